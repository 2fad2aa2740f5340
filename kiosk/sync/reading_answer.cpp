#include "sync/reading_answer.h"

#include <algorithm>
#include <charconv>

namespace hearth::sync {

namespace {

constexpr std::string_view kFormat = "hearth reading 1\n", kRead = "read\n", kRefused = "refused ",
                           kEnd = "end\n";
constexpr std::size_t kLongestText = 500;

std::string line(std::string text) {
  text.resize(std::min(text.size(), kLongestText));
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text + '\n';
}

std::optional<std::string_view> take_line(std::string_view& text) {
  const auto end = text.find('\n');
  if (end == std::string_view::npos || end > kLongestText) return std::nullopt;
  const auto line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return line;
}

std::optional<std::int64_t> number(std::optional<std::string_view> text) {
  std::int64_t value = 0;
  if (!text) return std::nullopt;
  const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (fault != std::errc() || end != text->data() + text->size()) return std::nullopt;
  return value;
}

std::optional<trust::Refused> read_refused(std::string_view text) {
  const auto why = number(take_line(text));
  const auto detail = take_line(text);
  if (!why || !detail || text != kEnd) return std::nullopt;
  for (const auto& one : trust::explanations())
    if (trust::number_of(one.refusal) == *why)
      return trust::Refused{one.refusal, std::string(*detail)};
  return std::nullopt;
}

constexpr std::size_t PackSummary::*kCounts[] = {&PackSummary::meetings, &PackSummary::resources,
                                                 &PackSummary::pages,    &PackSummary::forms,
                                                 &PackSummary::notices,  &PackSummary::left_out};

std::optional<PackSummary> read_summary(std::string_view text) {
  PackSummary summary;
  const auto title = take_line(text);
  if (!title) return std::nullopt;
  summary.title = *title;
  const auto issued = take_line(text), expires = take_line(text);
  if (!issued || !expires) return std::nullopt;
  if (!issued->empty()) {
    const auto seconds = number(issued);
    if (!seconds) return std::nullopt;
    summary.issued = base::Instant(std::chrono::seconds(*seconds));
  }
  if (!expires->empty()) {
    const auto days = number(expires);
    if (!days || *days < -10'000'000 || *days > 10'000'000) return std::nullopt;
    summary.expires = base::Date(std::chrono::days(static_cast<int>(*days)));
  }
  for (const auto count : kCounts) {
    const auto value = number(take_line(text));
    if (!value || *value < 0) return std::nullopt;
    summary.*count = static_cast<std::size_t>(*value);
  }
  if (text != kEnd) return std::nullopt;
  return summary;
}

}  // namespace

std::string write_answer(const ReadingAnswer& answer) {
  std::string text(kFormat);
  if (const auto* refused = std::get_if<trust::Refused>(&answer)) {
    text.append(kRefused).append(line(std::to_string(trust::number_of(refused->why))));
    return text.append(line(refused->detail)).append(kEnd);
  }
  const auto& summary = std::get<PackSummary>(answer);
  text.append(kRead).append(line(summary.title));
  text.append(
      line(summary.issued ? std::to_string(summary.issued->time_since_epoch().count()) : ""));
  text.append(
      line(summary.expires ? std::to_string(summary.expires->time_since_epoch().count()) : ""));
  for (const auto count : kCounts) text.append(line(std::to_string(summary.*count)));
  return text.append(kEnd);
}

std::optional<ReadingAnswer> read_answer(std::string_view text) {
  if (!text.starts_with(kFormat)) return std::nullopt;
  text.remove_prefix(kFormat.size());
  if (text.starts_with(kRefused)) {
    if (auto refused = read_refused(text.substr(kRefused.size()))) return *std::move(refused);
  } else if (text.starts_with(kRead)) {
    if (auto summary = read_summary(text.substr(kRead.size()))) return *std::move(summary);
  }
  return std::nullopt;
}

}  // namespace hearth::sync
