#include "report/plots.h"

#include <algorithm>

#include "report/html.h"

namespace hearth::report {

namespace {

constexpr std::int64_t kBar = 240, kBarHeight = 14;                         // px
constexpr std::int64_t kWide = 760, kHigh = 150, kAbove = 24, kBelow = 26;  // px, of columns
constexpr std::int64_t kFewestPlaces = 7;  // so that a single column is no wall

std::string attribute(const char* name, std::int64_t value) {
  return std::string(" ") + name + "=\"" + std::to_string(value) + '"';
}

std::string rect(std::int64_t x, std::int64_t y, std::int64_t width, std::int64_t height,
                 const char* style) {
  return "<rect" + attribute("x", x) + attribute("y", y) + attribute("width", width) +
         attribute("height", height) + " rx=\"3\" class=\"" + style + "\"/>";
}

std::string text(std::int64_t x, std::int64_t y, const char* style, const std::string& words) {
  return "<text" + attribute("x", x) + attribute("y", y) + " text-anchor=\"middle\" class=\"" +
         style + "\">" + escaped(words) + "</text>";
}

// Of many columns, each second or so has its label.
std::size_t labelled_each(std::size_t count) {
  return count / 16 + 1;
}

}  // namespace

std::string bar(const std::optional<std::int64_t>& count, std::int64_t most) {
  auto svg = "<svg" + attribute("width", kBar) + attribute("height", kBarHeight + 2) +
             " viewBox=\"0 0 " + std::to_string(kBar) + ' ' + std::to_string(kBarHeight + 2) +
             "\" aria-hidden=\"true\">";
  if (!count)
    svg += rect(1, 1, kBarHeight * 3, kBarHeight, "kept");
  else if (*count > 0 && most > 0)
    svg += rect(0, 1, std::max<std::int64_t>(*count * kBar / most, 2), kBarHeight, "told");
  return svg + "</svg>";
}

std::string columns(const std::string& title, const std::vector<Column>& all) {
  std::int64_t most = 1;
  std::string said = title + ": ";
  for (const auto& each : all) {
    most = std::max(most, each.count.value_or(0));
    said += each.label + " " + (each.count ? std::to_string(*each.count) : "withheld");
    said += &each == &all.back() ? "." : ", ";
  }
  const auto places = std::max(static_cast<std::int64_t>(all.size()), kFewestPlaces);
  const auto bottom = kAbove + kHigh;
  auto svg = "<svg class=\"columns\" viewBox=\"0 0 " + std::to_string(kWide) + ' ' +
             std::to_string(bottom + kBelow) + "\" role=\"img\" aria-label=\"" + escaped(said) +
             "\"><title>" + escaped(title) + "</title>";
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto left = static_cast<std::int64_t>(i) * kWide / places;
    const auto right = static_cast<std::int64_t>(i + 1) * kWide / places;
    const auto gap = (right - left) / 8, middle = (left + right) / 2;
    const auto width = right - left - 2 * gap;
    const bool labelled = i % labelled_each(all.size()) == 0;
    const auto& count = all[i].count;
    if (!count)
      svg += rect(left + gap, bottom - kBarHeight * 2, width, kBarHeight * 2 - 1, "kept");
    else if (*count > 0)
      svg += rect(left + gap, bottom - *count * kHigh / most, width, *count * kHigh / most, "told");
    if (count && (labelled || all.size() <= 32))
      svg += text(middle, bottom - *count * kHigh / most - 6, all.size() > 20 ? "tiny" : "value",
                  std::to_string(*count));
    if (labelled) svg += text(middle, bottom + 19, "label", all[i].label);
  }
  return svg + "<line x1=\"0\"" + attribute("y1", bottom) + attribute("x2", kWide) +
         attribute("y2", bottom) + " class=\"ground\"/></svg>";
}

}  // namespace hearth::report
