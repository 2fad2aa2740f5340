// One reader for the data folder: CSV or workbooks, TOML, Markdown -> a Listing. It never stops at
// the first mistake: a row with an error is left out and told, the rest is kept.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "listing/listing.h"

namespace hearth::pack {

// A mistake, for the person who keeps the spreadsheet: where it is, what is wrong, what to do.
struct Message {
  std::string file;        // relative to the folder
  int line = 0;            // as a spreadsheet counts rows (the header is 1); 0: the whole file
  std::string column;      // the header as written; may be empty
  std::string text;        // one plain sentence
  std::string cell = {};   // of a workbook: "B12"; may be empty
  std::string sheet = {};  // of a workbook with several sheets: its name
};

struct Messages {
  std::vector<Message> errors;    // each cost a row, or a file
  std::vector<Message> warnings;  // each was repaired or passed over
};

struct Reading : Messages {
  listing::Listing listing;
  std::size_t forms = 0;  // that were read, offered or not
};

// An error only when there is no pack to speak of: no folder, no readable pack.toml. All other
// mistakes are in the Reading. Bytes that are not UTF-8 are read as Windows-1252 and warned about.
base::Result<Reading> read_folder(const base::Files& files, const std::filesystem::path& folder);

// Its place in the file: "row 12, column Time", in a workbook "sheet \"Spring\", C12, column Time";
// empty for the file as a whole.
std::string place_of(const Message& message);

// "meetings.csv, row 12, column Time: ..." as it is printed.
std::string describe(const Message& message);

}  // namespace hearth::pack
