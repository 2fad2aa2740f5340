#include "screens/staff_words.h"

#include <algorithm>
#include <array>

#include "base/translatable.h"

namespace hearth::screens {

namespace {

using staff::Deed;
using staff::Reason;
using staff::Subject;

constexpr std::array kSubjects{
    SubjectWords{Subject::closed_door, "notice.closed-door", ui::Icon::door,
                 N_("A door or room is closed"), N_("A door or room is closed")},
    SubjectWords{Subject::other_hours, "notice.other-hours", ui::Icon::clock,
                 N_("Hours are different today"), N_("Our hours are different")},
    SubjectWords{Subject::step_free_way, "notice.step-free-way", ui::Icon::wheelchair,
                 N_("Step-free way has changed"), N_("The way without steps has changed")},
    SubjectWords{Subject::food_or_event, "notice.food-or-event", ui::Icon::food,
                 N_("Food or an event"), N_("There is food or an event for everyone")},
    SubjectWords{Subject::closing_early, "notice.closing-early", ui::Icon::walk,
                 N_("Closing early"), N_("We are closing early")},
    SubjectWords{Subject::own_words, "notice.own-words", ui::Icon::pen, N_("Write my own"), ""},
    SubjectWords{Subject::meeting_cancelled, "notice.cancelled", ui::Icon::people,
                 N_("Cancel a meeting"), ""}};

constexpr std::array kReasons{
    ReasonWords{Reason::none, "reason.none", N_("No reason"), N_("Not today")},
    ReasonWords{Reason::leader_away, "reason.leader-away", N_("Leader is away"),
                N_("Not today, the leader is away")},
    ReasonWords{Reason::room_not_ready, "reason.room-not-ready", N_("Room not ready"),
                N_("Not today, the room is not ready")},
    ReasonWords{Reason::weather, "reason.weather", N_("Weather"),
                N_("Not today, because of the weather")}};

}  // namespace

const SubjectWords& words_of(Subject subject) {
  return *std::find_if(kSubjects.begin(), kSubjects.end() - 1,
                       [&](const SubjectWords& one) { return one.subject == subject; });
}

const ReasonWords& words_of(Reason reason) {
  return *std::find_if(kReasons.begin(), kReasons.end() - 1,
                       [&](const ReasonWords& one) { return one.reason == reason; });
}

std::string_view title_of(const staff::Posted& one) {
  return one.subject == Subject::meeting_cancelled ? words_of(one.reason).title
                                                   : words_of(one.subject).title;
}

std::string_view body_of(const staff::Posted& one) {
  if (one.subject == Subject::own_words || one.subject == Subject::meeting_cancelled) return {};
  return N_("The front desk can tell you more.");
}

std::string_view role_words(const ui::Words& words, staff::Role role) {
  return role == staff::Role::lead ? words.tr("Lead") : words.tr("Desk");
}

std::string deed_words(const ui::Words& words, const Deed& deed) {
  const auto of = [&](const char* english) { return words.phrase(english, {{"what", deed.what}}); };
  switch (deed.kind) {
    case Deed::Kind::pin_set:
      return of(N_("PIN set for {what}"));
    case Deed::Kind::pin_removed:
      return of(N_("PIN removed: {what}"));
    case Deed::Kind::missed:
      return std::string(words.tr("A PIN did not fit"));
    case Deed::Kind::came_in:
      return std::string(words.tr("Came in"));
    case Deed::Kind::cancelled:
      return of(N_("Cancelled: {what}"));
    case Deed::Kind::brought_back:
      return of(N_("Brought back: {what}"));
    case Deed::Kind::posted:
    case Deed::Kind::ended: {
      const auto what = deed.subject == Subject::own_words
                            ? deed.what
                            : std::string(words.tr(words_of(deed.subject).offer));
      return deed.kind == Deed::Kind::posted
                 ? words.phrase("Notice posted: {what}", {{"what", what}})
                 : words.phrase("Notice ended: {what}", {{"what", what}});
    }
    case Deed::Kind::copied_slips:
      return std::string(words.tr("Slips copied to a stick"));
    case Deed::Kind::believed_clock:
      return std::string(words.tr("Said that the clock is right"));
  }
  return {};
}

std::string moment(const ui::Words& words, base::LocalTime at) {
  return words.phrase("{date}, {time}",
                      {{"date", words.short_date(std::chrono::floor<std::chrono::days>(at))},
                       {"time", words.time(at)}});
}

}  // namespace hearth::screens
