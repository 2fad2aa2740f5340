// Look around: the quiet minute with open eyes, by the five senses. Nothing moves and nothing is
// timed.
#include <array>

#include "base/translatable.h"
#include "screens/screens.h"
#include "screens/told_card.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

struct Sense {
  const char* number;
  const char* title;
  const char* sentence;
};
constexpr std::array kSenses{
    Sense{"5", N_("Five things you can see"),
          N_("A lamp, a door, the color of a chair. Name each one to yourself.")},
    Sense{"4", N_("Four things you can feel"),
          N_("Your feet on the floor. Your sleeve. The air on your face.")},
    Sense{"3", N_("Three things you can hear"), N_("Near or far: steps, a fan, your own breath.")},
    Sense{"2", N_("Two things you can smell"),
          N_("Coffee, soap, the air outside. If there is nothing, that is fine.")},
    Sense{"1", N_("One thing you can taste"), N_("Or take one slow breath.")}};

}  // namespace

void draw_look_around(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  const auto& words = stage.words();
  const auto& hue = canvas.theme().quiet;
  const auto place = ui::header(canvas, {.icon = ui::Icon::eye,
                                         .title = words.tr("Look around"),
                                         .line = words.tr("Go at your own speed"),
                                         .clock = "",
                                         .hue = hue});
  const auto& box = place.content;
  const auto intro = words.tr("Let your eyes move around the room. Find, one by one:");
  const ui::TextLook lead{.style = ui::type::lead, .color = canvas.theme().ink};
  std::vector<ui::Block> blocks;
  // In landscape the way to do it is read in the panel, where it fits there.
  const ui::TextLook beside{.style = ui::type::lead, .color = hue.deep};
  if (!canvas.portrait() && canvas.measure(intro, beside, place.panel.w).height <= place.panel.h)
    canvas.text({place.panel.x, place.panel.y, place.panel.w, 0}, intro, beside);
  else
    blocks.push_back({0, canvas.measure(intro, lead, box.w).height, true,
                      [&](ui::Rect rect) { canvas.text(rect, intro, lead); }});
  const float page = ui::page_room(canvas, box);
  for (const auto& sense : kSenses)
    add_told_card(canvas, blocks,
                  {.icon = ui::Icon::eye,
                   .number = sense.number,
                   .title = std::string(words.tr(sense.title)),
                   .sentences = {{std::string(words.tr(sense.sentence))}}},
                  hue, box.w, page);
  ui::draw_pages(canvas, box, blocks, here.page);
}

}  // namespace hearth::screens
