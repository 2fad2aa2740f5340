#include "ui/two_lines.h"

namespace hearth::ui {

float two_lines_height(const Canvas& canvas, const TwoLines& lines, float width) {
  return canvas.measure(lines.upper, lines.upper_look, width).height +
         canvas.measure(lines.lower, lines.lower_look, width).height;
}

void two_lines(Canvas& canvas, Rect box, const TwoLines& lines) {
  float y = box.y + (box.h - two_lines_height(canvas, lines, box.w)) / 2;
  y += canvas.text({box.x, y, box.w, 0}, lines.upper, lines.upper_look);
  canvas.text({box.x, y, box.w, 0}, lines.lower, lines.lower_look);
}

}  // namespace hearth::ui
