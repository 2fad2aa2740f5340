#include "report/slip_rows.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "report/weeks.h"

namespace hearth::report {

namespace {

constexpr std::array<const char*, 4> kParts{"", "morning", "afternoon", "evening"};

bool is_whole_number(std::string_view cell) {
  if (cell.starts_with('-')) cell.remove_prefix(1);
  return !cell.empty() &&
         std::all_of(cell.begin(), cell.end(), [](char c) { return '0' <= c && c <= '9'; });
}

// OWASP's list of what begins a formula, and the wide forms of the same letters.
bool is_formula(std::string_view cell) {
  constexpr std::array<std::string_view, 10> kBeginnings{"=",  "+",  "-",  "@",  "\t",
                                                         "\r", "＝", "＋", "－", "＠"};
  const auto from = cell.find_first_not_of(' ');
  if (from == std::string_view::npos || is_whole_number(cell)) return false;
  const auto begin = cell.substr(from);
  return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view each) { return begin.starts_with(each); });
}

std::string cell(const std::string& text) {
  return is_formula(text) ? "'" + text : text;
}

// The answer as one cell; a meeting's name and then its id.
std::string words_of(const listing::Question& question, const std::string& chosen,
                     const checkin::Answer& answer) {
  if (!question.options_from_meetings_today || answer.chosen.size() < 2) return chosen;
  return answer.chosen[1] + " (" + answer.chosen[0] + ")";
}

}  // namespace

std::vector<std::vector<std::string>> slip_rows(const std::vector<checkin::SlipsOfForm>& forms) {
  std::vector<std::vector<std::string>> rows{
      {"CONFIDENTIAL: what single visitors answered. Only those who may read answers may see this. "
       "Delete it when it has been used."},
      {"Slip", "Form", "Version", "Day", "Part of day", "Question", "Answer"}};
  std::size_t count = 0;
  for (const auto& [form, slips] : forms)
    for (const auto& slip : slips) {
      const std::vector<std::string> begin{std::to_string(++count), cell(form.id),
                                           std::to_string(form.version), to_text(slip.day),
                                           kParts[static_cast<std::size_t>(slip.part_of_day)]};
      const auto add = [&](const std::string& question, const std::string& answer) {
        rows.push_back(begin);
        rows.back().insert(rows.back().end(), {cell(question), cell(answer)});
      };
      if (slip.answers.empty()) add("", "");
      for (const auto& answer : slip.answers)
        for (const auto& question : form.questions) {
          if (question.id != answer.question) continue;
          const auto several =
              question.options_from_meetings_today ? std::size_t{1} : answer.chosen.size();
          for (std::size_t i = 0; i < several && i < answer.chosen.size(); ++i)
            add(question.text.plain, words_of(question, answer.chosen[i], answer));
        }
    }
  return rows;
}

}  // namespace hearth::report
