#include "pack/zip_directory.h"

#include <cstdint>

#include "pack/limits.h"

namespace hearth::pack {

namespace {

using trust::Refusal;
using trust::Refused;

constexpr std::size_t kEndBytes = 22, kEntryBytes = 46;
constexpr std::uint32_t kEndMark = 0x06054b50, kEntryMark = 0x02014b50;
constexpr std::uint32_t kEncrypted = 1;
constexpr std::uint32_t kStored = 0, kDeflated = 8;
// What kind of file, as Unix has it in the upper half of the attributes; other systems leave it
// zero.
constexpr std::uint32_t kKind = 0170000, kFolder = 0040000, kFile = 0100000;

// Little-endian; the caller knows that it lies inside.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t length) {
  std::uint32_t value = 0;
  for (std::size_t i = length; i-- > 0;)
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

Refused damaged(std::string detail) {
  return {Refusal::damaged_archive, std::move(detail)};
}

// The bytes of the entries, and how many there are.
struct Listed {
  std::string_view entries;
  std::uint32_t count = 0;
};

std::variant<Listed, Refused> find_entries(std::string_view zip) {
  if (zip.size() < kEndBytes) return damaged("it ends too early");
  const auto end = zip.substr(zip.size() - kEndBytes);
  if (number(end, 0, 4) != kEndMark) return damaged("it has no list of its files at its end");
  const auto count = number(end, 10, 2);
  // More than a plain ZIP can count: the true number stands elsewhere.
  if (count == 0xFFFF || count > kMostEntries) return Refused{Refusal::too_many_files, ""};
  const std::size_t size = number(end, 12, 4), at = number(end, 16, 4);
  const bool one_part =
      number(end, 4, 2) == 0 && number(end, 6, 2) == 0 && number(end, 8, 2) == count;
  if (!one_part || at + size != zip.size() - kEndBytes)
    return damaged("the list of its files is not where it should be");
  return Listed{zip.substr(at, size), count};
}

}  // namespace

std::variant<EntryNames, Refused> read_zip_directory(std::string_view zip) {
  if (zip.size() > kLargestPack) return Refused{Refusal::too_large, ""};
  const auto found = find_entries(zip);
  if (const auto* refused = std::get_if<Refused>(&found)) return *refused;
  auto [left, count] = std::get<Listed>(found);
  EntryNames names;
  std::uint64_t unpacked = 0;
  for (; count > 0; --count) {
    if (left.size() < kEntryBytes || number(left, 0, 4) != kEntryMark)
      return damaged("the list of its files breaks off");
    const std::size_t name = number(left, 28, 2);
    const auto whole = kEntryBytes + name + number(left, 30, 2) + number(left, 32, 2);
    if (left.size() < whole) return damaged("the list of its files breaks off");
    if (auto refused = names.add(left.substr(kEntryBytes, name))) return *std::move(refused);
    const auto kind = number(left, 40, 2) & kKind;
    if (kind != 0 && kind != (left.substr(kEntryBytes, name).ends_with('/') ? kFolder : kFile))
      return Refused{Refusal::no_plain_file, std::string(left.substr(kEntryBytes, name))};
    const auto method = number(left, 10, 2);
    if ((number(left, 8, 2) & kEncrypted) != 0) return damaged("a file in it has a password");
    if (method != kStored && method != kDeflated)
      return damaged("a file in it is compressed in another way than others do");
    unpacked += number(left, 24, 4);
    if (unpacked > kLargestUnpacked) return Refused{Refusal::unpacks_too_large, ""};
    left.remove_prefix(whole);
  }
  if (!left.empty()) return damaged("the list of its files is longer than it says");
  return names;
}

}  // namespace hearth::pack
