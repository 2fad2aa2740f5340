// How the slips of an earlier report go together with those of today, as far as its numbers tell.
#pragma once

#include <vector>

#include "report/number.h"
#include "report/tally.h"

namespace hearth::report {

class EarlierSlips {
 public:
  EarlierSlips(const FormTally& form, const Days& today, const NumbersOfForm& numbers);

  // Every number of the earlier report on these days is what it is today, and there is one.
  bool same(const Days& stretch) const;

  enum class Since { unsure, came, went };
  Since since() const { return since_; }  // what happened to slips where they are not the same

 private:
  std::vector<Days> same_;
  Since since_ = Since::unsure;
};

}  // namespace hearth::report
