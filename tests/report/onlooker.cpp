#include "report/onlooker.h"

#include <algorithm>
#include <set>

namespace hearth::tests {

namespace {

using Kind = Topic::Kind;
const Topic kSlips{Kind::slips, "", ""};

void append(Line& line, const Line& more, std::int64_t factor) {
  for (const auto& [unknown, times] : more) line.emplace_back(unknown, times * factor);
}

}  // namespace

Onlooker::Onlooker(const listing::Form& form,
                   const std::vector<std::pair<Days, report::NumbersOfForm>>& all, Earlier earlier)
    : form_(form), all_(all) {
  for (const auto& [days, report] : all_)
    for (const auto& number : report.numbers) {
      auto& known = answers_[number.topic.question];
      if (number.topic.kind == Kind::answer &&
          std::find(known.begin(), known.end(), number.topic.answer) == known.end())
        known.push_back(number.topic.answer);
    }
  answers_.erase("");
  unknowns_.resize(all_.size());
  const auto last = all_.size() - 1;
  for (std::size_t back = 0; back <= last; ++back) {
    const auto which = last - back;
    const auto& days = all_[which].first;
    for (auto day = days.from; day <= days.to; day += std::chrono::days(1)) {
      const bool later = which == last || !all_[last].first.contains({day, day});
      const bool same =
          !later && (earlier == Earlier::the_same_of_its_days ||
                     (earlier == Earlier::some_came_on_its_last_day && day < days.to));
      const auto add = [&](const Topic& topic) {
        if (same) {
          unknowns_[which][{topic, day}] = unknowns_[last].at({topic, day});
          return;
        }
        const auto unknown = unknowns_[which][{topic, day}] = bounds.add_unknown();
        if (!later) bounds.at_least({{unknowns_[last].at({topic, day}), 1}, {unknown, -1}}, 0);
      };
      add(kSlips);
      for (const auto& [id, its] : answers_) {
        add({Kind::answered, id, ""});
        add({Kind::unanswered, id, ""});
        for (const auto& answer : its) add({Kind::answer, id, answer});
      }
      add_rules(which, day);
    }
    for (const auto& [topic, number_days, count] : all_[which].second.numbers) {
      const auto* const asked = question(topic.question);
      const bool one_at_least =
          topic.kind == Kind::slips ||
          (topic.kind == Kind::answer && asked != nullptr && asked->options_from_meetings_today);
      if (count)
        bounds.equal(line(which, topic, number_days), *count);
      else if (one_at_least)
        bounds.at_least(line(which, topic, number_days), 1);
    }
    // A meeting that is not listed on a day was named by nobody.
    std::set<std::pair<Topic, Days>> listed;
    for (const auto& number : all_[which].second.numbers) listed.emplace(number.topic, number.days);
    for (const auto& each : form_.questions)
      if (each.options_from_meetings_today && days.from != days.to)
        for (const auto& answer : answers_[each.id])
          for (auto day = days.from; day <= days.to; day += std::chrono::days(1))
            if (const Topic topic{Kind::answer, each.id, answer};
                !listed.contains({topic, {day, day}}))
              bounds.equal(line(which, topic, {day, day}), 0);
  }
}

const listing::Question* Onlooker::question(const std::string& id) const {
  for (const auto& each : form_.questions)
    if (each.id == id) return &each;
  return nullptr;
}

Line Onlooker::line(std::size_t which, const Topic& topic, const Days& days) const {
  Line result;
  for (auto day = days.from; day <= days.to; day += std::chrono::days(1))
    if (const auto found = unknowns_[which].find({topic, day}); found != unknowns_[which].end())
      result.emplace_back(found->second, 1);
  return result;
}

Line Onlooker::since(std::size_t which, const Topic& topic, const Days& days) const {
  auto result = line(all_.size() - 1, topic, days);
  append(result, line(which, topic, days), -1);
  return result;
}

void Onlooker::add_rules(std::size_t which, base::Date day) {
  const Days days{day, day};
  for (const auto& [id, its] : answers_) {
    auto parts = line(which, {Kind::answered, id, ""}, days);
    append(parts, line(which, {Kind::unanswered, id, ""}, days), 1);
    append(parts, line(which, kSlips, days), -1);
    bounds.equal(parts, 0);
    Line given;
    for (const auto& answer : its) append(given, line(which, {Kind::answer, id, answer}, days), 1);
    append(given, line(which, {Kind::answered, id, ""}, days), -1);
    const auto* const asked = question(id);
    if (asked == nullptr || asked->kind != listing::Question::Kind::many) {
      bounds.equal(given, 0);
    } else {
      bounds.at_least(given, 0);
      for (const auto& answer : its) {
        auto others = line(which, {Kind::answered, id, ""}, days);
        append(others, line(which, {Kind::answer, id, answer}, days), -1);
        bounds.at_least(others, 0);
      }
    }
    if (asked == nullptr) continue;
    for (const auto& [other, any_of] : asked->show_when) {
      Line shown;
      for (const auto& answer : any_of)
        append(shown, line(which, {Kind::answer, other, answer}, days), 1);
      append(shown, line(which, {Kind::answered, id, ""}, days), -1);
      bounds.at_least(shown, 0);
    }
  }
}

}  // namespace hearth::tests
