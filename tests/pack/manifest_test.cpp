#include "listing/listing.h"
#include "pack/folder_of.h"
#include "schedule/zone.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

Reading with(const std::string& more) {
  return FolderOf().put("pack.toml", kManifest + more).read();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return text.replace(text.find(from), from.size(), to);
}

std::string refused(std::string manifest) {
  FolderOf folder;
  folder.put("pack.toml", std::move(manifest));
  const auto reading = read_folder(folder.files, "center");
  REQUIRE_FALSE(reading.ok());
  return reading.error().sentence();
}

Reading changed(std::string_view from, std::string_view to) {
  return FolderOf().put("pack.toml", replaced(kManifest, from, to)).read();
}

}  // namespace

TEST_CASE("pack.toml is read whole") {
  const auto reading = with(R"(expires = 2027-02-28
[center]
name = "Oak Hill House"
name_es = "Casa Oak Hill"
tagline = "A quiet place"
tagline_zh-Hans = "安静的地方"
address = "1 Hill Road"
latitude = 32.37
longitude = -81
phone = "912-555-0100"
front_desk = "To the left"
front_desk_es = "A la izquierda"
desk_call = "bell"
offers = ["water", "phone-loan"]
[[help_line]]
name = "County team"
name_es = "Equipo"
phone = "912-555-0142"
hours = "24/7"
hours_es = "siempre"
[checkin]
public_key = "CHKP0K21YJ+VSc9dK7wAYkPaz8IKkidHMFI+j1Nyq/fDmRzdm8M1"
free_text = true
retain_days = 14
[updates]
from_spreadsheets = false
)");
  CHECK_FALSE(reading.listing.center.from_spreadsheets);
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  const auto& center = reading.listing.center;
  CHECK(center.id == "oakhill");
  CHECK(center.sequence == 3);
  CHECK(center.languages == std::vector<std::string>{"en", "es"});
  CHECK(schedule::iso_date(*center.expires) == "2027-02-28");
  CHECK(center.issued->time_since_epoch().count() == 1795183200);
  CHECK(center.name.others.at("es") == "Casa Oak Hill");
  CHECK(center.tagline.others.at("zh-Hans") == "安静的地方");
  CHECK(center.longitude == -81.0);
  CHECK(center.desk_call == "bell");
  CHECK(center.offers.size() == 2);
  REQUIRE(center.help_lines.size() == 1);
  CHECK(center.help_lines[0].hours.others.at("es") == "siempre");
  CHECK(center.checkin.public_key.starts_with("CHKP0K21"));
  CHECK(center.checkin.free_text);
  CHECK(center.checkin.retain_days == 14);
}

TEST_CASE("what is said of the check-in is checked, and falls back to what is safe") {
  const auto wrong = with("[checkin]\npublic_key = \"hello\"\nfree_text = 1\nretain_days = 366\n");
  CHECK(wrong.errors.size() == 3);
  const auto& checkin = wrong.listing.center.checkin;
  CHECK(checkin.public_key.empty());
  CHECK_FALSE(checkin.free_text);
  CHECK(checkin.retain_days == 90);
  CHECK(with("").listing.center.checkin.retain_days == 90);
  CHECK(says(only(with("[checkin]\nretain = 3\n").warnings), "This key is not known"));
  CHECK(says(only(with("[checkin]\npublic_key = \"\"\n").errors), "The key is empty"));
  CHECK(says(only(with("checkin = 1\n").errors), "begins with a line [checkin]"));
}

TEST_CASE("broken TOML is refused with its line") {
  CHECK(refused("format = 1\nid = \"oak\ntitle = \"x\"\n").starts_with("pack.toml, line 2: "));
  CHECK(refused("[[[[").starts_with("pack.toml, line 1: "));
  CHECK_FALSE(refused(std::string(5000, '[')).empty());
  CHECK_FALSE(refused("a = " + std::string(100'000, '[')).empty());
}

TEST_CASE("another format, or no time zone, is refused") {
  const std::string kFormat =
      "This Hearth reads packs of format 1; write format = 1, or update Hearth.";
  CHECK(refused(replaced(kManifest, "format = 1", "format = 2")) ==
        "pack.toml, line 1: " + kFormat);
  CHECK(refused("title = \"x\"\n") == "pack.toml: " + kFormat);
  CHECK(refused(replaced(kManifest, "New_York", "Nowhere")) ==
        "pack.toml, line 8: The time zone \"America/Nowhere\" is not known; write for instance "
        "time_zone = \"America/New_York\".");
}

TEST_CASE("a key of the wrong kind is told with its name and line") {
  CHECK(only(changed("sequence = 3", "sequence = \"3\"").errors) ==
        "pack.toml, line 4, key sequence: This must be a whole number from 0 to "
        "9223372036854775807, without quotation marks.");
  CHECK(only(changed("2026-11-20T14:00:00Z", "\"today\"").errors)
            .starts_with("pack.toml, line 5, key issued: This must be a date and time"));
  CHECK(says(only(changed("\"oakhill\"", "\"Oak Hill\"").errors), "key id: The pack needs an id"));
  CHECK(says(only(changed("[\"en\", \"es\"]", "[\"en\", \"Spanish!\"]").errors),
             "\"Spanish!\" is no language code"));
  CHECK(says(only(changed("[\"en\", \"es\"]", "[]").errors), "so English is"));
  CHECK(says(only(with("expires = \"soon\"\n").errors), "key expires: This must be a date"));
  CHECK(says(only(with("[center]\nlatitude = 95.0\n").errors), "key center.latitude"));
  CHECK(says(only(with("[center]\nlatitude = nan\n").errors), "key center.latitude"));
  CHECK(says(only(with("[center]\ndesk_call = \"gong\"\n").errors), "key center.desk_call"));
  CHECK(says(only(with("center = 3\n").errors), "key center"));
}

TEST_CASE("unknown keys and offers are warned about") {
  CHECK(only(with("titel = \"x\"\n").warnings) ==
        "pack.toml, line 9, key titel: This key is not known, so it is not read; \"title\" may be "
        "meant.");
  CHECK(says(only(with("[center]\nfront_dek = \"x\"\n").warnings), "\"front_desk\" may be meant"));
  CHECK(says(only(with("[center]\noffers = [\"pizza\"]\n").warnings), "\"pizza\" is no offer"));
}

TEST_CASE("a country without national lines needs a help line of its own") {
  CHECK(says(only(changed("\"US\"", "\"FR\"").errors), "There is no help line to show"));
  const auto reading =
      FolderOf()
          .put("pack.toml", replaced(kManifest, "\"US\"", "\"FR\"") +
                                "[[help_line]]\nname = \"SOS\"\nphone = \"3114\"\n")
          .read();
  CHECK(reading.errors.empty());
  CHECK(only(with("[[help_line]]\nname = \"SOS\"\n").errors) ==
        "pack.toml, line 9, key help_line.phone: A help line needs a name and a phone number, so "
        "this one is left out.");
}
