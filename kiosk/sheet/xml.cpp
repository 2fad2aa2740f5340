#include "sheet/xml.h"

#include <expat.h>

#include <cstring>
#include <memory>
#include <string>
#include <type_traits>

#include "sheet/limits.h"

namespace hearth::sheet {

namespace {

constexpr char kParting = '\x1f';  // between a namespace and a name, as expat hands them out
constexpr std::string_view kOpenDocument = "urn:oasis:names:tc:opendocument:xmlns:";

// What we call a namespace; with its colon.
std::string prefix_of(std::string_view space) {
  if (space.starts_with(kOpenDocument)) {
    space.remove_prefix(kOpenDocument.size());
    return std::string(space.substr(0, space.find(':'))) + ":";
  }
  if (space.find("calcext") != std::string_view::npos) return "calcext:";
  if (space.ends_with("officeDocument/2006/relationships") ||
      space.ends_with("ooxml/officeDocument/relationships"))
    return "r:";
  const bool microsoft = space.ends_with("spreadsheetml/2006/main") ||
                         space.ends_with("ooxml/spreadsheetml/main") ||
                         space.ends_with("package/2006/relationships") ||
                         space.ends_with("package/2006/content-types");
  return microsoft || space.empty() ? "" : "?:";
}

std::string our_name(const char* name) {
  const auto* const parting = std::strchr(name, kParting);
  if (parting == nullptr) return name;
  return prefix_of({name, static_cast<std::size_t>(parting - name)}) + (parting + 1);
}

struct Free {
  void operator()(XML_Parser parser) const { ::XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free>;

struct Parsing {
  XML_Parser parser;
  XmlVisitor& visitor;
  std::size_t depth = 0;
  bool refused = false;

  void look_up() {
    if (visitor.enough || refused) ::XML_StopParser(parser, XML_FALSE);
  }
};

void on_open(void* data, const char* name, const char** attributes) {
  auto& parsing = *static_cast<Parsing*>(data);
  if (parsing.visitor.enough || parsing.refused) return;
  if (++parsing.depth > kDeepest)
    parsing.refused = true;
  else
    parsing.visitor.open(our_name(name), Attributes(attributes));
  parsing.look_up();
}

void on_close(void* data, const char* name) {
  auto& parsing = *static_cast<Parsing*>(data);
  if (parsing.visitor.enough || parsing.refused) return;
  --parsing.depth;
  parsing.visitor.close(our_name(name));
  parsing.look_up();
}

void on_text(void* data, const char* text, int length) {
  auto& parsing = *static_cast<Parsing*>(data);
  if (parsing.visitor.enough || parsing.refused) return;
  parsing.visitor.text({text, static_cast<std::size_t>(length)});
  parsing.look_up();
}

void on_doctype(void* data, const char*, const char*, const char*, int) {
  auto& parsing = *static_cast<Parsing*>(data);
  parsing.refused = true;
  ::XML_StopParser(parsing.parser, XML_FALSE);
}

}  // namespace

const char* Attributes::find(std::string_view name) const {
  const auto colon = name.find(':');
  const auto local = colon == std::string_view::npos ? name : name.substr(colon + 1);
  for (const auto* const* pair = pairs_; *pair != nullptr; pair += 2) {
    const auto* const parting = std::strchr(*pair, kParting);
    if (local == (parting == nullptr ? *pair : parting + 1) && our_name(*pair) == name)
      return pair[1];
  }
  return nullptr;
}

std::string_view Attributes::operator[](std::string_view name) const {
  const auto* const value = find(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

bool Attributes::has(std::string_view name) const {
  return find(name) != nullptr;
}

base::Status parse_xml(Parts& parts, std::string_view part, XmlVisitor& visitor) {
  const base::Error damaged{"A part of the workbook cannot be read (" + std::string(part) +
                                "); open it in the spreadsheet program and save it again.",
                            ""};
  const Parser parser(::XML_ParserCreateNS(nullptr, kParting));
  if (!parser) return base::Error{"This computer is short of memory.", ""};
  Parsing parsing{parser.get(), visitor};
  ::XML_SetUserData(parser.get(), &parsing);
  ::XML_SetElementHandler(parser.get(), on_open, on_close);
  ::XML_SetCharacterDataHandler(parser.get(), on_text);
  ::XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  bool sound = true;
  const auto give = [&](std::string_view block, bool last) {
    sound = ::XML_Parse(parser.get(), block.data(), static_cast<int>(block.size()), last) ==
            XML_STATUS_OK;
    return sound;
  };
  const auto status = parts.read(part, [&](std::string_view block) { return give(block, false); });
  if (!status) return status;
  if (sound) give({}, true);
  if (visitor.enough && !parsing.refused) return {};
  if (!sound || parsing.refused) return damaged;
  return {};
}

}  // namespace hearth::sheet
