#include "exchange/ordinal_words.h"

#include <algorithm>
#include <span>

#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

// All of these are compared bare: without case and accents.
constexpr std::string_view kOrdinals[] = {
    "1st",    "2nd",     "3rd",      "4th",     "5th",      "first",  "second",  "third",
    "fourth", "fifth",   "last",     "1er",     "1ro",      "2do",    "3er",     "4to",
    "primer", "primero", "primeros", "segundo", "segundos", "tercer", "tercero", "terceros",
    "cuarto", "cuartos", "quinto",   "ultimo",  "ultimos"};
constexpr std::string_view kWeekdays[] = {
    "sunday",   "sundays",   "sun",       "monday",    "mondays",    "mon",      "tuesday",
    "tuesdays", "tue",       "tues",      "wednesday", "wednesdays", "wed",      "weds",
    "thursday", "thursdays", "thu",       "thur",      "thurs",      "friday",   "fridays",
    "fri",      "saturday",  "saturdays", "sat",       "domingo",    "domingos", "lunes",
    "martes",   "miercoles", "jueves",    "viernes",   "sabado",     "sabados"};
constexpr std::string_view kJoining[] = {"and", "&",   "or", "y",     "o",    "e",
                                         "to",  "the", "of", "every", "each", "a"};
constexpr std::string_view kAlone[] = {"biweekly",       "bi-weekly", "bimonthly",   "bi-monthly",
                                       "fortnightly",    "fortnight", "monthly",     "quincenal",
                                       "quincenalmente", "mensual",   "mensualmente"};
constexpr std::string_view kAside[] = {
    "business", "steering",  "committee",   "conscience",    "chip",      "chips",
    "birthday", "birthdays", "anniversary", "anniversaries", "medallion", "medallions",
    "potluck",  "negocios",  "aniversario", "aniversarios",  "cumpleanos"};
constexpr std::string_view kPhrases[] = {
    "every 2 weeks",    "every two weeks",  "every 3 weeks",    "every three weeks",
    "every 4 weeks",    "every four weeks", "alternate weeks",  "alternating weeks",
    "once a month",     "twice a month",    "once per month",   "twice per month",
    "cada dos semanas", "cada 2 semanas",   "cada quince dias", "cada 15 dias",
    "una vez al mes",   "dos veces al mes"};
constexpr std::size_t kLongestPhrase = 4;  // words

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Word {
  std::string bare;
  std::size_t begin, end;  // bytes in the text
  std::size_t sentence;    // words of one sentence share the number
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t sentence = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(" \t\n.,;:!?()[]/\"*", at);
    const auto gap = text.substr(at, begin == std::string_view::npos ? begin : begin - at);
    if (gap.find_first_of(".;!?\n") != std::string_view::npos) ++sentence;
    if (begin == std::string_view::npos) break;
    const auto end = std::min(text.find_first_of(" \t\n.,;:!?()[]/\"*", begin), text.size());
    words.push_back({pack::bare(text.substr(begin, end - begin)), begin, end, sentence});
    at = end;
  }
  return words;
}

// The last word of a phrase that begins at `from`; the number of words when none does.
std::size_t end_of_phrase(const std::vector<Word>& words, std::size_t from) {
  if (is_among(kAlone, words[from].bare)) return from;
  const bool every = words[from].bare == "every" && from + 2 < words.size();
  if (every && (words[from + 1].bare == "other" || words[from + 1].bare == "second")) {
    const auto& what = words[from + 2].bare;
    if (what.starts_with("week") || what.starts_with("month") || is_among(kWeekdays, what))
      return from + 2;
  }
  std::string phrase;
  for (std::size_t at = from; at < std::min(from + kLongestPhrase, words.size()); ++at) {
    phrase += (phrase.empty() ? "" : " ") + words[at].bare;
    if (is_among(kPhrases, phrase)) return at;
  }
  return words.size();
}

// "1st, 3rd and 5th Monday": ordinals with little between them, then a weekday or "of the month".
std::size_t end_of_ordinals(const std::vector<Word>& words, std::size_t from) {
  if (!is_among(kOrdinals, words[from].bare)) return words.size();
  for (std::size_t at = from + 1; at < words.size() && at < from + 12; ++at) {
    const auto& word = words[at];
    if (word.sentence != words[from].sentence) break;
    if (is_among(kWeekdays, word.bare)) return at;
    if (word.bare == "month" || word.bare == "mes") return at;
    const bool week = word.bare == "week" || word.bare == "weeks" || word.bare == "semana";
    if (!week && !is_among(kJoining, word.bare) && !is_among(kOrdinals, word.bare) &&
        word.bare != "each" && word.bare != "del" && word.bare != "de" && word.bare != "cada")
      break;
  }
  return words.size();
}

}  // namespace

std::vector<OrdinalWords> find_ordinal_words(std::string_view text) {
  const auto words = words_of(text);
  std::vector<OrdinalWords> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto last = std::min(end_of_phrase(words, at), end_of_ordinals(words, at));
    if (last == words.size()) continue;
    const auto sentence = words[at].sentence;
    const bool aside = std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return word.sentence == sentence && is_among(kAside, word.bare);
    });
    found.push_back(
        {std::string(text.substr(words[at].begin, words[last].end - words[at].begin)), aside});
    at = last;
  }
  return found;
}

}  // namespace hearth::exchange
