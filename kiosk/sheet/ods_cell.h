// One cell of an OpenDocument table while it is read: its value, and its words as they are shown.
#pragma once

#include <string>
#include <string_view>

#include "sheet/workbook.h"
#include "sheet/xml.h"

namespace hearth::sheet {

class OdsCell {
 public:
  void begin(const Attributes& attributes);
  // Whatever is inside of it. Comments, drawings and tables within a cell are passed over.
  void open(std::string_view name, const Attributes& attributes);
  void close(std::string_view name);
  void text(std::string_view piece);

  bool inside() const { return depth_ > 0; }  // of an element within the cell
  Cell take();                                // with the column left at 0

 private:
  void add(std::string_view words);
  Cell number();
  Cell date();
  Cell time();

  std::string type_, value_, formula_error_, words_;
  bool has_formula_ = false, has_paragraph_ = false, at_space_ = false;
  std::size_t depth_ = 0, passed_over_ = 0;
};

}  // namespace hearth::sheet
