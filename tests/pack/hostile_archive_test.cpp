// What a ZIP can be made of by somebody who wants to do harm.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "pack/archive.h"
#include "pack/limits.h"
#include "pack/made_zip.h"
#include "pack/zip_directory.h"

using namespace hearth;
using namespace hearth::pack;
using tests::made_zip;
using tests::MadeEntry;

namespace {

int refusal(std::string_view bytes) {
  const auto files = unpack(bytes);
  const auto* refused = std::get_if<trust::Refused>(&files);
  if (refused != nullptr) CAPTURE(refused->detail);
  return refused == nullptr ? 0 : trust::number_of(refused->why);
}

std::vector<MadeEntry> many(std::size_t count) {
  std::vector<MadeEntry> entries;
  for (std::size_t i = 0; i < count; ++i) entries.push_back({"f" + std::to_string(i)});
  return entries;
}

}  // namespace

TEST_CASE("a ZIP made by hand is read when there is nothing wrong with it") {
  CHECK(refusal(made_zip({{"pack.toml"}, {"pages/", "", 040755}, {"pages/a.md"}})) == 0);
  CHECK(refusal(made_zip({})) == 32);
}

TEST_CASE("names that lead elsewhere, or that are no plain names, are refused") {
  for (const std::string& name : {std::string("../a"),
                                  std::string("a/../b"),
                                  std::string(".."),
                                  std::string("."),
                                  std::string("./a"),
                                  std::string("/etc/passwd"),
                                  std::string("a//b"),
                                  std::string("/"),
                                  std::string(""),
                                  std::string("..\\a"),
                                  std::string("a\\b"),
                                  std::string("C:a"),
                                  std::string("a b"),
                                  std::string("a\nb"),
                                  std::string("\xC3\xA9"),
                                  std::string("a*"),
                                  std::string("pack.toml\0.exe", 14),
                                  std::string("\0", 1),
                                  std::string(201, 'a'),
                                  std::string("~/.profile")}) {
    CAPTURE(name);
    CHECK(refusal(made_zip({{"pack.toml"}, {name}})) == 35);
    CHECK(refusal(made_zip({{name}})) == 35);
  }
}

TEST_CASE("a link, a device and a pipe are refused") {
  for (const std::uint32_t mode : {0120777u, 0020666u, 0060666u, 0010666u, 0140777u}) {
    CAPTURE(mode);
    CHECK(refusal(made_zip({{"pack.toml"}, {"a", "/etc/passwd", mode}})) == 36);
  }
}

TEST_CASE("two of a name are refused, also where only capitals tell them apart") {
  CHECK(refusal(made_zip({{"a"}, {"a"}})) == 37);
  CHECK(refusal(made_zip({{"pack.toml"}, {"Pack.toml"}})) == 37);
  CHECK(refusal(made_zip({{"pages/a.md"}, {"Pages/b.md"}})) == 37);
  CHECK(refusal(made_zip({{"pages"}, {"pages/a.md"}})) == 37);
  CHECK(refusal(made_zip({{"pages/a.md"}, {"pages"}})) == 37);
  CHECK(refusal(made_zip({{"pages/", "", 040755}, {"pages/", "", 040755}})) == 37);
}

TEST_CASE("too many files are refused, and a million before anybody looks at them") {
  CHECK(refusal(made_zip(many(kMostEntries))) == 0);
  CHECK(refusal(made_zip(many(kMostEntries + 1))) == 34);
  auto entries = many(1'000'000);
  for (auto& entry : entries) entry.bytes.clear();
  const auto zip = made_zip(entries);
  CHECK(refusal(zip) == (zip.size() > kLargestPack ? 31 : 34));
  CHECK(refusal(made_zip(many(300'000))) == 34);
}

TEST_CASE("a pack that is too large, or unpacks to too much, is refused") {
  CHECK(refusal(std::string(kLargestPack + 1, '\0')) == 31);
  const auto bomb = zip({{"a", std::string(kLargestUnpacked + (1u << 20), '\0')}}).value();
  CHECK(bomb.size() < 1'000'000);
  CHECK(refusal(bomb) == 33);
  // The same, which says that it is small: in one place, then in both.
  auto liar = bomb;
  const auto list = liar.find("PK\x01\x02");
  REQUIRE(list != std::string::npos);
  liar.replace(list + 24, 4, std::string("\x10\0\0\0", 4));
  // libarchive 3.6 stops where they differ, 3.7 where too much comes out.
  const int lied = refusal(liar);
  CHECK((lied == 32 || lied == 33));
  liar.replace(22, 4, std::string("\x10\0\0\0", 4));
  CHECK(refusal(liar) == 33);
  // One that only says that it is large is not even begun.
  const auto boast = read_zip_directory(
      made_zip({{.name = "a", .claimed = 200u << 20}, {.name = "b", .claimed = 57u << 20}}));
  REQUIRE(std::holds_alternative<trust::Refused>(boast));
  CHECK(std::get<trust::Refused>(boast).why == trust::Refusal::unpacks_too_large);
}

TEST_CASE("a ZIP whose two lists of files do not agree is refused") {
  CHECK(refusal(made_zip({{.name = "a", .local_name = "b"}})) == 32);
  CHECK(refusal(made_zip({{.name = "a", .local_name = "../a"}})) == 32);
  CHECK(refusal(made_zip({{.name = "a", .local_name = std::string("a\0b", 3)}})) % 32 == 0);
}

TEST_CASE("what only some programs can open is refused") {
  CHECK(refusal(made_zip({{.name = "a", .flags = 1}})) == 32);
  CHECK(refusal(made_zip({{.name = "a", .method = 12}})) == 32);
  CHECK(refusal(made_zip({{"a"}}) + "x") == 32);
  CHECK(refusal("x" + made_zip({{"a"}})) == 32);
  CHECK(refusal("") == 32);
  CHECK(refusal("\x1f\x8b\x08 something else altogether") == 32);
}

TEST_CASE("however a pack is cut off or damaged, it is refused or reads as it was") {
  const std::map<std::string, std::string> files{{"pack.toml", "format = 1\nid = \"a\"\n"},
                                                 {"pages/a.md", std::string(300, 'p')}};
  const auto whole = zip(files).value();
  for (std::size_t length = 0; length < whole.size(); ++length)
    CHECK(refusal(whole.substr(0, length)) == 32);
  for (std::size_t at = 0; at < whole.size(); ++at)
    for (int bit = 0; bit < 8; ++bit) {
      auto changed = whole;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      const auto read = unpack(changed);
      const auto* found = std::get_if<base::MemoryFiles>(&read);
      if (found == nullptr) continue;
      CAPTURE(at);
      CAPTURE(bit);
      for (const auto& [name, bytes] : files) {
        const auto file = found->read(std::string(kUnpacked) + "/" + name, 1000);
        if (file.ok()) CHECK(*file == bytes);
      }
    }
}
