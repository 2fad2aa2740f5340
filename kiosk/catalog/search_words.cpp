#include "catalog/search_words.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "base/wipe.h"

namespace hearth::catalog {

namespace {

constexpr std::size_t kLongestWord = 64;

UScriptCode script_of(char32_t letter) {
  UErrorCode error = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(letter), &error);
}

// Scripts that put no space between words.
bool runs_on(char32_t letter) {
  switch (script_of(letter)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

// Marks of these are accents and points that people leave out; in Indic scripts and in Thai they
// are vowels, and stay.
bool accents_fall(char32_t base) {
  switch (script_of(base)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
      return true;
    default:
      return false;
  }
}

bool is_mark(char32_t letter) {
  return (U_GET_GC_MASK(static_cast<UChar32>(letter)) & U_GC_M_MASK) != 0;
}

// Letters that are written in two ways and are no different letter to those who type.
char32_t plain_letter(char32_t letter) {
  switch (letter) {
    case U'ة':
      return U'ه';
    case U'ى':
      return U'ي';
    case U'ی':  // Persian and Urdu
      return U'ي';
    case U'ک':
      return U'ك';
    case U'ø':
      return U'o';
    case U'ł':
      return U'l';
    case U'đ':
      return U'd';
    case U'ı':
      return U'i';
    default:
      return letter;
  }
}

// Compatibility forms decomposed (full-width letters, Arabic presentation forms), case folded.
icu::UnicodeString decomposed(std::string_view utf8) {
  UErrorCode error = U_ZERO_ERROR;
  const auto* const fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
  const auto* const apart = icu::Normalizer2::getNFKDInstance(error);
  const auto text =
      icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
  if (U_FAILURE(error)) return {};
  auto folded = fold->normalize(text, error);
  auto out = apart->normalize(folded, error);
  if (U_FAILURE(error)) return {};
  return out;
}

// "shelters" and "shelter", "familias" and "familia", "reuniones" and "reunion": what is left after
// a plural's s and a silent e. Short words and "ss", "us", "is" keep their s.
std::u32string without_plural(std::u32string word) {
  const auto size = word.size();
  if (size < 4) return word;
  if (word.ends_with(U"ies") && size > 4) return word.substr(0, size - 3) + U'y';
  const auto last = word[size - 1], before = word[size - 2];
  if (last == U's' && before != U's' && before != U'u' && before != U'i') word.pop_back();
  if (word.size() > 3 && word.back() == U'e') word.pop_back();
  return word;
}

// The article, and the particles written together with it.
std::u32string without_article(const std::u32string& word) {
  for (const std::u32string_view article : {U"وال", U"بال", U"كال", U"فال", U"ال", U"لل"})
    if (word.starts_with(article) && word.size() >= article.size() + 2)
      return word.substr(article.size());
  return word;
}

std::u32string stem_of(const std::u32string& word) {
  switch (script_of(word.front())) {
    case USCRIPT_LATIN:
      return without_plural(word);
    case USCRIPT_ARABIC:
      return without_article(word);
    default:
      return word;
  }
}

class Cutter {
 public:
  void take(char32_t letter) {
    if (is_mark(letter)) {
      if (!word_.empty() && !accents_fall(word_.back()))
        word_ += letter;
      else if (!run_.empty())
        run_.back() += letter;
      return;
    }
    if (!u_isalnum(static_cast<UChar32>(letter))) {
      // "don’t" is one word as people type it; so is a word drawn out by tatweel.
      if (letter == U'\'' || letter == U'\u2019' || letter == U'\u0640') return;
      end();
      return;
    }
    letter = plain_letter(letter);
    if (letter == U'\u0640') return;
    if (runs_on(letter)) {
      end_word();
      run_.emplace_back(1, letter);
    } else {
      end_run();
      if (word_.size() < kLongestWord) word_ += letter;
    }
  }
  void end() {
    end_word();
    end_run();
  }
  std::vector<SearchWord> words;

 private:
  void end_word() {
    if (word_.empty()) return;
    auto stem = stem_of(word_);
    words.push_back({utf8_of(word_), utf8_of(stem)});
    wipe(word_);
    wipe(stem);
  }
  void end_run() {
    for (std::size_t i = 0; i < run_.size(); ++i) {
      auto two = run_[i];
      if (i + 1 < run_.size()) two += run_[i + 1];
      if (i + 1 < run_.size() || run_.size() == 1) {
        auto text = utf8_of(two);
        words.push_back({text, text, true});
        wipe(text);
      }
      wipe(two);
    }
    for (auto& letter : run_) wipe(letter);
    run_.clear();
  }
  std::u32string word_;
  std::vector<std::u32string> run_;  // letters, each with its marks
};

}  // namespace

std::vector<SearchWord> search_words(std::string_view utf8) {
  auto text = decomposed(utf8);
  Cutter cutter;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    cutter.take(static_cast<char32_t>(text.char32At(i)));
  cutter.end();
  for (std::int32_t i = 0; i < text.length(); ++i) text.setCharAt(i, 0);
  return std::move(cutter.words);
}

std::u32string letters_of(std::string_view utf8) {
  std::u32string letters;
  const auto text =
      icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    letters += static_cast<char32_t>(text.char32At(i));
  return letters;
}

std::string utf8_of(std::u32string_view letters) {
  std::string utf8;
  for (const auto letter : letters)
    icu::UnicodeString(static_cast<UChar32>(letter)).toUTF8String(utf8);
  return utf8;
}

void wipe(std::string& text) {
  base::wipe(text);
  text.clear();
}

void wipe(std::u32string& text) {
  base::wipe(text);
  text.clear();
}

void wipe(std::vector<SearchWord>& words) {
  for (auto& word : words) {
    wipe(word.text);
    wipe(word.stem);
  }
  words.clear();
}

}  // namespace hearth::catalog
