// A ZIP made by hand, as nobody honest makes one.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hearth::tests {

struct MadeEntry {
  std::string name;
  std::string bytes = "x";
  std::uint32_t mode = 0100644;  // as Unix has it: what kind of file, who may read it
  std::string local_name = {};   // before the file itself; empty: the same
  std::uint32_t flags = 0, method = 0;
  std::uint32_t claimed = 0;  // how many bytes it says that it unpacks to; 0: the truth
};

inline void put_number(std::string& to, std::uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) to += static_cast<char>(value >> (8 * i) & 0xff);
}

inline std::uint32_t crc32_of(const std::string& bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~crc;
}

inline std::string made_zip(const std::vector<MadeEntry>& entries) {
  std::string zip, list;
  for (const auto& entry : entries) {
    const auto at = zip.size();
    const auto size = entry.bytes.size();
    const auto fields = [&](std::string& to) {
      put_number(to, entry.flags, 2);
      put_number(to, entry.method, 2);
      put_number(to, 0x00210000, 4);
      put_number(to, crc32_of(entry.bytes), 4);
      put_number(to, size, 4);
      put_number(to, entry.claimed == 0 ? size : entry.claimed, 4);
    };
    const auto& local = entry.local_name.empty() ? entry.name : entry.local_name;
    put_number(zip, 0x04034b50, 4);
    put_number(zip, 20, 2);
    fields(zip);
    put_number(zip, local.size(), 2);
    put_number(zip, 0, 2);
    zip += local + entry.bytes;

    put_number(list, 0x02014b50, 4);
    put_number(list, 3 << 8 | 20, 2);  // by Unix
    put_number(list, 20, 2);
    fields(list);
    put_number(list, entry.name.size(), 2);
    put_number(list, 0, 8);  // nothing besides, the first part
    put_number(list, entry.mode << 16, 4);
    put_number(list, at, 4);
    list += entry.name;
  }
  const auto at = zip.size();
  zip += list;
  put_number(zip, 0x06054b50, 4);
  put_number(zip, 0, 4);
  for (int i = 0; i < 2; ++i) put_number(zip, std::min<std::size_t>(entries.size(), 0xFFFF), 2);
  put_number(zip, list.size(), 4);
  put_number(zip, at, 4);
  put_number(zip, 0, 2);
  return zip;
}

}  // namespace hearth::tests
