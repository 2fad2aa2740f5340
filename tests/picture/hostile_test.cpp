// Whatever bytes a file holds, reading it ends with pixels or with one sentence. Run under the
// sanitizers too.
#include <doctest/doctest.h>

#include <random>

#include "picture/made.h"

using namespace hearth;

namespace {

void read(const std::string& bytes) {
  const auto read = picture::read(bytes);
  if (!read) {
    CHECK(read.error().message.ends_with("."));
    return;
  }
  const auto [wide, high] = read->size;
  CHECK(wide <= picture::kMostSide);
  CHECK(high <= picture::kMostSide);
  CHECK(read->rgba.size() == static_cast<std::size_t>(wide) * static_cast<std::size_t>(high) * 4);
}

std::string noise(std::mt19937& random, std::size_t count) {
  std::string bytes(count, '\0');
  for (auto& byte : bytes) byte = static_cast<char>(random());
  return bytes;
}

}  // namespace

TEST_CASE("random bytes behind the first ones of a PNG or JPEG are read without harm") {
  std::mt19937 random(20261124);
  for (int i = 0; i < 2000; ++i) {
    const auto rest = noise(random, random() % 400);
    read("\x89PNG\r\n\x1a\n" + rest);
    read("\xFF\xD8\xFF" + rest);
    read(std::string("\xFF\xD8\xFF\xE1\0\x40", 6) + std::string("Exif\0\0II*\0", 10) + rest);
  }
}

TEST_CASE("pictures with a few bytes changed, taken out or doubled are read without harm") {
  std::mt19937 random(4);
  const auto fields = tests::four_fields(40, 30);
  const std::string files[] = {tests::png(fields), tests::jpeg(fields),
                               tests::held(tests::jpeg(fields), 6)};
  for (int i = 0; i < 6000; ++i) {
    auto file = files[random() % 3];
    for (unsigned changes = 1 + random() % 4; changes > 0 && !file.empty(); --changes) {
      const auto at = random() % file.size(), count = random() % 9;
      switch (random() % 4) {
        case 0:
          file[at] = static_cast<char>(random());
          break;
        case 1:
          file.erase(at, count);
          break;
        case 2:
          file.insert(at, file.substr(at, count));
          break;
        default:
          file.resize(at);
      }
    }
    read(file);
  }
}

TEST_CASE("a small file that says it is huge takes no room") {
  auto file = tests::png(tests::four_fields(2, 2));
  for (const std::size_t at : {16, 20}) file.replace(at, 4, std::string("\x7F\xFF\xFF\xFF", 4));
  read(file);
}
