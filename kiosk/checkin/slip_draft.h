// What a visitor has answered so far: a slip being filled in. It lies in locked memory and nowhere
// else, and is wiped when it goes. A Visit holds one while a form is open.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"
#include "checkin/slip.h"
#include "checkin/slip_answers.h"
#include "checkin/slip_layout.h"
#include "listing/form.h"
#include "seal/keys.h"
#include "seal/locked_text.h"

namespace hearth::checkin {

class SlipDraft {
 public:
  // Keeps the form as it is now, whatever staff save meanwhile. An error when no slip can be made
  // of it, or no memory locked: then the form cannot be offered.
  static base::Result<SlipDraft> of(listing::Form form);

  const listing::Form& form() const { return form_; }
  SlipAnswers answers() const { return {form_, layout_, bytes_.bytes()}; }

  // Each replaces what was answered before. What does not fit the question's kind, an option that
  // there is not, or a number out of its range, changes nothing.
  void choose(std::size_t question, std::size_t option);  // scale, choice
  void turn(std::size_t question, std::size_t option);    // many: takes it, or takes it back
  void say(std::size_t question, bool yes);               // yes-no
  void count(std::size_t question, std::int64_t number);  // number
  // text, UTF-8: as many whole letters as fit; control characters become spaces.
  void type(std::size_t question, std::string_view text);
  // text, letter by letter: more behind what is there; false, and nothing changes, where it does
  // not fit whole. And only the first `bytes` of what is there.
  bool type_on(std::size_t question, std::string_view text);
  void keep_first(std::size_t question, std::size_t bytes);
  void choose_meeting(std::size_t question, std::string_view id, std::string_view name);

  bool chose_meeting(std::size_t question, std::string_view id) const;

  void skip(std::size_t question);  // as if it had never been answered
  void start_over();                // wiped; what follows is another slip

  // Closed for the center's key. Sealed again it is the same slip, should it be kept twice: it has
  // the same id. Answers to questions that are no longer shown are left out. `part` is left out
  // unless the form asks for it.
  base::Result<std::string> seal(const seal::PublicKey& to, base::Date day, PartOfDay part) const;

 private:
  SlipDraft(listing::Form form, SlipLayout layout, seal::LockedText bytes);
  std::span<unsigned char> field(std::size_t question);
  bool is(std::size_t question, listing::Question::Kind kind) const;

  listing::Form form_;
  SlipLayout layout_;
  seal::LockedText bytes_;
};

// Morning until noon, afternoon until five, then evening; `since_midnight` by the center's clock.
PartOfDay part_of_day(std::chrono::seconds since_midnight);

}  // namespace hearth::checkin
