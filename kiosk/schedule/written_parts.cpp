#include "schedule/written_parts.h"

#include <utility>

#include "schedule/hours_reading.h"
#include "schedule/written_cursor.h"

namespace hearth::schedule {

namespace {

using Kind = HoursToken::Kind;
using Part = WrittenPart::Kind;

class Reader {
 public:
  explicit Reader(const std::vector<HoursToken>& tokens) : cursor_(tokens) {}

  WrittenParts read() {
    skip_label();
    while (made_.trouble.empty() && !cursor_.at_end())
      if (!read_separator() && !read_part()) fail();
    return std::move(made_);
  }

 private:
  void fail() {
    const auto& token = cursor_.now();
    made_.understood = token.at;
    made_.trouble = cannot_read_from(token);
  }

  // "Hours:", "Office hours:" before all else: whose hours they are need not be said.
  void skip_label() {
    cursor_.take(":");
    const auto begin = cursor_.here();
    for (const auto* whose : {"office", "business", "opening", "general", "regular", "open"})
      if (cursor_.take(whose)) break;
    const bool hours = cursor_.take(HoursWord::hours);
    if (hours) cursor_.take_all({"of", "operation"});
    // "Open Monday" and "Open 24 hours" have no label.
    if (!cursor_.take(":") && !hours) cursor_.back_to(begin);
  }

  bool was(Part kind, std::size_t before = 1) const {
    const auto& parts = made_.parts;
    return parts.size() >= before && parts[parts.size() - before].kind == kind;
  }

  bool read_separator() {
    for (const auto* sign : {";", "\n", "(", ")"})
      if (cursor_.take(sign)) return set_off_ = true;
    // A colon or a dash leads from days to their times.
    if (was(Part::days) && (cursor_.take(":") || cursor_.take("-")))
      return times_begin(cursor_) || cursor_.word() == HoursWord::closed;
    if (cursor_.take(",") || cursor_.take(".")) return true;
    // "and" joins one and the other; "Tues and, 9-5" lacks one of them.
    if (was(Part::days) && !was(Part::times, 2)) return false;
    if (!cursor_.take("&") && !cursor_.take(HoursWord::list)) return false;
    return cursor_.now().kind == Kind::word || cursor_.now().kind == Kind::number;
  }

  bool read_part() {
    WrittenPart part{.at = cursor_.now().at, .set_off = std::exchange(set_off_, false)};
    if (cursor_.take(HoursWord::closed)) {
      part.for_lunch = cursor_.take_all({"for", "lunch"});
      cursor_.take("on");
      made_.parts.push_back(std::move(part));
      return true;
    }
    // "closed 12-1 for lunch"
    if (cursor_.take_all({"for", "lunch"})) return was(Part::times) && was(Part::closed, 2);
    // "from 9 to 5", "open Monday".
    cursor_.take(HoursWord::from);
    const bool days = days_begin(cursor_);
    part.kind = days ? Part::days : Part::times;
    if (days ? !read_days(cursor_, part) : !read_times(cursor_, part.times)) return false;
    made_.parts.push_back(std::move(part));
    return true;
  }

  WrittenCursor cursor_;
  bool set_off_ = false;
  WrittenParts made_;
};

}  // namespace

WrittenParts written_parts(const std::vector<HoursToken>& tokens) {
  return Reader(tokens).read();
}

}  // namespace hearth::schedule
