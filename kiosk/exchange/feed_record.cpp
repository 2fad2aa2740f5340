#include "exchange/feed_record.h"

#include <nlohmann/json.hpp>

#include "pack/spelling.h"

namespace hearth::exchange {

using nlohmann::json;

namespace {

std::string field_name(std::string_view written) {
  auto name = pack::folded(written);
  for (auto& c : name)
    if (c == ' ' || c == '-') c = '_';
  return name;
}

std::string scalar(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_number()) {
    const double number = value.get<double>();
    // 7.0 is what some programs make of 7.
    if (value.is_number_float() && number == static_cast<double>(static_cast<long>(number)) &&
        number > -1e9 && number < 1e9)
      return std::to_string(static_cast<long>(number));
    return value.dump();
  }
  return {};
}

void gather(const json& value, int depth, std::vector<std::string>& values) {
  constexpr int kDeepest = 3;
  if (value.is_structured() && depth < kDeepest) {
    for (const auto& inner : value) gather(inner, depth + 1, values);
    return;
  }
  auto text = scalar(value);
  if (!text.empty()) values.push_back(std::move(text));
}

}  // namespace

FeedRecord::FeedRecord(const json& object) {
  for (const auto& [name, value] : object.items())
    if (!value.is_null()) fields_.emplace(name, &value);
  for (const auto& [name, value] : object.items())
    if (!value.is_null()) fields_.emplace(field_name(name), &value);
}

const json* FeedRecord::find(std::string_view name) const {
  const auto found = fields_.find(name);
  return found == fields_.end() ? nullptr : found->second;
}

std::string FeedRecord::written(std::string_view name) const {
  const auto* value = find(name);
  if (!value) return {};
  // WordPress hands texts out as {"rendered": "..."}.
  if (value->is_object() && value->contains("rendered")) return scalar((*value)["rendered"]);
  if (!value->is_structured()) return scalar(*value);
  std::string joined;
  for (const auto& part : list(name)) joined += (joined.empty() ? "" : ", ") + part;
  return joined;
}

std::vector<std::string> FeedRecord::list(std::string_view name) const {
  std::vector<std::string> values;
  if (const auto* value = find(name)) gather(*value, 0, values);
  return values;
}

std::string FeedRecord::text(std::string_view name, std::string_view column, Lines lines,
                             std::size_t longest, Findings& findings) const {
  auto plain = plain_text(written(name), lines, longest);
  for (const auto repair : plain.repairs)
    findings.repaired(std::string(column) + " " + std::string(repair) + ".",
                      "The kiosk shows plain text; look whether it reads well.");
  return std::move(plain.text);
}

std::vector<std::string> FeedRecord::names() const {
  std::vector<std::string> names;
  for (const auto& [name, value] : fields_)
    if (name == field_name(name) &&
        !(value->is_string() && value->get_ref<const std::string&>().empty()))
      names.push_back(name);
  return names;
}

}  // namespace hearth::exchange
