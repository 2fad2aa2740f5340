#include "app/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "listing/national_lines.h"
#include "pack/language_code.h"
#include "pack/toml_keys.h"

namespace hearth::app {

namespace {

using pack::TomlKeys;

constexpr std::size_t kLargest = 1 << 16;  // bytes
constexpr std::array<std::string_view, 4> kRotations{"normal", "left", "right", "inverted"};
constexpr std::array<std::string_view, 2> kSpaces{"select", "next"};
constexpr std::array<std::string_view, 3> kThemes{"soft", "evening", "contrast"};
constexpr std::array<ui::ThemeName, 3> kThemeNames{ui::ThemeName::soft, ui::ThemeName::evening,
                                                   ui::ThemeName::contrast};
constexpr std::array kTextSizes{1.0F, 1.2F, 1.5F, 2.0F};

void read_screen(TomlKeys keys, Settings& settings) {
  if (const auto width = keys.number("width_mm", 50, 5000))
    settings.screen_width_mm = static_cast<float>(*width);
  if (const auto turned = keys.one_of("rotation", kRotations))
    settings.rotation = static_cast<Rotation>(*turned);
  keys.refuse_unknown();
}

void read_keys(TomlKeys keys, Settings& settings) {
  if (const auto space = keys.one_of("space", kSpaces)) settings.space_steps = *space == 1;
  keys.refuse_unknown();
}

void read_visit(TomlKeys keys, Settings& settings) {
  auto& beginning = settings.beginning;
  if (const auto words = keys.text("language"); !words.empty()) {
    beginning.language = pack::language_code(words);
    if (beginning.language.empty())
      keys.error("language", "This must be the code of a language, for instance \"es\".");
  }
  if (const auto theme = keys.one_of("theme", kThemes)) beginning.theme = kThemeNames[*theme];
  if (const auto size = keys.number("text_size", 1, 2)) {
    const auto near = [&](float one) { return std::abs(one - *size) < 0.001; };
    if (const auto known = std::find_if(kTextSizes.begin(), kTextSizes.end(), near);
        known != kTextSizes.end())
      beginning.text_size = *known;
    else
      keys.error("text_size", "This must be 1, 1.2, 1.5 or 2.");
  }
  beginning.reach = keys.flag("reach");
  keys.refuse_unknown();
}

// Which number to call is never guessed: a country that Hearth has no sources for is a mistake.
void read_help(TomlKeys keys, Settings& settings) {
  if (const auto country = keys.text("country"); !country.empty()) {
    const auto known = listing::countries_with_help();
    if (std::find(known.begin(), known.end(), country) != known.end()) {
      settings.help_country = country;
    } else {
      std::string all;
      for (const auto code : known) all += (all.empty() ? "\"" : ", \"") + std::string(code) + "\"";
      keys.error("country", "Hearth has confirmed help lines of these countries: " + all +
                                "; write one of them, or leave this key out.");
    }
  }
  keys.refuse_unknown();
}

void read_root(const toml::table& root, const std::string& file, Settings& settings,
               pack::Messages& messages) {
  TomlKeys keys(root, "", messages, {file, 0});
  const auto part = [&](std::string_view name, void (*read)(TomlKeys, Settings&)) {
    const auto* node = keys.node(name);
    if (node == nullptr) return;
    if (const auto* table = node->as_table())
      read(TomlKeys(*table, std::string(name), messages, {file, 0}), settings);
    else
      keys.error(name,
                 "This must be a table: a line [" + std::string(name) + "] with its keys below.");
  };
  part("screen", read_screen);
  part("keys", read_keys);
  part("visit", read_visit);
  part("help", read_help);
  keys.refuse_unknown();
}

}  // namespace

base::Result<Settings> read_settings(const base::Files& files, const std::filesystem::path& file,
                                     bool must_exist) {
  Settings settings;
  if (!must_exist && !files.exists(file)) return settings;
  const auto text = files.read(file, kLargest);
  if (!text) return text.error();
  pack::Messages messages;
  try {
    read_root(toml::parse(*text), file.string(), settings, messages);
  } catch (const toml::parse_error& bad) {
    return base::Error{"This line cannot be read (" + std::string(bad.description()) + ").",
                       file.string() + ", line " + std::to_string(bad.source().begin.line)};
  }
  const auto& wrong = messages.errors;
  if (wrong.empty()) return settings;
  const auto& first = *std::min_element(
      wrong.begin(), wrong.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
  return base::Error{pack::describe(first), ""};
}

std::string listed(const Settings& settings) {
  const auto& begin = settings.beginning;
  const auto plain = [](float value) {
    auto text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
  };
  const auto theme = std::find(kThemeNames.begin(), kThemeNames.end(), begin.theme);
  const std::pair<std::string_view, std::string> lines[]{
      {"screen.width_mm", plain(settings.screen_width_mm)},
      {"screen.rotation", std::string(kRotations[static_cast<std::size_t>(settings.rotation)])},
      {"keys.space", std::string(kSpaces[settings.space_steps ? 1 : 0])},
      {"visit.language", begin.language},
      {"visit.text_size", plain(begin.text_size)},
      {"visit.theme", std::string(kThemes[static_cast<std::size_t>(theme - kThemeNames.begin())])},
      {"visit.reach", begin.reach ? "true" : "false"},
      {"help.country", settings.help_country},
  };
  std::string text;
  for (const auto& [name, value] : lines) text += std::string(name) + "=" + value + "\n";
  return text;
}

}  // namespace hearth::app
