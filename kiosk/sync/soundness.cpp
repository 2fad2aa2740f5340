#include "sync/soundness.h"

#include <algorithm>

#include "pack/csv.h"

namespace hearth::sync {

namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n,;\xEF\xBB\xBF") == std::string_view::npos;
}

bool ends_a_row(std::string_view text) {
  return text.ends_with('\n') || text.ends_with('\r');
}

// Cut in the middle of its last row, as a copy that was interrupted leaves it.
bool is_broken_off(const std::string& text, const std::string& before) {
  if (text.empty() || ends_a_row(text)) return false;
  if (text.size() < before.size() && before.starts_with(text)) return true;
  if (!ends_a_row(before)) return false;  // this table is written without a line end
  const auto table = pack::parse_csv(text);
  return table.rows.size() > 1 && table.rows.back().cells.size() < table.rows.front().cells.size();
}

// The mistake that cost the file as a whole: it could not be read, or lacks its header.
const pack::Message* of_whole_file(const pack::Reading& reading, const std::string& file) {
  for (const auto& message : reading.errors)
    if (message.file == file && message.line <= 1) return &message;
  return nullptr;
}

const pack::Message* of_first_row(const pack::Reading& reading, const std::string& file) {
  for (const auto& message : reading.errors)
    if (message.file == file) return &message;
  return nullptr;
}

}  // namespace

std::string detail(const pack::Message& message) {
  const auto place = pack::place_of(message);
  return place.empty() ? message.text : place + ": " + message.text;
}

std::vector<Flaw> flaws(const Snapshot& snapshot, const std::filesystem::path& folder,
                        const pack::Reading& reading, const Earlier& earlier) {
  std::vector<Flaw> found;
  for (const auto& table : kTables) {
    const auto name = table.name();
    const auto had = earlier.written(name);
    const auto* const before = earlier.file(name);
    const auto file = name_in(snapshot, folder, name);
    if (!file) {
      if (had)
        found.push_back(
            {name, *had, "The file is gone; put it back, or save one with only its first row."});
      continue;
    }
    if (const auto* mistake = of_whole_file(reading, *file)) {
      found.push_back({name, *file, detail(*mistake)});
      continue;
    }
    const auto bytes = bytes_in(snapshot, folder, name);
    if (!had || !bytes) continue;
    const bool workbook = pack::is_workbook(*file);
    const auto rows = table.rows(reading.listing);
    const auto* mistake = of_first_row(reading, *file);
    if (!workbook && is_blank(*bytes))
      found.push_back(
          {name, *file, "The file is empty; save the table again, with at least its first row."});
    else if (rows == 0 && mistake != nullptr)
      found.push_back({name, *file, "No row of it can be read; " + detail(*mistake)});
    else if (!workbook && before != nullptr && rows < before->rows &&
             is_broken_off(*bytes, before->bytes))
      found.push_back({name, *file,
                       "The file ends in the middle of a row, as if copying it was broken off; "
                       "save it again."});
  }
  return found;
}

std::vector<Trouble> left_out(const pack::Reading& reading) {
  std::vector<Trouble> troubles;
  for (const auto& message : reading.errors) {
    const auto known = std::find_if(troubles.begin(), troubles.end(), [&](const Trouble& trouble) {
      return trouble.file == message.file;
    });
    if (known != troubles.end())
      ++known->rows;
    else if (message.line == 0 && pack::is_table_file(message.file))
      troubles.push_back({Trouble::Kind::not_shown, message.file, 0, detail(message)});
    else
      troubles.push_back({Trouble::Kind::rows_left_out, message.file, 1, detail(message)});
  }
  return troubles;
}

}  // namespace hearth::sync
