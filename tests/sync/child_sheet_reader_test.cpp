// The child that reads spreadsheets for real, and other programs in its place.
#include "sync/child_sheet_reader.h"

#include <random>

#include "sheet/cells.h"
#include "support/open_files.h"
#include "sync/frames.h"
#include "sync/office.h"
#include "sync/script.h"
#include "sync/sheet_refusals.h"

using namespace hearth;
using namespace hearth::sync;
using std::chrono::milliseconds;
using tests::Office;

namespace {

const std::string kProgram = HEARTH_BUILD "/bin/hearth-pack";
const base::RunningClock kClock;

base::Result<SheetReading> reading_of(const std::vector<CopiedSheet>& sheets,
                                      const SheetReaderLimits& limits = {},
                                      const std::string& program = kProgram) {
  return ChildSheetReader(program, kClock, limits).read(Office::bytes(42), sheets);
}

CopiedSheet meetings(std::string bytes, const std::string& name = "meetings.xlsx") {
  return {pack::TableName::meetings, name, std::move(bytes)};
}

std::string refusal_of(const std::string& script, const SheetReaderLimits& limits = {}) {
  const tests::Script program(script);
  const auto read = reading_of({}, limits, program.name());
  REQUIRE_FALSE(read.ok());
  return read.error().message;
}

}  // namespace

TEST_CASE("a child reads spreadsheets as this process would") {
  for (const auto* const name : {"merged_day.ods", "openpyxl.xlsx", "empty.xlsx"}) {
    CAPTURE(name);
    const auto sheet = meetings(tests::corpus(name), name);
    const auto through = reading_of({sheet});
    REQUIRE_MESSAGE(through.ok(), (through ? "" : through.error().sentence()));
    const auto straight = read_sheets(Office::bytes(42), {sheet});
    CHECK(through->tables == straight->tables);
    CHECK(through->problems == straight->problems);
    CHECK(through->csv == straight->csv);
    CHECK(through->languages == straight->languages);
  }
}

TEST_CASE(
    "a reader of spreadsheets that crashes, hangs or is hungry is told, and nothing is read") {
  CHECK(tests::says(refusal_of("kill -SEGV $$"), "stopped before its end"));
  CHECK(tests::says(refusal_of("exit 3"), "stopped before its end"));
  CHECK(tests::says(refusal_of("cat >/dev/null; echo whatever"), "stopped before its end"));
  CHECK(tests::says(refusal_of("exec sleep 600", {.patience = milliseconds(300)}), "too long"));
  CHECK(tests::says(refusal_of("cat /dev/zero", {.largest_answer = 1 << 20}), "more memory"));
  // Its own words are never shown, only ours.
  CHECK(refusal_of("cat >/dev/null; printf 'hearth frames 1\\nrefused 8\\nGive me!end\\n'") ==
        "The spreadsheets can’t be read.");
#if !defined(__SANITIZE_ADDRESS__)  // a sanitizer needs the memory that it would have to give up
  std::string rows;
  for (int i = 0; i < 49'000; ++i)
    rows += "<row><c t=\"inlineStr\"><is><t>Circle of very many</t></is></c></row>";
  const auto starved =
      reading_of({meetings(tests::xlsx_of_rows(rows))}, {.memory = std::size_t{60} << 20});
  REQUIRE_FALSE(starved.ok());
  CHECK((tests::says(starved.error().message, "more memory") ||
         tests::says(starved.error().message, "stopped before its end")));
#endif
}

TEST_CASE("why a child did not read comes through it word for word") {
  for (const auto* const why : {&kListingsUnreadable, &kSheetsNotAllowed, &kSheetsTooHungry,
                                &kReadingStopped, &kSheetsUnreadable}) {
    const auto read = read_sheet_reading(write_sheet_reading(*why));
    REQUIRE(read);
    REQUIRE_FALSE(read->ok());
    CHECK(read->error().message == why->message);
  }
}

TEST_CASE("bombs are a file that cannot be read, and not the end of the child") {
  const auto bomb =
      pack::zip({{"content.xml", "<x>" + std::string(std::size_t{200} << 20, ' ')}}).value();
  const auto reading = reading_of({meetings(bomb, "meetings.ods")});
  REQUIRE(reading.ok());
  CHECK_FALSE(reading->tables[0].readable);
  CHECK(tests::says(reading->problems[0].text, "unpacks to more"));
}

TEST_CASE("whatever becomes of the child, nothing is left open") {
  const auto before = tests::open_files();
  for (int i = 0; i < 3; ++i) {
    CHECK(reading_of({meetings("PK")}).ok());
    refusal_of("kill -SEGV $$");
  }
  CHECK(tests::open_files() == before);
}

TEST_CASE("an answer is believed only whole: cut, mangled or made up it is none, or harmless") {
  const auto whole = write_sheet_reading(
      read_sheets(Office::bytes(42), {meetings(tests::corpus("times_and_numbers.xlsx"))}));
  REQUIRE(read_sheet_reading(whole));
  for (std::size_t length = 0; length < whole.size(); ++length)
    CHECK_FALSE(read_sheet_reading(std::string_view(whole).substr(0, length)));
  std::mt19937 random(42);
  for (int round = 0; round < 3000; ++round) {
    auto text = whole;
    for (int i = 0; i < 3; ++i) text[random() % text.size()] = static_cast<char>(random() % 256);
    const auto read = read_sheet_reading(text);
    if (!read || !read->ok()) continue;
    for (const auto& table : (*read)->tables)
      for (const auto& one : table.differences) CHECK(one.name.find('\n') == std::string::npos);
  }
}
