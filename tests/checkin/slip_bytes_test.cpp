#include <set>

#include "checkin/slips.h"
#include "seal/sealed_box.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

std::string opened(const std::string& sealed, const seal::PrivateKey& key) {
  std::vector<unsigned char> room(sealed.size() - seal::kBoxOverhead);
  REQUIRE(seal::open_box(sealed, key, room));
  return {room.begin(), room.end()};
}

std::string sealed(const SlipDraft& draft, const seal::PrivateKey& key) {
  return draft.seal(key.public_key(), kDay, PartOfDay::evening).value();
}

std::string without_id(std::string plain) {
  return plain.erase(kIdField.at, kIdField.length);
}

}  // namespace

TEST_CASE("every slip of a form has one size, and comes back as it was answered") {
  Dice dice(1);
  const auto key = seal::PrivateKey::generate().value();
  for (int run = 0; run < 150; ++run) {
    const auto form = any_form(dice);
    const auto heading = SlipHeading::of(form, key.public_key());
    REQUIRE(heading.ok());
    std::string file = heading->bytes;
    std::vector<Slip> expected;
    for (int i = 0; i < 8; ++i) {
      auto draft = draft_of(form);
      expected.push_back(fill(draft, dice, kDay, PartOfDay::evening));
      const auto box = sealed(draft, key);
      CHECK(box.size() == heading->record);
      file += box;
    }
    SlipReader reader(key);
    reader.read_bytes("slips", file);
    const auto found = reader.found();
    for (const auto& problem : found.problems) FAIL_CHECK(problem.sentence());
    REQUIRE(found.forms.size() == 1);
    std::sort(expected.begin(), expected.end());
    CHECK(found.forms[0].slips == expected);
  }
}

TEST_CASE("of a small form, each of its slips has the same size and other bytes") {
  auto form = full_form();
  form.questions.erase(form.questions.begin() + 4, form.questions.end());
  form.questions.erase(form.questions.begin() + 2);
  const auto key = seal::PrivateKey::generate().value();
  std::set<std::size_t> sizes;
  std::set<std::string> plains;
  auto draft = draft_of(form);
  for (std::size_t feeling = 0; feeling < 4; ++feeling)
    for (std::size_t reason = 0; reason < 4; ++reason)
      for (std::size_t needs = 0; needs < 16; ++needs) {
        draft.start_over();
        if (feeling < 3) draft.choose(0, feeling);
        if (reason < 3) draft.choose(1, reason);
        for (std::size_t i = 0; i < 4; ++i)
          if ((needs >> i & 1) != 0) draft.turn(2, i);
        const auto box = sealed(draft, key);
        sizes.insert(box.size());
        plains.insert(without_id(opened(box, key)));
      }
  CHECK(sizes.size() == 1);
  CHECK(plains.size() == 4 * 4 * 16);
}

TEST_CASE("the same answers give the same bytes, however one came to them") {
  const auto key = seal::PrivateKey::generate().value();
  auto one = draft_of(full_form()), two = draft_of(full_form());
  one.choose(0, 1);
  one.type(6, "hello");
  two.type(6, "something much longer that was taken back");
  two.choose(1, 0);
  two.choose_meeting(2, "a", "Alpha");
  two.type(6, "hello");
  two.skip(1);
  two.choose(0, 2);
  two.choose(0, 1);
  const auto first = opened(sealed(one, key), key), second = opened(sealed(two, key), key);
  CHECK(first != second);  // each has an id of its own
  CHECK(without_id(first) == without_id(second));
}

TEST_CASE("a slip that no visitor could have given is bad, and none breaks the reader") {
  Dice dice(5);
  const auto key = seal::PrivateKey::generate().value();
  const auto form = full_form();
  const auto heading = SlipHeading::of(form, key.public_key()).value();
  std::size_t good = 0, bad = 0;
  for (int run = 0; run < 1500; ++run) {
    auto draft = draft_of(form);
    fill(draft, dice);
    auto plain = opened(sealed(draft, key), key);
    for (auto changes = roll(dice, 3) + 1; changes > 0; --changes)
      plain[roll(dice, 2) == 0 ? roll(dice, 60) : roll(dice, plain.size())] =
          static_cast<char>(roll(dice, 4) == 0 ? 255 : roll(dice, 4));
    const std::vector<unsigned char> bytes(plain.begin(), plain.end());
    SlipReader reader(key);
    reader.read_bytes("slips", heading.bytes + seal::close_box(bytes, key.public_key()).value());
    const auto found = reader.found();
    CHECK(found.slips + found.bad == 1);
    good += found.slips;
    bad += found.bad;
    if (found.slips == 0) continue;
    for (const auto& answer : found.forms[0].slips[0].answers) {
      CHECK_FALSE(answer.chosen.empty());
      for (const auto& words : answer.chosen) CHECK(is_plain_text(words));
    }
  }
  CHECK(good > 50);
  CHECK(bad > 500);
}
