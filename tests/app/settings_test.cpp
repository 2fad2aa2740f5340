#include "app/settings.h"

#include <doctest/doctest.h>

#include "base/memory_files.h"

using namespace hearth;

namespace {

base::Result<app::Settings> settings_of(const std::string& text) {
  base::MemoryFiles files;
  REQUIRE(files.replace("/etc/hearth.toml", text).ok());
  return app::read_settings(files, "/etc/hearth.toml", true);
}

}  // namespace

TEST_CASE("without a file the kiosk has its defaults, unless the file was named") {
  const base::MemoryFiles files;
  const auto usual = app::read_settings(files, "/etc/hearth.toml", false);
  REQUIRE(usual.ok());
  CHECK(usual->screen_width_mm == 0);
  CHECK_FALSE(app::read_settings(files, "/etc/hearth.toml", true).ok());
}

TEST_CASE("settings are read") {
  const auto settings = settings_of("[screen]\nwidth_mm = 398\n[keys]\nspace = \"next\"\n");
  REQUIRE(settings.ok());
  CHECK(settings->screen_width_mm == 398);
  CHECK(settings->space_steps);
}

TEST_CASE("how the panel is mounted and how a visit begins are settings") {
  const auto settings = settings_of(
      "[screen]\nrotation = \"left\"\n[visit]\nlanguage = \"ES\"\ntext_size = 1.2\n"
      "theme = \"evening\"\nreach = true\n");
  REQUIRE(settings.ok());
  CHECK(settings->rotation == app::Rotation::left);
  CHECK(settings->beginning ==
        visit::Beginning{
            .language = "es", .text_size = 1.2F, .theme = ui::ThemeName::evening, .reach = true});
}

TEST_CASE("every setting is listed with its value, as scripts read them") {
  CHECK(app::listed({}) ==
        "screen.width_mm=0\nscreen.rotation=normal\nkeys.space=select\nvisit.language=\n"
        "visit.text_size=1\nvisit.theme=soft\nvisit.reach=false\nhelp.country=\n");
  const auto settings = settings_of("[screen]\nwidth_mm = 398.5\nrotation = \"inverted\"\n");
  REQUIRE(settings.ok());
  CHECK(app::listed(*settings).find("screen.width_mm=398.5\nscreen.rotation=inverted\n") == 0);
}

TEST_CASE("the country whose help lines hold is one that has confirmed lines, or none is named") {
  const auto settings = settings_of("[help]\ncountry = \"US\"\n");
  REQUIRE(settings.ok());
  CHECK(settings->help_country == "US");
  CHECK(app::listed(*settings).find("\nhelp.country=US\n") != std::string::npos);
  CHECK(settings_of("").value().help_country.empty());
  for (const char* other : {"GB", "us", "USA", "U", "United States"}) {
    CAPTURE(other);
    const auto wrong = settings_of("[help]\ncountry = \"" + std::string(other) + "\"\n");
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.error().sentence() ==
          "/etc/hearth.toml, line 2, key help.country: Hearth has confirmed help lines of these "
          "countries: \"US\"; write one of them, or leave this key out.");
  }
  CHECK_FALSE(settings_of("[help]\ncountry = 1\n").ok());
  CHECK_FALSE(settings_of("[help]\ncountrey = \"US\"\n").ok());
}

TEST_CASE("what is wrong is said with its line") {
  const auto says = [](const std::string& text) {
    const auto settings = settings_of(text);
    return settings.ok() ? std::string() : settings.error().sentence();
  };
  CHECK(says("[screen]\nwidth_mm = 4\n") ==
        "/etc/hearth.toml, line 2, key screen.width_mm: This must be a number from 50 to 5000, "
        "without quotation marks.");
  for (const char* width : {"\"wide\"", "5001", "-1", "nan", "inf", "1e30", "true"}) {
    CAPTURE(width);
    CHECK(says("[screen]\nwidth_mm = " + std::string(width) + "\n").find("from 50 to 5000") !=
          std::string::npos);
  }
  CHECK(says("[keys]\nspace = \"up\"\n") ==
        "/etc/hearth.toml, line 2, key keys.space: This must be \"select\" or \"next\".");
  CHECK(says("[screen]\nrotation = 90\n") ==
        "/etc/hearth.toml, line 2, key screen.rotation: This must be \"normal\", \"left\", "
        "\"right\" or \"inverted\".");
  CHECK(says("[visit]\ntext_size = 1.3\n") ==
        "/etc/hearth.toml, line 2, key visit.text_size: This must be 1, 1.2, 1.5 or 2.");
  CHECK(says("[visit]\nlanguage = \"!\"\n").find("the code of a language") != std::string::npos);
  CHECK(says("[visit]\nreach = 1\n").find("true or false") != std::string::npos);
  CHECK(says("[screen]\nwidth_mn = 400\n") ==
        "/etc/hearth.toml, line 2, key screen.width_mn: There is no such key; \"width_mm\" may be "
        "meant.");
  CHECK(says("colour = 1\n") == "/etc/hearth.toml, line 1, key colour: There is no such key.");
  CHECK(says("screen = 1\n").find("must be a table") != std::string::npos);
  CHECK(says("[screen\n").find("line 1") != std::string::npos);
}
