#include "pack/pack_reader.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "pack/archive.h"
#include "pack/encoding.h"
#include "pack/folder.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

using trust::Refusal;
using trust::Refused;

constexpr std::string_view kTexts[] = {".csv", ".toml", ".md"};

bool is_text(std::string_view name) {
  return std::any_of(std::begin(kTexts), std::end(kTexts),
                     [&](std::string_view ending) { return folded(name).ends_with(ending); });
}

// The first text that is not UTF-8.
std::optional<Refused> foreign_letters(const base::MemoryFiles& files,
                                       const std::filesystem::path& folder) {
  const auto entries = files.list(folder);
  if (!entries) return std::nullopt;
  for (const auto& entry : *entries) {
    if (entry.is_folder) {
      if (auto refused = foreign_letters(files, folder / entry.name)) return refused;
      continue;
    }
    if (!is_text(entry.name)) continue;
    const auto path = folder / entry.name;
    const auto text = decode(files.read(path, std::string::npos).value());
    if (!text || text->windows_1252)
      return Refused{Refusal::unreadable_file,
                     path.lexically_relative(kUnpacked).string() + " is not in UTF-8"};
  }
  return std::nullopt;
}

// A message about a file as a whole, not about a row or a key of it.
bool is_of_whole_file(const Message& message) {
  return is_table_file(message.file) ? message.line <= 1 : message.column.empty();
}

}  // namespace

std::variant<Reading, Refused> read_pack(std::string_view bytes) {
  auto unpacked = unpack(bytes);
  if (const auto* refused = std::get_if<Refused>(&unpacked)) return *refused;
  const auto& files = std::get<base::MemoryFiles>(unpacked);
  if (auto refused = foreign_letters(files, kUnpacked)) return *std::move(refused);
  auto reading = read_folder(files, kUnpacked);
  if (!reading) return Refused{Refusal::no_manifest, reading.error().message};
  const auto fault = std::find_if(reading->errors.begin(), reading->errors.end(), is_of_whole_file);
  if (fault != reading->errors.end()) return Refused{Refusal::unreadable_file, describe(*fault)};
  return *std::move(reading);
}

}  // namespace hearth::pack
