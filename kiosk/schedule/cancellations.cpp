#include "schedule/cancellations.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <optional>

namespace hearth::schedule {

namespace {

std::string folded(std::string_view name) {
  auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  text.trim();
  UErrorCode status = U_ZERO_ERROR;
  const auto* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_SUCCESS(status)) text = folding->normalize(text, status);
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const auto begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

// The name behind "room:" or "location:", folded; empty where `what` is something else.
std::string name_after(std::string_view what, std::string_view prefix) {
  if (what.size() <= prefix.size() || folded(what.substr(0, prefix.size())) != prefix) return {};
  return folded(what.substr(prefix.size()));
}

}  // namespace

Cancellations::Cancellations(const std::vector<listing::Notice>& notices,
                             const std::vector<Subject>& meetings) {
  const bool any = std::any_of(notices.begin(), notices.end(),
                               [](const auto& notice) { return !notice.cancels.empty(); });
  if (!any) return;  // nearly always: then no name need be folded
  std::multimap<std::string_view, std::uint32_t> by_id;
  for (std::uint32_t i = 0; i < meetings.size(); ++i) by_id.emplace(meetings[i].id, i);
  // Staff call off one meeting while a visitor waits: names are folded where one is asked for.
  std::optional<std::multimap<std::string, std::uint32_t>> by_location, by_room;
  const auto index = [&](auto& by_name, auto name_of) -> const auto& {
    if (by_name) return *by_name;
    by_name.emplace();
    for (std::uint32_t i = 0; i < meetings.size(); ++i)
      by_name->emplace(folded(meetings[i].*name_of), i);
    return *by_name;
  };
  for (std::size_t i = 0; i < notices.size(); ++i) {
    const auto& notice = notices[i];
    const Span span{static_cast<std::int32_t>(i), notice.starts.value_or(base::Date::min()),
                    notice.until.value_or(base::Date::max())};
    const auto call_off = [&](const auto& named, const auto& key) {
      const auto [begin, end] = named.equal_range(key);
      for (auto found = begin; found != end; ++found) some_[found->second].push_back(span);
    };
    for (const auto& entry : notice.cancels) {
      const auto what = trimmed(entry);
      if (folded(what) == "all") {
        all_.push_back(span);
      } else if (const auto location = name_after(what, "location:"); !location.empty()) {
        call_off(index(by_location, &Subject::location), location);
      } else if (const auto room = name_after(what, "room:"); !room.empty()) {
        call_off(index(by_room, &Subject::room), room);
      } else {
        call_off(by_id, what);
      }
    }
  }
}

std::int32_t Cancellations::notice(std::uint32_t meeting, base::Date date) const {
  const auto first_of = [&](const std::vector<Span>& spans) {
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const Span& span) {
      return span.first <= date && date <= span.last;
    });
    return found == spans.end() ? -1 : found->notice;
  };
  const auto of_all = first_of(all_);
  const auto some = some_.find(meeting);
  const auto of_this = some == some_.end() ? -1 : first_of(some->second);
  if (of_all < 0 || of_this < 0) return std::max(of_all, of_this);
  return std::min(of_all, of_this);
}

}  // namespace hearth::schedule
