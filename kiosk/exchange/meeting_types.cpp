// The kinds of a meeting, as Meeting Guide's codes.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "exchange/meeting_row.h"
#include "exchange/type_names.h"
#include "listing/meeting_types.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

// {"O": true, "D": false} names its types by its members; {"0": "O"} by its values.
std::vector<std::string> written_types(const FeedRecord& record) {
  const auto* value = record.find("types");
  if (!value) return {};
  std::vector<std::string> written;
  if (value->is_object() &&
      std::all_of(value->begin(), value->end(), [](const auto& v) { return v.is_boolean(); })) {
    for (const auto& [name, on] : value->items())
      if (on == true) written.push_back(name);
  } else {
    written = record.list("types");
  }
  return written;
}

std::string code_of(const std::string& written) {
  if (const auto* known = listing::find_meeting_type(written)) return known->code;
  return std::string(type_code_of_name(written));
}

}  // namespace

void read_types(const FeedRecord& record, Findings& findings, MeetingRow& row) {
  constexpr std::size_t kType = 80;  // characters
  std::vector<std::string> codes;
  const auto add = [&](std::string code) {
    if (std::find(codes.begin(), codes.end(), code) == codes.end())
      codes.push_back(std::move(code));
  };
  for (const auto& value : written_types(record)) {
    const auto plain = plain_text(value, Lines::one, 1000).text;
    // Whole first: some names have a comma in them.
    if (auto code = code_of(plain); !code.empty()) {
      add(std::move(code));
      continue;
    }
    for (const auto& part : pack::parts(plain, ",;|")) {
      auto code = code_of(part);
      if (code.empty()) {
        code = pack::first_characters(part, kType);
        findings.in_many("Type " + pack::in_quotes(code) + " is not known and was kept as written",
                         "Meeting Guide has no such type; the kiosk shows the word itself.");
      }
      add(std::move(code));
    }
  }
  std::string cell;
  for (const auto& code : codes) cell += (cell.empty() ? "" : ", ") + code;
  put(row, "Types", cell);
}

}  // namespace hearth::exchange
