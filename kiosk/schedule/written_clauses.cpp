#include "schedule/written_clauses.h"

#include <array>

namespace hearth::schedule {

namespace {

using Part = WrittenPart::Kind;
using Kind = WrittenClause::Kind;

enum class Order { any, days_first, times_first };

// Tries every way to cut the parts into clauses, as far as two of them.
class Cuts {
 public:
  explicit Cuts(const std::vector<WrittenPart>& parts) : parts_(parts), dead_(parts.size()) {}

  std::optional<std::vector<WrittenClause>> only_one() {
    cut(0, Order::any);
    if (found_ != 1) return std::nullopt;
    return std::move(the_one_);
  }

 private:
  bool is(std::size_t at, Part kind) const { return at < parts_.size() && parts_[at].kind == kind; }

  void cut(std::size_t at, Order order) {
    if (found_ > 1) return;
    if (at == parts_.size()) {
      if (++found_ == 1) the_one_ = path_;
      return;
    }
    // What led nowhere once is not tried again: a long text takes no longer than its length asks.
    auto& dead = dead_[at][static_cast<std::size_t>(order)];
    if (dead) return;
    const int before = found_;
    try_from(at, order);
    dead = found_ == before;
  }

  void try_from(std::size_t at, Order order) {
    // Round the clock without a word on days.
    if (parts_.size() == 1 && is(0, Part::times) && parts_[0].times.size() == 1 &&
        parts_[0].times[0].whole_day)
      follow({Kind::open, {}, false, false, parts_[0].times}, 1, order);
    if (is(at, Part::days)) cut_days_first(at, order);
    if (is(at, Part::times)) cut_times_first(at, order);
    if (is(at, Part::closed)) cut_closed(at, order);
  }

  void cut_days_first(std::size_t at, Order order) {
    if (is(at + 1, Part::closed) && !parts_[at + 1].for_lunch)
      follow(clause(Kind::closed_days, &parts_[at]), at + 2, order);
    if (order == Order::times_first && !parts_[at].set_off) return;
    auto made = clause(Kind::open, &parts_[at]);
    for (std::size_t end = at + 1; is(end, Part::times); ++end) {
      add(made, parts_[end]);
      follow(made, end + 1, Order::days_first);
    }
  }
  void cut_times_first(std::size_t at, Order order) {
    if (order == Order::days_first && !parts_[at].set_off) return;
    auto made = clause(Kind::open, nullptr);
    std::size_t end = at;
    for (; is(end, Part::times); ++end) add(made, parts_[end]);
    // Days may be set off from their times only where one such pair is all there is.
    if (!is(end, Part::days) || (parts_[end].set_off && parts_.size() > 2)) return;
    made.days = parts_[end].days;
    made.has_days = true;
    follow(made, end + 1, Order::times_first);
  }
  void cut_closed(std::size_t at, Order order) {
    if (is(at + 1, Part::days) && !parts_[at].for_lunch) {
      follow(clause(Kind::closed_days, &parts_[at + 1]), at + 2, order);
    } else if (is(at + 1, Part::times) && at > 0) {
      auto made = clause(Kind::closed_between, nullptr);
      add(made, parts_[at + 1]);
      follow(made, at + 2, order);
    }
  }

  static WrittenClause clause(Kind kind, const WrittenPart* days) {
    WrittenClause made{kind, {}, days != nullptr, false, {}};
    if (days) {
      made.days = days->days;
      made.major_only = days->major_only;
    }
    return made;
  }
  static void add(WrittenClause& clause, const WrittenPart& times) {
    clause.times.insert(clause.times.end(), times.times.begin(), times.times.end());
  }
  void follow(WrittenClause clause, std::size_t to, Order order) {
    path_.push_back(std::move(clause));
    cut(to, order);
    path_.pop_back();
  }

  const std::vector<WrittenPart>& parts_;
  std::vector<std::array<bool, 3>> dead_;  // from this part on, by Order: there is no way
  std::vector<WrittenClause> path_, the_one_;
  int found_ = 0;
};

}  // namespace

std::optional<std::vector<WrittenClause>> written_clauses(const std::vector<WrittenPart>& parts) {
  return Cuts(parts).only_one();
}

}  // namespace hearth::schedule
