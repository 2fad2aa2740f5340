// The words of one interface language: translations (gettext's files), phrases with slots, plurals,
// dates and times by locale (ICU).
//
// A phrase is a whole sentence in ICU's MessageFormat, never glued from parts:
//   words.phrase("Next meeting starts in {minutes, plural, one {# min} other {# min}}",
//                {{"minutes", 25}})
// Every slot's value is isolated for direction, so that a name or a number keeps its order inside a
// sentence of the other direction.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "base/time.h"

namespace hearth::ui {

struct Slot {
  std::string_view name;
  std::variant<std::int64_t, double, std::string_view> value;
  Slot(std::string_view slot, std::int64_t number) : name(slot), value(number) {}
  Slot(std::string_view slot, int number) : name(slot), value(std::int64_t{number}) {}
  Slot(std::string_view slot, double number) : name(slot), value(number) {}  // at most 3 decimals
  Slot(std::string_view slot, std::string_view text) : name(slot), value(text) {}
};

// "2:00" and "PM", apart, as cards show them; no period where the locale counts 24 hours.
struct ClockText {
  std::string digits, period;
};

class Words {
 public:
  // `folder` holds CODE.mo; English needs none. `country` (ISO 3166) decides on 12 or 24 hours.
  static base::Result<Words> load(const base::Files& files, const std::filesystem::path& folder,
                                  std::string_view language, std::string_view country);
  Words(Words&&) noexcept;
  Words& operator=(Words&&) noexcept;
  ~Words();

  const std::string& language() const;
  bool rtl() const;

  // The translation of an English text.
  std::string_view tr(std::string_view english) const;
  std::string phrase(std::string_view english, std::initializer_list<Slot> slots) const;
  // The same in English, whatever the language: safety texts stand in both.
  std::string english(std::string_view text, std::initializer_list<Slot> slots) const;

  std::string time(base::LocalTime at) const;              // 2:35 PM
  ClockText clock(base::LocalTime at) const;               // 2:35, PM
  std::string date(base::Date date) const;                 // Tuesday, June 9
  std::string short_date(base::Date date) const;           // June 9
  std::string dated_year(base::Date date) const;           // June 9, 2026
  std::string month(base::Date date) const;                // June 2026
  std::string weekday(base::Date date) const;              // Tuesday
  std::string short_weekday(base::Date date) const;        // Tue
  std::string day_number(base::Date date) const;           // 9
  std::string language_name(std::string_view code) const;  // "Spanish", in this language

  // "a, b and c".
  std::string list(const std::vector<std::string>& items) const;

 private:
  struct Impl;
  explicit Words(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// A language's name in itself: "Español", "العربية".
std::string own_name(std::string_view language);

// Lays the text between U+2066 and U+2069, so that it reads left to right whatever surrounds it:
// for addresses, phone numbers and room codes.
std::string isolate_ltr(std::string_view text);

}  // namespace hearth::ui
