// A Visit is everything one visitor has done: where they are, what they chose, how they want to see
// it. One object; when the visit ends it is replaced by a fresh one. Screens are functions of the
// catalog and the visit and keep nothing themselves.
#pragma once

#include <list>
#include <optional>
#include <string>

#include "base/time.h"
#include "checkin/slip_draft.h"
#include "checkin/ticket.h"
#include "ui/key_plan.h"
#include "ui/theme.h"
#include "ui/typed_text.h"
#include "visit/breathing.h"
#include "visit/filters.h"
#include "visit/group_answers.h"

namespace hearth::visit {

enum class Screen {
  home,
  meetings,
  meeting,
  help,         // I need help now
  help_line,    // one line: every way to reach it
  wake_up,      // someone won't wake up: what to do
  not_safe,     // I don't feel safe here
  quiet,        // a quiet minute: breathing
  look_around,  // the same in words and with open eyes
  new_here,
  peer,           // talk to a peer
  find_help,      // the directory's categories
  resources,      // the places of one category, or of all
  resource,       // one of them
  find_group,     // find my group: its questions
  group_matches,  // what the answers lead to; the same place as its questions
  library,        // short reads
  article,        // one of them
  search,         // over everything, by what is typed
  check_in,       // the forms that can be filled in
  form,           // what a form is for, and who reads it later
  question,       // one of its questions
  review,         // all that was answered, before it is sent
  not_kept,       // it could not be kept
  sent,           // it was kept; the five lie in one place
  at_desk,        // a short phrase for the front desk
  notices         // what everybody who comes in should know today
};
enum class Sheet { none, language, filter, easier, sections, contents, start_over };

// What somebody asks for at the desk.
enum class Asking { peer, person, called };

// One place in the kiosk. Going back returns to it as it was left.
struct Route {
  Screen screen = Screen::home;
  std::string meeting = {};                 // id, for Screen::meeting
  std::string line = {};                    // id, for Screen::help_line
  std::string article = {};                 // name, for Screen::article
  std::string section = {};                 // for Screen::library; empty: all of it
  std::optional<base::Date> day = {};       // the day that is looked at; none: today
  std::optional<base::Instant> start = {};  // of the occurrence that was chosen
  MeetingFilters filters = {};
  std::string resource = {};                   // id, for Screen::resource
  std::string category = {};                   // a code, for Screen::resources; empty: all of them
  ResourceFilters resource_filters = {};       // for Screen::resources; a kind is one of them
  GroupAnswers group = {};                     // for Screen::find_group and Screen::group_matches
  std::size_t question = 0;                    // of the form, for Screen::question
  bool changing = false;                       // it was chosen in the review, and leads back there
  std::optional<checkin::Ticket> ticket = {};  // for Screen::sent and Screen::at_desk
  Asking asking = Asking::peer;                // for Screen::at_desk
  int page = 0;
  Breathing breathing = {};  // for Screen::quiet
  bool operator==(const Route&) const = default;
};

// How a visit begins: the options of the command line, the first language of the pack.
struct Beginning {
  std::string language = "en";
  float text_size = 1;  // 1, 1.2, 1.5 or 2
  ui::ThemeName theme = ui::ThemeName::soft;
  bool reach = false;  // everything that is touched lies low, for somebody who sits
  bool operator==(const Beginning&) const = default;
};

class Visit {
 public:
  explicit Visit(const Beginning& beginning);

  // The place that is shown. The reference holds until drawing_begins(), even when the place is
  // left before: a screen is drawn to its end after the visitor chose something on it.
  const Route& here() const { return routes_.back(); }
  Route& here() { return routes_.back(); }
  bool at_home() const { return routes_.size() == 1; }

  void go(Route to);
  void open(Sheet over);  // on its first page; open already: closes it
  // Closes the sheet first, then lifts the cover; from a question of "Find my group" to the one
  // before; at home nothing happens.
  void back();
  void go_for_help();  // from anywhere; stays where it is when help is shown already
  void hide();         // covers the screen at once; everything stays as it is
  void go_home();

  // A form: its forewords, its questions, the review, and what became of it lie in one place.
  void open_form(checkin::SlipDraft empty);
  void go_on_in_form();                      // from its forewords, or from a question
  void change_answer(std::size_t question);  // from the review
  void start_form_over();                    // wipes the answers; at the forewords again
  void form_was_kept(std::optional<checkin::Ticket> ticket);  // wipes the answers
  void form_was_not_kept();                                   // nothing is lost

  // What letters of a physical keyboard do here: they go into the field of this place. False where
  // there is none.
  bool type(char32_t character);
  void erase_last_letter();

  // Before a screen is drawn: what was left while the last one was drawn is forgotten.
  void drawing_begins() { left_.clear(); }
  // Breathing waits wherever it is not looked at: under a sheet or a cover, on a screen below.
  void pause_unseen(std::chrono::milliseconds uptime);

  Sheet sheet = Sheet::none;
  int sheet_page = 0;
  std::string language;
  float text_size;
  ui::ThemeName theme;
  bool reach;
  bool less_motion = false;  // nothing moves; the breathing circle becomes words
  bool steady_touch = true;  // a finger may slide a little and still mean what it touched
  bool hidden = false;       // "Hide my screen" covers it
  bool used_keys = false;    // a keypad is slower: more patience

  // What is looked for: there while a place of searching is among those to go back to, wiped when
  // none is (and at the end of the visit).
  ui::TypedText search;
  ui::KeyboardState keyboard;

  // What was answered so far, in locked memory: there while the place of the form is among those to
  // go back to, wiped when it is not.
  std::optional<checkin::SlipDraft> draft;

  // Nothing has been done: there is nothing to hide or to clear.
  bool fresh() const;

 private:
  void forget_left();  // what was looked for and answered, if no place of it is left
  bool go_back_in_form();
  Beginning beginning_;
  std::list<Route> routes_;  // a list: a place stays where it is when others come and go
  std::list<Route> left_;    // since drawing_begins()
};

}  // namespace hearth::visit
