#include "checkin/ticket.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "base/translatable.h"
#include "seal/random.h"

namespace hearth::checkin {

namespace {

constexpr std::size_t kLargestFile = 16 << 10;

// Things that are known everywhere, look different from afar, and stand for no service here.
constexpr TicketSymbol kSymbols[] = {
    {"leaf", N_("Leaf")},   {"sun", N_("Sun")},       {"moon", N_("Moon")}, {"star", N_("Star")},
    {"heart", N_("Heart")}, {"sprout", N_("Sprout")}, {"book", N_("Book")}, {"coffee", N_("Cup")},
    {"home", N_("House")},  {"pen", N_("Pen")},       {"hand", N_("Hand")}};

std::vector<int> unused(const std::set<int>& used, int from, int until) {
  std::vector<int> numbers;
  for (int number = from; number < until; ++number)
    if (!used.contains(number)) numbers.push_back(number);
  return numbers;
}

std::uint32_t below(std::size_t count) {
  return seal::random_below(static_cast<std::uint32_t>(count));
}

// "DAY NUMBER NUMBER …\n", the day counted from 1970-01-01; empty when it is anything else.
std::vector<int> numbers_in(std::string_view text) {
  std::vector<int> numbers;
  while (!text.empty()) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc()) return {};
    numbers.push_back(number);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    if (text.empty() || (text.front() != ' ' && text.front() != '\n')) return {};
    text.remove_prefix(1);
  }
  return numbers;
}

}  // namespace

std::span<const TicketSymbol> ticket_symbols() {
  return kSymbols;
}

void Tickets::begin(base::Date today) {
  day_ = today;
  used_.clear();
  const auto text = files_.read(file_, kLargestFile);
  const auto numbers = text ? numbers_in(*text) : std::vector<int>();
  if (!numbers.empty() && numbers.front() == today.time_since_epoch().count())
    used_.insert(numbers.begin() + 1, numbers.end());
}

Ticket Tickets::draw(base::Date today) {
  if (day_ != today) begin(today);
  auto numbers = unused(used_, 10, 100);
  if (numbers.empty()) numbers = unused(used_, 100, 1000);
  if (numbers.empty()) {
    used_.clear();
    numbers = unused(used_, 10, 100);
  }
  const int number = numbers[below(numbers.size())];
  used_.insert(number);
  auto text = std::to_string(today.time_since_epoch().count());
  for (const int used : used_) text += ' ' + std::to_string(used);
  const auto noon = base::Instant(today.time_since_epoch()) + std::chrono::hours(12);
  // Should it not be kept, it is still known here.
  [[maybe_unused]] const auto kept =
      files_.replace(file_, text + '\n', {.owner_only = true, .dated = noon});
  return {number, kSymbols[below(std::size(kSymbols))]};
}

}  // namespace hearth::checkin
