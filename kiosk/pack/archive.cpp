#include "pack/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

#include "pack/limits.h"
#include "pack/zip_directory.h"

namespace hearth::pack {

namespace {

using trust::Refusal;
using trust::Refused;

struct Free {
  void operator()(::archive* handle) const { ::archive_free(handle); }
  void operator()(::archive_entry* handle) const { ::archive_entry_free(handle); }
};
using Handle = std::unique_ptr<::archive, Free>;
using EntryHandle = std::unique_ptr<::archive_entry, Free>;

Refused damaged(const Handle& archive) {
  const char* const what = ::archive_error_string(archive.get());
  return {Refusal::damaged_archive, what == nullptr ? "" : what};
}

// One entry's bytes; `room` is how many there may still be.
std::variant<std::string, Refused> read_bytes(const Handle& archive, std::size_t room) {
  std::string bytes;
  std::array<char, 1 << 16> block;
  for (;;) {
    const auto count = ::archive_read_data(archive.get(), block.data(), block.size());
    if (count == 0) return bytes;
    if (count < 0) return damaged(archive);
    if (static_cast<std::size_t>(count) > room - bytes.size())
      return Refused{Refusal::unpacks_too_large, ""};
    bytes.append(block.data(), static_cast<std::size_t>(count));
  }
}

// Why this entry cannot be unpacked. `names`: of the list at the ZIP's end, with which what stands
// before each file has to agree.
std::optional<Refused> objection(::archive_entry* entry, const EntryNames& names) {
  const char* const path = ::archive_entry_pathname(entry);
  const std::string name = path == nullptr ? "" : path;
  const auto type = ::archive_entry_filetype(entry);
  if (type == AE_IFLNK || ::archive_entry_hardlink(entry) != nullptr ||
      ::archive_entry_symlink(entry) != nullptr || (type != AE_IFREG && type != AE_IFDIR))
    return Refused{Refusal::no_plain_file, is_entry_name(name) ? name : ""};
  if (!names.has(name) || name.ends_with('/') != (type == AE_IFDIR))
    return Refused{Refusal::damaged_archive, "its two lists of files do not agree"};
  return std::nullopt;
}

la_ssize_t append(::archive*, void* to, const void* bytes, std::size_t count) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

bool write_entry(const Handle& archive, const std::string& name, const std::string& bytes) {
  const EntryHandle entry(::archive_entry_new());
  if (!entry) return false;
  ::archive_entry_set_pathname(entry.get(), name.c_str());
  ::archive_entry_set_filetype(entry.get(), AE_IFREG);
  ::archive_entry_set_perm(entry.get(), 0644);
  ::archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
  return ::archive_write_header(archive.get(), entry.get()) == ARCHIVE_OK &&
         ::archive_write_data(archive.get(), bytes.data(), bytes.size()) ==
             static_cast<la_ssize_t>(bytes.size());
}

}  // namespace

std::variant<base::MemoryFiles, Refused> unpack(std::string_view zip) {
  const auto directory = read_zip_directory(zip);
  if (const auto* refused = std::get_if<Refused>(&directory)) return *refused;
  const auto& names = std::get<EntryNames>(directory);
  const Handle archive(::archive_read_new());
  if (!archive) return Refused{Refusal::reading_too_hungry, ""};
  if (::archive_read_support_format_zip_seekable(archive.get()) != ARCHIVE_OK ||
      ::archive_read_open_memory(archive.get(), zip.data(), zip.size()) != ARCHIVE_OK)
    return damaged(archive);
  base::MemoryFiles files;
  EntryNames seen;
  std::size_t unpacked = 0;
  for (;;) {
    ::archive_entry* entry = nullptr;
    const int code = ::archive_read_next_header(archive.get(), &entry);
    if (code == ARCHIVE_EOF) break;
    if (code != ARCHIVE_OK) return damaged(archive);
    if (auto refused = objection(entry, names)) return *std::move(refused);
    const std::string name = ::archive_entry_pathname(entry);
    if (auto refused = seen.add(name)) return *std::move(refused);
    auto bytes = read_bytes(archive, kLargestUnpacked - unpacked);
    if (const auto* refused = std::get_if<Refused>(&bytes)) return *refused;
    if (name.ends_with('/')) continue;
    unpacked += std::get<std::string>(bytes).size();
    files.put(std::filesystem::path(kUnpacked) / name, std::get<std::string>(std::move(bytes)));
  }
  return files;
}

base::Result<std::string> zip(const std::map<std::string, std::string>& files) {
  const base::Error no_memory{"The pack cannot be made: this computer is short of memory.", ""};
  std::string bytes;
  const Handle archive(::archive_write_new());
  // Without a date libarchive writes the first that a ZIP knows, in whatever zone this computer is.
  if (!archive || ::archive_write_set_format_zip(archive.get()) != ARCHIVE_OK ||
      ::archive_write_set_bytes_per_block(archive.get(), 0) != ARCHIVE_OK ||
      ::archive_write_open(archive.get(), &bytes, nullptr, append, nullptr) != ARCHIVE_OK)
    return no_memory;
  for (const auto& [name, content] : files)
    if (!write_entry(archive, name, content)) return no_memory;
  if (::archive_write_close(archive.get()) != ARCHIVE_OK) return no_memory;
  return bytes;
}

}  // namespace hearth::pack
