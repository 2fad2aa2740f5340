#include "staff/posted.h"

#include <utility>

#include "base/translatable.h"

namespace hearth::staff {

listing::Notice as_notice(const Posted& one, listing::Translated title, listing::Translated body) {
  using Kind = listing::Notice::Kind;
  listing::Notice notice;
  notice.id = std::string(kPostedId) + std::to_string(one.number);
  notice.title = std::move(title);
  notice.body = std::move(body);
  notice.starts = one.from;
  notice.until = one.until;
  notice.kind =
      one.subject == Subject::closed_door || one.subject == Subject::closing_early ? Kind::closure
      : one.subject == Subject::food_or_event || one.subject == Subject::own_words ? Kind::info
                                                                                   : Kind::change;
  if (one.subject == Subject::meeting_cancelled) notice.cancels.push_back(one.meeting);
  return notice;
}

base::Status check(const Posted& one) {
  if (one.until < one.from)
    return base::Error{N_("A notice ends on the day it begins, or later."), ""};
  if (one.subject == Subject::own_words) {
    if (one.words.find_first_not_of(' ') == std::string::npos)
      return base::Error{N_("Write what the notice says."), ""};
    if (one.words.size() > kMostWords) return base::Error{N_("This is too long; shorten it."), ""};
  }
  if (one.subject == Subject::meeting_cancelled && one.meeting.empty())
    return base::Error{N_("Choose the meeting first."), ""};
  return {};
}

}  // namespace hearth::staff
