#include "exchange/new_pack.h"

#include <cctype>
#include <chrono>
#include <cstdio>
#include <system_error>

#include "pack/slug.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

std::string folder_name(const std::filesystem::path& folder) {
  std::error_code code;
  auto whole = std::filesystem::absolute(folder, code).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  const auto name = pack::one_line(whole.filename().string());
  return name.empty() ? "center" : name;
}

// "fernbrook-house" -> "Fernbrook House".
std::string title_of(std::string name) {
  bool begins = true;
  for (auto& c : name) {
    if (c == '-' || c == '_') c = ' ';
    if (begins) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    begins = c == ' ';
  }
  return pack::one_line(name);
}

std::string toml_text(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

std::string utc(base::Instant at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(at - day);
  char text[48];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()));
  return text;
}

}  // namespace

std::string new_pack_toml(const std::filesystem::path& folder, const std::string& time_zone,
                          base::Instant issued) {
  const auto name = folder_name(folder);
  pack::Slugs slugs;
  auto id = slugs.of(name).substr(0, 40);
  while (id.ends_with('-')) id.pop_back();
  const auto title = toml_text(title_of(name));
  return "format = 1\n"
         "id = " +
         toml_text(id.empty() ? "center" : id) +
         "  # never changes\n"
         "title = " +
         title +
         "\n"
         "sequence = 1  # grows with every pack\n"
         "issued = " +
         utc(issued) +
         "\n"
         "country = \"US\"\n"
         "languages = [\"en\"]\n"
         "time_zone = " +
         toml_text(time_zone) +
         "\n"
         "\n"
         "[center]\n"
         "name = " +
         title +
         "\n"
         "\n"
         "# Visitors in need look for these first. Call each number before you write it here.\n"
         "# [[help_line]]\n"
         "# name = \"County mobile crisis team\"\n"
         "# phone = \"...\"\n"
         "# hours = \"24/7\"\n";
}

}  // namespace hearth::exchange
