// Reads every #include of the house: a room uses rooms of lower levels only, and only those that
// its link line names; a library is used only in the room where it lives.
#include <doctest/doctest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "house/sources.h"

using namespace hearth::house;
namespace fs = std::filesystem;

namespace {

// The levels of the house, as kiosk/README.md draws them.
const std::map<std::string, int> kLevels{
    {"base", 0},    {"listing", 1},  {"picture", 1}, {"seal", 1},    {"sheet", 1},
    {"text", 1},    {"schedule", 2}, {"staff", 2},   {"trust", 2},   {"pack", 3},
    {"catalog", 3}, {"checkin", 3},  {"ui", 3},      {"visit", 4},   {"exchange", 4},
    {"report", 4},  {"platform", 4}, {"sync", 4},    {"screens", 5}, {"desk", 5},
    {"app", 6}};

// Where each library lives: the beginning of its headers' names -> the rooms that may include them.
const std::vector<std::pair<std::string, std::set<std::string>>> kLibraries{
    {"GLFW/", {"platform"}},
    {"GL/", {"platform"}},
    {"imgui", {"ui", "platform", "app"}},
    {"sqlite3", {"catalog"}},
    {"pango/", {"text"}},
    {"ft2build", {"text"}},
    {"fontconfig/", {"text"}},
    {"libical/", {"schedule"}},
    {"unicode/", {"schedule", "pack", "catalog", "checkin", "ui", "text", "exchange"}},
    {"toml++/", {"pack", "app", "trust"}},
    {"cmark", {"listing"}},
    {"CLI/", {"desk", "app"}},
    {"nlohmann/", {"catalog", "checkin", "exchange", "report", "desk", "app"}},
    {"fribidi", {"text"}},
    {"hb", {"text"}},
    {"stb/", {"text", "platform", "picture"}},
    {"png.h", {"picture"}},
    {"turbojpeg", {"picture"}},
    {"libexif/", {"picture"}},
    {"qrencode", {"ui"}},
    {"sodium", {"seal"}},
    {"archive", {"pack", "sheet"}},
    {"expat", {"sheet"}},
    {"xlsxwriter", {"sheet"}},
    {"seccomp", {"base"}},
    {"systemd/", {"platform"}},
    {"glpk", {"report"}}};

// The rooms that a room's link line names.
std::set<std::string> doors(const std::string& room) {
  std::string text;
  for (const auto& line : lines_of(fs::path(HEARTH_SOURCE) / "kiosk" / room / "CMakeLists.txt"))
    if (line.find('#') == std::string::npos) text += line + " ";
  std::smatch found;
  std::set<std::string> rooms;
  if (!std::regex_search(text, found, std::regex("ROOMS\\s+([a-z ]+)"))) return rooms;
  std::istringstream words(found[1]);
  for (std::string word; words >> word;) rooms.insert(word);
  return rooms;
}

}  // namespace

TEST_CASE("no include goes up, sideways, or through a door that is not there") {
  const std::regex ours("^\\s*#\\s*include\\s*\"([a-z]+)/");
  std::map<std::string, std::set<std::string>> doors_of;
  for (const auto& [room, level] : kLevels) doors_of[room] = doors(room);
  for (const auto& source : kiosk_sources()) {
    if (source.room.empty()) continue;
    CAPTURE(source.file.string());
    REQUIRE_MESSAGE(kLevels.contains(source.room), "a room without a level");
    for (const auto& line : source.lines) {
      std::smatch found;
      if (!std::regex_search(line, found, ours)) continue;
      const std::string other = found[1];
      if (other == source.room || !kLevels.contains(other)) continue;
      CAPTURE(line);
      CHECK(kLevels.at(other) < kLevels.at(source.room));
      CHECK(doors_of[source.room].contains(other));
    }
  }
}

TEST_CASE("a library is included only in the rooms where it lives") {
  const std::regex theirs("^\\s*#\\s*include\\s*<([^>]+)>");
  for (const auto& source : kiosk_sources()) {
    CAPTURE(source.file.string());
    for (const auto& line : source.lines) {
      std::smatch found;
      if (!std::regex_search(line, found, theirs)) continue;
      const std::string header = found[1];
      for (const auto& [beginning, rooms] : kLibraries)
        if (header.starts_with(beginning)) {
          CAPTURE(header);
          CHECK(rooms.contains(source.room));
        }
    }
  }
}

TEST_CASE("nothing but the start of a program and the journal has a door to what is logged") {
  const std::regex door(
      "\\b(cerr|clog|cout|printf|fprintf|puts|fputs|perror|syslog|openlog|sd_journal\\w*|"
      "g_(print|printerr|log|message|warning)|std(out|err))\\b");
  const std::set<std::string> allowed{"app/run.cpp", "desk/desk.cpp"};
  const std::regex remark("\"[^\"]*\"|//.*");
  for (const auto& source : kiosk_sources()) {
    const auto name = source.room + "/" + source.file.filename().string();
    if (allowed.contains(name)) continue;
    CAPTURE(source.file.string());
    for (const auto& line : source.lines) {
      CAPTURE(line);
      CHECK_FALSE(std::regex_search(std::regex_replace(line, remark, ""), door));
    }
  }
}

TEST_CASE("nothing reads the clock on its own") {
  const std::regex clock(
      "(system_clock|steady_clock)::now|\\btime\\(nullptr\\)|\\bgettimeofday\\b");
  for (const auto& source : kiosk_sources()) {
    if (source.file.filename() == "clock.cpp" && source.room == "base") continue;
    CAPTURE(source.file.string());
    for (const auto& line : source.lines) {
      CAPTURE(line);
      CHECK_FALSE(std::regex_search(line, clock));
    }
  }
}
