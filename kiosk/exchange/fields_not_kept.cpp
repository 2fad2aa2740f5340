// Fields of a record that have no column. What names a person or takes money is left behind on
// purpose; what nobody here knows is named, so that staff see what they do not get.
#include <algorithm>
#include <array>

#include "exchange/json_feed.h"
#include "exchange/meeting_row.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

constexpr std::array<std::string_view, 30> kRead{"name",
                                                 "slug",
                                                 "day",
                                                 "time",
                                                 "end_time",
                                                 "timezone",
                                                 "location",
                                                 "location_notes",
                                                 "address",
                                                 "formatted_address",
                                                 "city",
                                                 "state",
                                                 "postal_code",
                                                 "country",
                                                 "region",
                                                 "sub_region",
                                                 "regions",
                                                 "latitude",
                                                 "longitude",
                                                 "approximate",
                                                 "types",
                                                 "notes",
                                                 "group",
                                                 "group_notes",
                                                 "conference_url",
                                                 "url",
                                                 "conference_url_notes",
                                                 "conference_phone",
                                                 "conference_phone_notes",
                                                 "updated"};
constexpr std::array<std::string_view, 4> kReadBeside{"attendance_option", "website", kNamedTwice,
                                                      "id"};
constexpr std::array<std::string_view, 6> kPerson{"email",    "phone",        "contact",
                                                  "contacts", "last_contact", "group_email"};
constexpr std::array<std::string_view, 8> kMoney{
    "venmo", "paypal", "square", "cashapp", "cash_app", "zelle", "donation_link", "donations"};
constexpr std::array<std::string_view, 7> kService{
    "edit_url", "feedback_url", "feedback_emails", "entity",
    "author",   "data_source",  "data_source_name"};

template <typename List>
bool is_among(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool names_a_person(std::string_view name) {
  return is_among(kPerson, name) || name.starts_with("contact_") || name.starts_with("group_phone");
}

bool serves_the_publisher(std::string_view name) {
  return is_among(kService, name) || name.starts_with("entity_") || name.starts_with("data_source");
}

}  // namespace

void count_fields_not_kept(const FeedRecord& record, Findings& findings) {
  bool person = false, money = false, service = false;
  for (const auto& name : record.names()) {
    if (is_among(kRead, name) || is_among(kReadBeside, name)) continue;
    if (names_a_person(name)) {
      person = true;
    } else if (is_among(kMoney, name)) {
      money = true;
    } else if (serves_the_publisher(name)) {
      service = true;
    } else {
      findings.in_many("Field " + pack::in_quotes(name) + " was not kept",
                       "The sheet has no column for it.");
    }
  }
  if (person)
    findings.in_many("Contact names, phone numbers and e-mail addresses were not kept",
                     "A kiosk in a lobby must not show who can be called at home.");
  if (money)
    findings.in_many("Payment links (Venmo, PayPal, Square and the like) were not kept",
                     "The kiosk never asks visitors for money.");
  if (service)
    findings.in_many("Links and addresses of the feed's publisher were not kept",
                     "They serve the website that the feed comes from.");
}

}  // namespace hearth::exchange
