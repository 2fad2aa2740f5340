#include "screens/forms.h"

#include "screens/gone.h"
#include "ui/furniture.h"

namespace hearth::screens {

const std::vector<listing::Form>& forms_offered(const Stage& stage) {
  static const std::vector<listing::Form> none;
  return stage.slips && stage.slips->is_open() ? stage.catalog.forms() : none;
}

void open_check_in(Stage& stage) {
  const auto& forms = forms_offered(stage);
  if (forms.size() == 1)
    open_form(stage, forms.front());
  else
    stage.visit.go({.screen = visit::Screen::check_in});
}

void open_form(Stage& stage, const listing::Form& form) {
  if (auto draft = checkin::SlipDraft::of(form))
    stage.visit.open_form(*std::move(draft));
  else
    stage.visit.go({.screen = visit::Screen::form});  // it says that it cannot be filled in
}

FormText form_text(const Stage& stage, const listing::Translated& text) {
  const auto chosen = stage.choose(text);
  return {chosen.text, chosen.as_asked ? std::string_view() : chosen.language};
}

ui::Stage form_header(Stage& stage, const listing::Form& form, std::string_view line) {
  return ui::header(stage.canvas, {.icon = ui::Icon::checkin,
                                   .title = form_text(stage, form.title).text,
                                   .line = line,
                                   .clock = stage.clock(),
                                   .hue = stage.canvas.theme().check});
}

void send_form(Stage& stage) {
  auto& visit = stage.visit;
  if (!stage.slips || !stage.slips->keep(*visit.draft, stage.local_now()))
    return visit.form_was_not_kept();
  visit.form_was_kept(visit.draft->form().ticket
                          ? std::optional(stage.slips->draw_ticket(stage.today()))
                          : std::nullopt);
}

void draw_no_form(Stage& stage) {
  const auto& words = stage.words();
  const auto place = ui::header(stage.canvas, {.icon = ui::Icon::checkin,
                                               .title = words.tr("Check in"),
                                               .line = {},
                                               .clock = stage.clock(),
                                               .hue = stage.canvas.theme().check});
  draw_gone(stage, place.content,
            {.title = words.tr("Check in is not there right now."),
             .line = words.tr("Please ask at the front desk. They will help you."),
             .button = words.tr("Home"),
             .icon = ui::Icon::home,
             .to = visit::Screen::home});
}

}  // namespace hearth::screens
