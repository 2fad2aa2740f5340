// What is in the memory of another process, as whoever holds a core image of it would read it.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::tests {

struct Hit {
  std::string word, encoding;  // UTF-8, UTF-16 or UTF-32, little-endian
  std::string place;           // of the mapping: its file, [heap], [stack], or nothing
  std::string around;          // what stands there, the unprintable as dots
};

// Every place in the readable memory of the process at which one of the words (ASCII) stands. The
// process should stand still meanwhile. No readable memory at all fails the test.
std::vector<Hit> search_memory(pid_t process, const std::vector<std::string>& words);

// The same in the bytes of something else, such as a file.
std::vector<Hit> search_bytes(std::string_view bytes, const std::vector<std::string>& words,
                              const std::string& place);

std::size_t times(const std::vector<Hit>& hits, const std::string& word);

}  // namespace hearth::tests
