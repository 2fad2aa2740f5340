#include "sync/frames.h"

#include <algorithm>
#include <charconv>

namespace hearth::sync {

namespace {

constexpr std::string_view kBeginning = "hearth frames 1\n", kEnd = "end\n";
constexpr std::size_t kLongestLine = 60, kMostFrames = 200'000, kLongestField = 2'000;
constexpr char kParting = '\x1f';

bool is_name(std::string_view name) {
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::string write_frames(const std::vector<Frame>& frames) {
  std::string text(kBeginning);
  for (const auto& frame : frames)
    text.append(frame.name)
        .append(1, ' ')
        .append(std::to_string(frame.bytes.size()))
        .append(1, '\n')
        .append(frame.bytes);
  return text.append(kEnd);
}

std::optional<std::vector<Frame>> read_frames(std::string_view bytes) {
  if (!bytes.starts_with(kBeginning)) return std::nullopt;
  bytes.remove_prefix(kBeginning.size());
  std::vector<Frame> frames;
  while (bytes != kEnd) {
    const auto end = bytes.substr(0, kLongestLine).find('\n');
    if (end == std::string_view::npos || frames.size() == kMostFrames) return std::nullopt;
    const auto line = bytes.substr(0, end);
    const auto space = line.find(' ');
    std::size_t length = 0;
    if (space == std::string_view::npos || !is_name(line.substr(0, space))) return std::nullopt;
    const auto [stop, fault] =
        std::from_chars(line.data() + space + 1, line.data() + line.size(), length);
    if (fault != std::errc() || stop != line.data() + line.size()) return std::nullopt;
    bytes.remove_prefix(end + 1);
    if (length > bytes.size()) return std::nullopt;
    frames.push_back({std::string(line.substr(0, space)), std::string(bytes.substr(0, length))});
    bytes.remove_prefix(length);
  }
  return frames;
}

std::string write_fields(const std::vector<std::string>& fields) {
  std::string text;
  for (const auto& field : fields) {
    if (&field != &fields.front()) text += kParting;
    text += field.substr(0, kLongestField);
  }
  return text;
}

std::vector<std::string> read_fields(std::string_view bytes) {
  std::vector<std::string> fields;
  for (;;) {
    const auto end = std::min(bytes.find(kParting), bytes.size());
    std::string field(bytes.substr(0, std::min(end, kLongestField)));
    std::replace_if(
        field.begin(), field.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    fields.push_back(std::move(field));
    if (end == bytes.size()) return fields;
    bytes.remove_prefix(end + 1);
  }
}

}  // namespace hearth::sync
