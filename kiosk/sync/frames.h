// Pieces of bytes with names, one after another: how the kiosk and the child that reads
// spreadsheets hand each other what they have. Each piece is a line "NAME LENGTH" and its bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::sync {

struct Frame {
  std::string name;  // small letters
  std::string bytes;
};

std::string write_frames(const std::vector<Frame>& frames);

// None for anything but whole frames to the end: what wrote them may have been taken over.
std::optional<std::vector<Frame>> read_frames(std::string_view bytes);

// Fields of a frame, none of them with control characters, which are taken for spaces.
std::string write_fields(const std::vector<std::string>& fields);
std::vector<std::string> read_fields(std::string_view bytes);

}  // namespace hearth::sync
