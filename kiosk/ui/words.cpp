#include "ui/words.h"

#include <unicode/datefmt.h>
#include <unicode/dtptngen.h>
#include <unicode/listformatter.h>
#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/uchar.h>

#include <map>

#include "ui/message_file.h"

namespace hearth::ui {

namespace {

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// ICU sets the day period apart with U+202F; not every font has that space.
std::string to_utf8(icu::UnicodeString text) {
  text.findAndReplace(u"\u202F", u"\u00A0");
  std::string result;
  text.toUTF8String(result);
  return result;
}

// The wall's reading as if it were UTC, which is how the formats below are told to read it.
UDate as_udate(base::LocalTime at) {
  return static_cast<UDate>(at.time_since_epoch().count()) * 1000;
}

// Latin digits in every language: they are what door signs, phones and buses here show.
icu::Locale locale_for(std::string_view language, std::string_view country) {
  std::string tag(language);
  if (tag.find('-') == std::string::npos && !country.empty()) tag += "-" + std::string(country);
  UErrorCode code = U_ZERO_ERROR;
  auto locale = icu::Locale::forLanguageTag(tag + "-u-nu-latn", code);
  return U_FAILURE(code) ? icu::Locale::getEnglish() : locale;
}

}  // namespace

struct Words::Impl {
  std::string language;
  icu::Locale locale;
  MessageFile messages;
  bool rtl = false;
  bool twelve_hours = false;
  std::unique_ptr<icu::DateTimePatternGenerator> patterns;
  mutable std::map<std::string, std::unique_ptr<icu::SimpleDateFormat>> formats;
  // By language and pattern.
  mutable std::map<std::pair<std::string, std::string>, std::unique_ptr<icu::MessageFormat>>
      phrases;

  std::string filled(std::string_view pattern_text, const icu::Locale& in,
                     std::initializer_list<Slot> slots) const {
    auto& format = phrases[{in.getLanguage(), std::string(pattern_text)}];
    UErrorCode code = U_ZERO_ERROR;
    if (!format) format = std::make_unique<icu::MessageFormat>(from_utf8(pattern_text), in, code);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& slot : slots) {
      names.push_back(from_utf8(slot.name));
      if (const auto* number = std::get_if<std::int64_t>(&slot.value))
        values.emplace_back(*number);
      else if (const auto* part = std::get_if<double>(&slot.value))
        values.emplace_back(*part);
      else
        values.emplace_back(u"\u2068" + from_utf8(std::get<std::string_view>(slot.value)) +
                            u"\u2069");
    }
    icu::UnicodeString text;
    format->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), text,
                   code);
    return U_FAILURE(code) ? std::string(pattern_text) : to_utf8(text);
  }

  const icu::SimpleDateFormat* pattern(const icu::UnicodeString& pattern) const {
    auto& format = formats[to_utf8(pattern)];
    if (!format) {
      UErrorCode code = U_ZERO_ERROR;
      format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, code);
      format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
    }
    return format.get();
  }

  std::string format(const icu::UnicodeString& pattern_text, base::LocalTime at) const {
    icu::UnicodeString text;
    pattern(pattern_text)->format(as_udate(at), text);
    return to_utf8(text);
  }

  std::string skeleton(const char16_t* fields, base::LocalTime at) const {
    UErrorCode code = U_ZERO_ERROR;
    return format(patterns->getBestPattern(fields, code), at);
  }
};

Words::Words(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;
Words::~Words() = default;

base::Result<Words> Words::load(const base::Files& files, const std::filesystem::path& folder,
                                std::string_view language, std::string_view country) {
  auto impl = std::make_unique<Impl>();
  impl->language = language;
  impl->locale = locale_for(language, country);
  impl->rtl = impl->locale.isRightToLeft();
  if (language != "en") {
    const auto file = folder / (std::string(language) + ".mo");
    auto bytes = files.read(file, 4 << 20);
    if (!bytes) return bytes.error();
    auto messages = MessageFile::parse(*std::move(bytes));
    if (!messages) return base::Error{messages.error().message, file.string()};
    impl->messages = *std::move(messages);
  }
  UErrorCode code = U_ZERO_ERROR;
  impl->patterns.reset(icu::DateTimePatternGenerator::createInstance(impl->locale, code));
  if (U_FAILURE(code))
    return base::Error{"ICU has no dates for this language.", std::string(language)};
  impl->twelve_hours = impl->patterns->getBestPattern(u"jm", code).indexOf(u'a') >= 0;
  return Words(std::move(impl));
}

const std::string& Words::language() const {
  return impl_->language;
}
bool Words::rtl() const {
  return impl_->rtl;
}

std::string_view Words::tr(std::string_view english) const {
  return impl_->messages.find(english);
}

std::string Words::phrase(std::string_view english, std::initializer_list<Slot> slots) const {
  return impl_->filled(tr(english), impl_->locale, slots);
}

std::string Words::english(std::string_view text, std::initializer_list<Slot> slots) const {
  return impl_->filled(text, icu::Locale::getEnglish(), slots);
}

std::string Words::time(base::LocalTime at) const {
  return impl_->skeleton(u"jm", at);
}

ClockText Words::clock(base::LocalTime at) const {
  if (!impl_->twelve_hours) return {impl_->format(u"H:mm", at), ""};
  return {impl_->format(u"h:mm", at), impl_->format(u"a", at)};
}

std::string Words::date(base::Date date) const {
  return impl_->skeleton(u"EEEEMMMMd", date);
}
std::string Words::short_date(base::Date date) const {
  return impl_->skeleton(u"MMMMd", date);
}
std::string Words::month(base::Date date) const {
  return impl_->skeleton(u"yMMMM", date);
}
std::string Words::dated_year(base::Date date) const {
  return impl_->skeleton(u"yMMMMd", date);
}
std::string Words::weekday(base::Date date) const {
  return impl_->format(u"cccc", date);
}
std::string Words::short_weekday(base::Date date) const {
  return impl_->format(u"ccc", date);
}
std::string Words::day_number(base::Date date) const {
  return impl_->format(u"d", date);
}

std::string Words::language_name(std::string_view code) const {
  icu::UnicodeString name;
  icu::Locale(std::string(code).c_str()).getDisplayLanguage(impl_->locale, name);
  return to_utf8(name);
}

std::string Words::list(const std::vector<std::string>& items) const {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<icu::ListFormatter> format(
      icu::ListFormatter::createInstance(impl_->locale, code));
  std::vector<icu::UnicodeString> texts;
  for (const auto& item : items) texts.push_back(from_utf8(item));
  icu::UnicodeString text;
  if (format) format->format(texts.data(), static_cast<std::int32_t>(texts.size()), text, code);
  return to_utf8(text);
}

std::string own_name(std::string_view language) {
  UErrorCode code = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(std::string(language), code);
  icu::UnicodeString name;
  locale.getDisplayLanguage(locale, name);
  if (!name.isEmpty()) name.replace(0, 1, icu::UnicodeString(name, 0, 1).toUpper(locale));
  return to_utf8(name);
}

std::string isolate_ltr(std::string_view text) {
  return text.empty() ? std::string() : "\u2066" + std::string(text) + "\u2069";
}

}  // namespace hearth::ui
