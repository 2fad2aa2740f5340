// The bytes of a file -> text. Spreadsheets on Windows still save tables in Windows-1252.
#pragma once

#include <string>

#include "base/result.h"

namespace hearth::pack {

struct Decoded {
  std::string text;           // UTF-8, without a byte order mark
  bool windows_1252 = false;  // the bytes were not UTF-8
};

// An error for what is no text at all (a workbook, UTF-16): it names how to save it instead.
base::Result<Decoded> decode(std::string bytes);

}  // namespace hearth::pack
