#include "schedule/written_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::schedule {

namespace {

template <typename Meaning>
struct Entry {
  std::string_view word;
  Meaning meaning;
};

template <typename Meaning, std::size_t kCount>
Meaning find(const std::array<Entry<Meaning>, kCount>& entries, std::string_view word,
             Meaning none) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const auto& entry) { return entry.word == word; });
  return found == entries.end() ? none : found->meaning;
}

constexpr int kNone = -1;

std::optional<std::chrono::weekday> as_weekday(int day) {
  if (day == kNone) return std::nullopt;
  return std::chrono::weekday(static_cast<unsigned>(day));
}

}  // namespace

std::optional<std::chrono::weekday> written_weekday(std::string_view word) {
  static constexpr auto kDays =
      std::to_array<Entry<int>>({{"sunday", 0},
                                 {"sun", 0},
                                 {"su", 0},
                                 {"domingo", 0},
                                 {"dom", 0},
                                 {"monday", 1},
                                 {"mon", 1},
                                 {"mo", 1},
                                 {"lunes", 1},
                                 {"lun", 1},
                                 {"tuesday", 2},
                                 {"tues", 2},
                                 {"tue", 2},
                                 {"tu", 2},
                                 {"martes", 2},
                                 {"wednesday", 3},
                                 {"weds", 3},
                                 {"wed", 3},
                                 {"we", 3},
                                 {"miercoles", 3},
                                 {"mie", 3},
                                 {"thursday", 4},
                                 {"thurs", 4},
                                 {"thur", 4},
                                 {"thu", 4},
                                 {"th", 4},
                                 {"jueves", 4},
                                 {"jue", 4},
                                 {"friday", 5},
                                 {"fri", 5},
                                 {"fr", 5},
                                 {"viernes", 5},
                                 {"vie", 5},
                                 {"saturday", 6},
                                 {"sat", 6},
                                 {"sa", 6},
                                 {"sabado", 6},
                                 {"sab", 6},
                                 // "Mondays"; Spanish has its s already, but for two.
                                 {"sundays", 0},
                                 {"domingos", 0},
                                 {"mondays", 1},
                                 {"tuesdays", 2},
                                 {"wednesdays", 3},
                                 {"thursdays", 4},
                                 {"fridays", 5},
                                 {"saturdays", 6},
                                 {"sabados", 6}});
  return as_weekday(find(kDays, word, kNone));
}

std::optional<std::chrono::weekday> lettered_weekday(std::string_view word) {
  static constexpr auto kLetters =
      std::to_array<Entry<int>>({{"m", 1}, {"t", 2}, {"w", 3}, {"f", 5}});
  return as_weekday(find(kLetters, word, kNone));
}

int written_ordinal(std::string_view word) {
  static constexpr auto kOrdinals = std::to_array<Entry<int>>({{"first", 1},
                                                               {"second", 2},
                                                               {"third", 3},
                                                               {"fourth", 4},
                                                               {"fifth", 5},
                                                               {"last", -1},
                                                               {"primer", 1},
                                                               {"primero", 1},
                                                               {"segundo", 2},
                                                               {"tercer", 3},
                                                               {"tercero", 3},
                                                               {"cuarto", 4},
                                                               {"quinto", 5},
                                                               {"ultimo", -1}});
  return find(kOrdinals, word, 0);
}

HoursWord hours_word(std::string_view word) {
  using enum HoursWord;
  static constexpr auto kWords = std::to_array<Entry<HoursWord>>({{"to", to},
                                                                  {"thru", to},
                                                                  {"through", to},
                                                                  {"until", to},
                                                                  {"till", to},
                                                                  {"til", to},
                                                                  {"a", to},
                                                                  {"al", to},
                                                                  {"hasta", to},
                                                                  {"and", list},
                                                                  {"y", list},
                                                                  {"every", each},
                                                                  {"each", each},
                                                                  {"on", each},
                                                                  {"the", each},
                                                                  {"los", each},
                                                                  {"el", each},
                                                                  {"cada", each},
                                                                  {"from", from},
                                                                  {"open", from},
                                                                  {"de", from},
                                                                  {"abierto", from},
                                                                  {"closed", closed},
                                                                  {"off", closed},
                                                                  {"cerrado", closed},
                                                                  {"cerrada", closed},
                                                                  {"weekdays", weekdays},
                                                                  {"weekends", weekends},
                                                                  {"daily", daily},
                                                                  {"everyday", daily},
                                                                  {"diario", daily},
                                                                  {"diariamente", daily},
                                                                  {"noon", noon},
                                                                  {"midday", noon},
                                                                  {"mediodia", noon},
                                                                  {"midnight", midnight},
                                                                  {"medianoche", midnight},
                                                                  {"holidays", holidays},
                                                                  {"holiday", holidays},
                                                                  {"ph", holidays},
                                                                  {"feriados", holidays},
                                                                  {"festivos", holidays},
                                                                  {"hours", hours},
                                                                  {"hour", hours},
                                                                  {"hrs", hours},
                                                                  {"hr", hours},
                                                                  {"horas", hours},
                                                                  {"horario", hours}});
  return find(kWords, word, none);
}

}  // namespace hearth::schedule
