#include "screens/safety_words.h"

#include <algorithm>

namespace hearth::screens {

namespace {

// The languages whose safety texts a native reviewer has approved.
constexpr std::string_view kApproved[] = {"en"};

constexpr float kEnglishSize = 26, kEnglishGap = 2, kMostGrowth = 1.2F;

bool approved(std::string_view language) {
  return std::find(std::begin(kApproved), std::end(kApproved), language) != std::end(kApproved);
}

// It is there for whoever helps: it grows less than the visitor's own words.
ui::TextLook english_look(const ui::Canvas& canvas, const ui::TextLook& look) {
  auto small = look;
  small.style = {kEnglishSize * std::min(kMostGrowth, canvas.look().text_size), 1.3F, false, 0};
  small.language = "en";
  small.grows = false;
  return small;
}

}  // namespace

Said say(const Stage& stage, const char* english) {
  Said said{std::string(stage.words().tr(english))};
  if (!approved(stage.visit.language)) said.english = english;
  return said;
}

Said say(const Stage& stage, const char* english, std::initializer_list<ui::Slot> slots) {
  Said said{stage.words().phrase(english, slots)};
  if (!approved(stage.visit.language)) said.english = stage.words().english(english, slots);
  return said;
}

Said say(const Stage& stage, const listing::Translated& text) {
  return {std::string(stage.choose(text).text)};
}

Said joined(std::initializer_list<Said> sentences) {
  Said all;
  for (const auto& one : sentences) {
    all.words += (all.words.empty() ? "" : " ") + one.words;
    if (!one.english.empty()) all.english += (all.english.empty() ? "" : " ") + one.english;
  }
  return all;
}

float said_height(const ui::Canvas& canvas, const Said& said, const ui::TextLook& look,
                  float width) {
  if (said.words.empty()) return 0;
  float height = canvas.measure(said.words, look, width).height;
  if (!said.english.empty())
    height += kEnglishGap + canvas.measure(said.english, english_look(canvas, look), width).height;
  return height;
}

float draw_said(ui::Canvas& canvas, ui::Rect box, const Said& said, const ui::TextLook& look,
                bool heading) {
  if (said.words.empty()) return 0;
  const ui::Rect from{box.x, box.y, box.w, 0};
  float height =
      heading ? canvas.heading(from, said.words, look) : canvas.text(from, said.words, look);
  if (!said.english.empty()) {
    height += kEnglishGap;
    height +=
        canvas.text({box.x, box.y + height, box.w, 0}, said.english, english_look(canvas, look));
  }
  return height;
}

std::string spoken(std::initializer_list<Said> all) {
  std::string text;
  const auto add = [&](const std::string& part) {
    if (part.empty()) return;
    text += (text.empty() ? "" : "\n") + part;
  };
  for (const auto& said : all) {
    add(said.words);
    add(said.english);
  }
  return text;
}

}  // namespace hearth::screens
