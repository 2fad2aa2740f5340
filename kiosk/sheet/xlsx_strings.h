// The texts of a workbook of Microsoft's, plain or of several runs: what shared strings and inline
// strings have in common. How such a text is pronounced is passed over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sheet/xml.h"

namespace hearth::sheet {

// Collects one text of <t> elements, whichever runs they lie in.
class RunsOfText {
 public:
  void begin() { text_.clear(), in_text_ = false, pronounced_ = 0; }
  void open(std::string_view name);
  void close(std::string_view name);
  void text(std::string_view piece);
  std::string take();  // with "_x000D_" as the character that it stands for

 private:
  std::string text_;
  bool in_text_ = false;
  int pronounced_ = 0;
};

// xl/sharedStrings.xml; the error is one that is damaged, or longer than a workbook may be.
base::Result<std::vector<std::string>> read_shared_strings(Parts& parts, std::string_view part);

}  // namespace hearth::sheet
