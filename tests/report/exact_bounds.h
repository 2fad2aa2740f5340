// What a reader can work out, done a second time and another way than the program does: in exact
// fractions, by elimination and by a plain simplex of its own. For small tables only.
#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

namespace hearth::tests {

class Fraction {
 public:
  Fraction(std::int64_t above = 0) : above_(above) {}
  friend Fraction operator+(const Fraction& a, const Fraction& b) {
    if (a.below_ == 1 && b.below_ == 1) return Fraction(a.above_ + b.above_);
    return of(wide(a.above_) * b.below_ + wide(b.above_) * a.below_, wide(a.below_) * b.below_);
  }
  friend Fraction operator*(const Fraction& a, const Fraction& b) {
    return of(wide(a.above_) * b.above_, wide(a.below_) * b.below_);
  }
  friend Fraction operator/(const Fraction& a, const Fraction& b) {
    return of(wide(a.above_) * b.below_, wide(a.below_) * b.above_);
  }
  friend Fraction operator-(const Fraction& a, const Fraction& b) { return a + b * Fraction(-1); }
  friend bool operator==(const Fraction&, const Fraction&) = default;
  friend bool operator<(const Fraction& a, const Fraction& b) {
    return wide(a.above_) * b.below_ < wide(b.above_) * a.below_;
  }
  bool is_zero() const { return above_ == 0; }
  bool is_positive() const { return above_ > 0; }
  bool is_whole() const { return below_ == 1; }
  double value() const { return static_cast<double>(above_) / static_cast<double>(below_); }

 private:
  __extension__ using wide = __int128;
  static Fraction of(wide above, wide below) {
    if (below < 0) above = -above, below = -below;
    wide a = above < 0 ? -above : above, b = below;
    while (b != 0) {
      const wide rest = a % b;
      a = b;
      b = rest;
    }
    Fraction result;
    result.above_ = static_cast<std::int64_t>(above / a);
    result.below_ = static_cast<std::int64_t>(below / a);
    if (wide(result.above_) != above / a || wide(result.below_) != below / a)
      FAIL("a fraction that does not fit");
    return result;
  }
  std::int64_t above_ = 0, below_ = 1;
};

using Line = std::vector<std::pair<std::size_t, std::int64_t>>;  // unknown, factor

// Unknowns of 0 or more, and lines that are equal to a number, or at least as large.
class ExactBounds {
 public:
  std::size_t add_unknown() { return unknowns_++; }
  void equal(const Line& line, std::int64_t number) { lines_.push_back({line, number, false}); }
  void at_least(const Line& line, std::int64_t number) { lines_.push_back({line, number, true}); }

  // Whether the equal lines alone settle what this one is.
  bool is_settled(const Line& line) {
    if (echelon_.empty()) eliminate();
    auto row = dense(line, unknowns_);
    for (const auto& [pivot, other] : echelon_) {
      const auto factor = row[pivot];
      if (factor.is_zero()) continue;
      for (std::size_t i = pivot; i < unknowns_; ++i)
        if (!other[i].is_zero()) row[i] = row[i] - factor * other[i];
    }
    for (const auto& each : row)
      if (!each.is_zero()) return false;
    return true;
  }

  // Whether the last answer holds for whole numbers as well.
  bool is_whole() const {
    for (const auto& row : rows_)
      if (!row.back().is_whole()) return false;
    return true;
  }

  // None: without end. Only after is_possible().
  std::optional<double> most(const Line& line) { return extreme(line, 1); }
  std::optional<double> least(const Line& line) {
    const auto found = extreme(line, -1);
    return found ? std::optional(-*found) : std::nullopt;
  }

  // The first phase: a basis in which nothing is below zero.
  bool is_possible() {
    std::size_t slacks = 0;
    for (const auto& line : lines_) slacks += line.is_least ? 1 : 0;
    width_ = unknowns_ + slacks;
    const auto count = lines_.size();
    rows_.assign(count, std::vector<Fraction>(width_ + count + 1));
    basis_.resize(count);
    std::vector<Fraction> goal(width_ + count + 1);
    std::size_t slack = unknowns_;
    for (std::size_t i = 0; i < count; ++i) {
      auto& row = rows_[i];
      for (const auto& [unknown, factor] : lines_[i].line)
        row[unknown] = row[unknown] + Fraction(factor);
      if (lines_[i].is_least) row[slack++] = Fraction(-1);
      row.back() = Fraction(lines_[i].number);
      if (row.back() < Fraction(0))
        for (auto& each : row) each = each * Fraction(-1);
      for (std::size_t j = 0; j < row.size(); ++j) goal[j] = goal[j] + row[j];
      row[width_ + i] = Fraction(1);
      basis_[i] = width_ + i;
    }
    climb(goal, width_);
    if (!goal.back().is_zero()) return false;
    for (std::size_t i = 0; i < rows_.size();) {  // helpers that are left stand at zero
      if (basis_[i] < width_) {
        ++i;
        continue;
      }
      std::size_t column = 0;
      while (column < width_ && rows_[i][column].is_zero()) ++column;
      if (column < width_) {
        pivot(i, column, goal);
        ++i;
      } else {
        rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(i));
        basis_.erase(basis_.begin() + static_cast<std::ptrdiff_t>(i));
      }
    }
    for (auto& row : rows_)
      row.erase(row.begin() + static_cast<std::ptrdiff_t>(width_), row.end() - 1);
    return true;
  }

 private:
  struct Known {
    Line line;
    std::int64_t number;
    bool is_least;
  };

  static std::vector<Fraction> dense(const Line& line, std::size_t width) {
    std::vector<Fraction> row(width);
    for (const auto& [unknown, factor] : line) row[unknown] = row[unknown] + Fraction(factor);
    return row;
  }

  void eliminate() {
    for (const auto& known : lines_) {
      if (known.is_least) continue;
      auto row = dense(known.line, unknowns_);
      for (const auto& [pivot, other] : echelon_) {
        const auto factor = row[pivot];
        if (factor.is_zero()) continue;
        for (std::size_t i = 0; i < unknowns_; ++i)
          if (!other[i].is_zero()) row[i] = row[i] - factor * other[i];
      }
      std::size_t pivot = 0;
      while (pivot < unknowns_ && row[pivot].is_zero()) ++pivot;
      if (pivot == unknowns_) continue;
      const auto first = row[pivot];
      for (auto& each : row) each = each / first;
      for (auto& [at, other] : echelon_) {
        const auto factor = other[pivot];
        if (factor.is_zero()) continue;
        for (std::size_t i = 0; i < unknowns_; ++i)
          if (!row[i].is_zero()) other[i] = other[i] - factor * row[i];
      }
      echelon_.emplace_back(pivot, std::move(row));
    }
  }

  void pivot(std::size_t at, std::size_t column, std::vector<Fraction>& goal) {
    const auto by = rows_[at][column];
    for (auto& each : rows_[at])
      if (!each.is_zero()) each = each / by;
    const auto clear = [&](std::vector<Fraction>& row) {
      const auto factor = row[column];
      if (factor.is_zero()) return;
      for (std::size_t j = 0; j < row.size(); ++j)
        if (!rows_[at][j].is_zero()) row[j] = row[j] - factor * rows_[at][j];
    };
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (i != at) clear(rows_[i]);
    clear(goal);
    basis_[at] = column;
  }

  // By Bland's rule, so that it ends. False: without end.
  bool climb(std::vector<Fraction>& goal, std::size_t columns) {
    for (;;) {
      std::size_t column = 0;
      while (column < columns && !goal[column].is_positive()) ++column;
      if (column == columns) return true;
      std::optional<std::size_t> leaving;
      Fraction shortest;
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (!rows_[i][column].is_positive()) continue;
        const auto length = rows_[i].back() / rows_[i][column];
        if (!leaving || length < shortest || (length == shortest && basis_[i] < basis_[*leaving])) {
          leaving = i;
          shortest = length;
        }
      }
      if (!leaving) return false;
      pivot(*leaving, column, goal);
    }
  }

  // From wherever the last one ended, which is as good a beginning as any.
  std::optional<double> extreme(const Line& line, std::int64_t sign) {
    std::vector<Fraction> goal(width_ + 1);
    for (const auto& [unknown, factor] : line)
      goal[unknown] = goal[unknown] + Fraction(factor * sign);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto factor = goal[basis_[i]];
      if (factor.is_zero()) continue;
      for (std::size_t j = 0; j < goal.size(); ++j)
        if (!rows_[i][j].is_zero()) goal[j] = goal[j] - factor * rows_[i][j];
    }
    if (!climb(goal, width_)) return std::nullopt;
    return -goal.back().value();
  }

  std::size_t unknowns_ = 0, width_ = 0;
  std::vector<Known> lines_;
  std::vector<std::pair<std::size_t, std::vector<Fraction>>> echelon_;
  std::vector<std::vector<Fraction>> rows_;
  std::vector<std::size_t> basis_;
};

}  // namespace hearth::tests
