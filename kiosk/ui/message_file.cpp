#include "ui/message_file.h"

#include <cstdint>
#include <cstring>
#include <optional>

namespace hearth::ui {

namespace {

constexpr std::uint32_t kMagic = 0x950412de;

std::optional<std::uint32_t> word_at(std::string_view bytes, std::size_t at) {
  if (at > bytes.size() || bytes.size() - at < 4) return std::nullopt;
  std::uint32_t word = 0;
  std::memcpy(&word, bytes.data() + at, sizeof word);
  return word;
}

// A string described by a (length, offset) pair at `at`.
std::optional<std::string_view> string_at(std::string_view bytes, std::size_t at) {
  const auto length = word_at(bytes, at), offset = word_at(bytes, at + 4);
  if (!length || !offset || *offset > bytes.size() || bytes.size() - *offset < *length)
    return std::nullopt;
  return bytes.substr(*offset, *length);
}

}  // namespace

base::Result<MessageFile> MessageFile::parse(std::string bytes) {
  const base::Error damaged{"The message file is damaged; build it again.", ""};
  const auto magic = word_at(bytes, 0), count = word_at(bytes, 8), ids = word_at(bytes, 12),
             texts = word_at(bytes, 16);
  if (!magic || *magic != kMagic || !count || !ids || !texts) return damaged;
  MessageFile file;
  for (std::size_t i = 0; i < *count; ++i) {
    const auto id = string_at(bytes, *ids + i * 8), text = string_at(bytes, *texts + i * 8);
    if (!id || !text) return damaged;
    if (!id->empty() && !text->empty()) file.messages_.emplace(*id, *text);
  }
  return file;
}

std::string_view MessageFile::find(std::string_view id) const {
  const auto found = messages_.find(std::string(id));
  return found == messages_.end() ? id : std::string_view(found->second);
}

}  // namespace hearth::ui
