// A visit's part in filling in a form: one place, its steps, its one draft.
#include <utility>

#include "visit/form_steps.h"
#include "visit/typed_answer.h"
#include "visit/visit.h"

namespace hearth::visit {

void Visit::open_form(checkin::SlipDraft empty) {
  go({.screen = Screen::form});
  draft.emplace(std::move(empty));
}

void Visit::go_on_in_form() {
  if (!draft) return;
  auto& place = here();
  std::optional<std::size_t> next;
  if (place.screen == Screen::form)
    next = first_question(*draft);
  else if (place.changing)
    next = question_opened_by(*draft, place.question);
  else
    next = question_after(*draft, place.question);
  place.screen = next ? Screen::question : Screen::review;
  place.question = next.value_or(0);
  place.changing = next && place.changing;
  place.page = 0;
  keyboard = {.alphabetical = keyboard.alphabetical};
}

void Visit::change_answer(std::size_t question) {
  here().screen = Screen::question;
  here().question = question;
  here().changing = true;
  here().page = 0;
}

void Visit::start_form_over() {
  sheet = Sheet::none;
  if (draft) draft->start_over();
  here() = Route{.screen = Screen::form};
}

void Visit::form_was_kept(std::optional<checkin::Ticket> ticket) {
  draft.reset();
  // Nothing that was on the way here is come back to.
  go_home();
  go({.screen = Screen::sent, .ticket = ticket});
}

void Visit::form_was_not_kept() {
  here().screen = Screen::not_kept;
  here().page = 0;
}

bool Visit::go_back_in_form() {
  auto& place = here();
  if (!draft) return false;
  std::optional<std::size_t> before;
  switch (place.screen) {
    case Screen::question:
      if (std::exchange(place.changing, false)) {
        place.screen = Screen::review;
        return true;
      }
      before = question_before(*draft, place.question);
      break;
    case Screen::review:
      before = last_question(*draft);
      break;
    case Screen::not_kept:
      place.screen = Screen::review;
      return true;
    default:
      return false;
  }
  place.screen = before ? Screen::question : Screen::form;
  place.question = before.value_or(0);
  return true;
}

bool Visit::type(char32_t character) {
  here().page = 0;
  if (here().screen == Screen::search) return search.insert(character), true;
  if (here().screen != Screen::question || !draft) return false;
  return TypedAnswer(*draft, here().question).insert(character), true;
}

void Visit::erase_last_letter() {
  here().page = 0;
  if (here().screen == Screen::search) search.erase_last();
  if (here().screen == Screen::question && draft) TypedAnswer(*draft, here().question).erase_last();
}

}  // namespace hearth::visit
