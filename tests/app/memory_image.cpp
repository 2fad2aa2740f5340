#include "app/memory_image.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <fstream>
#include <sstream>

namespace hearth::tests {

namespace {

constexpr std::size_t kPiece = 8u << 20;  // bytes that are looked at together
constexpr std::size_t kAround = 24;

std::string wide(const std::string& ascii, std::size_t bytes_a_letter) {
  std::string text;
  for (const char letter : ascii) {
    text += letter;
    text.append(bytes_a_letter - 1, '\0');
  }
  return text;
}

std::string shown(std::string_view bytes) {
  std::string text(bytes);
  for (char& byte : text)
    if (!std::isprint(static_cast<unsigned char>(byte))) byte = '.';
  return text;
}

}  // namespace

std::vector<Hit> search_bytes(std::string_view bytes, const std::vector<std::string>& words,
                              const std::string& place) {
  constexpr std::pair<std::size_t, const char*> kEncodings[] = {
      {1, "UTF-8"}, {2, "UTF-16"}, {4, "UTF-32"}};
  std::vector<Hit> hits;
  for (const auto& word : words)
    for (const auto& [width, name] : kEncodings) {
      const auto wanted = wide(word, width);
      for (auto at = bytes.find(wanted); at != std::string_view::npos;
           at = bytes.find(wanted, at + 1)) {
        const auto from = at - std::min(at, kAround);
        hits.push_back(
            {word, name, place, shown(bytes.substr(from, at - from + wanted.size() + kAround))});
      }
    }
  return hits;
}

std::size_t times(const std::vector<Hit>& hits, const std::string& word) {
  return static_cast<std::size_t>(
      std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.word == word; }));
}

std::vector<Hit> search_memory(pid_t process, const std::vector<std::string>& words) {
  const auto folder = "/proc/" + std::to_string(process);
  const int memory = ::open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE_MESSAGE(memory >= 0, "the memory of the process cannot be read");
  std::size_t overlap = 0;
  for (const auto& word : words) overlap = std::max(overlap, word.size() * 4);

  std::vector<Hit> hits;
  std::size_t read = 0;
  std::ifstream maps(folder + "/maps");
  for (std::string line; std::getline(maps, line);) {
    std::istringstream columns(line);
    std::uint64_t from = 0, until = 0;
    char dash = 0;
    std::string rights, skipped, place;
    columns >> std::hex >> from >> dash >> until >> rights >> skipped >> skipped >> skipped;
    std::getline(columns >> std::ws, place);
    if (rights.empty() || rights[0] != 'r') continue;
    std::string piece;
    for (auto at = from; at < until;) {
      const auto kept = std::min(piece.size(), overlap);  // a word may lie across two pieces
      piece.erase(0, piece.size() - kept);
      const auto size = std::min<std::uint64_t>(kPiece, until - at);
      piece.resize(kept + size);
      const auto got = ::pread(memory, piece.data() + kept, size, static_cast<off_t>(at));
      if (got <= 0) break;  // of a device, or of the kernel's own
      piece.resize(kept + static_cast<std::size_t>(got));
      read += static_cast<std::size_t>(got);
      at += static_cast<std::uint64_t>(got);
      auto found = search_bytes(piece, words, place);
      std::move(found.begin(), found.end(), std::back_inserter(hits));
    }
  }
  ::close(memory);
  REQUIRE(read > (1u << 20));
  return hits;
}

}  // namespace hearth::tests
