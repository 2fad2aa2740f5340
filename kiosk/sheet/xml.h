// XML by expat, as far as workbooks need it: elements, attributes and text as they come. A DOCTYPE
// is refused, so there is no entity but XML's own five, and nothing outside the part is looked at.
#pragma once

#include <string_view>

#include "base/result.h"
#include "sheet/parts.h"

namespace hearth::sheet {

// Names are "prefix:name", by what the namespace is and not by what a file calls it: "table:table",
// "text:p", "r:id"; of spreadsheets of Microsoft's the name alone: "row"; of any other "?:name".
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) : pairs_(pairs) {}
  // The value; empty where there is none. `name` as above.
  std::string_view operator[](std::string_view name) const;
  bool has(std::string_view name) const;

 private:
  const char* find(std::string_view name) const;
  const char* const* pairs_;
};

// A value as XML Schema writes what is so; anything else is not.
constexpr bool is_true(std::string_view value) {
  return value == "1" || value == "true";
}

class XmlVisitor {
 public:
  virtual ~XmlVisitor() = default;
  virtual void open(std::string_view name, const Attributes& attributes) = 0;
  virtual void close(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;  // one text may come in several pieces

  // Set by a visitor that wants no more: it ends there.
  bool enough = false;
};

// The error is a part that is missing, damaged, or no such XML.
base::Status parse_xml(Parts& parts, std::string_view part, XmlVisitor& visitor);

}  // namespace hearth::sheet
