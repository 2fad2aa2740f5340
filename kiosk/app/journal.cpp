#include "app/journal.h"

#include <algorithm>
#include <string>

namespace hearth::app {

void Journal::note(const sync::News& news) {
  if (news.failure) return;  // the program ends, and says why
  const std::lock_guard lock(one_at_a_time_);
  std::string lines;
  if (news.catalog && began_)
    lines += "hearth: The listings were updated; there are " +
             std::to_string(news.catalog->timetable().size()) + " meetings.\n";
  for (const auto& trouble : news.troubles)
    if (std::find(told_.begin(), told_.end(), trouble) == told_.end())
      lines += "hearth: " + sync::sentence(trouble) + "\n";
  if (news.troubles.empty() && !told_.empty())
    lines += "hearth: The data folder is without mistakes again.\n";
  told_ = news.troubles;
  began_ = true;
  out_ << lines << std::flush;
}

void Journal::note(const sync::StickNews& news) {
  using Stage = sync::Progress::Stage;
  std::string line;
  if (news.progress.stage == Stage::installed)
    line = "The listings were updated from a stick: " + news.progress.summary.title + ", pack " +
           std::to_string(news.progress.sequence) + ".";
  else if (news.progress.stage == Stage::trust_replaced)
    line = "The trust list was replaced from a stick.";
  else if (news.progress.stage == Stage::refused && news.progress.refused)
    line = "A stick was not used. " + trust::sentence(*news.progress.refused);
  if (news.fault) line += (line.empty() ? "" : " ") + news.fault->sentence();
  if (line.empty()) return;
  const std::lock_guard lock(one_at_a_time_);
  out_ << "hearth: " << line << "\n" << std::flush;
}

void Journal::note(Event event) {
  const std::lock_guard lock(one_at_a_time_);
  out_ << "hearth: " << sentence(event) << "\n" << std::flush;
}

const char* sentence(Journal::Event event) {
  switch (event) {
    case Journal::Event::memory_not_locked:
      return "No form is offered, for private answers cannot be kept on this computer: it does not "
             "let this program lock its memory; raise the limit of locked memory (LimitMEMLOCK) "
             "to 8 MB.";
    case Journal::Event::slips_not_kept:
      return "Yesterday at least one filled-in form could not be kept; look whether the kiosk's "
             "disk is full.";
    case Journal::Event::slips_not_deleted:
      return "Filled-in forms that are too old could not be deleted; look at the kiosk's disk.";
    case Journal::Event::clock_behind:
      return "The clock is behind the day on which the listings were made; set the computer's "
             "clock.";
    case Journal::Event::clock_ahead:
      return "The clock is more than a month ahead of the last day; old filled-in forms are kept "
             "until a lead says under Staff, Kiosk that it is right.";
  }
  return "";
}

}  // namespace hearth::app
