#include "app/script.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "app/script_sticks.h"
#include "base/memory_files.h"
#include "support/scratch_folder.h"

using namespace hearth;
using app::Script;
using app::Step;

namespace {

base::Result<std::vector<Step>> read_all(std::istream& in) {
  Script script(in);
  for (std::vector<Step> steps;;) {
    auto step = script.next();
    if (!step) return step.error();
    if (!*step) return steps;
    steps.push_back(**std::move(step));
  }
}

base::Result<std::vector<Step>> parse_script(const std::string& text) {
  std::istringstream in(text);
  return read_all(in);
}

}  // namespace

TEST_CASE("a script is one step a line, with comments and quoted labels") {
  const auto steps = parse_script(
      "# a visit\n"
      "tap \"Meetings\"\n"
      "\n"
      "tap tile \"Find help\"   # by role\n"
      "expect \"Say \\\"hi\\\"\"\n"
      "idle 90.5\r\n"
      "wait \"Home\" 2\n"
      "press Shift+Tab\n"
      "picture a.png\n");
  REQUIRE(steps.ok());
  REQUIRE(steps->size() == 7);
  CHECK(steps->at(0).text == "Meetings");
  CHECK_FALSE(steps->at(0).role.has_value());
  CHECK(steps->at(1).role == ui::Role::tile);
  CHECK(steps->at(1).line == 4);
  CHECK(steps->at(2).text == "Say \"hi\"");
  CHECK(steps->at(3).seconds == doctest::Approx(90.5));
  CHECK(steps->at(4).kind == Step::Kind::wait);
  CHECK(steps->at(4).seconds == 2);
  CHECK(steps->at(5).text == "Shift+Tab");
  const auto typing = parse_script("type \"tap \\\"x\\\" # no comment\"");
  REQUIRE(typing.ok());
  CHECK(typing->at(0).kind == Step::Kind::type);
  CHECK(typing->at(0).text == "tap \"x\" # no comment");
}

TEST_CASE("a mistake in a script is named with its line") {
  const auto wrong = [](const char* text) {
    const auto steps = parse_script(text);
    REQUIRE_FALSE(steps.ok());
    return steps.error();
  };
  CHECK(wrong("tap \"A\"\njump \"B\"").where == "line 2");
  CHECK(wrong("tap Meetings").message == "\"Meetings\" is no role.");
  CHECK(wrong("tap").message == "\"tap\" needs something to act on.");
  CHECK(wrong("wait \"Home\"").message == "\"wait\" needs seconds after the label.");
  CHECK(wrong("type bed").message == "What is typed stands in double quotes.");
  CHECK(wrong("idle soon").message == "\"idle\" needs seconds.");
  CHECK(wrong("tap \"A\" \"B\"").message == "There is more on this line than the step takes.");
}

TEST_CASE("a script is checked to its end before its first step is acted") {
  std::istringstream sound("tap \"A\"\nidle 3\n"), unsound("tap \"A\"\nidle soon\ntap \"B\"");
  CHECK(app::check_script(sound).ok());
  const auto checked = app::check_script(unsound);
  REQUIRE_FALSE(checked.ok());
  CHECK(checked.error().where == "line 2");
}

TEST_CASE("a pipe hands out a step as soon as its line is there") {
  const tests::ScratchFolder folder;
  const auto pipe = folder / "script";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  std::ofstream writes;
  std::thread other([&] { writes.open(pipe); });  // waits for somebody who reads
  auto in = app::open_script(pipe);
  other.join();
  REQUIRE(in.ok());
  Script script(*in);
  writes << "tap \"Meetings\"\n" << std::flush;
  const auto first = script.next();
  REQUIRE(first.ok());
  REQUIRE(first->has_value());
  CHECK((*first)->text == "Meetings");
  writes << "press Tab\n";
  writes.close();
  const auto second = script.next();
  REQUIRE(second.ok());
  REQUIRE(second->has_value());
  CHECK((*second)->line == 2);
  const auto end = script.next();
  REQUIRE(end.ok());
  CHECK_FALSE(end->has_value());
}

TEST_CASE("a script that cannot be opened is told") {
  const tests::ScratchFolder folder;
  CHECK_FALSE(app::open_script(folder / "nothing").ok());
  CHECK_FALSE(app::open_script(folder.path()).ok());
}

TEST_CASE("a script's sticks are away until it inserts them, and away again when it removes them") {
  base::MemoryFiles files;
  files.put("usb/blue/hearth/a.hearthpack", "a");
  files.put("usb/red/letter.txt", "b");
  app::ScriptSticks sticks(files, "usb");
  std::istringstream lines("insert blue\nwait \"Listings updated\" 5\nremove blue\n");
  const auto named = app::check_script(lines);
  REQUIRE(named.ok());
  CHECK(*named == std::vector<std::string>{"blue"});
  for (const auto& name : *named) sticks.prepare(name);
  const auto there = [&] {
    std::vector<std::string> names;
    for (const auto& entry : sticks.list("usb").value()) names.push_back(entry.name);
    return names;
  };
  CHECK(there() == std::vector<std::string>{"red"});
  REQUIRE(sticks.insert("blue").ok());
  CHECK(there() == std::vector<std::string>{"blue", "red"});
  REQUIRE(sticks.remove("blue").ok());
  CHECK(there() == std::vector<std::string>{"red"});
  CHECK_FALSE(sticks.insert("green").ok());
}
