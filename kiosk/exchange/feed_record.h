// One object of a feed: its fields by their Meeting Guide names, however a program wrote them
// ("end_time", "End Time", "endTime" is none of them), and their values as text.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/findings.h"
#include "exchange/plain_text.h"

namespace hearth::exchange {

class FeedRecord {
 public:
  // `object` must be a JSON object and outlive this.
  explicit FeedRecord(const nlohmann::json& object);

  // The value of a field; null when it is missing or null.
  const nlohmann::json* find(std::string_view name) const;

  // A single value as text, a number or yes/no included, lists joined by ", "; empty when it is
  // missing, null, or no text can be made of it. As written: not clean.
  std::string written(std::string_view name) const;

  // The values of a list, of an object's members, or the one value there is.
  std::vector<std::string> list(std::string_view name) const;

  // written(), made plain; what had to be repaired is told, the column named as staff know it.
  std::string text(std::string_view name, std::string_view column, Lines lines, std::size_t longest,
                   Findings& findings) const;

  // The names of all fields that hold something, as Meeting Guide would write them.
  std::vector<std::string> names() const;

 private:
  std::map<std::string, const nlohmann::json*, std::less<>> fields_;
};

}  // namespace hearth::exchange
