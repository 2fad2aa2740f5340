// Which columns of two rows differ, by the names that the catalog's tables have for them.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "catalog/columns.h"

namespace hearth::catalog {

class ChangedColumns {
 public:
  // Several columns together say when a meeting is; a person says "when".
  template <typename Item>
  static std::vector<std::string> between(const Item& before, const Item& after) {
    ChangedColumns pass;
    columns(pass, before);
    pass.second_ = true;
    columns(pass, after);
    return pass.changed_;
  }

  template <typename Value>
  void column(const char* name, const Value& value) {
    if (!second_) return first_.push_back(&value);
    // The same list of columns, in the same order: so the value is of the same type.
    if (*static_cast<const Value*>(first_[at_++]) == value) return;
    auto word = said(name);
    if (std::find(changed_.begin(), changed_.end(), word) == changed_.end())
      changed_.push_back(std::move(word));
  }

 private:
  static std::string said(std::string name) {
    constexpr std::string_view kWhen[] = {"by_appointment", "rule",    "anchor", "starts", "until",
                                          "except",         "also_on", "time",   "zone"};
    if (std::find(std::begin(kWhen), std::end(kWhen), name) != std::end(kWhen)) return "when";
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
  }

  std::vector<const void*> first_;
  std::size_t at_ = 0;
  bool second_ = false;
  std::vector<std::string> changed_;
};

}  // namespace hearth::catalog
