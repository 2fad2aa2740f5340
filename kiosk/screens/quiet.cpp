// A quiet minute: breathing in and out with a circle that moves only after Start, or in words
// alone.
#include <algorithm>
#include <cmath>

#include "screens/breath_circle.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::Breathing;
using State = visit::Breathing::State;
using std::chrono::milliseconds;

constexpr milliseconds kFrame{42};  // about 24 frames a second
constexpr float kGap = 20, kRowGap = 16;

struct Action {
  const char* id;
  ui::Icon icon;
  std::string_view label;
  ui::ButtonKind kind = ui::ButtonKind::plain;
};
using Row = std::vector<Action>;

std::vector<Row> actions(const Stage& stage, State state) {
  const auto& words = stage.words();
  const Action stop{"quiet.stop", ui::Icon::stop, words.tr("Stop")};
  const Action pace = stage.visit.here().breathing.pace() == visit::Pace::slowest
                          ? Action{"quiet.pace", ui::Icon::undo, words.tr("Quicker")}
                          : Action{"quiet.pace", ui::Icon::slower, words.tr("Slower")};
  const Action look{"quiet.look", ui::Icon::eye, words.tr("Look around instead")};
  const Action motion =
      stage.visit.less_motion
          ? Action{"quiet.motion", ui::Icon::wind, words.tr("Show the circle")}
          : Action{"quiet.motion", ui::Icon::paper, words.tr("Words only, no motion")};
  std::vector<Row> rows;
  switch (state) {
    case State::waiting:
      rows.push_back({{"quiet.start", ui::Icon::play, words.tr("Start"), ui::ButtonKind::primary}});
      break;
    case State::running:
      rows.push_back({{"quiet.pause", ui::Icon::pause, words.tr("Pause")}, pace, stop});
      break;
    case State::paused:
      rows.push_back({{"quiet.go_on", ui::Icon::play, words.tr("Go on"), ui::ButtonKind::primary},
                      pace,
                      stop});
      break;
    case State::rested:
      rows.push_back(
          {{"quiet.start", ui::Icon::play, words.tr("Start again"), ui::ButtonKind::primary}});
      break;
  }
  rows.push_back({motion, look});
  return rows;
}

void act(Stage& stage, std::string_view id) {
  auto& breathing = stage.visit.here().breathing;
  const auto now = stage.uptime;
  if (id == "quiet.start") breathing.start(now);
  if (id == "quiet.pause") breathing.pause(now);
  if (id == "quiet.go_on") breathing.go_on(now);
  if (id == "quiet.stop") breathing.stop();
  if (id == "quiet.pace") breathing.change_pace(now);
  if (id == "quiet.motion") stage.visit.less_motion = !stage.visit.less_motion;
  if (id == "quiet.look") stage.visit.go({.screen = visit::Screen::look_around});
}

std::string before_start(const Stage& stage) {
  const auto& words = stage.words();
  return std::string(
      stage.visit.less_motion
          ? words.tr("Words tell you when to breathe in and out. They begin when you touch Start.")
          : words.tr("A circle grows as you breathe in and shrinks as you breathe out. Nothing "
                     "moves until you touch Start."));
}

std::string at_this_pace(const Stage& stage) {
  const auto pace = stage.visit.here().breathing.pace();
  const std::initializer_list<ui::Slot> seconds{
      {"in", static_cast<int>(visit::seconds_in(pace).count())},
      {"out", static_cast<int>(visit::seconds_out(pace).count())}};
  const auto& words = stage.words();
  if (stage.canvas.large()) return words.phrase("In for {in}. Out for {out}.", seconds);
  return words.phrase("In for {in}. Out for {out}. If counting doesn’t help, just sit a while.",
                      seconds);
}

BreathWords face(const Stage& stage, State state, const visit::Breath& breath) {
  const auto& words = stage.words();
  const auto say = [&](std::string_view title, std::string number, std::string_view line) {
    return BreathWords{std::string(title), std::move(number), std::string(line)};
  };
  switch (state) {
    case State::waiting:
      return say(words.tr("Take your time"), "", "");
    case State::running:
      return breath.in ? say(words.tr("Breathe in"), std::to_string(breath.seconds_left),
                             words.tr("through your nose"))
                       : say(words.tr("Breathe out"), std::to_string(breath.seconds_left),
                             words.tr("slowly, through your mouth"));
    case State::paused:
      return say(words.tr("Paused"), "", words.tr("Go on whenever you like."));
    case State::rested:
      return say(words.tr("Rest a while"), "",
                 words.tr("A few minutes have passed. Stay as long as you like."));
  }
  return {};
}

// Buttons side by side where all their words go into two lines, else one below the other.
class Controls {
 public:
  Controls(Stage& stage, float width, float tall) : stage_(stage), width_(width), tall_(tall) {}
  Controls(const Controls&) = delete;  // the blocks point back here
  Controls& operator=(const Controls&) = delete;

  // The text, in a place as high as `other` would need: nothing shifts when one follows the other.
  void words(const std::string& text, const std::string& other) {
    const ui::TextLook look{.style = ui::type::body,
                            .color = stage_.canvas.theme().quiet.deep,
                            .align = text::Align::center};
    const float tall = stage_.canvas.measure(text, look, width_).height;
    const float most = std::max(tall, stage_.canvas.measure(other, look, width_).height);
    blocks_.push_back({kRowGap, most, false, [this, text, look, tall](Rect box) {
                         stage_.canvas.text({box.x, box.bottom() - tall, box.w, 0}, text, look);
                       }});
  }

  void row(const Row& row) {
    const auto count = static_cast<float>(row.size());
    const float each = (width_ - (count - 1) * kGap) / count;
    if (row.size() > 1 &&
        !std::all_of(row.begin(), row.end(), [&](const Action& one) { return fits(one, each); })) {
      for (const auto& one : row) this->row(Row{one});
      return;
    }
    float height = tall_;
    for (const auto& one : row)
      height = std::max(height, ui::button_height(stage_.canvas, one.label, each, look(one)));
    blocks_.push_back(
        {kRowGap, height, false, [this, row, each](Rect box) {
           float x = box.x;
           for (const auto& one : row) {
             if (ui::button(stage_.canvas, one.id, {x, box.y, each, box.h}, one.label, look(one)))
               act(stage_, one.id);
             x += each + kGap;
           }
         }});
  }

  const std::vector<ui::Block>& all() const { return blocks_; }

 private:
  static ui::ButtonLook look(const Action& one) {
    return {.kind = one.kind, .icon = one.icon, .size = 32};
  }
  bool fits(const Action& one, float width) const {
    const ui::TextLook words{.style = {look(one).size, 1.2F, true, 0}};
    const float room = width - 48 - look(one).icon_size - 18;
    return room >= 60 && stage_.canvas.measure(one.label, words, room).lines <= 2 &&
           !stage_.canvas.breaks_word(one.label, words, room);
  }

  Stage& stage_;
  float width_, tall_;
  std::vector<ui::Block> blocks_;
};

}  // namespace

void draw_quiet(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& here = stage.visit.here();
  const auto& words = stage.words();
  const auto& hue = canvas.theme().quiet;
  canvas.fill({0, 0, canvas.width(), canvas.height() - ui::dock_height(canvas)}, hue.tint);
  const auto place = ui::header(canvas, {.icon = ui::Icon::leaf,
                                         .title = words.tr("A quiet minute"),
                                         .line = words.tr("Go at your own speed"),
                                         .clock = "",
                                         .hue = hue,
                                         .ground = false});
  const auto state = here.breathing.state(stage.uptime);
  const auto breath = here.breathing.at(stage.uptime);
  const bool moves = state == State::running && !stage.visit.less_motion;
  if (state == State::running)
    stage.next_frame =
        moves ? std::min(stage.uptime + kFrame, breath.next_second) : breath.next_second;
  const BreathCircle circle = moves ? BreathCircle{breath.fullness, breath.share} : BreathCircle{};

  const auto first = before_start(stage), then = at_this_pace(stage);
  const bool waits = state == State::waiting;
  auto box = place.content;  // of what is touched
  Rect look = box;           // of the circle, which may stand above the horizon
  const bool beside = !canvas.portrait() && !canvas.large();
  if (beside) {
    look = {box.x, 44, box.w * 0.58F, box.bottom() - 44};
    box.x += look.w + 40;
    box.w -= look.w + 40;
    canvas.text({place.panel.x, place.panel.y, place.panel.w, 0}, waits ? first : then,
                {.style = ui::type::lead, .color = hue.deep});
  }
  Controls controls(stage, box.w, box.h > 900 ? 124 : box.h > 500 ? 104 : 80);
  if (!beside) controls.words(waits ? first : then, canvas.large() ? "" : waits ? then : first);
  for (const auto& row : actions(stage, state)) controls.row(row);
  if (canvas.portrait()) {
    if (place.above.h > 0) look.y = place.above.y;
    const float least = 220 * std::min(canvas.look().text_size, 1.5F);
    const float tall = std::min(ui::height_of(controls.all()), box.bottom() - look.y - least);
    box.y = std::max(box.y, box.bottom() - tall);
    box.h = std::min(box.h, tall);
    look.h = box.y - 24 - look.y;
  } else if (!beside) {
    look = place.panel;
  }
  breath_circle(canvas, look, face(stage, state, breath), circle);
  if (!canvas.portrait()) {
    const float spare = box.h - ui::height_of(controls.all());
    if (spare > 0) box.y += spare / 2, box.h -= spare / 2;
  }
  ui::draw_pages(canvas, box, controls.all(), here.page);
}

}  // namespace hearth::screens
