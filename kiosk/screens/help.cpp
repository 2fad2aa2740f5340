// I need help now: the most urgent first, on the first page at every size; all lines after it.
#include "base/translatable.h"
#include "screens/help_lines.h"
#include "screens/screens.h"

namespace hearth::screens {

namespace {

using Kind = HelpCard::Kind;
using visit::Screen;

HelpCard wake_up_card(const Stage& stage) {
  const std::string_view number = national_help(stage).emergency;
  return {.id = "help.wake-up",
          .icon = ui::Icon::kit,
          .title = say(stage, N_("Someone won’t wake up, or can’t breathe well")),
          .line = number.empty()
                      ? say(stage, N_("Get help. Then see the steps."))
                      : say(stage, N_("Call {number}. Then see the steps."), {{"number", number}}),
          .kind = Kind::urgent,
          .to = visit::Route{.screen = Screen::wake_up}};
}

// The first national line stands out: its number large.
NumberCard first_line(const Stage& stage, const listing::NationalLine& line) {
  return {.id = "line." + std::string(line.id),
          .purpose = say(stage, line.purpose),
          .number = line.ways.front().number,
          .line = say(stage, N_("Call or text, day and night.")),
          .to = route_to(line),
          .code = call_code(stage, line.ways.front().number),
          .scan = {std::string(stage.words().tr("Scan to call"))}};
}

HelpTile breathe_tile(const Stage& stage) {
  return {.id = "help.breathe",
          .icon = ui::Icon::leaf,
          .title = say(stage, N_("Help me breathe")),
          .hue = stage.canvas.theme().quiet,
          .to = {.screen = Screen::quiet}};
}

HelpTile not_safe_tile(const Stage& stage) {
  const auto& theme = stage.canvas.theme();
  return {.id = "help.not-safe",
          .icon = ui::Icon::shield,
          .title = say(stage, N_("I don’t feel safe here")),
          .hue = {theme.surface, theme.edge, theme.ink},
          .to = {.screen = Screen::not_safe}};
}

}  // namespace

void draw_help(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto place = help_header(stage, ui::Icon::help, words.tr("I need help now"),
                                 words.tr("You’re not alone. Choose what fits."));
  HelpBlocks blocks(stage, place.content);
  const bool wide = !canvas.portrait() && !canvas.large();
  const int columns = canvas.large() ? 1 : 2;
  const auto& lines = national_help(stage).lines;

  // Landscape: what is only to be read stands in the reading panel, where it fits there.
  const auto desk = desk_card(stage, N_("Say: “I need help now, please.”"));
  HelpBlocks panel(stage, place.panel);
  if (!canvas.portrait()) panel.only(desk);
  const bool desk_in_panel = !canvas.portrait() && panel.show_whole(place.panel);

  std::vector<HelpCell> ways{blocks.tile(breathe_tile(stage)), blocks.tile(not_safe_tile(stage))};
  const auto first = lines.empty() ? std::optional<NumberCard>() : first_line(stage, lines.front());
  // Where there is little height, what is most urgent stands beside each other.
  const bool low = wide && canvas.look().reach && first;
  if (low)
    blocks.row({blocks.card(wake_up_card(stage)), blocks.number(*first)});
  else
    blocks.only(wake_up_card(stage));
  if (!desk_in_panel) blocks.only(desk);
  if (wide && first && !low) {
    auto number = blocks.number(*first);
    number.share = 1.5F;
    blocks.row({number, stacked(ways[0], ways[1])});
  } else {
    if (first && !low) blocks.only(*first);
    blocks.rows(ways, canvas.large() ? 1 : 2);
  }

  if (const auto own = own_line_cards(stage); !own.empty()) {
    blocks.heading({std::string(words.tr("Lines near you"))});
    blocks.cards(own, columns);
  }
  if (lines.size() > 1) {
    std::vector<HelpCard> others;
    for (const auto& line : lines.subspan(1)) others.push_back(line_card(stage, line));
    blocks.heading({std::string(words.tr("Lines for the whole country"))});
    blocks.cards(others, columns);
  }
  if (lends_phone(stage))
    blocks.point(ui::Icon::desk, say(stage, N_("No phone? The front desk will lend you one.")));
  blocks.show(place.content);
}

}  // namespace hearth::screens
