// What the child that reads spreadsheets says, and how it is believed: no more than its form.
#include <charconv>

#include "pack/encoding.h"
#include "sync/frames.h"
#include "sync/sheet_reader.h"
#include "sync/sheet_refusals.h"

namespace hearth::sync {

namespace {

using Kind = Difference::Kind;

template <typename Number>
std::optional<Number> number(const std::string& text, Number most) {
  Number value{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size() || value > most) return std::nullopt;
  return value;
}

std::string shown(std::size_t count) {
  return std::to_string(count);
}

std::optional<pack::TableName> table_of(const std::string& text) {
  const auto index = number<unsigned>(text, 3);
  if (!index) return std::nullopt;
  return static_cast<pack::TableName>(*index);
}

std::string text_of(pack::TableName table) {
  return std::to_string(static_cast<unsigned>(table));
}

Frame frame_of(const Difference& one) {
  std::vector<std::string> fields{std::to_string(static_cast<unsigned>(one.kind)), one.name,
                                  one.cell, one.text};
  fields.insert(fields.end(), one.columns.begin(), one.columns.end());
  return {"difference", write_fields(fields)};
}

constexpr std::size_t kMostRows = 1'000'000;

bool take(const std::vector<std::string>& fields, TableProposal& table) {
  if (fields.size() != 6) return false;
  const auto name = table_of(fields[0]);
  const auto before = number(fields[3], kMostRows), after = number(fields[4], kMostRows),
             lost = number(fields[5], kMostRows);
  if (!name || !before || !after || !lost) return false;
  table.table = *name;
  table.file = fields[1];
  table.readable = fields[2] == "1";
  table.before = *before;
  table.after = *after;
  table.lost = *lost;
  return true;
}

bool take(std::vector<std::string> fields, Difference& one) {
  const auto kind = fields.size() < 4 ? std::nullopt : number<unsigned>(fields[0], 3);
  if (!kind) return false;
  one = {static_cast<Kind>(*kind), fields[1], {}, fields[2], fields[3]};
  one.columns.assign(fields.begin() + 4, fields.end());
  return true;
}

// A table's text, if it is one; nothing is looked for in it here.
bool take_csv(std::string_view bytes, SheetReading& into) {
  const auto end = bytes.find('\n');
  const auto table =
      end == std::string_view::npos ? std::nullopt : table_of(std::string(bytes.substr(0, end)));
  if (!table) return false;
  auto text = pack::decode(std::string(bytes.substr(end + 1)));
  if (!text || text->windows_1252) return false;
  into.csv[*table] = std::move(text->text);
  return true;
}

bool take(const Frame& frame, SheetReading& into) {
  if (frame.name == "csv") return take_csv(frame.bytes, into);
  auto fields = read_fields(frame.bytes);
  if (frame.name == "languages") {
    into.languages = std::move(fields);
    return true;
  }
  if (frame.name == "table") return take(fields, into.tables.emplace_back());
  if (frame.name == "difference")
    return !into.tables.empty() &&
           take(std::move(fields), into.tables.back().differences.emplace_back());
  if (frame.name != "problem" || fields.size() != 4) return false;
  into.problems.push_back({fields[0], fields[1], fields[2], fields[3] == "1"});
  return true;
}

}  // namespace

std::string write_sheet_reading(const base::Result<SheetReading>& reading) {
  if (!reading) return write_frames({{"refused", reading.error().message}});
  std::vector<Frame> frames{{"languages", write_fields(reading->languages)}};
  for (const auto& table : reading->tables) {
    frames.push_back(
        {"table", write_fields({text_of(table.table), table.file, table.readable ? "1" : "0",
                                shown(table.before), shown(table.after), shown(table.lost)})});
    for (const auto& one : table.differences) frames.push_back(frame_of(one));
  }
  for (const auto& problem : reading->problems)
    frames.push_back({"problem", write_fields({problem.file, problem.cell, problem.text,
                                               problem.costs ? "1" : "0"})});
  for (const auto& [table, csv] : reading->csv)
    frames.push_back({"csv", text_of(table) + "\n" + csv});
  return write_frames(frames);
}

std::optional<base::Result<SheetReading>> read_sheet_reading(std::string_view bytes) {
  const auto frames = read_frames(bytes);
  if (!frames || frames->empty()) return std::nullopt;
  if (frames->front().name == "refused") return sheet_refusal(frames->front().bytes);
  SheetReading reading;
  for (const auto& frame : *frames)
    if (!take(frame, reading)) return std::nullopt;
  return reading;
}

}  // namespace hearth::sync
