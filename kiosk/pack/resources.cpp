#include <algorithm>
#include <map>
#include <set>

#include "listing/categories.h"
#include "listing/meeting_types.h"
#include "listing/phone_link.h"
#include "listing/resource_terms.h"
#include "pack/language_code.h"
#include "pack/place.h"
#include "pack/slug.h"
#include "pack/spelling.h"
#include "pack/tables.h"
#include "pack/words.h"
#include "schedule/opening_hours.h"

namespace hearth::pack {

namespace {

using listing::Resource;
using listing::TermGroup;
using listing::TermList;

constexpr std::string_view kSeparators = ",;\n";

template <typename Value>
void add_once(std::vector<Value>& list, Value value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

class ResourceReader {
 public:
  explicit ResourceReader(Reading& reading) : reading_(reading) {}

  void read(Row& row) {
    Resource resource;
    resource.name = row.lines("Name");
    if (resource.name.empty()) row.fail("Name", "The service has no name; give it one.");
    if (row.failed()) return;
    resource.organization = row.lines("Organization");
    resource.description = row.texts("Description");
    read_category(row, resource);
    read_contact(row, resource);
    read_where(row, resource);
    read_hours(row, resource);
    resource.eligibility = read_terms(row, "Eligibility", TermGroup::eligibility);
    resource.cost = read_terms(row, "Cost", TermGroup::cost);
    resource.accessibility = read_terms(row, "Accessibility", TermGroup::accessibility);
    resource.documents = read_terms(row, "Documents", TermGroup::documents);
    for (const auto& name : parts(row.text("Languages"), kSeparators))
      read_language(row, name, resource);
    resource.how_to_apply = row.texts("How To Apply");
    resource.crisis = read_flag(row, "Crisis");
    read_verified(row, resource);
    read_id(row, resource);
    reading_.listing.resources.push_back(std::move(resource));
  }

 private:
  // "Housing > Shelter", or only one of the two.
  void read_category(Row& row, Resource& resource) {
    const auto levels = parts(row.line("Category"), ">");
    if (levels.empty()) {
      row.warn("Category",
               "The service has no category, so it is found by searching only, and "
               "under \"Other help\"; write one such as \"Housing > Shelter\".");
      resource.category = "other";
      return;
    }
    const auto* category = listing::find_category(levels.front());
    const bool only_kind = !category && levels.size() == 1;
    if (only_kind) category = listing::category_of_kind(levels.front());
    if (!category) {
      resource.category = levels.front();
      resource.kind = levels.size() > 1 ? levels[1] : "";
      if (told_.insert(folded(levels.front())).second)
        row.warn("Category", in_quotes(levels.front()) +
                                 " is none of the categories that Hearth has, so its services "
                                 "are shown under \"Other help\"; this is told once.");
      return;
    }
    resource.category = category->code;
    if (!only_kind && levels.size() < 2) return;
    const auto& below = only_kind ? levels.front() : levels[1];
    const auto* kind = listing::find_kind(*category, below);
    resource.kind = kind ? kind->code : below;
    if (!kind && told_.insert(resource.category + '>' + folded(below)).second)
      row.warn("Category", in_quotes(below) + " is not known below " + in_quotes(category->name) +
                               " and is shown as it is written; this is told once.");
  }

  void read_contact(Row& row, Resource& resource) {
    resource.phone = row.line("Phone");
    resource.text_line = row.line("Text Line");
    resource.website = row.line("Website");
    if (!resource.phone.empty() &&
        !listing::call_link(resource.phone, reading_.listing.center.country))
      row.warn("Phone", in_quotes(resource.phone) +
                            " is not plainly one number, so it is shown as it is written, without "
                            "a code to scan.");
  }

  void read_hours(Row& row, Resource& resource) {
    resource.hours = row.lines("Hours");
    if (resource.hours.empty()) return;
    if (const auto read =
            schedule::OpeningHours::read(resource.hours, reading_.listing.center.country);
        !read)
      row.warn("Hours", read.error().message);
  }

  // What has to stay confidential is not even kept: nothing can show, find or sort by it.
  void read_where(Row& row, Resource& resource) {
    resource.confidential_address = read_flag(row, "Confidential Address");
    if (resource.confidential_address) return;
    resource.address = read_address(row);
    if (const auto position = read_position(row)) {
      resource.latitude = position->latitude;
      resource.longitude = position->longitude;
    }
  }

  // A cell of known words is kept as their codes. Of another, what is known can be filtered by, and
  // the whole is shown as it is written: its parts alone could say something else.
  TermList read_terms(Row& row, std::string_view column, TermGroup group) {
    TermList terms;
    bool all_known = true;
    for (const auto& word : parts(row.text(column), kSeparators)) {
      if (const auto* term = listing::find_term(group, word))
        add_once(terms.codes, std::string(term->code));
      else
        all_known = false;
    }
    if (!all_known || terms.codes.empty()) terms.written = row.lines(column);
    return terms;
  }

  void read_language(Row& row, const std::string& name, Resource& resource) {
    const auto [known, is_new] = languages_.try_emplace(folded(name));
    if (is_new) {
      const auto* type = listing::find_meeting_type(name);
      known->second = type && type->kind == listing::TypeKind::language
                          ? std::string(type->language)
                          : language_named(name, reading_.listing.center.languages);
    }
    if (known->second.empty())
      row.warn("Languages", in_quotes(name) + " is not known as a language and is left out.");
    else
      add_once(resource.languages, known->second);
  }

  void read_verified(Row& row, Resource& resource) {
    const auto& text = row.text("Verified");
    if (text.empty()) return;
    if (const auto date = read_date(text))
      resource.verified = *date;
    else
      row.warn("Verified", date.error().message + " It counts as never checked.");
  }

  void read_id(Row& row, Resource& resource) {
    auto id = row.line("ID");
    const auto& name = resource.name;
    if (id.empty()) id = slugs_.of(name.plain.empty() ? name.others.begin()->second : name.plain);
    if (id.empty()) id = "service";
    resource.id = take_id(row, ids_, id);
  }

  Reading& reading_;
  Slugs slugs_;
  OnceOnly ids_;
  std::set<std::string> told_;
  std::map<std::string, std::string> languages_;  // as written, folded -> code
};

}  // namespace

void read_resources(const Table& table, Reading& reading) {
  ResourceReader reader(reading);
  for (const auto& cells : table.rows()) {
    Row row(table, cells, reading);
    reader.read(row);
  }
}

}  // namespace hearth::pack
