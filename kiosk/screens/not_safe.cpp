// I don't feel safe here: quiet ways, none of which asks anybody to explain anything.
#include "base/translatable.h"
#include "screens/help_lines.h"
#include "screens/screens.h"

namespace hearth::screens {

namespace {

using Kind = HelpCard::Kind;

HelpCard danger_card(const Stage& stage, std::string_view number) {
  return {.id = "not-safe.danger",
          .icon = ui::Icon::phone,
          .title = say(stage, N_("In danger right now? Call {number}."), {{"number", number}}),
          .kind = Kind::fact};
}

}  // namespace

void draw_not_safe(Stage& stage) {
  const auto& words = stage.words();
  const auto place = help_header(stage, ui::Icon::shield, words.tr("I don’t feel safe here"),
                                 words.tr("Choose what fits. You don’t have to explain."));
  const auto& help = national_help(stage);
  HelpBlocks blocks(stage, place.content);
  blocks.only(desk_card(stage, N_("Say: “Can we talk in private, please?”")));
  if (help.emergency[0] != '\0') blocks.only(danger_card(stage, help.emergency));
  if (const auto* line = listing::find_line(help, "violence")) {
    blocks.only(line_card(stage, *line));
    blocks.sentence(say(stage, N_("A call or a text can show on a phone bill.")));
  }
  blocks.point(ui::Icon::eyeoff, say(stage, N_("“Hide my screen” covers this at once.")));
  blocks.point(ui::Icon::exit,
               say(stage, N_("Want to leave? “I’m done” clears this screen first.")));
  blocks.show(place.content);
}

}  // namespace hearth::screens
