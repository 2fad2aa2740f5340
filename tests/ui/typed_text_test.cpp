#include "ui/typed_text.h"

#include <doctest/doctest.h>

#include <cstring>
#include <memory>
#include <new>
#include <string>

using hearth::ui::TypedText;

namespace {

constexpr std::string_view kCanary = "canary-4711";

// A typed text in memory that outlives it, to be searched afterwards.
class Memory {
 public:
  template <typename... From>
  TypedText& make(From&&... from) {
    return *new (bytes_) TypedText(std::forward<From>(from)...);
  }
  bool holds(std::string_view piece) const {
    const std::string_view all(reinterpret_cast<const char*>(bytes_), sizeof bytes_);
    return all.find(piece) != std::string_view::npos;
  }

 private:
  alignas(TypedText) std::byte bytes_[sizeof(TypedText)]{};
};

}  // namespace

TEST_CASE("what is typed stands at the end, and no more than there is room for") {
  TypedText text;
  CHECK(text.empty());
  CHECK(text.insert("caf"));
  CHECK(text.insert(U'é'));
  CHECK(text.view() == "café");
  const std::string many(TypedText::kMostCharacters, 'x');
  CHECK_FALSE(text.insert(many));
  CHECK(text.view() == "café");
  for (std::size_t i = 4; i < TypedText::kMostCharacters; ++i) CHECK(text.insert(U'త'));
  CHECK_FALSE(text.insert("a"));
}

TEST_CASE("what cannot be read is not taken") {
  TypedText text;
  for (const auto* one :
       {"", "\xFF", "a\xC3", "\n", "\x1B", "\xE2\x80\xAE", "\xEF\xBF\xBD", "a\tb"})
    CHECK_FALSE(text.insert(one));
  CHECK_FALSE(text.insert(char32_t{0xD800}));
  CHECK_FALSE(text.insert(char32_t{0x110000}));
  CHECK(text.empty());
  CHECK(text.insert("\u200D"));  // joiners belong to how some scripts are written
}

TEST_CASE("deleting takes the last letter as a reader counts, with its marks") {
  TypedText text;
  // नमस्कि: the sign i belongs to its letter, as does a combining acute to an e.
  REQUIRE(text.insert("नकि"));
  text.erase_last();
  CHECK(text.view() == "न");
  text.erase_last();
  CHECK(text.empty());
  text.erase_last();
  CHECK(text.empty());
  REQUIRE(text.insert("cafe\u0301"));
  CHECK(hearth::ui::letters_in(text.view()) == 4);
  text.erase_last();
  CHECK(text.view() == "caf");
  REQUIRE(text.insert("👩‍👧"));
  text.erase_last();
  CHECK(text.view() == "caf");
  text.clear();
  REQUIRE(text.insert("తొ"));
  text.erase_last();
  CHECK(text.empty());
}

TEST_CASE("no byte of it stays when it is deleted or cleared") {
  Memory memory;
  auto& text = memory.make();
  REQUIRE(text.insert(kCanary));
  REQUIRE(memory.holds(kCanary));
  text.erase_last();
  CHECK_FALSE(memory.holds("4711"));
  CHECK(memory.holds("canary-471"));
  text.clear();
  CHECK_FALSE(memory.holds("can"));
  std::destroy_at(&text);
}

TEST_CASE("no byte of it stays where it was moved from, or under what was moved over it") {
  Memory one, other;
  auto& from = one.make();
  REQUIRE(from.insert(kCanary));
  auto& to = other.make(std::move(from));
  CHECK(to.view() == kCanary);
  CHECK_FALSE(one.holds("can"));
  REQUIRE(from.insert("tea"));
  to = std::move(from);
  CHECK(to.view() == "tea");
  CHECK_FALSE(other.holds("ary"));
  CHECK_FALSE(one.holds("tea"));
  std::destroy_at(&from);
  std::destroy_at(&to);
}

TEST_CASE("no byte of it stays when it ends") {
  Memory memory;
  auto& text = memory.make();
  REQUIRE(text.insert(kCanary));
  std::destroy_at(&text);
  CHECK_FALSE(memory.holds("can"));
}
