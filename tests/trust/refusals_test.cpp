#include "trust/refusals.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace hearth::trust;

TEST_CASE("each refusal has a number, says what happened and what to do") {
  int before = 0;
  for (const auto& one : explanations()) {
    CAPTURE(number_of(one.refusal));
    CHECK(number_of(one.refusal) > before);
    before = number_of(one.refusal);
    for (const std::string_view text : {one.happened, one.what_to_do}) {
      CAPTURE(text);
      CHECK(text.ends_with('.'));
      CHECK(text.find('!') == std::string_view::npos);
      CHECK(text.find('\'') == std::string_view::npos);
      CHECK(text.size() <= 110);
    }
    CHECK(&explanation(one.refusal) == &one);
  }
  CHECK(explanations().size() == 26);
}

TEST_CASE("a refusal is told in plain sentences with what is in question") {
  CHECK(sentence({Refusal::older_pack, "41, after 42"}) ==
        "Refusal 22: The pack is older than one that was used here before (41, after 42). Raise "
        "the sequence in pack.toml and build the pack again.");
  CHECK(sentence({Refusal::no_signature, ""})
            .starts_with("Refusal 11: The pack has no signature "
                         "beside it. Copy"));
}

TEST_CASE("the manual has every refusal with its number") {
  std::ifstream file(HEARTH_SOURCE "/packaging/man/hearth-pack.1");
  std::string page{std::istreambuf_iterator<char>(file), {}};
  for (auto at = page.find("\\-"); at != std::string::npos; at = page.find("\\-"))
    page.erase(at, 1);
  for (const auto& one : explanations()) {
    const auto entry = ".TP\n.B " + std::to_string(number_of(one.refusal)) + '\n' + one.happened +
                       '\n' + one.what_to_do + '\n';
    CAPTURE(entry);
    CHECK(page.find(entry) != std::string::npos);
  }
}
