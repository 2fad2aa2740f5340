// What somebody can know who has a report of a form in hand, and earlier ones: which numbers they
// print, how these hang together, and that zeros are not withheld where nobody could be meant.
//
// Slips that came in between an earlier report and this one (or went) are a number as well: where
// it is small, it must not be told either.
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "base/result.h"
#include "report/earlier_slips.h"
#include "report/linear_bounds.h"
#include "report/number.h"
#include "report/sheet.h"
#include "report/tally.h"

namespace hearth::report {

class Knowledge {
 public:
  struct Printed {  // a number of this report
    Number number;  // its true count, withheld or not
    int sum = 0;    // of bounds(); 0 where it cannot be anything but zero
    bool withheld = false;
    bool told_before = false;  // an earlier report has it
  };
  // What nobody may work out.
  struct Secret {
    int sum = 0;
    std::string question;  // Topic::question
    // How large it is, is known to us: it has to be able to be anything from a few to many. Else
    // it is enough that nobody can be sure of it being small.
    bool is_known_to_us = true;
  };

  // `earlier` are the numbers of the same form in earlier reports, each with its report's days. An
  // error when these contradict themselves, or each other.
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
  Knowledge(const FormTally& form, const Days& report, const std::vector<EarlierSlips>& earlier,
            std::int64_t threshold);
  bool is_small(std::int64_t count) const { return 0 < count && count < threshold_; }

  bool agrees_with_the_slips();
  void add_ours();
  void add_printed();
  void add_pieces();
  void add_not_given();
  void add_earlier(const EarlierSlips& earlier);
  void add_earlier_part(const EarlierSlips& earlier, const Topic& topic, const Days& stretch,
                        Sheet& sheet);
  void note_told_before();
  void add_difference(const Number& number, const Sheet& sheet);

  const FormTally& form_;
  const Days report_;
  const std::int64_t threshold_;
  Stretches stretches_;
  LinearBounds bounds_;
  Sheet ours_;
  std::vector<Printed> printed_;
  std::vector<Secret> secrets_;
  // The sums that earlier reports have, by their unknowns, and whether they tell them. Weekly
  // reports tell much of the same again and again.
  std::set<std::pair<std::vector<int>, bool>> known_;
};

}  // namespace hearth::report
