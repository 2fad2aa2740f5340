// The bytes of a feed -> its records, as JSON values. Which of them are meetings is not asked here.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exchange/import_report.h"

namespace hearth::exchange {

struct JsonFeed {
  std::vector<nlohmann::json> records;
  std::vector<ImportNote> notes;  // what had to be mended before the file could be read
};

// Takes a list of records, or an object that holds one as "meetings", "data" or by number. `name`
// is the file's, for notes and errors. An error: empty, a web page, not JSON, cut off, nested
// deeper than any feed, no list of records.
base::Result<JsonFeed> read_json_feed(std::string bytes, std::string_view name);

// Where a record names the same field twice the last one counts, and the record gets this field: a
// list of the names that stood twice.
inline constexpr std::string_view kNamedTwice = "hearth:named-twice";

}  // namespace hearth::exchange
