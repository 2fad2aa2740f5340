// One place: what is said of it, what is never said, and what can be taken along.
#include <doctest/doctest.h>

#include <set>

#include "catalog/catalog.h"
#include "pack/reader.h"
#include "screens/places.h"
#include "support/phone_camera.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

constexpr const char* kColumns =
    "ID,Name,Category,Phone,Text Line,Website,Address,Latitude,Longitude,Hours,Cost,Documents,"
    "Eligibility,Languages,Confidential Address,Verified\n";

// A place by itself, of the cells after its category.
std::string row(const std::string& cells) {
  return std::string(kColumns) + "it,Alder House,Housing > Shelter," + cells + "\n";
}

Lobby at_place(const tests::PlacesOf& center, std::string_view now = "2026-11-24T14:35",
               visit::Beginning beginning = {}, bool blind = true) {
  return Lobby(
      {.beginning = std::move(beginning), .now = now, .folder = center.folder(), .blind = blind});
}

void open_it(Lobby& lobby) {
  tests::at_find_help(lobby);
  lobby.tap_id("category.housing");
  tests::open_place(lobby, "it");
}

std::string words_of(const std::string& cells, std::string_view now = "2026-11-24T14:35",
                     const visit::Beginning& beginning = {}) {
  const tests::PlacesOf center(row(cells));
  auto lobby = at_place(center, now, beginning);
  open_it(lobby);
  return tests::all_words(lobby);
}

bool has(const std::string& all, std::string_view words) {
  return all.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a place says at each minute whether it is open, and until when") {
  const tests::PlacesOf center(row(",,,,,,Mo-Fr 09:00-17:00"));
  const auto said = [&](std::string_view now) {
    auto lobby = at_place(center, now);
    tests::at_find_help(lobby);
    lobby.tap_id("category.housing");
    const auto card = tests::plain(lobby.by_id("resource.it")->value);
    tests::open_place(lobby, "it");
    const auto page = tests::all_words(lobby);
    const auto line =
        card.substr(0, card.find(", in") == card.npos ? card.size() : card.find(", in"));
    CHECK(has(page, line));  // the card says the same as the page
    return line;
  };
  CHECK(said("2026-11-24T08:59") == "Closed now, opens at 9:00 AM");
  CHECK(said("2026-11-24T09:00") == "Open now, until 5:00 PM");
  CHECK(said("2026-11-24T15:59") == "Open now, until 5:00 PM");
  CHECK(said("2026-11-24T16:00") == "Closes soon, at 5:00 PM");
  CHECK(said("2026-11-24T16:59") == "Closes soon, at 5:00 PM");
  CHECK(said("2026-11-24T17:00") == "Closed now, opens tomorrow at 9:00 AM");
}

TEST_CASE("hours that cannot be read are shown as written, and nothing is claimed") {
  const auto all = words_of("912-555-0111,,,,,,Weekdays when the light is on");
  CHECK(has(all, "Call first"));
  CHECK(has(all, "Weekdays when the light is on"));
  CHECK_FALSE(has(all, "Open now"));
  CHECK_FALSE(has(all, "Closed"));
  CHECK(has(words_of(",,,,,,By chance"), "Hours not known"));
}

TEST_CASE("the week's hours stand from today on") {
  const auto all = words_of(",,,,,,\"Mo,We 09:00-12:00,13:00-24:00; Tu 00:00-24:00; PH off\"");
  CHECK(has(all, "Today, Tue"));
  CHECK(has(all, "All day"));
  CHECK(has(all, "9:00 AM to 12:00 PM"));
  CHECK(has(all, "1:00 PM to midnight"));
  CHECK(has(all, "Closed"));
  CHECK_FALSE(has(all, "Holidays"));  // they are written, and known
  CHECK(has(words_of(",,,,,,Mo-Fr 09:00-17:00"), "Holidays\n"));
  CHECK(has(words_of(",,,,,,24/7"), "Every day"));
}

TEST_CASE("when the place was last checked is said, and more than a year is too") {
  const auto checked = [](const std::string& date) { return words_of(",,,,,,,,,,,," + date); };
  CHECK(has(checked("2026-06-02"), "Last checked on June 2"));
  CHECK(has(checked("2025-11-24"), "Last checked on November 24, 2025"));
  CHECK(has(checked("2025-11-23"), "Last checked more than a year ago. Call first."));
  CHECK(has(checked(""), "We do not know when this was last checked."));
  CHECK(has(words_of(",,,,,,,,,,,,2023-02-28", "2024-02-29T12:00"),
            "Last checked on February 28, 2023"));
}

TEST_CASE("a place says how far it is, in which direction, and that the line is straight") {
  const auto all = words_of(",,,\"418 Mill Street, Springfield, GA 31329\",32.3823,-81.2954,");
  CHECK(has(all, "1.2 miles northeast, in a straight line"));
  CHECK(has(all, "418 Mill Street, Springfield, GA 31329"));
  CHECK_FALSE(has(words_of(",,,418 Mill Street,,,"), "straight line"));
}

TEST_CASE("numbers are shown in one form, each a piece of its own in right-to-left text, too") {
  const auto cells = "912.555.0133 ext. 4,(912) 555-0127,https://alder.example,1 Alder Street,,,";
  const auto all = words_of(cells);
  CHECK(has(all, "912-555-0133 ext. 4"));
  CHECK(has(all, "Text 912-555-0127"));
  const tests::PlacesOf center(row(cells));
  auto lobby = at_place(center, "2026-11-24T14:35", {.language = "ar"});
  open_it(lobby);
  bool whole = false;  // the tree says words without the isolates around them
  lobby::on_every_page(lobby, [&] { whole = whole || lobby.shows("912-555-0133 ext. 4"); });
  CHECK(whole);
}

TEST_CASE("known words of cells are told in the visitor's language, others as they are written") {
  const auto cells = ",,,,,,,\"free, Medicaid\",photo ID,women,\"English, Spanish\"";
  const auto all = words_of(cells);
  CHECK(has(all, "Free · Medicaid"));
  CHECK(has(all, "Bring: Photo ID"));
  CHECK(has(all, "For: Women"));
  CHECK(has(all, "They speak English and Spanish"));
  CHECK(has(words_of(",,,,,,,ten dollars a night"), "ten dollars a night"));
  CHECK(has(words_of(",,,,,,,,no ID needed"), "No ID needed"));
}

TEST_CASE("what a phone reads from the codes is the place's words, its numbers and its site") {
  const tests::PlacesOf center(
      row("912-555-0133 ext. 4,912-555-0127,https://alder.example/help,\"1 Alder Street, "
          "Springfield\",,,Mo-Fr 09:00-17:00"));
  auto lobby = at_place(center, "2026-11-24T14:35", {}, false);
  open_it(lobby);
  std::set<std::string> read;
  lobby::on_every_page(lobby, [&] {
    for (const auto& code : camera::scan(lobby)) {
      read.insert(tests::plain(code.text));
      CHECK(camera::flaw(lobby, code) == "");
    }
  });
  CHECK(read ==
        std::set<std::string>{
            "Alder House\n1 Alder Street, Springfield\nMonday to Friday: 9:00 AM to 5:00 "
            "PM\nSaturday to Sunday: Closed\n912-555-0133 ext. 4\nhttps://alder.example/help",
            "tel:+19125550133,4", "sms:+19125550127", "https://alder.example/help"});
}

TEST_CASE("a confidential address is nowhere: not on a card, a page, in a code or in the catalog") {
  // The sample's own rows, and one that has all parts of an address.
  const tests::PlacesOf center(
      row("912-555-0133,,,\"77 Quietwater Lane, Rincon\",32.2987,-81.2345,24/7,,,,,yes"));
  for (const auto& folder : std::vector{center.folder(), std::string(HEARTH_SOURCE "/data")}) {
    const auto reading = pack::read_folder(base::DiskFiles(), folder);
    REQUIRE(reading.ok());
    const auto image = catalog::image(reading->listing);
    REQUIRE(image.ok());
    for (const char* secret :
         {"Quietwater", "32.2987", "Hollowreed", "Thornfeather", "32.4011", "32.287"}) {
      CAPTURE(secret);
      CHECK_FALSE(has(*image, secret));
    }
  }
  for (const char* language : {"en", "es", "ar"}) {
    auto lobby = at_place(center, "2026-11-24T14:35", {.language = language}, false);
    tests::at_find_help(lobby);
    lobby.tap_id("category.housing");
    auto all = tests::all_words(lobby);
    tests::open_place(lobby, "it");
    all += tests::all_words(lobby);
    std::size_t codes = 0;
    lobby::on_every_page(lobby, [&] {
      for (const auto& code : camera::scan(lobby)) {
        all += code.text;
        ++codes;
      }
    });
    CHECK(codes == 2);
    CHECK_FALSE(has(all, "Quietwater"));
    CHECK_FALSE(has(all, "Rincon"));
    CHECK_FALSE(has(all, "mile"));
    if (std::string_view(language) == "en") {
      CHECK(has(all, "Address kept private"));
      CHECK(has(all, "The address is kept private. Call first."));
    }
  }
}

TEST_CASE("no card or page of the sample shows an address that has to stay confidential") {
  Lobby lobby({.blind = true});
  for (const auto& [category, id] : {std::pair("housing", "bluebird-safe-house"),
                                     std::pair("mental-health", "gentle-steps-survivors")}) {
    tests::at_find_help(lobby);
    lobby.tap_id(std::string("category.") + category);
    auto all = tests::all_words(lobby);
    tests::open_place(lobby, id);
    all += tests::all_words(lobby);
    for (const char* secret : {"Thornfeather", "915", "Hollowreed", "2718"}) {
      CAPTURE(secret);
      CHECK_FALSE(has(all, secret));
    }
    CHECK(has(all, "Address kept private"));
    lobby.tap("Home");
  }
}

TEST_CASE("an online community is online, at any hour") {
  Lobby lobby({.now = "2026-12-25T03:00", .blind = true});
  tests::at_find_help(lobby);
  lobby.tap_id("category.peer-support");
  lobby.tap_id("filter.kind.online-peers");
  tests::open_place(lobby, "lantern-room-online");
  const auto all = tests::all_words(lobby);
  CHECK(has(all, "Online"));
  CHECK(has(all, "Open day and night"));
}

TEST_CASE("a place that is not in the visitor's language says so") {
  const auto cells = "912-555-0133,,,,,,24/7";
  CHECK_FALSE(has(words_of(cells), "Some of this is not in"));
  const tests::PlacesOf center(row(cells));
  auto lobby = at_place(center, "2026-11-24T14:35", {.language = "es"});
  open_it(lobby);
  bool told = false;
  lobby::on_every_page(lobby, [&] { told = told || lobby.by_id("resource.language"); });
  CHECK(told);
}
