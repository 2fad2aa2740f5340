// Reads the answers in a slip's bytes, where they lie: for the screens out of a draft in locked
// memory, for the report out of an opened slip. Questions are told by their place in the form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "checkin/slip.h"
#include "checkin/slip_layout.h"
#include "listing/form.h"

namespace hearth::checkin {

struct ChosenMeeting {
  std::string_view id, name;  // point into the slip
};

class SlipAnswers {
 public:
  // All three outlive this; `bytes` is `layout.size()` long.
  SlipAnswers(const listing::Form& form, const SlipLayout& layout,
              std::span<const unsigned char> bytes)
      : form_(form), layout_(layout), bytes_(bytes) {}

  bool is_answered(std::size_t question) const;
  std::optional<std::size_t> option(std::size_t question) const;     // of scale and choice
  bool has(std::size_t question, std::size_t option) const;          // of scale, choice and many
  std::optional<bool> yes(std::size_t question) const;               // of yes-no
  std::optional<std::int64_t> number(std::size_t question) const;    // of number
  std::string_view text(std::size_t question) const;                 // of text; into the slip
  std::optional<ChosenMeeting> meeting(std::size_t question) const;  // of a meeting of today

  // Whether the question belongs to the form as it has been answered so far.
  bool is_shown(std::size_t question) const;
  // Whether it was answered with something that help is offered for.
  bool offers_help(std::size_t question) const;

  // Whether the field holds something that the form can give, in the one way to write it.
  bool is_sound(std::size_t question) const;
  // What was answered, in words; copies out of the slip, so for the report only.
  Answer answer(std::size_t question) const;

 private:
  bool was_answered_with(std::size_t question, std::string_view words) const;
  std::span<const unsigned char> field(std::size_t question) const;
  const listing::Question& asked(std::size_t question) const { return form_.questions[question]; }

  const listing::Form& form_;
  const SlipLayout& layout_;
  std::span<const unsigned char> bytes_;
};

// Whether it is UTF-8 without a control character, so that it can be shown and printed.
bool is_plain_text(std::string_view text);

}  // namespace hearth::checkin
