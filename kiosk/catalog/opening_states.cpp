#include "catalog/opening_states.h"

#include <unordered_map>

namespace hearth::catalog {

using schedule::OpeningHours;

OpeningStates::OpeningStates(const std::vector<ResourceFacts>& resources, std::string_view country)
    : country_(country) {
  std::unordered_map<std::string_view, std::uint32_t> places;
  for (const auto& resource : resources) {
    const auto [at, fresh] =
        places.emplace(resource.hours, static_cast<std::uint32_t>(all_.size()));
    if (fresh) all_.push_back({.written = resource.hours});
    of_.push_back(at->second);
  }
}

OpeningStates::Hours& OpeningStates::read(std::uint32_t resource) const {
  auto& hours = all_[of_[resource]];
  if (!hours.tried && !hours.written.empty())
    if (auto read = OpeningHours::read(hours.written, country_))
      hours.read = std::make_unique<const OpeningHours>(*std::move(read));
  hours.tried = true;
  return hours;
}

const OpeningHours* OpeningStates::hours(std::uint32_t resource) const {
  return read(resource).read.get();
}

const OpeningHours::Answer& OpeningStates::at(std::uint32_t resource, base::LocalTime at) const {
  auto& hours = read(resource);
  // A clock that is set back is asked anew, and so is an answer without an end after a day.
  if (hours.read && (at < hours.from || at >= hours.to)) {
    hours.answer = hours.read->at(at);
    hours.from = at;
    hours.to = hours.answer.until.value_or(at + std::chrono::days(1));
  }
  return hours.answer;
}

}  // namespace hearth::catalog
