#include "checkin/slip_file.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

#include "checkin/wording.h"
#include "seal/sealed_box.h"

namespace hearth::checkin {

namespace {

using Json = nlohmann::ordered_json;
using base::Error;

constexpr std::string_view kMark = "HEARTH-SLIPS ", kVersion = "1\n";
constexpr std::size_t kLongestHeading = 256u << 10;  // bytes

std::string heading_bytes(const std::string& key, std::size_t record, const std::string& wording) {
  std::string bytes(kMark);
  bytes += kVersion;
  return bytes + R"({"key":")" + key + R"(","record":)" + std::to_string(record) + R"(,"form":)" +
         wording + "}\n";
}

// `key` as it was written; the same form and key give the same heading, byte by byte.
base::Result<SlipHeading> heading_for(listing::Form form, std::string key) {
  auto layout = SlipLayout::of(form);
  if (!layout) return layout.error();
  SlipHeading heading{std::move(form), std::move(*layout), std::move(key), 0, {}, {}};
  heading.record = heading.layout.size() + seal::kBoxOverhead;
  heading.bytes = heading_bytes(heading.key, heading.record, wording_of(heading.form));
  heading.digest = seal::digest(heading.bytes);
  return heading;
}

Error damaged() {
  return {
      "The beginning of this slip file is damaged, so none of its slips can be read; use "
      "another copy of it.",
      ""};
}

}  // namespace

std::string fingerprint_of(const seal::PublicKey& key) {
  std::string hex;
  for (const auto byte : key.fingerprint()) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", byte);
    hex += digits;
  }
  return hex;
}

base::Result<SlipHeading> SlipHeading::of(const listing::Form& form, const seal::PublicKey& key) {
  // Through its wording and back, so that what is sealed is sized and read by the same form.
  auto worded = form_worded(wording_of(form));
  if (!worded)
    return Error{"The form \"" + form.id + "\" cannot be written down; check its letters.", ""};
  return heading_for(std::move(*worded), fingerprint_of(key));
}

base::Result<SlipFile> read_slip_file(std::string_view bytes) {
  if (!bytes.starts_with(kMark)) return Error{"This is no slip file; it is passed over.", ""};
  const auto line = kMark.size() + kVersion.size();
  if (bytes.substr(kMark.size(), kVersion.size()) != kVersion) {
    if (bytes.size() < line) return damaged();
    return Error{"This slip file is of another version of Hearth; use a newer hearth-pack.", ""};
  }
  const auto end = bytes.substr(0, kLongestHeading).find('\n', line);
  if (end == std::string_view::npos) return damaged();
  const auto json = Json::parse(bytes.substr(line, end - line), nullptr, false);
  if (!json.is_object() || json.size() != 3 || !json.contains("key") || !json.contains("form"))
    return damaged();
  const auto* key = json.at("key").get_ptr<const std::string*>();
  auto form = form_worded(json.at("form").dump(-1, ' ', false, Json::error_handler_t::replace));
  if (key == nullptr || !form) return damaged();
  auto heading = heading_for(std::move(*form), *key);
  if (!heading || heading->bytes != bytes.substr(0, end + 1)) return damaged();

  SlipFile file{std::move(*heading), {}, 0};
  auto rest = bytes.substr(end + 1);
  for (; rest.size() >= file.heading.record; rest.remove_prefix(file.heading.record))
    file.records.push_back(rest.substr(0, file.heading.record));
  file.left_over = rest.size();
  return file;
}

}  // namespace hearth::checkin
