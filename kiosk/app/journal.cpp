#include "app/journal.h"

#include <algorithm>
#include <string>

namespace hearth::app {

void Journal::note(const sync::News& news) {
  if (news.failure) return;  // the program ends, and says why
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

}  // namespace hearth::app
