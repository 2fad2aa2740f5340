#include "ui/scene.h"

#include <array>
#include <cmath>
#include <vector>

namespace hearth::ui {

namespace {

struct Palette {
  Color sky_top, sky_middle, sky_foot, sun;
  std::array<Color, 4> hills;  // from far to near
  Color tree, dark_tree;
  Color road, trim, wall, roof, porch, door, light;
};

constexpr Palette kDay{
    Color::hex(0xbbdae2),
    Color::hex(0xdce9df),
    Color::hex(0xfbebcf),
    Color::hex(0xfff4d6),
    {Color::hex(0xbcd5c9), Color::hex(0x98bfad), Color::hex(0x72a591), Color::hex(0x508a76)},
    Color::hex(0x3f7765),
    Color::hex(0x2f6554),
    Color::hex(0xf3e5c9).with_alpha(.85F),
    Color::hex(0x7a5241),
    Color::hex(0xfaefdf),
    Color::hex(0x8e6450),
    Color::hex(0xf6e9d5),
    Color::hex(0x5e4031),
    Color::hex(0xf9cf7f)};
constexpr Palette kNight{
    Color::hex(0x0f1c27),
    Color::hex(0x22384a),
    Color::hex(0x59606e),
    Color::hex(0xf3e9cc),
    {Color::hex(0x2c4450), Color::hex(0x233b42), Color::hex(0x1b3136), Color::hex(0x14282a)},
    Color::hex(0x10211f),
    Color::hex(0x0c1a1a),
    Color::hex(0x4a4a40).with_alpha(.45F),
    Color::hex(0x221b19),
    Color::hex(0x4a433c),
    Color::hex(0x2b2422),
    Color::hex(0x544a41),
    Color::hex(0x2a1a12),
    Color::hex(0xffd27a)};

// A curve over the whole width: two cubics, as (share of width, share of the zone).
using Curve = std::array<Point, 7>;
constexpr std::array<Curve, 4> kHills{Curve{Point{0, .53F},
                                            {.16F, .42F},
                                            {.30F, .39F},
                                            {.5F, .49F},
                                            {.70F, .59F},
                                            {.84F, .51F},
                                            {1, .40F}},
                                      Curve{Point{0, .64F},
                                            {.16F, .61F},
                                            {.30F, .47F},
                                            {.5F, .55F},
                                            {.70F, .63F},
                                            {.84F, .67F},
                                            {1, .52F}},
                                      Curve{Point{0, .68F},
                                            {.16F, .75F},
                                            {.30F, .81F},
                                            {.5F, .73F},
                                            {.70F, .65F},
                                            {.84F, .65F},
                                            {1, .72F}},
                                      Curve{Point{0, .78F},
                                            {.16F, .81F},
                                            {.30F, .89F},
                                            {.5F, .93F},
                                            {.70F, .97F},
                                            {.84F, .90F},
                                            {1, .83F}}};

constexpr int kSteps = 32;                      // of one cubic
constexpr float kNear = 0.65F, kLift = 0.025F;  // shares of the zone

Point on_cubic(const Point* p, float t) {
  const float u = 1 - t;
  const float a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
  return {a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
          a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y};
}

// Draws in the scene's own measures, mirrored where the language is.
class Stage {
 public:
  Stage(Painter& painter, const SceneShape& shape, const Palette& palette, bool rtl)
      : painter_(painter), shape_(shape), palette_(palette), rtl_(rtl) {}

  float zone_y(float share) const {
    return shape_.area.y + shape_.area.h * (shape_.horizon + shape_.zone * share);
  }
  // The ground of hills and trees. Where no paper edge closes the scene, a band stands on its foot,
  // and what is near makes room for it.
  float ground_y(float share) const {
    const bool lifted = !shape_.paper_edge && share >= kNear;
    return zone_y(lifted ? share - kLift : share);
  }
  float x(float share) const { return shape_.area.x + shape_.area.w * share; }
  Point at(Point p) const { return {rtl_ ? 2 * shape_.area.x + shape_.area.w - p.x : p.x, p.y}; }

  std::vector<Point> curve(Curve hill) const {
    for (auto& point : hill) point = {x(point.x), ground_y(point.y)};
    std::vector<Point> points;
    for (int half = 0; half < 2; ++half)
      for (int i = half; i <= kSteps; ++i)
        points.push_back(at(
            on_cubic(&hill[static_cast<std::size_t>(3 * half)], static_cast<float>(i) / kSteps)));
    return points;
  }

  // A hill down to the lowest point that the next one leaves open.
  void hill(std::size_t index) {
    const auto upper = curve(kHills[index]);
    float foot = shape_.area.bottom();
    if (index + 1 < kHills.size()) {
      foot = 0;
      for (const auto& point : curve(kHills[index + 1])) foot = std::max(foot, point.y);
    }
    auto lower = upper;
    for (auto& point : lower) point.y = std::max(point.y, std::min(foot + 2, shape_.area.bottom()));
    painter_.ribbon(upper, lower, palette_.hills[index]);
  }

  // A slim tree, `height` from its foot; its sides bulge low.
  void cypress(Point foot, float height, Color color) {
    const float h = height * shape_.scale;
    std::vector<Point> left, right;
    const Point side[] = {{0, 0}, {-.183F * h, -.073F * h}, {-.207F * h, -.537F * h}, {0, -h}};
    for (int i = 0; i <= 16; ++i) {
      const auto p = on_cubic(side, static_cast<float>(i) / 16);
      left.push_back(at({foot.x + p.x, foot.y + p.y}));
      right.push_back(at({foot.x - p.x, foot.y + p.y}));
    }
    painter_.ribbon(left, right, color, true, true);
    painter_.line(at({foot.x, foot.y - .05F * h}), at({foot.x, foot.y + .1F * h}), .037F * h,
                  color);
  }

  // A round tree: an ellipse on a trunk that reaches into the ground.
  void tree(Point foot, float rx, float ry, Color color) {
    rx *= shape_.scale;
    ry *= shape_.scale;
    const Point center{foot.x, foot.y - 1.03F * ry};
    std::vector<Point> points;
    for (int i = 0; i < 40; ++i) {
      const float angle = static_cast<float>(i) / 40 * 6.2831853F;
      points.push_back(at({center.x + rx * std::cos(angle), center.y + ry * std::sin(angle)}));
    }
    painter_.polygon(points, color);
    painter_.line(at({center.x, center.y + ry * .8F}), at({center.x, center.y + ry * 1.21F}),
                  rx * .185F, color);
  }

  void house();

  void sun() {
    const Point center = at({x(shape_.sun.x), shape_.area.y + shape_.area.h * shape_.sun.y});
    const float size = shape_.scale;
    painter_.circle(center, 108 * size, palette_.sun.with_alpha(0.22F));
    painter_.circle(center, 77.4F * size, palette_.sun.with_alpha(0.35F));
    painter_.circle(center, 50.4F * size, palette_.sun);
  }

  // The page's own edge: its hill in front of everything.
  void paper(Color color) {
    const float foot = shape_.area.bottom();
    const Point edge[] = {
        {x(0), foot - 54}, {x(.3F), foot + 6}, {x(.62F), foot - 70}, {x(1), foot - 30}};
    std::vector<Point> upper, lower;
    for (int i = 0; i <= 2 * kSteps; ++i) {
      const auto p = on_cubic(edge, static_cast<float>(i) / (2 * kSteps));
      upper.push_back(at(p));
      lower.push_back(at({p.x, std::max(p.y, foot + 1)}));
    }
    painter_.ribbon(upper, lower, color);
  }

 private:
  Painter& painter_;
  const SceneShape& shape_;
  const Palette& palette_;
  bool rtl_;
};

void Stage::house() {
  const Point center{x(shape_.house.x), zone_y(shape_.house.y)};
  const float k = 0.9F * shape_.scale;
  const auto p = [&](float dx, float dy) { return at({center.x + dx * k, center.y + dy * k}); };
  const auto box = [&](float dx, float dy, float w, float h, Color color) {
    const Point corners[] = {p(dx, dy), p(dx + w, dy), p(dx + w, dy + h), p(dx, dy + h)};
    painter_.polygon(corners, color);
  };
  // Like box, with round corners.
  const auto pane = [&](float dx, float dy, float w, float h, Color color) {
    const Point corner = p(rtl_ ? dx + w : dx, dy);
    painter_.fill({corner.x, corner.y, w * k, h * k}, color, 2 * k);
  };
  const auto& c = palette_;
  {
    const Point left[] = {{-12, 30}, {-22, 66}, {-96, 92}, {-150, 150}};
    const Point right[] = {{14, 30}, {18, 66}, {6, 92}, {-26, 150}};
    std::vector<Point> a, b;
    for (int i = 0; i <= 16; ++i) {
      const auto l = on_cubic(left, static_cast<float>(i) / 16),
                 r = on_cubic(right, static_cast<float>(i) / 16);
      a.push_back(p(l.x, l.y));
      b.push_back(p(r.x, r.y));
    }
    painter_.ribbon(a, b, c.road, true, true);
  }
  box(74, -88, 15, 30, c.trim);
  box(-124, -36, 248, 68, c.wall);
  const Point roof[] = {p(-140, -32), p(-108, -70), p(108, -70), p(140, -32)};
  painter_.polygon(roof, c.roof);
  const Point porch[] = {p(-40, 34), p(-40, -40), p(0, -72), p(40, -40), p(40, 34)};
  painter_.polygon(porch, c.porch);
  const Point gable_left[] = {p(-52, -36), p(0, -82), p(0, -66), p(-45, -27)};
  const Point gable_right[] = {p(0, -82), p(52, -36), p(45, -27), p(0, -66)};
  painter_.polygon(gable_left, c.trim);
  painter_.polygon(gable_right, c.trim);
  // Two smoothed edges side by side let the wall shine through: the ridge covers their seam.
  const Point ridge[] = {p(0, -82), p(6, -76.7F), p(0, -66), p(-6, -76.7F)};
  painter_.polygon(ridge, c.trim);
  pane(-15, -12, 30, 44, c.door);
  painter_.line(p(0, -12), p(0, 32), 2 * k, c.porch);
  for (const float left : {-108.0F, -76.0F, 54.0F, 86.0F}) {
    pane(left, -18, 22, 30, c.light);
    painter_.line(p(left + 11, -18), p(left + 11, 12), 2.5F * k, c.wall);
    painter_.line(p(left, -3), p(left + 22, -3), 2.5F * k, c.wall);
  }
  painter_.circle(p(0, -40), 7 * k, c.light);
  // The trees around it.
  const auto around = [&](float dx, float dy) {
    return Point{center.x + dx * k, center.y + dy * k};
  };
  cypress(around(-176, 22), 66.4F, c.tree);
  cypress(around(-146, 24), 88.6F, c.dark_tree);
  tree(around(166, 34), 29.2F, 35.6F, c.tree);
  tree(around(206, 40), 20.7F, 25.2F, c.dark_tree);
}

// High contrast: two quiet lines where the hills would be.
void draw_lines(Painter& painter, const SceneShape& shape, bool rtl) {
  const auto& area = shape.area;
  const Color color = Color{255, 255, 255, 140};
  const Point lines[2][4] = {{{0, .68F}, {.25F, .54F}, {.55F, .70F}, {1, .60F}},
                             {{0, .74F}, {.25F, .84F}, {.55F, .64F}, {1, .768F}}};
  for (const auto& line : lines) {
    std::vector<Point> upper, lower;
    for (int i = 0; i <= 2 * kSteps; ++i) {
      const auto p = on_cubic(line, static_cast<float>(i) / (2 * kSteps));
      const float x = area.x + area.w * (rtl ? 1 - p.x : p.x), y = area.y + area.h * p.y;
      upper.push_back({x, y - 1.5F});
      lower.push_back({x, y + 1.5F});
    }
    painter.ribbon(upper, lower, color, true, true);
  }
}

}  // namespace

void draw_scene(Painter& painter, const SceneShape& shape, ThemeName name, bool rtl) {
  if (name == ThemeName::contrast) return draw_lines(painter, shape, rtl);
  const auto& palette = name == ThemeName::evening ? kNight : kDay;
  const auto& area = shape.area;
  Stage stage(painter, shape, palette, rtl);
  painter.push_clip(area);  // trees at the edge reach out of it
  // The sky ends under the far hill: what nobody sees is not filled.
  const float foot = std::min(area.bottom(), stage.zone_y(0.6F));
  const float middle = area.y + area.h * 0.55F;
  const auto mix = [](Color a, Color b, float t) {
    const auto one = [&](std::uint8_t x, std::uint8_t y) {
      return static_cast<std::uint8_t>(
          std::lround(static_cast<float>(x) + (static_cast<float>(y) - x) * t));
    };
    return Color{one(a.r, b.r), one(a.g, b.g), one(a.b, b.b), 255};
  };
  const Color end = foot > middle ? mix(palette.sky_middle, palette.sky_foot,
                                        (foot - middle) / (area.bottom() - middle))
                                  : palette.sky_middle;
  painter.gradient({area.x, area.y, area.w, foot - area.y}, palette.sky_top, palette.sky_middle,
                   end, std::min(1.0F, (middle - area.y) / (foot - area.y)));
  stage.sun();
  stage.hill(0);
  stage.hill(1);
  stage.cypress({stage.x(.1F), stage.ground_y(.665F)}, 45.8F, palette.hills[2]);
  stage.cypress({stage.x(.125F), stage.ground_y(.665F)}, 59, palette.hills[2]);
  stage.cypress({stage.x(.155F), stage.ground_y(.67F)}, 40.6F, palette.hills[2]);
  stage.hill(2);
  if (shape.has_house) stage.house();
  stage.hill(3);
  stage.tree({stage.x(.06F), stage.ground_y(.84F)}, 32.8F, 40.1F, palette.dark_tree);
  stage.tree({stage.x(.115F), stage.ground_y(.86F)}, 23.1F, 28.2F, palette.tree);
  stage.cypress({stage.x(.26F), stage.ground_y(.9F)}, 62.7F, palette.tree);
  stage.cypress({stage.x(.29F), stage.ground_y(.91F)}, 44.3F, palette.dark_tree);
  if (shape.paper_edge) stage.paper(theme(name).paper);
  painter.pop_clip();
}

}  // namespace hearth::ui
