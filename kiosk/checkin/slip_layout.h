// Where everything lies in the bytes of a slip, before they are sealed. Each question of a form has
// its own field of fixed length, in the form's order, so that every slip of a form has one size and
// the same answers give the same bytes. What is not answered is zero. Numbers are little-endian.
//
//   at   bytes
//    0   1   1, the format
//    1   16  the slip's id, random: by it the same slip is known from two sticks
//   17   16  digest of the slip file's heading (slip_file.h), which names form, version and wording
//   33   4   day, counted from 1970-01-01
//   37   1   PartOfDay
//   38   …   the answers:
//              scale, choice   1    the option's place, from 1
//              many            2    bit 0 is the first option
//              yes-no          1    1 yes, 2 no
//              number          5    1, then the number (two's complement)
//              text            602  its length, then UTF-8
//              meeting         242  length and bytes (80) of its id, then (160) of its name
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "base/result.h"
#include "listing/form.h"

namespace hearth::checkin {

inline constexpr std::size_t kLongestTyped = 600;  // bytes: 600 Latin letters, 200 Telugu ones
inline constexpr std::size_t kLongestMeetingId = 80, kLongestMeetingName = 160;

inline constexpr unsigned char kSlipFormat = 1;
inline constexpr std::size_t kSlipIdBytes = 16;
using SlipId = std::array<unsigned char, kSlipIdBytes>;

struct SlipField {
  std::size_t at = 0, length = 0;  // bytes
  bool operator==(const SlipField&) const = default;
};

inline constexpr SlipField kIdField{1, 16}, kHeadingField{17, 16}, kDayField{33, 4},
    kPartField{37, 1};

class SlipLayout {
 public:
  // An error for a form that slips cannot be made of: too many questions or options, two of the
  // same id, a show_when that asks nothing earlier. The reader of the data folder lets none of them
  // pass.
  static base::Result<SlipLayout> of(const listing::Form& form);

  std::size_t size() const { return size_; }
  const SlipField& field(std::size_t question) const { return fields_[question]; }

 private:
  std::vector<SlipField> fields_;
  std::size_t size_ = 0;
};

}  // namespace hearth::checkin
