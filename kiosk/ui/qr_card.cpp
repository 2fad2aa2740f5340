#include "ui/qr_card.h"

#include <algorithm>
#include <cmath>

namespace hearth::ui {

namespace {

constexpr Color kBlack = Color::hex(0x000000), kWhite = Color::hex(0xFFFFFF);  // in every theme
constexpr float kLeastSide = 176, kLeastModule = 3;                            // units
constexpr float kLeastPixels = 2;             // a module of one pixel blurs in a camera
constexpr float kEdgeRadius = 20, kEdge = 8;  // the round corners stay clear of the quiet zone
constexpr float kPad = 20, kGap = 20, kBetween = 6;
constexpr float kWordsWidth = 160;  // the least beside a code, at the regular text size

float modules(const QrCode& code) {
  return static_cast<float>(code.side + 2 * QrCode::kQuiet);
}

// Of one module, whole.
float module_pixels(const Canvas& canvas, const QrCode& code) {
  const float scale = canvas.scale();
  const float least = std::max(kLeastPixels, std::round(kLeastModule * scale));
  return std::max(least, std::ceil((kLeastSide - 2 * kEdge) * scale / modules(code)));
}

// Dark runs of each row, on whole pixels.
void draw_modules(Canvas& canvas, Rect square, const QrCode& code) {
  const float scale = canvas.scale(), module = module_pixels(canvas, code) / scale;
  const auto glass = canvas.on_glass(square);
  const float left = std::round(glass.x * scale) / scale + module * QrCode::kQuiet;
  const float top = std::round(glass.y * scale) / scale + module * QrCode::kQuiet;
  for (int y = 0; y < code.side; ++y)
    for (int x = 0, end = 0; x < code.side; x = end + 1) {
      for (end = x; end < code.side && code.at(end, y);) ++end;
      if (end == x) continue;
      const Rect run{left + static_cast<float>(x) * module, top + static_cast<float>(y) * module,
                     static_cast<float>(end - x) * module, module};
      canvas.fill(canvas.on_glass(run), kBlack);  // mirrored twice: a code never is
    }
}

void draw_code(Canvas& canvas, Point at, const QrCode& code) {
  const float side = qr_side(canvas, code);
  const Rect box{at.x, at.y, side, side};
  canvas.fill(box, kWhite, kEdgeRadius);
  canvas.outline(box, canvas.theme().line, kEdgeRadius, canvas.theme().outline);
  draw_modules(canvas, box.inset(kEdge), code);
}

std::string called(const Canvas& canvas, std::string_view title) {
  return canvas.words().phrase("QR code: {title}", {{"title", title}});
}

struct CardLayout {
  float side = 0, words = 0;          // of the code; the width of the words
  float title = 0, line = 0;          // heights
  bool beside = false, grows = true;  // the line, with the visitor's text size

  float text() const { return title + kBetween + line; }
  float height() const {
    return 2 * kPad + (beside ? std::max(side, text()) : side + kGap + text());
  }
};

TextLook title_look(const Canvas& canvas) {
  return {.style = type::sized(type::label, 32, 1.2F), .color = canvas.theme().ink};
}
TextLook line_look(const Canvas& canvas, bool grows) {
  return {.style = type::smallest, .color = canvas.theme().ink2, .grows = grows};
}

CardLayout lay_out(const Canvas& canvas, const QrCard& card, float width) {
  CardLayout layout;
  layout.side = qr_side(canvas, card.code);
  layout.beside = width >= qr_card_width(canvas, card.code);
  layout.words = width - 2 * kPad - (layout.beside ? layout.side + kGap : 0);
  layout.title = canvas.measure(card.title, title_look(canvas), layout.words).height;
  layout.line = canvas.measure(card.line, line_look(canvas, true), layout.words).height;
  if (card.room > 0 && layout.height() > card.room) {
    layout.grows = false;
    layout.line = canvas.measure(card.line, line_look(canvas, false), layout.words).height;
  }
  return layout;
}

}  // namespace

float qr_side(const Canvas& canvas, const QrCode& code) {
  return module_pixels(canvas, code) * modules(code) / canvas.scale() + 2 * kEdge;
}

void qr_image(Canvas& canvas, std::string_view id, Point at, const QrCode& code,
              std::string_view title) {
  const float side = qr_side(canvas, code);
  canvas.open_region(id, {at.x, at.y, side, side}, Role::image, called(canvas, title));
  draw_code(canvas, at, code);
  canvas.close();
}

float qr_card_width(const Canvas& canvas, const QrCode& code) {
  return 2 * kPad + qr_side(canvas, code) + kGap + kWordsWidth * canvas.look().text_size;
}

float qr_card_height(const Canvas& canvas, const QrCard& card, float width) {
  return lay_out(canvas, card, width).height();
}

void qr_card(Canvas& canvas, std::string_view id, Rect rect, const QrCard& card) {
  const auto layout = lay_out(canvas, card, rect.w);
  canvas.open(id, rect,
              {.role = Role::image,
               .label = called(canvas, card.title),
               .value = card.line,
               .acts = false});
  canvas.fill(rect, canvas.theme().surface, kCardRadius);
  canvas.outline(rect, canvas.theme().line, kCardRadius, canvas.theme().outline);
  const auto inner = rect.inset(kPad);
  const float both = layout.text() + (layout.beside ? 0 : layout.side + kGap);
  const float top = inner.y + (inner.h - both) / 2;  // cards of one row are of one height
  draw_code(canvas, {inner.x, layout.beside ? inner.y + (inner.h - layout.side) / 2 : top},
            card.code);
  const float x = inner.right() - layout.words;
  const float y = layout.beside ? top : top + layout.side + kGap;
  canvas.text({x, y, layout.words, 0}, card.title, title_look(canvas));
  canvas.text({x, y + layout.title + kBetween, layout.words, 0}, card.line,
              line_look(canvas, layout.grows));
  canvas.close();
}

}  // namespace hearth::ui
