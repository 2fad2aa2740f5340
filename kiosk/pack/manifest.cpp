#include "pack/manifest.h"

#include <algorithm>
#include <limits>

#include "listing/national_lines.h"
#include "pack/language_code.h"
#include "pack/spelling.h"
#include "pack/toml_keys.h"
#include "schedule/opening_hours.h"
#include "schedule/zone.h"
#include "seal/keys.h"
#include "trust/claim.h"

namespace hearth::pack {

namespace {

using base::Error;
using base::Status;

constexpr std::string_view kOffers[] = {"come-over",   "call-number", "phone-loan",
                                        "interpreter", "water",       "walk-you-there"};
constexpr std::string_view kDeskCalls[] = {"none", "bell", "printer"};

template <std::size_t Count>
bool is_one_of(const std::string_view (&words)[Count], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

Error fatal(int line, std::string sentence) {
  return {std::move(sentence), line > 0 ? "pack.toml, line " + std::to_string(line) : "pack.toml"};
}

std::optional<base::Instant> read_issued(TomlKeys& keys, const schedule::Zone& zone) {
  const auto* node = keys.node("issued");
  if (node == nullptr) return std::nullopt;
  std::optional<base::Date> date;
  std::chrono::seconds time{0};
  if (const auto* value = node->as_date_time()) {
    const auto& written = value->get();
    date = date_of(written.date);
    time = std::chrono::hours(written.time.hour) + std::chrono::minutes(written.time.minute) +
           std::chrono::seconds(written.time.second);
    if (date && written.offset)
      return base::Instant((*date + time).time_since_epoch()) -
             std::chrono::minutes(written.offset->minutes);
  } else if (const auto* day = node->as_date()) {
    date = date_of(day->get());
  }
  if (date) return zone.instant(*date + time);
  keys.error("issued",
             "This must be a date and time without quotation marks, for instance "
             "2026-11-20T14:00:00Z.");
  return std::nullopt;
}

std::vector<std::string> read_languages(TomlKeys& keys) {
  std::vector<std::string> languages;
  for (const auto& word : keys.words("languages")) {
    auto code = language_code(word);
    if (code.empty())
      keys.error("languages", in_quotes(word) +
                                  " is no language code; write for instance \"es\" or "
                                  "\"zh-Hans\".");
    else if (std::find(languages.begin(), languages.end(), code) == languages.end())
      languages.push_back(std::move(code));
  }
  if (!languages.empty()) return languages;
  keys.error("languages",
             "No language is offered, so English is; write for instance "
             "languages = [\"en\", \"es\"].");
  return {"en"};
}

std::string read_country(TomlKeys& keys) {
  auto country = keys.text("country");
  std::transform(country.begin(), country.end(), country.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  const bool letters =
      std::all_of(country.begin(), country.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (country.empty() || (country.size() == 2 && letters)) return country;
  keys.error("country", "This must be the two letters of a country, for instance \"US\".");
  return {};
}

void read_identity(TomlKeys& keys, listing::Center& center) {
  center.id = keys.text("id");
  if (!trust::is_center_id(center.id)) {
    keys.error("id",
               "The pack needs an id of 1 to 40 small letters, digits and hyphens, for instance "
               "id = \"fernbrook\".");
    center.id.clear();
  }
  center.title = keys.text("title");
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  center.sequence = keys.whole_number("sequence", 0, kMost).value_or(0);
  center.expires = keys.date("expires");
  center.country = read_country(keys);
}

void read_center(const toml::table& table, Reading& reading) {
  auto& center = reading.listing.center;
  TomlKeys keys(table, "center", reading);
  const auto& first = center.languages.front();
  center.name = keys.translated("name", first);
  center.tagline = keys.translated("tagline", first);
  center.address = keys.text("address");
  const auto latitude = keys.degrees("latitude", 90), longitude = keys.degrees("longitude", 180);
  if (latitude && longitude) {
    center.latitude = latitude;
    center.longitude = longitude;
  } else if (latitude || longitude) {
    keys.warn(latitude ? "latitude" : "longitude",
              "A place on the map needs both latitude and longitude, so it is left out.");
  }
  center.phone = keys.text("phone");
  center.front_desk = keys.translated("front_desk", first);
  if (keys.node("desk_call") != nullptr) center.desk_call = keys.text("desk_call");
  if (!is_one_of(kDeskCalls, center.desk_call)) {
    keys.error("desk_call", "This must be \"none\", \"bell\" or \"printer\".");
    center.desk_call = "none";
  }
  for (auto& offer : keys.words("offers")) {
    if (!is_one_of(kOffers, offer))
      keys.warn("offers", in_quotes(offer) +
                              " is no offer that Hearth knows, so it is left out; the "
                              "offers are " +
                              listed(kOffers) + ".");
    else if (std::find(center.offers.begin(), center.offers.end(), offer) == center.offers.end())
      center.offers.push_back(std::move(offer));
  }
  keys.tell_unknown();
}

void read_checkin(const toml::table& table, Reading& reading) {
  auto& checkin = reading.listing.center.checkin;
  TomlKeys keys(table, "checkin", reading);
  checkin.public_key = keys.text("public_key");
  if (checkin.public_key.empty()) {
    if (const auto* node = keys.node("public_key"); node != nullptr && node->is_string())
      keys.error("public_key", "The key is empty; copy it from checkin.pub.");
  } else if (const auto key = seal::PublicKey::parse(checkin.public_key); !key) {
    keys.error("public_key", key.error().message);
    checkin.public_key.clear();
  }
  checkin.free_text = keys.flag("free_text");
  checkin.retain_days = keys.whole_number("retain_days", 1, 365).value_or(checkin.retain_days);
  keys.tell_unknown();
}

void read_updates(const toml::table& table, Reading& reading) {
  TomlKeys keys(table, "updates", reading);
  if (keys.node("from_spreadsheets") != nullptr)
    reading.listing.center.from_spreadsheets = keys.flag("from_spreadsheets");
  keys.tell_unknown();
}

void read_help_line(const toml::table& table, Reading& reading) {
  TomlKeys keys(table, "help_line", reading);
  auto& center = reading.listing.center;
  const auto& first = center.languages.front();
  listing::HelpLine line{keys.translated("name", first), keys.text("phone"),
                         keys.translated("hours", first)};
  keys.tell_unknown();
  if (!line.hours.empty())
    if (const auto read = schedule::OpeningHours::read(line.hours, center.country); !read)
      keys.warn("hours", read.error().message);
  const auto* missing = line.name.empty() ? "name" : line.phone.empty() ? "phone" : nullptr;
  if (missing == nullptr)
    center.help_lines.push_back(std::move(line));
  else if (keys.node(missing) == nullptr || table.get(missing)->is_string())
    keys.error(missing, "A help line needs a name and a phone number, so this one is left out.");
}

void read_help_lines(TomlKeys& keys, Reading& reading) {
  const auto* node = keys.node("help_line");
  if (const auto* lines = node == nullptr ? nullptr : node->as_array()) {
    for (const auto& line : *lines) {
      if (const auto* table = line.as_table())
        read_help_line(*table, reading);
      else
        keys.error("help_line", "A help line begins with a line [[help_line]].");
    }
  } else if (node != nullptr) {
    keys.error("help_line", "A help line begins with a line [[help_line]].");
  }
  const auto& center = reading.listing.center;
  if (center.help_lines.empty() && listing::national_help(center.country).lines.empty())
    keys.error(
        "help_line",
        "There is no help line to show: Hearth has none for this country, and the pack names "
        "none; add a [[help_line]] with a name and a phone number.");
}

Status read_root(const toml::table& root, Reading& reading) {
  TomlKeys keys(root, "", reading);
  auto& center = reading.listing.center;
  const auto* format = keys.node("format");
  if (format == nullptr || !format->is_integer() || format->as_integer()->get() != 1)
    return fatal(keys.line_of("format"),
                 "This Hearth reads packs of format 1; write format = 1, or update Hearth.");
  center.time_zone = keys.text("time_zone");
  const auto zone = schedule::Zone::named(center.time_zone);
  if (!zone)
    return fatal(keys.line_of("time_zone"),
                 "The time zone " + in_quotes(center.time_zone) +
                     " is not known; write for instance time_zone = \"America/New_York\".");
  center.languages = read_languages(keys);
  center.issued = read_issued(keys, *zone);
  center.desk_call = "none";
  read_identity(keys, center);
  if (const auto* node = keys.node("center")) {
    if (const auto* table = node->as_table())
      read_center(*table, reading);
    else
      keys.error("center", "The center's own table begins with a line [center].");
  }
  if (center.title.empty())
    center.title = center.name.plain.empty() ? center.id : center.name.plain;
  if (center.name.empty()) center.name.plain = center.title;
  read_help_lines(keys, reading);
  if (const auto* node = keys.node("checkin")) {
    if (const auto* table = node->as_table())
      read_checkin(*table, reading);
    else
      keys.error("checkin", "What is said of the check-in begins with a line [checkin].");
  }
  if (const auto* node = keys.node("updates")) {
    if (const auto* table = node->as_table())
      read_updates(*table, reading);
    else
      keys.error("updates", "What is said of updates begins with a line [updates].");
  }
  keys.tell_unknown();
  return {};
}

}  // namespace

Status read_manifest(std::string_view text, Reading& reading) {
  try {
    return read_root(toml::parse(text), reading);
  } catch (const toml::parse_error& mistake) {
    return fatal(static_cast<int>(mistake.source().begin.line),
                 "This line cannot be read (" + std::string(mistake.description()) +
                     "); look at it and the line above for a missing quotation mark or bracket.");
  } catch (const std::exception&) {
    return fatal(0, "The file cannot be read.");
  }
}

}  // namespace hearth::pack
