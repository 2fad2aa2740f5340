// Workbooks by hearth-pack: of a new folder, of one that is there, and back.
#include <cstdlib>
#include <filesystem>

#include "desk/desk_call.h"
#include "pack/reader.h"

using namespace hearth;
using tests::call;

namespace {

const bool kHasOffice = std::filesystem::exists("/usr/bin/soffice");

// The sample center with the tables of `from` in the place of its own.
pack::Reading with_tables(const std::filesystem::path& from, const std::string& ending) {
  const tests::ScratchFolder scratch;
  const auto folder = scratch / "center";
  std::filesystem::copy(HEARTH_SOURCE "/data", folder, std::filesystem::copy_options::recursive);
  for (const auto* const table : {"meetings", "resources", "notices", "rooms"}) {
    std::filesystem::remove(folder / (std::string(table) + ".csv"));
    std::filesystem::copy(from / (table + ending), folder / (table + ending));
  }
  const base::DiskFiles files;
  auto reading = pack::read_folder(files, folder);
  REQUIRE(reading.ok());
  return *std::move(reading);
}

void check_same(const pack::Reading& after) {
  const base::DiskFiles files;
  const auto before = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE(before.ok());
  for (const auto& error : after.errors) CHECK(pack::describe(error) == "");
  CHECK(after.listing.meetings == before->listing.meetings);
  CHECK(after.listing.resources == before->listing.resources);
  CHECK(after.listing.notices == before->listing.notices);
  CHECK(after.listing.rooms == before->listing.rooms);
}

}  // namespace

TEST_CASE("a new folder may have workbooks, and they are read without a mistake") {
  const tests::ScratchFolder scratch;
  const auto name = (scratch / "Maple House").string();
  CHECK(call({"new", "--workbooks", name}).code == 0);
  const auto check = call({"check", name, "--json"});
  CAPTURE(check.out);
  CHECK(check.code == 0);
  CHECK(check.json()["warnings"].empty());
  CHECK(check.json()["counts"]["meetings"] == 2);
  for (const auto* const file :
       {"meetings.xlsx", "resources.xlsx", "notices.xlsx", "rooms.xlsx", "pack.toml"})
    CHECK_MESSAGE(std::filesystem::exists(scratch / "Maple House" / file), file);
}

TEST_CASE(
    "the tables of a folder and of its pack come out as the same workbooks, and go in again") {
  const tests::ScratchFolder scratch;
  const auto books = (scratch / "books").string();
  const auto answer = call({"export", "xlsx", HEARTH_SOURCE "/data", "-o", books});
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  check_same(with_tables(books, ".xlsx"));
  // What is there is not written over.
  const auto again = call({"export", "xlsx", HEARTH_SOURCE "/data", "-o", books});
  CHECK(again.code == 1);
  CHECK(again.says("is there already"));
  CHECK(call({"export", "xlsx", (scratch / "nowhere").string(), "-o", books}).code == 1);
  CHECK(call({"export", "xlsx"}).code == 2);
}

TEST_CASE("a mistake in a workbook is told with its cell, in words and in JSON") {
  tests::SampleFolder folder;
  const auto bytes = base::DiskFiles().read(HEARTH_SOURCE "/tests/sheet/files/several_sheets.ods",
                                            std::size_t{1} << 30);
  folder.put("meetings.ods", *bytes);
  folder.put("meetings.csv", "Name\nA\n");
  const auto check = call({"check", folder.name(), "--json"});
  CHECK(check.code == 1);
  const auto json = check.json();
  CHECK(json["errors"][0]["file"] == "meetings.csv");
  CHECK(json["warnings"][0]["sheet"] == "Last year");
}

TEST_CASE("workbooks that LibreOffice saved anew, in both formats, are the same center" *
          doctest::skip(!kHasOffice)) {
  const tests::ScratchFolder scratch;
  const auto books = (scratch / "books").string();
  REQUIRE(call({"export", "xlsx", HEARTH_SOURCE "/data", "-o", books}).code == 0);
  for (const std::string ending : {"ods", "xlsx"}) {
    CAPTURE(ending);
    const auto saved = scratch / ending;
    const auto command = "soffice -env:UserInstallation=file://" + (scratch / "profile").string() +
                         " --headless --convert-to " + ending + " --outdir " + saved.string() +
                         " " + books + "/*.xlsx >/dev/null 2>&1";
    REQUIRE(std::system(command.c_str()) == 0);
    check_same(with_tables(saved, "." + ending));
  }
}
