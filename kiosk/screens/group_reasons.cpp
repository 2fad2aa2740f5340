#include "screens/group_reasons.h"

#include <algorithm>

#include "listing/meeting_types.h"
#include "screens/filter_words.h"
#include "screens/meeting_words.h"

namespace hearth::screens {

namespace {

using listing::GroupQuestion;

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string say(std::string_view text) {
  return std::string(text);
}

class Reasons {
 public:
  Reasons(const Stage& stage, const catalog::GroupMatch& match,
          std::span<const listing::GroupAnswer> answers)
      : stage_(stage),
        words_(stage.words()),
        match_(match),
        answers_(answers),
        meeting_(stage.catalog.meeting(match.meeting)) {}

  std::string met(GroupQuestion question) const;
  std::string missed(GroupQuestion question) const;
  // What anybody may like to know; the most telling first.
  std::vector<std::string> facts() const;

 private:
  // The answer to a question to which there is one.
  const std::string& answer(GroupQuestion question) const;
  std::string program() const;
  std::string people() const;  // for whom it is
  std::string support_met() const;
  std::string support_missed() const;
  std::string when_met() const;
  std::string when_missed() const;

  const Stage& stage_;
  const ui::Words& words_;
  const catalog::GroupMatch& match_;
  std::span<const listing::GroupAnswer> answers_;
  const listing::Meeting& meeting_;
};

const std::string& Reasons::answer(GroupQuestion question) const {
  return std::find_if(answers_.begin(), answers_.end(),
                      [&](const auto& one) { return one.question == question; })
      ->value;
}

std::string Reasons::program() const {
  return choice_name(stage_, {listing::ChoiceGroup::program, answer(GroupQuestion::program)});
}

std::string Reasons::people() const {
  std::vector<std::string> names;
  for (const auto& code : meeting_.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == listing::TypeKind::audience)
      names.push_back(say(words_.tr(type->name)));
  return words_.list(names);
}

std::string Reasons::support_met() const {
  const auto& kind = answer(GroupQuestion::support);
  if (kind == "listen")
    return say(words_.tr("You said you’d like to just listen. Nobody is asked to speak here."));
  if (kind == "talk")
    return say(words_.tr("You’d like to talk with people. Here people talk with each other."));
  if (kind == "learn")
    return say(words_.tr("You’d like to learn something useful. This is a workshop."));
  if (kind == "one-on-one")
    return say(
        words_.tr("You’d like to talk with one person. Here somebody has time for you alone."));
  return say(
      words_.tr("You asked for help for your family or a friend. This is a group for that."));
}

std::string Reasons::support_missed() const {
  const auto& kind = answer(GroupQuestion::support);
  if (kind == "listen")
    return say(words_.tr("We can’t say if you may just listen here. The front desk may know."));
  if (kind == "talk") return say(words_.tr("It is not listed as a group for talking."));
  if (kind == "learn") return say(words_.tr("It is not a workshop."));
  if (kind == "one-on-one") return say(words_.tr("It is not one-on-one."));
  return say(words_.tr("It is not just for families and friends."));
}

std::string Reasons::when_met() const {
  const auto& when = answer(GroupQuestion::when);
  if (when == "today") return say(words_.tr("It is today."));
  if (when == "evening") return say(words_.tr("It is in the evening."));
  if (when == "weekend") return say(words_.tr("It is on the weekend."));
  return say(words_.tr("You can join from home."));
}

std::string Reasons::when_missed() const {
  const auto& when = answer(GroupQuestion::when);
  if (when == "online") return say(words_.tr("You can’t join it from home."));
  if (!match_.occurrence) return say(words_.tr("You agree on a time together."));
  const auto start = stage_.zone().local(match_.occurrence->start);
  const auto time = words_.time(start);
  const auto day = words_.weekday(std::chrono::floor<std::chrono::days>(start));
  if (when == "today") return words_.phrase("Not today: it is on {day}.", {{"day", day}});
  if (when == "evening")
    return words_.phrase("Not in the evening: it is at {time}.", {{"time", time}});
  return words_.phrase("Not on the weekend: it is on {day}.", {{"day", day}});
}

std::string Reasons::met(GroupQuestion question) const {
  switch (question) {
    case GroupQuestion::support:
      return support_met();
    case GroupQuestion::company:
      return words_.phrase("It is a group for you: {people}.", {{"people", people()}});
    case GroupQuestion::when:
      return when_met();
    case GroupQuestion::language:
      return words_.phrase("It is held in {language}, as you asked.",
                           {{"language", words_.language_name(answer(question))}});
    case GroupQuestion::program:
      return words_.phrase("It is “{program}”, as you asked.", {{"program", program()}});
  }
  return {};
}

std::string Reasons::missed(GroupQuestion question) const {
  switch (question) {
    case GroupQuestion::support:
      return support_missed();
    case GroupQuestion::company:
      return say(words_.tr("It is not only for the people you chose."));
    case GroupQuestion::when:
      return when_missed();
    case GroupQuestion::language:
      return words_.phrase("It is not held in {language}.",
                           {{"language", words_.language_name(answer(question))}});
    case GroupQuestion::program:
      return words_.phrase("It is not “{program}”.", {{"program", program()}});
  }
  return {};
}

std::vector<std::string> Reasons::facts() const {
  std::vector<std::string> all;
  const auto expects = [&](std::string_view what) { return contains(meeting_.expect, what); };
  const auto met = [&](std::string_view support) {
    return std::find(match_.met.begin(), match_.met.end(), GroupQuestion::support) !=
               match_.met.end() &&
           answer(GroupQuestion::support) == support;
  };
  if (contains(meeting_.types, "BE")) all.push_back(say(words_.tr("New people are welcome.")));
  if (expects("greeter")) all.push_back(say(words_.tr("Somebody greets you at the door.")));
  if (expects("listen-only") && !met("listen"))
    all.push_back(say(words_.tr("Nobody is asked to speak here.")));
  if (meeting_.size == listing::Size::small && !met("one-on-one"))
    all.push_back(say(words_.tr("It is a small group.")));
  if (meeting_.led_by == listing::Leader::peer)
    all.push_back(say(words_.tr("It is led by a peer.")));
  if (expects("come-late")) all.push_back(say(words_.tr("You may come late or leave early.")));
  if (contains(meeting_.types, "O")) all.push_back(say(words_.tr("It is open to anyone.")));
  if (all.empty())
    all.push_back(match_.occurrence ? say(words_.tr("It is one of the next that you can go to."))
                                    : say(words_.tr("You agree on a time together.")));
  return all;
}

}  // namespace

GroupReasons group_reasons(const Stage& stage, const catalog::GroupMatch& match,
                           std::span<const listing::GroupAnswer> answers) {
  const Reasons reasons(stage, match, answers);
  GroupReasons told;
  for (const auto question : match.met) told.fits.push_back(reasons.met(question));
  for (auto& fact : reasons.facts())
    if (told.fits.size() < 2) told.fits.push_back(std::move(fact));
  for (const auto question : match.missed) told.differs.push_back(reasons.missed(question));
  if (contains(stage.catalog.facts(match.meeting).types, "C"))
    told.differs.emplace_back(
        stage.words().tr("It is for members. Please ask the front desk first."));
  return told;
}

std::string group_time(const Stage& stage, const catalog::GroupMatch& match) {
  return next_time(stage, stage.catalog.meeting(match.meeting).when, match.occurrence);
}

}  // namespace hearth::screens
