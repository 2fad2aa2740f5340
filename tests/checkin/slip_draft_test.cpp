#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

constexpr std::size_t kFeeling = 0, kReason = 1, kMeeting = 2, kNeeds = 3, kFirst = 4, kPeople = 5,
                      kNote = 6;

// What staff read of the draft, sealed and opened again.
Slip read_back(const SlipDraft& draft, PartOfDay part = PartOfDay::morning) {
  Kiosk kiosk;
  REQUIRE(kiosk.store.keep(draft, kiosk.key.public_key(), kDay, part).ok());
  const auto found = kiosk.found();
  for (const auto& problem : found.problems) FAIL_CHECK(problem.sentence());
  REQUIRE(found.slips == 1);
  return found.forms[0].slips[0];
}

}  // namespace

TEST_CASE("a draft gives back what was answered, and every answer can be changed and skipped") {
  auto draft = draft_of(full_form());
  const auto answers = draft.answers();
  for (std::size_t i = 0; i < 7; ++i) CHECK_FALSE(answers.is_answered(i));
  draft.choose(kFeeling, 2);
  CHECK(answers.option(kFeeling) == 2);
  draft.choose(kFeeling, 0);
  CHECK(answers.option(kFeeling) == 0);
  CHECK(answers.has(kFeeling, 0));
  CHECK_FALSE(answers.has(kFeeling, 2));
  draft.choose_meeting(kMeeting, "candlelight", "Candlelight");
  CHECK(answers.meeting(kMeeting)->id == "candlelight");
  CHECK(answers.meeting(kMeeting)->name == "Candlelight");
  draft.turn(kNeeds, 1);
  draft.turn(kNeeds, 3);
  draft.turn(kNeeds, 1);
  CHECK_FALSE(answers.has(kNeeds, 1));
  CHECK(answers.has(kNeeds, 3));
  draft.say(kFirst, false);
  CHECK(answers.yes(kFirst) == false);
  draft.count(kPeople, -3);
  CHECK(answers.number(kPeople) == -3);
  draft.type(kNote, "Thank you");
  CHECK(answers.text(kNote) == "Thank you");
  draft.type(kNote, "");
  CHECK_FALSE(answers.is_answered(kNote));
  for (std::size_t i = 0; i < 7; ++i) {
    draft.skip(i);
    CHECK_FALSE(answers.is_answered(i));
  }
}

TEST_CASE("what the form does not offer is not taken") {
  auto draft = draft_of(full_form());
  draft.choose(kFeeling, 3);
  draft.choose(kNeeds, 0);
  draft.turn(kFeeling, 0);
  draft.turn(kNeeds, 4);
  draft.say(kFeeling, true);
  draft.count(kPeople, 41);
  draft.count(kPeople, -4);
  draft.count(kNote, 1);
  draft.type(kFeeling, "words");
  draft.choose_meeting(kReason, "id", "name");
  draft.choose_meeting(kMeeting, "", "name");
  draft.choose(kMeeting, 0);
  draft.choose(99, 0);
  draft.skip(99);
  for (std::size_t i = 0; i < 7; ++i) CHECK_FALSE(draft.answers().is_answered(i));
}

TEST_CASE("a question that depends on another is shown and sealed only while it is answered so") {
  auto draft = draft_of(full_form());
  const auto answers = draft.answers();
  CHECK_FALSE(answers.is_shown(kMeeting));
  draft.choose(kReason, 0);
  CHECK(answers.is_shown(kMeeting));
  draft.choose_meeting(kMeeting, "a", "Alpha");
  CHECK(read_back(draft).answers.size() == 2);
  draft.choose(kReason, 1);
  CHECK_FALSE(answers.is_shown(kMeeting));
  const auto slip = read_back(draft);
  CHECK(slip.answers == std::vector<Answer>{{"reason", {"A talk"}}});

  draft.say(kFirst, true);  // one of two conditions
  CHECK_FALSE(answers.is_shown(kPeople));
  draft.turn(kNeeds, 2);
  CHECK(answers.is_shown(kPeople));
}

TEST_CASE("a question that hangs on a hidden one is hidden, too") {
  auto form = full_form();
  form.questions[6] = question("after", Question::Kind::yes_no);
  form.questions[6].show_when = {{"then", {"yes"}}};
  form.questions[5] = question("then", Question::Kind::yes_no);
  form.questions[5].show_when = {{"first-time", {"yes"}}};
  auto draft = draft_of(form);
  draft.say(4, true);
  draft.say(5, true);
  draft.say(6, true);
  CHECK(read_back(draft).answers.size() == 3);
  draft.say(4, false);
  CHECK_FALSE(draft.answers().is_shown(6));
  CHECK(read_back(draft).answers.size() == 1);
}

TEST_CASE("help is offered by the answers that the form names") {
  auto draft = draft_of(full_form());
  CHECK_FALSE(draft.answers().offers_help(kFeeling));
  draft.choose(kFeeling, 0);
  CHECK(draft.answers().offers_help(kFeeling));
  draft.choose(kFeeling, 1);
  CHECK_FALSE(draft.answers().offers_help(kFeeling));
  draft.say(kFirst, true);
  CHECK(draft.answers().offers_help(kFirst));
}

TEST_CASE("starting over leaves nothing of what was answered, and begins another slip") {
  Kiosk kiosk;
  auto draft = numbered(7);
  REQUIRE(kiosk.keep(draft).ok());
  REQUIRE(kiosk.keep(draft).ok());  // the same slip again
  draft.start_over();
  CHECK_FALSE(draft.answers().is_answered(0));
  draft.count(0, 7);
  REQUIRE(kiosk.keep(draft).ok());
  const auto found = kiosk.found();
  CHECK(found.slips == 2);
  CHECK(found.doubled == 1);
}

TEST_CASE("typed text keeps whole letters only, and nothing that cannot be printed") {
  auto draft = draft_of(full_form());
  std::string long_text;
  while (long_text.size() < 700) long_text += "కి";
  draft.type(kNote, long_text);
  const auto kept = std::string(draft.answers().text(kNote));
  CHECK(kept.size() == 600);
  CHECK(long_text.starts_with(kept));
  draft.type(kNote, "x" + long_text);  // a letter of three bytes no longer fits exactly
  CHECK(draft.answers().text(kNote).size() == 598);
  CHECK(is_plain_text(draft.answers().text(kNote)));
  draft.type(kNote, "one\ntwo\x01\xff\xc3");
  CHECK(draft.answers().text(kNote) == "one two   ");
  CHECK(read_back(draft).answers == std::vector<Answer>{{"note", {"one two   "}}});
}

TEST_CASE("meetings with long ids stay apart") {
  auto draft = draft_of(full_form());
  draft.choose(kReason, 0);
  const auto read = [&](const std::string& id) {
    draft.choose_meeting(kMeeting, id, std::string(300, 'n'));
    const auto answers = read_back(draft).answers;
    REQUIRE(answers.size() == 2);
    CHECK(answers[1].chosen[1] == std::string(160, 'n'));
    return answers[1].chosen[0];
  };
  const std::string same(79, 'a');
  CHECK(read(same + "b") == same + "b");
  const auto one = read(same + "bb"), two = read(same + "bc");
  CHECK(one.size() == 80);
  CHECK(one.starts_with("aaaa"));
  CHECK(one != two);
  CHECK(read(same + "bb") == one);
  CHECK(is_plain_text(read(std::string(45, 'a') + "é" + same)));
}

TEST_CASE("the part of the day is told only where the form asks for it") {
  auto form = full_form();
  auto draft = draft_of(form);
  CHECK(read_back(draft, PartOfDay::evening).part_of_day == PartOfDay::evening);
  form.part_of_day = false;
  auto other = draft_of(form);
  CHECK(read_back(other, PartOfDay::evening).part_of_day == PartOfDay::untold);
  using namespace std::chrono_literals;
  CHECK(part_of_day(0h) == PartOfDay::morning);
  CHECK(part_of_day(12h - 1s) == PartOfDay::morning);
  CHECK(part_of_day(12h) == PartOfDay::afternoon);
  CHECK(part_of_day(17h) == PartOfDay::evening);
  CHECK(part_of_day(24h - 1s) == PartOfDay::evening);
}

TEST_CASE("a form that no slip can be made of gives no draft") {
  const auto refused = [](auto change) {
    auto form = full_form();
    change(form);
    const auto draft = SlipDraft::of(form);
    CHECK_FALSE(draft.ok());
    if (!draft) CHECK(draft.error().message.ends_with('.'));
  };
  refused([](Form& form) { form.questions.clear(); });
  refused([](Form& form) { form.questions[1].id = form.questions[0].id; });
  refused([](Form& form) { form.questions[1].id.clear(); });
  refused([](Form& form) { form.questions[0].options.resize(1); });
  refused([](Form& form) { form.questions[0].options.resize(13); });
  refused([](Form& form) { form.questions[2].options.resize(3); });
  refused([](Form& form) { form.questions[4].options.resize(2); });
  refused([](Form& form) { form.questions[3].options_from_meetings_today = true; });
  refused([](Form& form) { form.questions[0].show_when = {{"reason", {"Other"}}}; });
  refused([](Form& form) { form.questions[3].show_when = {{"needs", {"Water"}}}; });
  refused([](Form& form) { form.questions[5].min = 41; });
  refused([](Form& form) { form.questions[5].max = 5'000'000'000; });
  refused([](Form& form) {
    while (form.questions.size() < 21) {
      form.questions.push_back(question("x", Question::Kind::yes_no));
      form.questions.back().id += std::to_string(form.questions.size());
    }
  });
}
