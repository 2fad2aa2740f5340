#include "catalog/stop_words.h"

#include <algorithm>
#include <iterator>

namespace hearth::catalog {

namespace {
constexpr std::string_view kStopWords[] = {
    // English
    "a", "an", "and", "any", "are", "at", "can", "could", "do", "does", "find", "for", "get",
    "have", "how", "i", "im", "in", "is", "it", "looking", "me", "my", "near", "need", "of", "on",
    "or", "please", "some", "that", "the", "there", "to", "want", "what", "where", "who", "with",
    // Spanish
    "al", "busco", "como", "con", "de", "del", "donde", "el", "en", "hay", "la", "las", "lo", "los",
    "me", "mi", "necesito", "o", "para", "por", "que", "quiero", "se", "su", "un", "una", "unas",
    "unos", "y", "yo",
    // Arabic
    "في", "من", "الي", "علي", "عن", "مع", "او", "و", "اين", "كيف", "اريد", "احتاج", "هل", "ما",
    "انا"};
}

bool is_stop_word(std::string_view folded) {
  return std::find(std::begin(kStopWords), std::end(kStopWords), folded) != std::end(kStopWords);
}

}  // namespace hearth::catalog
