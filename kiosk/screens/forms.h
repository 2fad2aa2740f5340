// The forms that can be filled in here and now, and the words that staff wrote for them.
#pragma once

#include <string_view>
#include <vector>

#include "listing/form.h"
#include "screens/screen.h"
#include "ui/furniture.h"

namespace hearth::screens {

// None where there is no key to seal them for, or no memory that nobody else reads.
const std::vector<listing::Form>& forms_offered(const Stage& stage);

// Check in: the one form that there is, or the list of them.
void open_check_in(Stage& stage);
void open_form(Stage& stage, const listing::Form& form);

// Staff's text for this visitor. `language` is empty where it is the screen's.
struct FormText {
  std::string_view text, language;
};
FormText form_text(const Stage& stage, const listing::Translated& text);

// The header of a form's screens; `line`: below its title.
ui::Stage form_header(Stage& stage, const listing::Form& form, std::string_view line);

// Seals the draft and keeps it; leads to the thanks, or to the screen that says that it was not
// kept.
void send_form(Stage& stage);

// What is drawn in place of a form that cannot be filled in.
void draw_no_form(Stage& stage);

}  // namespace hearth::screens
