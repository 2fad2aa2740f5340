#include "app/options.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdlib>
#include <map>

namespace hearth::app {

namespace {

std::filesystem::path default_state() {
  if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
    return std::filesystem::path(state) / "hearth";
  if (const char* home = std::getenv("HOME"); home && *home)
    return std::filesystem::path(home) / ".local/state/hearth";
  return "/var/lib/hearth";
}

// "1080x1920" -> both numbers; the message says what is expected.
std::string read_size(const std::string& text, Options& options) {
  const auto cross = text.find('x');
  const auto number = [](std::string_view digits, int& into) {
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), into);
    return code == std::errc() && end == digits.data() + digits.size() && into >= 320 &&
           into <= 16384;
  };
  if (cross != std::string::npos &&
      number(std::string_view(text).substr(0, cross), options.window_width) &&
      number(std::string_view(text).substr(cross + 1), options.window_height))
    return {};
  return "--window wants WIDTHxHEIGHT in pixels, such as 1080x1920, not \"" + text + "\".";
}

}  // namespace

Parsed parse_options(int argc, const char* const* argv) {
  Options options;
  options.state = default_state();
  std::string window, theme, size;
  CLI::App app{"The lobby kiosk: meetings and help on a touch screen, from a folder of listings."};
  app.set_version_flag("--version", "hearth " HEARTH_VERSION);
  app.add_option("--data", options.data, "Show this data folder")->type_name("DIR");
  app.add_option("--state", options.state, "Where the kiosk keeps its own files")->type_name("DIR");
  app.add_option("--usb", options.usb, "Look for sticks among this folder's subfolders")
      ->type_name("DIR");
  app.add_option("--trust", options.trust, "The trust list to begin with")->type_name("FILE");
  app.add_flag("--set-up", options.set_up, "With --data: whoever is there chooses the first PIN");
  app.add_option("--config", options.config,
                 "Settings; default /etc/hearth/hearth.toml, which may be missing")
      ->type_name("FILE");
  app.add_option("--window", window, "A window instead of fullscreen; Ctrl+Q quits")
      ->type_name("WxH");
  app.add_option("--language", options.language, "The language a visit begins in")
      ->type_name("CODE");
  app.add_option("--text-size", size, "1, 1.2, 1.5 or 2")
      ->check(CLI::IsMember({"1", "1.2", "1.5", "2"}));
  app.add_option("--theme", theme, "soft, evening or contrast")
      ->check(CLI::IsMember({"soft", "evening", "contrast"}));
  app.add_flag("--reach", options.reach, "Everything that is touched lies low");
  app.add_option("--now", options.now, "The clock starts at this time and runs")->type_name("TIME");
  app.add_option("--script", options.script, "Act on the screen, then exit")->type_name("FILE");
  app.add_flag("--list-settings", options.list_settings, "Print the settings in force, then exit");
  app.add_option("--stats", options.stats, "Write figures at exit, as JSON")->type_name("FILE");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return {std::nullopt, app.help(), 0};
  } catch (const CLI::CallForVersion& version) {
    return {std::nullopt, std::string(version.what()) + "\n", 0};
  } catch (const CLI::ParseError& wrong) {
    return {std::nullopt, "hearth: " + std::string(wrong.what()) + " See hearth --help.\n", 2};
  }
  if (!window.empty())
    if (const auto wrong = read_size(window, options); !wrong.empty())
      return {std::nullopt, "hearth: " + wrong + "\n", 2};
  static const std::map<std::string, ui::ThemeName> kThemes{{"soft", ui::ThemeName::soft},
                                                            {"evening", ui::ThemeName::evening},
                                                            {"contrast", ui::ThemeName::contrast}};
  if (!theme.empty()) options.theme = kThemes.at(theme);
  if (!size.empty()) options.text_size = std::strtof(size.c_str(), nullptr);
  return {options, "", 0};
}

visit::Beginning begin_as(const Options& options, visit::Beginning usual) {
  usual.language = options.language.value_or(usual.language);
  usual.text_size = options.text_size.value_or(usual.text_size);
  usual.theme = options.theme.value_or(usual.theme);
  usual.reach = options.reach || usual.reach;
  return usual;
}

}  // namespace hearth::app
