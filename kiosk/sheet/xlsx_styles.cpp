#include "sheet/xlsx_styles.h"

#include <charconv>
#include <map>

#include "sheet/limits.h"
#include "sheet/xml.h"

namespace hearth::sheet {

namespace {

constexpr std::size_t kLongestCode = 300;  // bytes; Excel takes 255 characters

int number_in(std::string_view text) {
  int value = -1;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

class StyleVisitor : public XmlVisitor {
 public:
  void open(std::string_view name, const Attributes& attributes) override {
    if (name == "cellXfs") in_cells_ = true;
    if (name == "numFmt" && codes.size() < kMostStyles)
      codes[number_in(attributes["numFmtId"])] =
          std::string(attributes["formatCode"].substr(0, kLongestCode));
    if (name == "xf" && in_cells_ && ids.size() < kMostStyles)
      ids.push_back(number_in(attributes["numFmtId"]));
  }
  void close(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }
  void text(std::string_view) override {}

  std::map<int, std::string> codes;
  std::vector<int> ids;

 private:
  bool in_cells_ = false;
};

}  // namespace

const CellFormat& Styles::format(std::size_t style) const {
  static const CellFormat kPlain;
  return style < formats_.size() ? formats_[style] : kPlain;
}

base::Result<Styles> Styles::read(Parts& parts, std::string_view part) {
  StyleVisitor visitor;
  if (const auto status = parse_xml(parts, part, visitor); !status) return status.error();
  Styles styles;
  for (const int id : visitor.ids) {
    // A code in the file counts before what the number usually means.
    const auto own = visitor.codes.find(id);
    std::string code(own != visitor.codes.end() ? std::string_view(own->second)
                                                : built_in_format(id));
    const auto kind = kind_of(code);
    styles.formats_.push_back({kind, std::move(code)});
  }
  return styles;
}

}  // namespace hearth::sheet
