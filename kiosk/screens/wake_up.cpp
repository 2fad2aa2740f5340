// Someone won't wake up: what to do, in order. The words are ours, the facts those of the CDC
// (https://www.cdc.gov/stop-overdose/response/index.html) and, for rescue breathing and the second
// dose, of https://www.shatterproof.org. What a center's clinician approved takes their place.
#include "base/translatable.h"
#include "listing/library.h"
#include "screens/help_lines.h"
#include "screens/screens.h"

namespace hearth::screens {

namespace {

struct Step {
  ui::Icon icon;
  const char* title;
  const char* line;
};

constexpr const char* kSigns[] = {
    N_("They can’t be woken."), N_("Breathing is slow, shallow or gurgling, or it has stopped."),
    N_("Lips or nails have changed color."), N_("The pupils are very small.")};

constexpr Step kTryToWake{ui::Icon::hand, N_("Try to wake them"),
                          N_("Shout, for staff as well. Not sure? Treat it as an overdose.")};
constexpr Step kAfterTheCall[] = {
    {ui::Icon::spray, N_("Give naloxone, if you have it"),
     N_("Do it right away, the way the package says.")},
    {ui::Icon::wind, N_("Help them breathe"),
     N_("Tilt the head back, pinch the nose. Two breaths, then one every 5 seconds.")},
    {ui::Icon::clock, N_("Wait 2 to 3 minutes"),
     N_("No response? Give a second dose of naloxone.")},
    {ui::Icon::onside, N_("Lay them on their side"), N_("Stay with them until help comes.")}};

// "Fernbrook House, 12 Mill Street": what to tell whoever answers.
std::string where_we_are(const Stage& stage, std::string_view language) {
  const auto& center = stage.catalog.center();
  std::string place(listing::choose(center.name, language, center.languages.front()).text);
  if (!center.address.empty())
    place += (place.empty() ? "" : ", ") + ui::isolate_ltr(center.address);
  return place;
}

HelpCard call_card(const Stage& stage) {
  const std::string_view number = national_help(stage).emergency;
  // The English line has the name that an English-speaking dispatcher can make out.
  auto place = say(stage, N_("You are at {place}"), {{"place", where_we_are(stage, "en")}});
  place.words = stage.words().phrase("You are at {place}",
                                     {{"place", where_we_are(stage, stage.visit.language)}});
  return {.id = "wake-up.call",
          .icon = ui::Icon::phone,
          .title = number.empty() ? say(stage, N_("Call for emergency help now"))
                                  : say(stage, N_("Call {number} now"), {{"number", number}}),
          .line = place,
          .kind = HelpCard::Kind::urgent};
}

void add_steps(HelpBlocks& blocks) {
  const auto& stage = blocks.stage();
  const std::string_view number = national_help(stage).emergency;
  int count = 0;
  const auto step = [&](const Step& one) {
    blocks.step(++count, one.icon, say(stage, one.title), say(stage, one.line));
  };
  step(kTryToWake);
  blocks.step(++count, ui::Icon::phone,
              number.empty() ? say(stage, N_("Call for emergency help"))
                             : say(stage, N_("Call {number}"), {{"number", number}}),
              say(stage, N_("Say: “Someone won’t wake up.” Put the phone on speaker.")));
  for (const auto& one : kAfterTheCall) step(one);
}

// What helps to be sure, and what may stop somebody from calling.
void add_signs(HelpBlocks& blocks) {
  const auto& stage = blocks.stage();
  std::vector<Said> signs;
  for (const auto* sign : kSigns) signs.push_back(say(stage, sign));
  blocks.list(say(stage, N_("Signs of an overdose")), signs);
  const std::string_view number = national_help(stage).emergency;
  if (number.empty()) return;
  blocks.sentence(
      joined({say(stage, N_("If {number} tells you something different, do what they say."),
                  {{"number", number}}),
              say(stage, N_("Most states have a law that may protect a person who calls."))}));
}

void draw_approved(Stage& stage, const ui::Stage& place, const listing::ChosenArticle& page) {
  HelpBlocks blocks(stage, place.content);
  blocks.only(call_card(stage));
  if (!page.as_asked) {
    const auto asked = stage.words().language_name(stage.visit.language);
    blocks.point(ui::Icon::globe, {stage.words().phrase("Some of this is not in {language} yet.",
                                                        {{"language", asked}})});
  }
  blocks.heading({page.article->title});
  blocks.article(*page.article);
  blocks.show(place.content);
}

}  // namespace

void draw_wake_up(Stage& stage) {
  const auto& words = stage.words();
  const auto place = help_header(stage, ui::Icon::kit, words.tr("Someone won’t wake up"),
                                 words.tr("Follow the steps in order"));
  const auto& catalog = stage.catalog;
  // What the center's clinician approved takes the place of our words.
  const auto approved =
      listing::choose_article(catalog.articles(), listing::kSafetyCard, stage.visit.language,
                              catalog.center().languages.front());
  if (approved.article) return draw_approved(stage, place, approved);
  HelpBlocks blocks(stage, place.content), panel(stage, place.panel);
  const bool portrait = stage.canvas.portrait();
  const bool low = stage.canvas.large() || stage.canvas.look().reach;
  // Landscape: what stands beside the steps instead of before or after them, where it fits there.
  if (!portrait && low) panel.only(call_card(stage));
  if (!portrait && !low) add_signs(panel);
  const bool beside = !portrait && panel.show_whole(place.panel);
  if (!beside || !low) blocks.only(call_card(stage));
  add_steps(blocks);
  if (!beside || low) add_signs(blocks);
  blocks.show(place.content);
}

}  // namespace hearth::screens
