#include "report/tables.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "report/html.h"
#include "report/plots.h"
#include "report/weeks.h"

namespace hearth::report {

namespace {

using Kind = Topic::Kind;
using Count = std::optional<std::int64_t>;

const Topic kSlips{Kind::slips, "", ""};

std::string number(const Count& count) {
  return count ? "<td class=\"n\">" + std::to_string(*count) + "</td>"
               : "<td class=\"n kept\">withheld</td>";
}

std::string head(const std::string& scope, const std::string& inner) {
  return "<th scope=\"" + scope + "\">" + inner + "</th>";
}

std::string words(const std::string& text) {
  return "<bdi>" + escaped(text) + "</bdi>";
}

std::string percent(const Count& count, const Count& of) {
  if (!count || !of || *of == 0) return "<td class=\"n\"></td>";
  return "<td class=\"n\">" + std::to_string((*count * 200 + *of) / (*of * 2)) + "%</td>";
}

std::string unanswered_label(const QuestionTally& question) {
  if (question.id == kPartOfDay) return "Not known";
  return question.asked_of_some ? "No answer, or not asked" : "No answer";
}

// What shares are of: those who answered, or else all, if that is told.
struct Base {
  Count count;
  std::string label;
};
Base base_of(const QuestionTally& question, const ToldNumbers& told, const Days& report) {
  if (const auto answered = told.count({Kind::answered, question.id, ""}, report))
    return {answered, "Of " + std::to_string(*answered) + " answers"};
  if (const auto slips = told.count(kSlips, report))
    return {slips, "Of " + std::to_string(*slips) + " slips"};
  return {{}, "Share"};
}

struct Row {
  std::string label;
  Count count;
};

std::string table_of(const std::string& caption, const std::vector<Row>& rows, std::size_t shares,
                     const Base& base) {
  std::int64_t most = 0;
  for (const auto& row : rows) most = std::max(most, row.count.value_or(0));
  auto html = "<table><caption>" + caption + "</caption><thead><tr>" + head("col", "Answer") +
              head("col", "Slips") + head("col", base.label) + "<td></td></tr></thead><tbody>";
  for (std::size_t i = 0; i < rows.size(); ++i)
    html += "<tr>" + head("row", rows[i].label) + number(rows[i].count) +
            percent(rows[i].count, i < shares ? base.count : Count()) + "<td class=\"bar\">" +
            bar(rows[i].count, most) + "</td></tr>\n";
  return html + "</tbody></table>\n";
}

}  // namespace

std::string slips_table(const ToldNumbers& told, const Days& report) {
  static constexpr std::array<const char*, 7> kDays{"Mon", "Tue", "Wed", "Thu",
                                                    "Fri", "Sat", "Sun"};
  const auto weeks = weeks_in(report), days = single_days_in(report);
  std::vector<Column> plotted;
  for (const auto& each : weeks.size() > 1 ? weeks : days)
    plotted.push_back({short_date(each.from), told.count(kSlips, each)});
  std::string html;
  if (days.size() > 1)
    html += "<figure>" + columns(weeks.size() > 1 ? "Slips by week" : "Slips by day", plotted) +
            "<figcaption>" +
            (weeks.size() > 1 ? "Slips by week, by its first day" : "Slips by day") +
            "</figcaption></figure>\n";
  html += "<table class=\"days\"><caption>Slips by day and week</caption><thead><tr>" +
          head("col", "Week");
  for (const auto* const day : kDays) html += head("col", day);
  html += head("col", "All") + "</tr></thead><tbody>";
  for (const auto& week : weeks) {
    html += "<tr>" + head("row", short_words(week));
    for (int i = 0; i < 7; ++i) {
      const auto day = monday_of(week.from) + std::chrono::days(i);
      html += report.contains({day, day}) ? number(told.count(kSlips, {day, day})) : "<td></td>";
    }
    html += number(told.count(kSlips, week)) + "</tr>\n";
  }
  return html + "</tbody><tfoot><tr>" + "<th scope=\"row\" colspan=\"8\">All slips</th>" +
         number(told.count(kSlips, report)) + "</tr></tfoot></table>\n";
}

std::string question_table(const QuestionTally& question, const ToldNumbers& told,
                           const Days& report) {
  std::vector<Row> rows;
  for (const auto& answer : question.answers)
    rows.push_back(
        {words(answer.label), told.count({Kind::answer, question.id, answer.answer}, report)});
  rows.push_back(
      {unanswered_label(question), told.count({Kind::unanswered, question.id, ""}, report)});
  const auto caption =
      question.overlapping ? "In all. One slip may give several answers." : "In all";
  return table_of(caption, rows, question.answers.size(), base_of(question, told, report));
}

std::string weeks_table(const QuestionTally& question, const ToldNumbers& told,
                        const Days& report) {
  const auto weeks = weeks_in(report);
  if (weeks.size() < 2) return "";
  std::vector<std::pair<std::string, Topic>> topics;
  for (const auto& answer : question.answers)
    topics.emplace_back(words(answer.label), Topic{Kind::answer, question.id, answer.answer});
  topics.emplace_back(unanswered_label(question), Topic{Kind::unanswered, question.id, ""});
  std::int64_t most = 0;
  for (const auto& [label, topic] : topics)
    for (const auto& week : weeks) most = std::max(most, told.count(topic, week).value_or(0));
  std::string html =
      "<table class=\"weeks\"><caption>By week</caption><thead><tr>" + head("col", "Week");
  for (const auto& [label, topic] : topics) html += head("col", label);
  html += "</tr></thead><tbody>";
  for (const auto& week : weeks) {
    html += "<tr>" + head("row", short_words(week));
    for (const auto& [label, topic] : topics) {
      const auto count = told.count(topic, week);
      html +=
          count ? "<td class=\"n\">" + std::to_string(*count) + "<br/>" + bar(count, most) + "</td>"
                : number(count);
    }
    html += "</tr>\n";
  }
  return html + "</tbody></table>\n";
}

std::string meetings_table(const QuestionTally& question, const ToldNumbers& told,
                           const Days& report) {
  std::int64_t most = 0;
  for (const auto& answer : question.answers)
    most =
        std::max(most, told.count({Kind::answer, question.id, answer.answer}, report).value_or(0));
  auto html =
      "<table class=\"meetings\"><caption>Slips that name a meeting, in all and on the days of "
      "which it may be told</caption>"
      "<thead><tr>" +
      head("col", "Meeting") + head("col", "Day") + head("col", "Slips") + "<td></td></tr></thead>";
  const auto row = [&](const std::string& day, const Count& count) {
    return head("row", day) + number(count) + "<td class=\"bar\">" + bar(count, most) +
           "</td></tr>\n";
  };
  for (const auto& answer : question.answers) {
    const Topic topic{Kind::answer, question.id, answer.answer};
    const auto all = told.days_of(topic, report);
    std::vector<Days> days;
    std::copy_if(all.begin(), all.end(), std::back_inserter(days),
                 [&](const Days& day) { return told.count(topic, day).has_value(); });
    const bool others = !days.empty() && days.size() < all.size();
    html += "<tbody><tr><th scope=\"rowgroup\" rowspan=\"" +
            std::to_string(days.size() + (others ? 2 : 1)) + "\">" + words(answer.label) + "</th>" +
            row("All days", told.count(topic, report));
    for (const auto& day : days) html += "<tr>" + row(short_words(day), told.count(topic, day));
    if (others) html += "<tr>" + row("Other days, each", {});
    html += "</tbody>";
  }
  html += "<tbody><tr><th scope=\"row\" colspan=\"2\">" + unanswered_label(question) + "</th>" +
          number(told.count({Kind::unanswered, question.id, ""}, report)) +
          "<td></td></tr></tbody>";
  return html + "</table>\n";
}

}  // namespace hearth::report
