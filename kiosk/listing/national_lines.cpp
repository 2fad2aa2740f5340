#include "listing/national_lines.h"

#include <algorithm>

#include "base/translatable.h"

namespace hearth::listing {

namespace {

using Kind = Way::Kind;

constexpr const char* kDayAndNight = N_("Day and night.");
constexpr const char* kForSpanish = N_("For Spanish");
constexpr const char* kForVeterans = N_("For veterans");

// Each line names where its facts were read, in November 2026. Nothing is said of a line that its
// source does not say: "free" stands only where the source has it.

// https://988lifeline.org/get-help/what-to-expect
constexpr Way kLifelineWays[] = {{Kind::call, "988"},
                                 {Kind::text, "988"},
                                 {Kind::call, "988", "2", kForSpanish},
                                 {Kind::text, "988", "AYUDA", kForSpanish},
                                 {Kind::call, "988", "1", kForVeterans},
                                 {Kind::chat, "988lifeline.org"}};
constexpr const char* kLifelineFacts[] = {kDayAndNight};

// https://988lifeline.org/get-help/what-to-expect
constexpr Way kVeteransWays[] = {{Kind::call, "988", "1"}, {Kind::text, "838255"}};

// http://www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130, a second-hand source
constexpr Way kTextLineWays[] = {{Kind::text, "741741", "HOME"}};
constexpr const char* kTextLineFacts[] = {kDayAndNight,
                                          N_("Your phone plan’s message rates may apply.")};

// https://www.samhsa.gov/find-help/helplines/national-helpline, read from a copy
constexpr Way kSamhsaWays[] = {{Kind::call, "1-800-662-4357", "", N_("In English and Spanish")},
                               {Kind::text_zip, "435748", "", N_("In English only")},
                               {Kind::tty, "1-800-487-4889"}};
constexpr const char* kSamhsaFacts[] = {
    kDayAndNight, N_("They tell you where to find care. They do not counsel.")};

// https://www.ruhealth.org/zh-hans/node/6028
constexpr Way kPoisonWays[] = {{Kind::call, "1-800-222-1222"}};

// https://helplinema.org/safespot-preventing-overdose-deaths-on-the-phone/ ; filtermag.org
constexpr Way kSafeSpotWays[] = {{Kind::call, "1-800-972-0590"}};
constexpr const char* kSafeSpotFacts[] = {
    kDayAndNight, N_("Massachusetts pays for it. It takes calls from the whole country.")};

// https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts
constexpr Way kViolenceWays[] = {
    {Kind::call, "1-800-799-7233"}, {Kind::text, "88788", "START"}, {Kind::tty, "1-800-787-3224"}};
constexpr const char* kViolenceFacts[] = {kDayAndNight};

// https://www.votervoice.net/UWW/Campaigns/128564/Respond ;
// https://uwcf.org/uwcf-recognizes-the-vital-community-hotline-on-national-211-day
constexpr Way kCommunityWays[] = {{Kind::call, "211"}};
constexpr const char* kCommunityFacts[] = {N_("Free and confidential."),
                                           N_("More than 180 languages."),
                                           N_("It works in almost all of the US.")};

// The most urgent first.
constexpr NationalLine kUnitedStatesLines[] = {
    {"988", N_("988 Suicide & Crisis Lifeline"),
     N_("Thinking about suicide, or everything is too much"), kLifelineWays, kLifelineFacts},
    {"crisis-text", N_("Crisis Text Line"), N_("In a crisis, by text"), kTextLineWays,
     kTextLineFacts},
    {"samhsa", N_("SAMHSA National Helpline"), N_("Finding treatment, day and night"), kSamhsaWays,
     kSamhsaFacts},
    {"violence", N_("National Domestic Violence Hotline"),
     N_("When someone close to you hurts or scares you"), kViolenceWays, kViolenceFacts},
    {"veterans", N_("Veterans Crisis Line"), N_("For veterans in a crisis"), kVeteransWays, {}},
    {"safespot", N_("SafeSpot"), N_("Preventing overdose deaths, by phone"), kSafeSpotWays,
     kSafeSpotFacts},
    {"poison", N_("Poison Control"), N_("Questions about a poison"), kPoisonWays, {}},
    {"211", N_("Community help line"), N_("Finding help in your community"), kCommunityWays,
     kCommunityFacts}};

// 911: https://www.cdc.gov/stop-overdose/response/index.html
constexpr NationalHelp kUnitedStates{"911", kUnitedStatesLines};
constexpr NationalHelp kElsewhere{};

struct Country {
  std::string_view code;
  const NationalHelp& help;
};
constexpr Country kCountries[]{{"US", kUnitedStates}};

}  // namespace

const NationalHelp& national_help(std::string_view country) {
  const auto* const found = std::find_if(std::begin(kCountries), std::end(kCountries),
                                         [&](const Country& one) { return one.code == country; });
  return found == std::end(kCountries) ? kElsewhere : found->help;
}

std::vector<std::string_view> countries_with_help() {
  std::vector<std::string_view> codes;
  for (const auto& one : kCountries) codes.push_back(one.code);
  return codes;
}

const NationalLine* find_line(const NationalHelp& help, std::string_view id) {
  const auto found = std::find_if(help.lines.begin(), help.lines.end(),
                                  [&](const NationalLine& line) { return line.id == id; });
  return found == help.lines.end() ? nullptr : &*found;
}

}  // namespace hearth::listing
