#include <doctest/doctest.h>

#include "ui/pages.h"

using namespace hearth::ui;

namespace {

std::vector<Block> blocks(std::initializer_list<float> heights) {
  std::vector<Block> all;
  for (const float height : heights) all.push_back({10, height, false, {}});
  return all;
}

}  // namespace

TEST_CASE("a page holds as many as fit, and every item stands on one page") {
  const auto all = blocks({100, 100, 100, 100, 100});
  auto range = find_page(all, 0, 330);
  CHECK(range.first == 0);
  CHECK(range.last == 3);
  range = find_page(all, 1, 330);
  CHECK(range.first == 3);
  CHECK(range.last == 5);
}

TEST_CASE("asking for a page beyond the last gives the last") {
  const auto range = find_page(blocks({100, 100, 100}), 9, 150);
  CHECK(range.page == 2);
  CHECK(range.first == 2);
}

TEST_CASE("what is too high for any page still has one for itself") {
  const auto all = blocks({100, 900, 100});
  CHECK(find_page(all, 1, 300).first == 1);
  CHECK(find_page(all, 1, 300).last == 2);
  CHECK(find_page(all, 2, 300).first == 2);
}

TEST_CASE("a heading is never the last on its page") {
  auto all = blocks({100, 40, 100});
  all[1].with_next = true;
  const auto range = find_page(all, 0, 200);
  CHECK(range.last == 1);
  CHECK(find_page(all, 1, 200).first == 1);
  CHECK(find_page(all, 1, 200).last == 3);
}

TEST_CASE("nothing is one empty page") {
  const auto range = find_page(std::vector<Block>{}, 3, 100);
  CHECK(range.first == 0);
  CHECK(range.last == 0);
}
