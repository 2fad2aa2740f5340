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

TEST_CASE("what is wrong is said with its line") {
  const auto says = [](const std::string& text) {
    const auto settings = settings_of(text);
    return settings.ok() ? std::string() : settings.error().sentence();
  };
  CHECK(says("[screen]\nwidth_mm = 4\n") ==
        "/etc/hearth.toml, line 2: width_mm must be a number from 50 to 5000.");
  CHECK(says("[screen]\nwidth_mm = \"wide\"\n").find("must be a number") != std::string::npos);
  CHECK(says("[keys]\nspace = \"up\"\n") ==
        "/etc/hearth.toml, line 2: space must be \"select\" or \"next\".");
  CHECK(says("[screen]\nwidth = 400\n") ==
        "/etc/hearth.toml, line 2: There is no setting \"width\" in [screen].");
  CHECK(says("colour = 1\n") == "/etc/hearth.toml, line 1: There is no setting \"colour\".");
  CHECK(says("[screen\n").find("line 1") != std::string::npos);
}
