#include "checkin/wording.h"

#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

TEST_CASE("a wording gives back the form, in its first language") {
  auto form = full_form();
  const auto read = form_worded(wording_of(form));
  REQUIRE(read);
  form.title.others.clear();
  form.ticket = false;
  for (auto& question : form.questions) {
    question.help_when.clear();
    for (auto& option : question.options) option.others.clear();
  }
  CHECK(*read == form);
}

TEST_CASE("any form comes back from its wording, and has one wording only") {
  Dice dice(11);
  for (int run = 0; run < 300; ++run) {
    const auto form = any_form(dice);
    const auto wording = wording_of(form);
    const auto read = form_worded(wording);
    REQUIRE(read);
    CHECK(*read == form);
    CHECK(wording.find('\n') == std::string::npos);
  }
}

TEST_CASE("a text that is no wording, or written otherwise, is none") {
  const auto wording = wording_of(full_form());
  CHECK_FALSE(form_worded(""));
  CHECK_FALSE(form_worded("[]"));
  CHECK_FALSE(form_worded("{}"));
  CHECK_FALSE(form_worded(" " + wording));
  CHECK_FALSE(form_worded(wording + "{}"));
  CHECK_FALSE(form_worded(std::string(100'000, '[')));
  for (std::size_t length = 0; length < wording.size(); ++length)
    CHECK_FALSE(form_worded(wording.substr(0, length)));
  Dice dice(2);
  for (int run = 0; run < 3000; ++run) {
    auto changed = wording;
    changed[roll(dice, changed.size())] = "{}[]\",:0-e\\ x"[roll(dice, 13)];
    if (const auto read = form_worded(changed)) CHECK(wording_of(*read) == changed);
  }
}
