#include "sheet/xlsx_strings.h"

#include <charconv>
#include <utility>

#include "sheet/limits.h"

namespace hearth::sheet {

namespace {

void append_utf8(std::string& text, unsigned code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
  } else if (code < 0x800) {
    text += static_cast<char>(0xC0 | code >> 6);
    text += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | code >> 12);
    text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (code & 0x3F));
  }
}

// "_x000D_" is how a character that XML cannot hold is written (ECMA-376, 22.9.2.19).
std::string unescaped(const std::string& text) {
  constexpr std::size_t kLength = 7;
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned code = 0;
    if (text[at] == '_' && at + kLength <= text.size() && text[at + 1] == 'x' &&
        text[at + kLength - 1] == '_') {
      const auto* const digits = text.data() + at + 2;
      const auto [end, fault] = std::from_chars(digits, digits + 4, code, 16);
      const bool half = code >= 0xD800 && code < 0xE000;
      if (fault == std::errc() && end == digits + 4 && !half) {
        append_utf8(plain, code);
        at += kLength - 1;
        continue;
      }
    }
    plain += text[at];
  }
  return plain;
}

class SharedStrings : public XmlVisitor {
 public:
  void open(std::string_view name, const Attributes&) override {
    if (name == "si") runs_.begin();
    runs_.open(name);
  }
  void close(std::string_view name) override {
    runs_.close(name);
    if (name != "si") return;
    strings.push_back(runs_.take());
    bytes_ += strings.back().size();
    enough = too_much = bytes_ > kMostText || strings.size() > kMostCells;
  }
  void text(std::string_view piece) override { runs_.text(piece); }

  std::vector<std::string> strings;
  bool too_much = false;

 private:
  RunsOfText runs_;
  std::size_t bytes_ = 0;
};

}  // namespace

void RunsOfText::open(std::string_view name) {
  if (name == "rPh") ++pronounced_;
  if (name == "t" && pronounced_ == 0) in_text_ = true;
}

void RunsOfText::close(std::string_view name) {
  if (name == "rPh" && pronounced_ > 0) --pronounced_;
  if (name == "t") in_text_ = false;
}

void RunsOfText::text(std::string_view piece) {
  // A little more than a cell can hold, so that it is told that it was cut.
  if (in_text_ && text_.size() <= kLongestText) text_.append(piece);
}

std::string RunsOfText::take() {
  return unescaped(std::exchange(text_, {}));
}

base::Result<std::vector<std::string>> read_shared_strings(Parts& parts, std::string_view part) {
  SharedStrings visitor;
  if (const auto status = parse_xml(parts, part, visitor); !status) return status.error();
  if (visitor.too_much)
    return base::Error{
        "The workbook holds more text than a list of meetings or places needs; copy the table into "
        "a new workbook.",
        ""};
  return std::move(visitor.strings);
}

}  // namespace hearth::sheet
