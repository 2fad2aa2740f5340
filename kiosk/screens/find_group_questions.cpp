#include "screens/find_group_questions.h"

#include <algorithm>
#include <array>

#include "base/translatable.h"
#include "catalog/group_choices.h"
#include "screens/filter_words.h"

namespace hearth::screens {

namespace {

using listing::GroupAnswer;
using listing::GroupQuestion;

struct QuestionWords {
  GroupQuestion question;
  const char* title;
  const char* line;
  bool several = false;
};
constexpr QuestionWords kQuestions[] = {
    {GroupQuestion::support, N_("What would help right now?"),
     N_("Choose one. There is no wrong answer.")},
    {GroupQuestion::company, N_("Who would you like to be with?"), N_("Choose all that fit you."),
     true},
    {GroupQuestion::when, N_("When would it suit you?"), N_("Choose what is easiest for you.")},
    {GroupQuestion::language, N_("In which language?"), N_("Choose the one you like to speak.")},
    {GroupQuestion::program, N_("A certain kind of program?"),
     N_("It is all right not to know. You can try several.")},
};

struct ChoiceWords {
  GroupQuestion question;
  std::string_view value;
  ui::Icon icon;
  const char* title;  // empty: the listing says it
  const char* line;
};
constexpr ChoiceWords kChoices[] = {
    {GroupQuestion::support, "listen", ui::Icon::ear, N_("Just listen for a while"),
     N_("You won’t be asked to speak")},
    {GroupQuestion::support, "talk", ui::Icon::message, N_("Talk with people like me"),
     N_("Groups where people share")},
    {GroupQuestion::support, "learn", ui::Icon::learn, N_("Learn something useful"),
     N_("Workshops and practice")},
    {GroupQuestion::support, "one-on-one", ui::Icon::user, N_("Talk with one person"),
     N_("One-on-one, at your pace")},
    {GroupQuestion::support, "family", ui::Icon::family, N_("Help for my family or a friend"),
     N_("Groups for people who care")},
    {GroupQuestion::support, "unsure", ui::Icon::question, N_("I’m not sure"),
     N_("That’s fine. We’ll show a gentle start")},
    {GroupQuestion::company, "anyone", ui::Icon::people, N_("Anyone"), N_("Groups for everybody")},
    {GroupQuestion::when, "today", ui::Icon::clock, N_("Today"), N_("What is still to come")},
    {GroupQuestion::when, "evening", ui::Icon::moon, N_("In the evening"),
     N_("After work or school")},
    {GroupQuestion::when, "weekend", ui::Icon::sun, N_("On the weekend"), N_("Saturday or Sunday")},
    {GroupQuestion::when, "online", ui::Icon::video, N_("From home"), N_("By video or by phone")},
    {GroupQuestion::program, "any", ui::Icon::circle6, N_("None in particular"),
     N_("Show me all kinds")},
    {GroupQuestion::program, "aa", ui::Icon::people, "", N_("12 steps, for alcohol")},
    {GroupQuestion::program, "na", ui::Icon::people, "", N_("12 steps, for any drug")},
    {GroupQuestion::program, "al-anon", ui::Icon::family, "",
     N_("12 steps, for families and friends")},
    {GroupQuestion::program, "nar-anon", ui::Icon::family, "",
     N_("12 steps, for families and friends")},
    {GroupQuestion::program, "alateen", ui::Icon::family, "",
     N_("12 steps, for teenagers in a family")},
    {GroupQuestion::program, "smart recovery", ui::Icon::people, "",
     N_("Tools and practice, without steps")},
    {GroupQuestion::program, "recovery dharma", ui::Icon::leaf, "",
     N_("Meditation and Buddhist ideas")},
    {GroupQuestion::program, "peer support", ui::Icon::peers, "", N_("People who have been there")},
    {GroupQuestion::program, "dual recovery", ui::Icon::people, "",
     N_("Mental health and substance use together")},
};

// A choice that is named by the listing or by its language.
GroupChoice named(const Stage& stage, const GroupAnswer& answer) {
  GroupChoice choice{answer, ui::Icon::people, {}, {}};
  switch (answer.question) {
    case GroupQuestion::company:
      choice.icon = ui::Icon::user;
      choice.title = choice_name(stage, {listing::ChoiceGroup::audience, answer.value});
      break;
    case GroupQuestion::language: {
      const auto in_words = stage.words().language_name(answer.value);
      choice = {answer, ui::Icon::globe, ui::own_name(answer.value), in_words, answer.value};
      // A language without a name of its own there, such as one of signs.
      if (ui::folded(choice.title) == answer.value) choice = {answer, ui::Icon::hand, in_words, {}};
      if (ui::folded(choice.title) == ui::folded(in_words)) choice.line.clear();
      break;
    }
    default:
      choice.title = choice_name(stage, {listing::ChoiceGroup::program, answer.value});
  }
  return choice;
}

GroupChoice in_words(const Stage& stage, const GroupAnswer& answer) {
  const auto* known = std::find_if(std::begin(kChoices), std::end(kChoices), [&](const auto& one) {
    return one.question == answer.question && one.value == answer.value;
  });
  if (known == std::end(kChoices)) return named(stage, answer);
  auto choice =
      *known->title
          ? GroupChoice{answer, known->icon, std::string(stage.words().tr(known->title)), {}}
          : named(stage, answer);
  choice.icon = known->icon;
  choice.line = stage.words().tr(known->line);
  return choice;
}

}  // namespace

std::vector<AskedQuestion> group_questions(const Stage& stage) {
  const auto& words = stage.words();
  const auto offered = catalog::group_choices(stage.catalog, stage.visit.language, stage.now);
  std::vector<AskedQuestion> asked;
  for (const auto& one : kQuestions) {
    AskedQuestion question{one.question,
                           std::string(words.tr(one.title)),
                           std::string(words.tr(one.line)),
                           one.several,
                           {}};
    for (const auto& answer : offered)
      if (answer.question == one.question && (stage.clock_known || answer.value != "today"))
        question.choices.push_back(in_words(stage, answer));
    if (!question.choices.empty()) asked.push_back(std::move(question));
  }
  return asked;
}

}  // namespace hearth::screens
