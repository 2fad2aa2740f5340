// The number that a form hands out, so that somebody can be called without a name. It is drawn at
// random and says nothing of how many were before; no slip knows it.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string_view>

#include "base/files.h"
#include "base/time.h"

namespace hearth::checkin {

struct TicketSymbol {
  std::string_view icon;  // of assets/icons.svg
  std::string_view name;  // English, marked for translation
  bool operator==(const TicketSymbol&) const = default;
};
std::span<const TicketSymbol> ticket_symbols();

struct Ticket {
  int number = 0;  // two digits; three when those of today are used up
  TicketSymbol symbol;
  bool operator==(const Ticket&) const = default;
};

// Which numbers were used today is kept in STATE/tickets, in rising order, so that a restart hands
// none out twice; nothing of the days before.
class Tickets {
 public:
  // `files` outlives it.
  Tickets(base::Files& files, const std::filesystem::path& state)
      : files_(files), file_(state / "tickets") {}

  // Always gives one: with the disk full it is remembered until the program ends, and once all 990
  // are used, they begin anew.
  Ticket draw(base::Date today);

 private:
  void begin(base::Date today);

  base::Files& files_;
  std::filesystem::path file_;
  std::optional<base::Date> day_;
  std::set<int> used_;
};

}  // namespace hearth::checkin
