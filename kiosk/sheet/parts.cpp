#include "sheet/parts.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

#include "sheet/limits.h"

namespace hearth::sheet {

namespace {

using base::Error;
using base::Result;
using base::Status;

struct Free {
  void operator()(::archive* handle) const { ::archive_free(handle); }
};
using Handle = std::unique_ptr<::archive, Free>;

const Error kDamaged{
    "The workbook is damaged or was not copied whole; save it again, then copy it again.", ""};
const Error kTooLarge{
    "The workbook unpacks to more than a list of meetings or places needs; copy the table into a "
    "new workbook.",
    ""};

// Packages name their files from the root, and do not tell capitals apart.
std::string folded(std::string_view name) {
  if (name.starts_with('/')) name.remove_prefix(1);
  std::string text(name);
  std::transform(text.begin(), text.end(), text.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c == '\\' ? '/' : c;
  });
  return text;
}

Handle opened(std::string_view zip) {
  Handle archive(::archive_read_new());
  if (!archive || ::archive_read_support_format_zip_seekable(archive.get()) != ARCHIVE_OK ||
      ::archive_read_open_memory(archive.get(), zip.data(), zip.size()) != ARCHIVE_OK)
    return nullptr;
  return archive;
}

std::string name_of(::archive_entry* entry) {
  const char* name = ::archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = ::archive_entry_pathname(entry);
  return name == nullptr ? "" : name;
}

}  // namespace

Result<Parts> Parts::open(std::string_view zip) {
  if (zip.size() > kLargestWorkbook) return kTooLarge;
  const auto archive = opened(zip);
  if (!archive) return kDamaged;
  Parts parts(zip);
  for (std::size_t count = 0;; ++count) {
    ::archive_entry* entry = nullptr;
    const int code = ::archive_read_next_header(archive.get(), &entry);
    if (code == ARCHIVE_EOF) break;
    if (code < ARCHIVE_WARN) return kDamaged;
    if (count == kMostParts) return kTooLarge;
    if (::archive_entry_is_encrypted(entry) != 0) return Error{kHasPassword, ""};
    auto name = name_of(entry);
    if (name.ends_with('/')) continue;
    auto key = folded(name);
    if (!parts.names_.emplace(std::move(key), std::move(name)).second) return kDamaged;
  }
  if (parts.names_.empty()) return kDamaged;
  return parts;
}

bool Parts::has(std::string_view name) const {
  return names_.contains(folded(name));
}

Status Parts::read(std::string_view name, const std::function<bool(std::string_view)>& take) {
  const auto found = names_.find(folded(name));
  const auto archive = found == names_.end() ? nullptr : opened(zip_);
  if (!archive) return kDamaged;
  ::archive_entry* entry = nullptr;
  do {
    if (::archive_read_next_header(archive.get(), &entry) < ARCHIVE_WARN) return kDamaged;
    if (entry == nullptr) return kDamaged;
  } while (name_of(entry) != found->second);
  std::array<char, 1 << 16> block;
  for (;;) {
    const auto count = ::archive_read_data(archive.get(), block.data(), block.size());
    if (count == 0) return {};
    if (count < 0) return kDamaged;
    unpacked_ += static_cast<std::size_t>(count);
    if (unpacked_ > kLargestUnpacked) return kTooLarge;
    if (!take({block.data(), static_cast<std::size_t>(count)})) return {};
  }
}

Result<std::string> Parts::text(std::string_view name, std::size_t limit) {
  std::string text;
  const auto status = read(name, [&](std::string_view block) {
    text.append(block);
    return text.size() <= limit;
  });
  if (!status) return status.error();
  if (text.size() > limit) return kTooLarge;
  return text;
}

}  // namespace hearth::sheet
