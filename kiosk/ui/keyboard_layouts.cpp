#include "ui/keyboard_layouts.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace hearth::ui {

namespace {

constexpr std::string_view kGap = "·";

// "q w e" -> its keys; a dot in the middle is a place without one.
KeyRow row(std::string_view keys) {
  KeyRow found;
  for (std::size_t at = 0; at < keys.size();) {
    const auto end = std::min(keys.find(' ', at), keys.size());
    const auto key = keys.substr(at, end - at);
    found.push_back(key == kGap ? std::string_view() : key);
    at = end + 1;
  }
  return found;
}

KeyLayout latin() {
  return {.script = Script::latin,
          .language = "en",
          .right_to_left = false,
          .rows = {row("q w e r t y u i o p"), row("a s d f g h j k l"), row("z x c v b n m")},
          .shifted = {},
          .alphabet = row("a b c d e f g h i j k l m n o p q r s t u v w x y z")};
}

// Arabic (101), as in xkb-data 2.35, symbols/ara "basic". ذ lies left of 1 there; here, where there
// is no row of digits, at the end of the second row. Its ligatures of lam and alef type two
// letters.
KeyLayout arabic() {
  return {.script = Script::arabic,
          .language = "ar",
          .right_to_left = true,
          .rows = {row("ض ص ث ق ف غ ع ه خ ح ج د"), row("ش س ي ب ل ا ت ن م ك ط ذ"),
                   row("ئ ء ؤ ر لا ى ة و ز ظ")},
          .shifted = {row("َ ً ُ ٌ لإ إ ` ÷ × ؛ < >"), row("ِ ٍ ] [ لأ أ ـ ، / : \" ّ"),
                      row("~ ْ } { لآ آ ' , . ؟")},
          .alphabet = row("ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ة و ؤ ي ى ئ ء "
                          "َ ُ ِ ً ٌ ٍ ّ ْ ، ؛ ؟")};
}

// InScript: xkb-data 2.35, symbols/in "deva"; the six conjuncts over 3 to 8, which xkb cannot type,
// from the same standard as Windows has it (CLDR 42, keyboards/windows/hi-t-k0-windows).
KeyLayout devanagari() {
  return {.script = Script::devanagari,
          .language = "hi",
          .right_to_left = false,
          .rows = {row("१ २ ३ ४ ५ ६ ७ ८ ९ ० - ृ"), row("ौ ै ा ी ू ब ह ग द ज ड ़"),
                   row("ो े ् ि ु प र क त च ट ॉ"), row("ॆ ं म न व ल स , . य")},
          .shifted = {row("ऍ ॅ ्र र् ज्ञ त्र क्ष श्र ( ) ः ऋ"), row("औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ"),
                      row("ओ ए अ इ उ फ ऱ ख थ छ ठ ऑ"), row("ऎ ँ ण ऩ ऴ ळ श ष । य़")},
          .alphabet =
              row("अ आ इ ई उ ऊ ऋ ऍ ऎ ए ऐ ऑ ओ औ क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न ऩ प फ ब भ म "
                  "य र ऱ ल ळ ऴ व श ष स ह ा ि ी ु ू ृ ॅ ॆ े ै ॉ ो ौ ं ँ ः ् ़ १ २ ३ ४ ५ ६ ७ ८ ९ ० ।")};
}

// InScript: xkb-data 2.35, symbols/in "tel". ొ and ఒ lie left of 1 there; here at the end of the
// third row.
KeyLayout telugu() {
  return {.script = Script::telugu,
          .language = "te",
          .right_to_left = false,
          .rows = {row("౧ ౨ ౩ ౪ ౫ ౬ ౭ ౮ ౯ ౦ ః ృ"), row("ౌ ై ా ీ ూ బ హ గ ద జ డ ఞ"),
                   row("ో ే ్ ి ు ప ర క త చ ట ొ"), row("ె ం మ న వ ల స , . య")},
          .shifted = {row("· · # $ % ^ & * ( ) _ ఋ"), row("ఔ ఐ ఆ ఈ ఊ భ ఙ ఘ ధ ఝ ఢ ·"),
                      row("ఓ ఏ అ ఇ ఉ ఫ ఱ ఖ థ ఛ ఠ ఒ"), row("ఎ ఁ ణ · · ళ శ ష · @")},
          .alphabet =
              row("అ ఆ ఇ ఈ ఉ ఊ ఋ ఎ ఏ ఐ ఒ ఓ ఔ క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య "
                  "ర ఱ ల ళ వ శ ష స హ ా ి ీ ు ూ ృ ె ే ై ొ ో ౌ ం ఁ ః ్ ౧ ౨ ౩ ౪ ౫ ౬ ౭ ౮ ౯ ౦")};
}

const KeyRow& european() {
  static const KeyRow kLetters =
      row("á à â ã ä å ą æ ç ć č é è ê ë ę ě ğ í ì î ï ı ł ñ ń ó ò ô õ ö ø œ ř ś ş š ß ú ù û ü ý ÿ "
          "ź ż ž");
  return kLetters;
}

const KeyRow& vietnamese() {
  static const KeyRow kLetters = row(
      "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ "
      "ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ");
  return kLetters;
}

bool holds(const KeyRow& keys, std::string_view letter) {
  return std::find(keys.begin(), keys.end(), letter) != keys.end();
}

bool holds(const std::vector<KeyRow>& rows, std::string_view letter) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const KeyRow& keys) { return holds(keys, letter); });
}

bool holds_capital(const KeyRow& keys, std::string_view letter) {
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::string_view key) { return capital(key) == letter; });
}

}  // namespace

const KeyLayout& layout(Script script) {
  static const std::array kLayouts{latin(), arabic(), devanagari(), telugu()};
  return kLayouts[static_cast<std::size_t>(script)];
}

Script script_of(std::string_view language) {
  const auto base = language.substr(0, language.find('-'));
  if (base == "ar") return Script::arabic;
  if (base == "hi" || base == "mr" || base == "ne") return Script::devanagari;
  return base == "te" ? Script::telugu : Script::latin;
}

const KeyRow& signs() {
  static const KeyRow kSigns = row("1 2 3 4 5 6 7 8 9 0 - / : ( ) & @ # + * . , ? ! ' \"");
  return kSigns;
}

KeyRow accents(std::string_view language) {
  const bool vietnamese_first = language.substr(0, language.find('-')) == "vi";
  KeyRow all = vietnamese_first ? vietnamese() : european();
  const auto& others = vietnamese_first ? european() : vietnamese();
  std::copy_if(others.begin(), others.end(), std::back_inserter(all),
               [&](std::string_view letter) { return !holds(all, letter); });
  return all;
}

std::string capital(std::string_view letter) {
  const auto one =
      icu::UnicodeString::fromUTF8({letter.data(), static_cast<std::int32_t>(letter.size())});
  if (one.countChar32() != 1) return std::string(letter);
  std::string upper;
  return icu::UnicodeString(u_toupper(one.char32At(0))).toUTF8String(upper);
}

KeyPlace place_of(std::string_view letter, std::string_view language) {
  const auto script = script_of(language);
  if (script != Script::latin) {
    const auto& own = layout(script);
    if (holds(own.rows, letter)) return {.found = true};
    if (holds(own.shifted, letter)) return {.shift = true, .found = true};
    if (holds(signs(), letter)) return {.level = KeyLevel::signs, .found = true};
  }
  const bool latin = script != Script::latin;
  const auto& letters = layout(Script::latin).alphabet;
  const auto with_marks = accents(language);
  if (holds(letters, letter)) return {.latin = latin, .found = true};
  if (holds(signs(), letter)) return {.latin = latin, .level = KeyLevel::signs, .found = true};
  if (holds(with_marks, letter)) return {.latin = latin, .level = KeyLevel::accents, .found = true};
  if (holds_capital(letters, letter)) return {.latin = latin, .shift = true, .found = true};
  if (holds_capital(with_marks, letter))
    return {.latin = latin, .level = KeyLevel::accents, .shift = true, .found = true};
  return {};
}

}  // namespace hearth::ui
