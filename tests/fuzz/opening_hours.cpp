// Opening hours as OpenStreetMap or people write them; what is understood is asked for years.
#include "schedule/opening_hours.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  using schedule::OpeningHours;
  const auto hours = OpeningHours::read(fuzz::text_of(data, size), "US");
  if (!hours) {
    fuzz::demand(!hours.error().sentence().empty());
    return 0;
  }
  const base::LocalTime from(std::chrono::local_days(std::chrono::year(2026) / 2 / 27));
  for (int i = 0; i < 40; ++i) {
    const auto at = from + std::chrono::hours(i * 227);
    const auto answer = hours->at(at);
    // What is said to change does, and not before now.
    if (answer.until) {
      fuzz::demand(*answer.until > at);
      fuzz::demand(hours->at(*answer.until).state == answer.then);
    }
    hours->week(std::chrono::floor<std::chrono::days>(at));
  }
  return 0;
}
