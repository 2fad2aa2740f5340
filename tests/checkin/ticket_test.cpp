#include "checkin/ticket.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "base/memory_files.h"
#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using tests::kDay;

TEST_CASE("a day's numbers have two digits and come once each, then three digits") {
  base::MemoryFiles files;
  Tickets tickets(files, "state");
  std::set<int> seen;
  for (int i = 0; i < 90; ++i) {
    const auto ticket = tickets.draw(kDay);
    CHECK(10 <= ticket.number);
    CHECK(ticket.number < 100);
    CHECK(seen.insert(ticket.number).second);
    CHECK_FALSE(ticket.symbol.name.empty());
  }
  for (int i = 0; i < 900; ++i) {
    const auto number = tickets.draw(kDay).number;
    CHECK(100 <= number);
    CHECK(number < 1000);
    CHECK(seen.insert(number).second);
  }
  CHECK(tickets.draw(kDay).number < 100);  // and anew
}

TEST_CASE("numbers come in no order") {
  int rising = 0;
  for (int run = 0; run < 100; ++run) {
    base::MemoryFiles files;
    Tickets tickets(files, "state");
    int before = tickets.draw(kDay).number;
    for (int i = 0; i < 10; ++i) {
      const int now = tickets.draw(kDay).number;
      rising += now > before ? 1 : 0;
      before = now;
    }
  }
  CHECK(rising > 400);
  CHECK(rising < 600);
}

TEST_CASE("a restart hands out no number twice, and nothing is kept of the order or of yesterday") {
  base::MemoryFiles files;
  std::set<int> seen;
  for (int i = 0; i < 60; ++i) seen.insert(Tickets(files, "state").draw(kDay).number);
  CHECK(seen.size() == 60);
  std::string expected = std::to_string(kDay.time_since_epoch().count());
  for (const int number : seen) expected += " " + std::to_string(number);
  CHECK(files.read("state/tickets", 10'000).value() == expected + "\n");
  CHECK(files.keeping("state/tickets").owner_only);
  CHECK(files.keeping("state/tickets").dated.has_value());

  Tickets(files, "state").draw(kDay + std::chrono::days(1));
  CHECK(files.read("state/tickets", 10'000)->size() == expected.find(' ') + 4);
}

TEST_CASE("a number is given whatever the disk says") {
  base::MemoryFiles files;
  files.fail_write("state/tickets", "It cannot be written: the disk is full.");
  Tickets tickets(files, "state");
  std::set<int> seen;
  for (int i = 0; i < 90; ++i) seen.insert(tickets.draw(kDay).number);
  CHECK(seen.size() == 90);
  const auto today = std::to_string(kDay.time_since_epoch().count());
  for (const auto& text : {std::string("x"), today + " 12 x", std::string("12"), today + ",12",
                           std::string("99999999999999999999")}) {
    base::MemoryFiles broken;
    broken.put("state/tickets", text);
    CHECK(Tickets(broken, "state").draw(kDay).number < 100);
  }
}

TEST_CASE("every symbol has an icon and a name") {
  std::ifstream svg(HEARTH_SOURCE "/assets/icons.svg");
  const std::string icons(std::istreambuf_iterator<char>(svg), {});
  std::set<std::string_view> names;
  for (const auto& symbol : ticket_symbols()) {
    CHECK(icons.find("<symbol id=\"" + std::string(symbol.icon) + "\"") != std::string::npos);
    CHECK(names.insert(symbol.name).second);
  }
  CHECK(names.size() >= 8);
}
