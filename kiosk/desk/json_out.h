// JSON as hearth-pack prints it: members in the contract's order, and whatever bytes a folder holds
// come out as proper UTF-8.
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>

namespace hearth::desk {

using Json = nlohmann::ordered_json;

inline void print(std::ostream& out, const Json& json) {
  out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace hearth::desk
