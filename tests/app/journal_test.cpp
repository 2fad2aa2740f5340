#include "app/journal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>

using namespace hearth;
using app::Journal;
using Event = Journal::Event;

namespace {

template <typename What>
concept Notable = requires(Journal journal, What what) {
  journal.note(what);
};

}  // namespace

TEST_CASE("no line of the journal can be made of a text") {
  static_assert(Notable<Event> && Notable<sync::News>);
  static_assert(!Notable<std::string> && !Notable<const char*> && !Notable<std::string_view>);
  static_assert(!Notable<base::Error> && !Notable<int>);
}

TEST_CASE("each event is a line of its own, the same each time") {
  for (const auto event :
       {Event::memory_not_locked, Event::slips_not_kept, Event::slips_not_deleted}) {
    std::ostringstream out;
    Journal journal(out);
    journal.note(event);
    const auto line = out.str();
    CAPTURE(line);
    CHECK(line.starts_with("hearth: "));
    CHECK(line.ends_with(".\n"));
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
    journal.note(event);
    CHECK(out.str() == line + line);
  }
}
