#include "checkin/slips.h"
#include "desk/desk_call.h"
#include "pack/csv.h"
#include "report/numbers_json.h"
#include "seal/key_files.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

const std::string kFile = "2026-11-24.count-1.slips";

// A stick with the slips of a kiosk, and the key beside it.
struct Stick {
  Kiosk kiosk;
  base::MemoryFiles files;

  Stick() { REQUIRE(seal::write_keys(files, ".", kiosk.key).ok()); }
  // So many slips that say each number.
  void keep(const std::vector<std::pair<int, int>>& counts, base::Date on = kDay) {
    for (const auto& [number, count] : counts)
      for (int i = 0; i < count; ++i) REQUIRE(kiosk.keep(numbered(number), on).ok());
    for (const auto& name : kiosk.names())
      files.put("stick/hearth/slips/" + name, kiosk.bytes(name));
  }
  Answer report(std::vector<std::string> more = {}, const std::string& out = "report.html") {
    std::vector<std::string> words{"report", "stick", "--key", "checkin.key", "-o", out};
    words.insert(words.end(), more.begin(), more.end());
    return call(words, files);
  }
  Answer collect(const std::string& out = "confidential.csv") {
    return call({"collect", "stick", "--key", "checkin.key", "-o", out}, files);
  }
  std::string read(const std::string& file) const { return files.read(file, 1u << 24).value(); }
  report::ReportNumbers numbers(const std::string& file = "report.html") const {
    auto numbers = report::numbers_in_page(read(file));
    REQUIRE(numbers.ok());
    return std::move(numbers).value();
  }
};

std::optional<std::int64_t> slips_in_all(const report::ReportNumbers& numbers) {
  for (const auto& number : numbers.forms.at(0).numbers)
    if (number.topic.kind == report::Topic::Kind::slips && number.days == numbers.days)
      return number.count;
  return {};
}

}  // namespace

TEST_CASE("report opens the slips of a stick and writes a page that tells no small number") {
  Stick stick;
  stick.keep({{1, 30}, {500, 20}, {1000, 3}});
  const auto answer = stick.report();
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
  CHECK(answer.out.starts_with("53 slips of 1 form, November 24, 2026: see report.html.\n"));
  const auto html = stick.read("report.html");
  CHECK(html.starts_with("<!DOCTYPE html>"));
  CHECK(html.find(">30<") != std::string::npos);
  CHECK(html.find(">3<") == std::string::npos);
  CHECK(stick.numbers().threshold == 11);
  CHECK(stick.report({"--threshold", "40"}).code == 0);
  CHECK(stick.read("report.html").find("39 or fewer") != std::string::npos);
}

TEST_CASE("the same slips give the same page, whatever order they were read in") {
  Stick stick;
  stick.keep({{1, 14}, {300, 25}});
  REQUIRE(stick.report().code == 0);
  const auto first = stick.read("report.html");
  stick.files.put("stick/copy/" + kFile, stick.kiosk.bytes(kFile));
  const auto again = stick.report();
  CHECK(again.code == 0);
  CHECK(again.says("39 slips were there more than once and counted once.\n"));
  CHECK(stick.read("report.html") == first);
}

TEST_CASE("an earlier report and this one give nobody away together") {
  Stick stick;
  stick.keep({{1, 30}, {500, 20}});
  REQUIRE(stick.report({}, "before.html").code == 0);
  stick.keep({{500, 4}});
  REQUIRE(stick.report({}, "alone.html").code == 0);
  CHECK(slips_in_all(stick.numbers("alone.html")) == 54);
  const auto answer = stick.report({"--earlier", "before.html"});
  CAPTURE(answer.err);
  REQUIRE(answer.code == 0);
  CHECK(slips_in_all(stick.numbers("before.html")) == 50);
  CHECK_FALSE(slips_in_all(stick.numbers()).has_value());
}

TEST_CASE("several earlier reports may be named") {
  Stick stick;
  stick.keep({{1, 30}, {500, 20}});
  REQUIRE(stick.report({}, "a.html").code == 0);
  stick.keep({{1, 20}, {500, 20}}, kDay + std::chrono::days(1));
  REQUIRE(stick.report({"--earlier", "a.html"}, "b.html").code == 0);
  stick.keep({{1, 20}, {500, 20}}, kDay + std::chrono::days(2));
  CHECK(stick.report({"--earlier", "a.html", "b.html"}).code == 0);
  CHECK(stick.report({"--earlier", "a.html", "--earlier", "b.html"}).code == 0);
}

TEST_CASE("a report may be of some days only, and one of other days gives nothing away") {
  Stick stick;
  stick.keep({{1, 30}, {500, 20}});
  REQUIRE(stick.report({}, "before.html").code == 0);
  stick.keep({{1, 14}, {500, 12}}, kDay + std::chrono::days(1));
  const auto answer =
      stick.report({"--from", "2026-11-25", "--to", "2026-11-29", "--earlier", "before.html"});
  CAPTURE(answer.err);
  REQUIRE(answer.code == 0);
  CHECK(answer.out.starts_with("26 slips of 1 form, November 25 to 29, 2026: see"));
  CHECK(slips_in_all(stick.numbers()) == 26);
  CHECK(stick.report({"--from", "2026-12-01"}).says("There is no slip of these days"));
  CHECK(stick.report({"--to", "2026-11-23"}).code == 1);
  CHECK(stick.report({"--from", "yesterday"}).code == 2);
  CHECK(stick.report({"--to", "2026-02-30"}).code == 2);
}

TEST_CASE("slips of a kiosk whose clock was wrong do not make a report of decades") {
  Stick stick;
  stick.keep({{1, 20}, {500, 20}});
  stick.keep({{1, 1}}, day(1970, 1, 1));
  const auto answer = stick.report();
  CHECK(answer.code == 1);
  CHECK(answer.says(
      "more than two years apart, so nothing was written; name the days that are meant"));
  CHECK(stick.report({"--from", "2026-11-01"}).code == 0);
  CHECK(slips_in_all(stick.numbers()) == 40);
}

TEST_CASE("what is wrong with a slip is told in a sentence, and the others are counted") {
  Stick stick;
  stick.keep({{1, 15}, {500, 15}});
  auto damaged = stick.kiosk.bytes(kFile);
  damaged.back() = static_cast<char>(damaged.back() ^ 1);
  stick.files.put("stick/hearth/slips/" + kFile, damaged);
  stick.files.put("stick/old.slips", "nonsense");
  Kiosk other;
  REQUIRE(other.keep(numbered(7)).ok());
  stick.files.put("stick/other.slips", other.bytes(kFile));
  const auto answer = stick.report();
  CHECK(answer.code == 0);
  CHECK(answer.says("1 slip in it is damaged or forged, and left out.\n"));
  CHECK(answer.says("stick/old.slips: This is no slip file; it is passed over.\n"));
  CHECK(answer.says("stick/other.slips: The 1 slip in it cannot be opened with this key;"));
  CHECK(answer.says("Not counted: 1 damaged or forged slip, 1 slip for another key.\n"));
  CHECK(answer.out.starts_with("29 slips of 1 form"));
  CHECK(stick.read("report.html").find("Some slips could not be read") != std::string::npos);
}

TEST_CASE("without a slip that can be read nothing is written") {
  Stick stick;
  const auto refused = [&](const Answer& answer, const std::string& why) {
    CAPTURE(answer.err);
    CHECK(answer.code == 1);
    CHECK(answer.out.empty());
    CHECK(answer.says(why));
    CHECK_FALSE(stick.files.exists("report.html"));
    CHECK_FALSE(stick.files.exists("confidential.csv"));
  };
  refused(stick.report(), "stick: There is no such file.");
  stick.keep({{1, 20}});
  Stick other;
  stick.files.put("checkin.key", other.read("checkin.key"));
  refused(stick.report(), "cannot be opened with this key");
  refused(stick.collect(), "There is no slip that could be read, so nothing was written.\n");
  stick.files.put("checkin.key", "");
  refused(stick.report(), "checkin.key: ");
  REQUIRE(stick.files.discard("checkin.key").ok());
  refused(stick.report(), "checkin.key: There is no such file.");
}

TEST_CASE("a report that cannot be made as it was asked for is refused") {
  Stick stick;
  stick.keep({{1, 20}, {700, 20}});
  stick.files.put("holiday.html", "<html></html>");
  const auto before = stick.report({"--earlier", "holiday.html"});
  CHECK(before.code == 1);
  CHECK(before.says("holiday.html: This is no report of hearth-pack, or it was changed;"));
  CHECK(stick.report({"--earlier", "missing.html"}).code == 1);
  CHECK(stick.report({"--threshold", "1"}).code == 2);
  CHECK(stick.report({"--threshold", "few"}).code == 2);
  CHECK_FALSE(stick.files.exists("report.html"));
  stick.files.fail_write("report.html", "It cannot be written: the disk is full.");
  CHECK(stick.report().says("the disk is full."));
  CHECK(stick.report().code == 1);
}

TEST_CASE("no call writes over what it reads") {
  Stick stick;
  stick.keep({{1, 20}, {700, 20}});
  const auto key = stick.read("checkin.key");
  const auto answer = stick.report({}, "./checkin.key");
  CHECK(answer.code == 1);
  CHECK(answer.says("This file is read by the call; name another one to write."));
  CHECK(stick.read("checkin.key") == key);
  REQUIRE(stick.report({}, "before.html").code == 0);
  CHECK(stick.report({"--earlier", "before.html"}, "before.html").code == 1);
}

TEST_CASE("collect writes every answer, for its owner alone, and says that it is confidential") {
  Stick stick;
  stick.keep({{-0, 1}, {42, 2}});
  const auto answer = stick.collect();
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  CHECK(answer.out.starts_with("3 slips lie open in confidential.csv. This file is confidential"));
  const auto csv = stick.read("confidential.csv");
  CHECK(
      csv.starts_with("\xEF\xBB\xBF"
                      "CONFIDENTIAL"));
  const auto table = pack::parse_csv(std::string_view(csv).substr(3));
  REQUIRE(table.rows.size() >= 5);
  CHECK(table.rows[1].cells.back() == "Answer");
  std::vector<std::string> answers;
  for (std::size_t i = 2; i < 5; ++i) answers.push_back(table.rows[i].cells.back());
  CHECK(answers == std::vector<std::string>{"0", "42", "42"});
  CHECK(stick.collect("slips.csv").out.find("such as confidential-slips.csv.") !=
        std::string::npos);

  const ScratchFolder scratch;
  base::DiskFiles disk;
  REQUIRE(disk.replace(scratch / "a.slips", stick.kiosk.bytes(kFile)).ok());
  REQUIRE(disk.replace(scratch / "checkin.key", stick.read("checkin.key")).ok());
  const auto out = scratch / "confidential.csv";
  REQUIRE(call({"collect", (scratch / "a.slips").string(), "--key",
                (scratch / "checkin.key").string(), "-o", out.string()})
              .code == 0);
  CHECK((std::filesystem::status(out).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}
