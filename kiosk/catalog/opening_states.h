// Whether resources are open: their hours read once, and each answer kept until it changes, so that
// a list of thousands costs a comparison each.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/resource_facts.h"
#include "schedule/opening_hours.h"

namespace hearth::catalog {

// For one thread.
class OpeningStates {
 public:
  // `country`: ISO 3166, of the places.
  OpeningStates(const std::vector<ResourceFacts>& resources, std::string_view country);

  // Null where none are written, or what is written cannot be read as a whole.
  const schedule::OpeningHours* hours(std::uint32_t resource) const;
  // At a time of the center's clock; unknown where the hours are. The reference holds until the
  // next call for this resource.
  const schedule::OpeningHours::Answer& at(std::uint32_t resource, base::LocalTime at) const;

 private:
  struct Hours {
    std::string written;
    bool tried = false;
    std::unique_ptr<const schedule::OpeningHours> read = {};  // when first asked for
    base::LocalTime from = {}, to = {};                       // when `answer` holds
    schedule::OpeningHours::Answer answer = {};
  };
  Hours& read(std::uint32_t resource) const;

  std::string country_;
  mutable std::vector<Hours> all_;  // each text once
  std::vector<std::uint32_t> of_;   // a resource's place in `all_`
};

}  // namespace hearth::catalog
