// What a visitor types: a text with the caret at its end. It lies in one place, is overwritten as
// soon as it is not needed, and is never copied; whoever shows it looks at view() and keeps
// nothing.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace hearth::ui {

// Where typing goes, whoever owns the memory.
class TypedInto {
 public:
  virtual ~TypedInto() = default;

  // Holds until the text changes.
  virtual std::string_view view() const = 0;
  bool empty() const { return view().empty(); }

  // At the caret. False, and nothing changes, where it would not fit whole, is no UTF-8, or is
  // nothing to read: a control character, or one that turns the direction of what surrounds it.
  bool insert(std::string_view utf8);
  // A character, from the physical keyboard.
  bool insert(char32_t character);
  // The last letter as a reader counts, with the marks on it (a grapheme cluster, UAX #29).
  void erase_last();
  void clear() { keep_first(0); }

 protected:
  // `characters`: how many of Unicode it is, 1 or more. False where it does not fit whole.
  virtual bool append(std::string_view utf8, std::size_t characters) = 0;
  virtual void keep_first(std::size_t bytes) = 0;  // what is behind them is overwritten
};

// In memory of its own that never moves: overwritten by deleting, clearing, moving, and its end.
class TypedText final : public TypedInto {
 public:
  static constexpr std::size_t kMostCharacters = 120;  // of Unicode; more is not taken
  static constexpr std::size_t kMostBytes = 4 * kMostCharacters;

  TypedText() = default;
  ~TypedText() override { keep_first(0); }
  TypedText(const TypedText&) = delete;
  TypedText& operator=(const TypedText&) = delete;
  // What is moved from is empty and overwritten.
  TypedText(TypedText&& other) noexcept;
  TypedText& operator=(TypedText&& other) noexcept;

  std::string_view view() const override { return {bytes_.data(), size_}; }

 private:
  bool append(std::string_view utf8, std::size_t characters) override;
  void keep_first(std::size_t bytes) override;

  std::array<char, kMostBytes> bytes_{};
  std::size_t size_ = 0;
};

// Where the last letter of the part before `end` begins, as a reader counts letters; 0 at the
// start.
std::size_t letter_before(std::string_view utf8, std::size_t end);
std::size_t letters_in(std::string_view utf8);

}  // namespace hearth::ui
