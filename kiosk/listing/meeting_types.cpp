#include "listing/meeting_types.h"

#include <algorithm>
#include <cctype>

#include "base/translatable.h"

namespace hearth::listing {

namespace {

using enum TypeKind;

constexpr MeetingType kTypes[] = {
    {"11", N_("11th Step meditation"), format, ""},
    {"12x12", N_("12 Steps & 12 Traditions"), format, ""},
    {"A", N_("Secular"), format, ""},
    {"ABSI", N_("As Bill Sees It"), format, ""},
    {"AF", N_("Afrikaans"), language, "af"},
    {"AL", N_("Together with Alateen"), format, ""},
    {"AL-AN", N_("Together with Al-Anon"), format, ""},
    {"AM", N_("Amharic"), language, "am"},
    {"AR", N_("Arabic"), language, "ar"},
    {"ASL", N_("American Sign Language"), language, "ase"},
    {"B", N_("Big Book"), format, ""},
    {"BA", N_("Babysitting available"), access, ""},
    {"BE", N_("Newcomers"), format, ""},
    {"BG", N_("Bulgarian"), language, "bg"},
    {"BI", N_("Bisexual"), audience, ""},
    {"BRK", N_("Breakfast"), access, ""},
    {"C", N_("Members only"), openness, ""},
    {"CAN", N_("Candlelight"), format, ""},
    {"CF", N_("Child-friendly"), access, ""},
    {"D", N_("Discussion"), format, ""},
    {"DA", N_("Danish"), language, "da"},
    {"DB", N_("Digital basket"), format, ""},
    {"DD", N_("Dual diagnosis"), format, ""},
    {"DE", N_("German"), language, "de"},
    {"DR", N_("Daily reflections"), format, ""},
    {"EL", N_("Greek"), language, "el"},
    {"EN", N_("English"), language, "en"},
    {"FA", N_("Persian"), language, "fa"},
    {"FI", N_("Finnish"), language, "fi"},
    {"FF", N_("Fragrance free"), access, ""},
    {"FR", N_("French"), language, "fr"},
    {"G", N_("Gay"), audience, ""},
    {"GR", N_("Grapevine"), format, ""},
    {"H", N_("Birthday"), format, ""},
    {"HE", N_("Hebrew"), language, "he"},
    {"HI", N_("Hindi"), language, "hi"},
    {"HR", N_("Croatian"), language, "hr"},
    {"HU", N_("Hungarian"), language, "hu"},
    {"IS", N_("Icelandic"), language, "is"},
    {"ITA", N_("Italian"), language, "it"},
    {"JA", N_("Japanese"), language, "ja"},
    {"KA", N_("Georgian"), language, "ka"},
    {"KOR", N_("Korean"), language, "ko"},
    {"L", N_("Lesbian"), audience, ""},
    {"LGBTQ", N_("LGBTQ+"), audience, ""},
    {"LIT", N_("Literature"), format, ""},
    {"LS", N_("Living Sober"), format, ""},
    {"LT", N_("Lithuanian"), language, "lt"},
    {"M", N_("Men"), audience, ""},
    {"MED", N_("Meditation"), format, ""},
    {"ML", N_("Malayalam"), language, "ml"},
    {"MT", N_("Maltese"), language, "mt"},
    {"N", N_("Native American"), audience, ""},
    {"NB", N_("Non-binary"), audience, ""},
    {"NDG", N_("Indigenous"), audience, ""},
    {"NE", N_("Nepali"), language, "ne"},
    {"NL", N_("Dutch"), language, "nl"},
    {"NO", N_("Norwegian"), language, "no"},
    {"O", N_("Open to anyone"), openness, ""},
    {"OUT", N_("Outdoor"), access, ""},
    {"P", N_("Professionals"), audience, ""},
    {"POA", N_("Proof of attendance"), access, ""},
    {"POC", N_("People of color"), audience, ""},
    {"POL", N_("Polish"), language, "pl"},
    {"POR", N_("Portuguese"), language, "pt"},
    {"PUN", N_("Punjabi"), language, "pa"},
    {"RUS", N_("Russian"), language, "ru"},
    {"S", N_("Spanish"), language, "es"},
    {"SEN", N_("Seniors"), audience, ""},
    {"SK", N_("Slovak"), language, "sk"},
    {"SL", N_("Slovenian"), language, "sl"},
    {"SM", N_("Smoking permitted"), access, ""},
    {"SP", N_("Speaker"), format, ""},
    {"ST", N_("Step study"), format, ""},
    {"SV", N_("Swedish"), language, "sv"},
    {"T", N_("Transgender"), audience, ""},
    {"TC", N_("Closed for now"), status, ""},
    {"TH", N_("Thai"), language, "th"},
    {"TL", N_("Tagalog"), language, "tl"},
    {"TR", N_("Tradition study"), format, ""},
    {"TUR", N_("Turkish"), language, "tr"},
    {"UK", N_("Ukrainian"), language, "uk"},
    {"W", N_("Women"), audience, ""},
    {"X", N_("Wheelchair access"), access, ""},
    {"XB", N_("Wheelchair-accessible bathroom"), access, ""},
    {"XT", N_("Cross talk permitted"), format, ""},
    {"Y", N_("Young people"), audience, ""},
};

bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return std::tolower(static_cast<unsigned char>(x)) ==
           std::tolower(static_cast<unsigned char>(y));
  });
}

// Names of the format's own that we show in other words.
struct Alias {
  const char* name;
  const char* code;
};
constexpr Alias kAliases[] = {
    {"Open", "O"},
    {"Closed", "C"},
    {"Newcomer", "BE"},
    {"Concurrent with Al-Anon", "AL-AN"},
    {"Concurrent with Alateen", "AL"},
    {"Location Temporarily Closed", "TC"},
};

constexpr Expectation kExpectations[] = {
    {"listen-only", N_("You don’t have to speak")},
    {"come-late", N_("Come late, leave early: both are fine")},
    {"first-names", N_("First names only")},
    {"greeter", N_("Somebody greets you at the door")},
    {"coffee", N_("Tea and coffee in the room")},
    {"childcare", N_("Somebody looks after children")},
    {"interpreter", N_("There is an interpreter")},
    {"step-free", N_("No steps on the way")},
};

}  // namespace

std::span<const MeetingType> meeting_types() {
  return kTypes;
}

const MeetingType* find_meeting_type(std::string_view code_or_name) {
  for (const auto& type : kTypes)
    if (same_word(code_or_name, type.code)) return &type;
  for (const auto& type : kTypes)
    if (same_word(code_or_name, type.name)) return &type;
  for (const auto& alias : kAliases)
    if (same_word(code_or_name, alias.name)) return find_meeting_type(alias.code);
  return nullptr;
}

std::span<const Expectation> expectations() {
  return kExpectations;
}

const Expectation* find_expectation(std::string_view code) {
  for (const auto& one : kExpectations)
    if (one.code == code) return &one;
  return nullptr;
}

}  // namespace hearth::listing
