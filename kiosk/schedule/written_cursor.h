// Walks over the tokens of a notice; its readers of days and of times share it.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "schedule/hours_tokens.h"
#include "schedule/written_words.h"

namespace hearth::schedule {

class WrittenCursor {
 public:
  // The tokens must end with `end`.
  explicit WrittenCursor(std::vector<HoursToken> tokens);

  const HoursToken& now(std::size_t ahead = 0) const;
  bool at_end() const { return now().kind == HoursToken::Kind::end; }
  HoursWord word(std::size_t ahead = 0) const;

  void skip(std::size_t tokens) { here_ += tokens; }
  bool take(std::string_view text);
  bool take(HoursWord meaning);
  // All of these, one after the other, or none.
  bool take_all(std::initializer_list<std::string_view> texts);
  std::size_t here() const { return here_; }
  void back_to(std::size_t here) { here_ = here; }

  // How many tokens join two members of a list: ",", "and", ", and"; 0: none do.
  std::size_t list_sign() const;
  // "Th", "Mondays", "M". "T" alone is Tuesday to those who also write "Th" for the other.
  std::optional<std::chrono::weekday> weekday(std::size_t ahead = 0) const;
  // "1st" and "last"; 0: no ordinal. Moves `ahead` behind it.
  int ordinal(std::size_t& ahead) const;
  bool is_ordinal(std::size_t ahead = 0) const { return ordinal(ahead) != 0; }
  // "7 days a week": how many tokens it takes; 0: it does not stand here.
  std::size_t days_a_week(std::size_t ahead = 0) const;

 private:
  std::vector<HoursToken> tokens_;
  std::size_t here_ = 0;
  bool names_thursday_ = false;
};

struct WrittenPart;
struct WrittenSpan;

bool days_begin(const WrittenCursor& cursor, std::size_t ahead = 0);
// False: something is missing, or could be two things; the cursor stands there.
bool read_days(WrittenCursor& cursor, WrittenPart& part);

bool times_begin(const WrittenCursor& cursor, std::size_t ahead = 0);
bool read_times(WrittenCursor& cursor, std::vector<WrittenSpan>& times);

}  // namespace hearth::schedule
