// The words on which somebody's safety may hang. A translation that no native reviewer has approved
// is never shown alone: the English stands below it (NOTES.md of the design, 14).
#pragma once

#include <initializer_list>
#include <string>

#include "screens/screen.h"

namespace hearth::screens {

struct Said {
  std::string words;         // in the visitor's language
  std::string english = {};  // to stand below; empty where there is nothing to add
};

// `english` is a text that N_() marks.
Said say(const Stage& stage, const char* english);
Said say(const Stage& stage, const char* english, std::initializer_list<ui::Slot> slots);
// A text that the center wrote, and answers for.
Said say(const Stage& stage, const listing::Translated& text);

// Whole sentences, one after the other.
Said joined(std::initializer_list<Said> sentences);

// Both, the English smaller. Outside of a widget each becomes a node of its own.
float said_height(const ui::Canvas& canvas, const Said& said, const ui::TextLook& look,
                  float width);
float draw_said(ui::Canvas& canvas, ui::Rect box, const Said& said, const ui::TextLook& look,
                bool heading = false);

// Everything on one line of the tree, for a widget's value.
std::string spoken(std::initializer_list<Said> all);

}  // namespace hearth::screens
