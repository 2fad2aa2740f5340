#include "ui/typed_text.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>
#include <span>

#include "base/wipe.h"

namespace hearth::ui {

namespace {

template <auto close>
struct Closes {
  template <typename Handle>
  void operator()(Handle* handle) const {
    close(handle);
  }
};
using Breaks = std::unique_ptr<UBreakIterator, Closes<ubrk_close>>;
using View = std::unique_ptr<UText, Closes<utext_close>>;

View view_of(std::string_view utf8, UErrorCode& failed) {
  return View(
      utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &failed));
}

// Joiners are part of how some scripts are written; all else that cannot be seen is not taken.
bool may_be_typed(UChar32 character) {
  constexpr UChar32 kNonJoiner = 0x200C, kJoiner = 0x200D;
  constexpr UChar32 kBroken = 0xFFFD;  // what ICU reads where there is no UTF-8
  if (character == kBroken) return false;
  if (character == kNonJoiner || character == kJoiner) return true;
  switch (u_charType(character)) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SURROGATE:
    case U_UNASSIGNED:
    case U_PRIVATE_USE_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return false;
    default:
      return true;
  }
}

// How many characters it holds, or nothing where one of them cannot be typed.
std::size_t characters(std::string_view utf8) {
  UErrorCode failed = U_ZERO_ERROR;
  const View text = view_of(utf8, failed);
  if (U_FAILURE(failed)) return 0;
  std::size_t count = 0;
  for (auto one = utext_next32(text.get()); one != U_SENTINEL; one = utext_next32(text.get())) {
    if (!may_be_typed(one)) return 0;
    ++count;
  }
  return count;
}

}  // namespace

std::size_t letter_before(std::string_view utf8, std::size_t end) {
  if (end == 0) return 0;
  UErrorCode failed = U_ZERO_ERROR;
  const View text = view_of(utf8, failed);
  const Breaks breaks(ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &failed));
  if (U_SUCCESS(failed)) ubrk_setUText(breaks.get(), text.get(), &failed);
  if (U_SUCCESS(failed)) {
    const auto at = ubrk_preceding(breaks.get(), static_cast<std::int32_t>(end));
    return at == UBRK_DONE ? 0 : static_cast<std::size_t>(at);
  }
  // Without ICU's rules a letter is one character.
  auto at = static_cast<std::int32_t>(end);
  U8_BACK_1(reinterpret_cast<const std::uint8_t*>(utf8.data()), 0, at);
  return static_cast<std::size_t>(at);
}

std::size_t letters_in(std::string_view utf8) {
  std::size_t letters = 0;
  for (auto at = utf8.size(); at > 0; at = letter_before(utf8, at)) ++letters;
  return letters;
}

TypedText::TypedText(TypedText&& other) noexcept : bytes_(other.bytes_), size_(other.size_) {
  other.clear();
}

TypedText& TypedText::operator=(TypedText&& other) noexcept {
  if (this == &other) return *this;
  bytes_ = other.bytes_;  // all of them: nothing of the text that was here is left behind it
  size_ = other.size_;
  other.clear();
  return *this;
}

bool TypedText::append(std::string_view utf8, std::size_t more) {
  if (more + characters(view()) > kMostCharacters) return false;
  std::copy(utf8.begin(), utf8.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(size_));
  size_ += utf8.size();
  return true;
}

void TypedText::keep_first(std::size_t bytes) {
  std::span behind(bytes_.data() + bytes, bytes_.size() - bytes);
  base::wipe(behind);
  size_ = bytes;
}

bool TypedInto::insert(std::string_view utf8) {
  const auto more = characters(utf8);
  return more > 0 && append(utf8, more);
}

bool TypedInto::insert(char32_t character) {
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::int32_t size = 0;
  UBool failed = false;
  U8_APPEND(reinterpret_cast<std::uint8_t*>(bytes.data()), size, U8_MAX_LENGTH,
            static_cast<UChar32>(character), failed);
  const bool taken =
      !failed && insert(std::string_view(bytes.data(), static_cast<std::size_t>(size)));
  base::wipe(bytes);
  return taken;
}

void TypedInto::erase_last() {
  keep_first(letter_before(view(), view().size()));
}

}  // namespace hearth::ui
