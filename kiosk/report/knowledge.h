// What somebody can know who has a report of a form in hand, and earlier ones: which numbers they
// print, how these hang together, and that zeros are not withheld where nobody could be meant.
//
// Where an earlier report's numbers are those of today, its slips are taken for the same ones.
// Elsewhere slips came in (or went) since, and what came in is a number as well: it must not be
// told either when it is small.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "base/result.h"
#include "report/linear_bounds.h"
#include "report/number.h"
#include "report/sheet.h"
#include "report/tally.h"

namespace hearth::report {

class Knowledge {
 public:
  struct Printed {  // a number of this report
    Number number;  // its true count, withheld or not
    bool withheld = false;
    int sum = 0;  // of bounds(); 0 where it cannot be anything but zero
  };
  // What nobody may work out.
  struct Secret {
    int sum = 0;
    // How large it is, is known to us: it has to be able to be anything from a few to many. Else
    // it is enough that nobody can be sure of it being small.
    bool is_known_to_us = true;
  };

  // `earlier` are the numbers of the same form in earlier reports, each with its report's days. An
  // error when these contradict themselves.
  using Earlier = std::vector<std::pair<Days, const NumbersOfForm*>>;
  static base::Result<std::unique_ptr<Knowledge>> of(const FormTally& form, const Days& report,
                                                     const Earlier& earlier,
                                                     std::int64_t threshold);

  std::vector<Printed>& printed() { return printed_; }
  // Besides the numbers that are withheld.
  const std::vector<Secret>& secrets() const { return secrets_; }
  LinearBounds& bounds() { return bounds_; }
  void withhold(Printed& printed);

 private:
  Knowledge(const FormTally& form, const Days& report, const Earlier& earlier,
            std::int64_t threshold);
  bool is_small(std::int64_t count) const { return 0 < count && count < threshold_; }

  void add_ours();
  void add_printed();
  void add_pieces();
  void add_not_given();
  void add_earlier(const Days& days, const NumbersOfForm& numbers);
  bool is_news(const std::vector<Term>& terms, bool told);
  void add_difference(const Number& number, const Sheet& sheet);

  const FormTally& form_;
  const Days report_;
  const std::int64_t threshold_;
  Stretches stretches_;
  LinearBounds bounds_;
  Sheet ours_;
  std::vector<Printed> printed_;
  std::vector<Secret> secrets_;
  std::set<std::pair<std::vector<int>, bool>> known_;  // sums that an earlier report had
};

}  // namespace hearth::report
