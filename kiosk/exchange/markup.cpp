#include "exchange/markup.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace hearth::exchange {

namespace {

constexpr std::array<std::string_view, 17> kBreaking{"br", "p",     "div", "li", "ul", "ol",
                                                     "tr", "table", "h1",  "h2", "h3", "h4",
                                                     "h5", "h6",    "hr",  "dt", "dd"};
constexpr std::array<std::string_view, 31> kInline{
    "a",      "abbr", "b",    "big",   "blockquote", "center", "cite", "code",
    "em",     "font", "form", "i",     "iframe",     "img",    "ins",  "input",
    "label",  "link", "meta", "pre",   "s",          "small",  "span", "strike",
    "strong", "sub",  "sup",  "tbody", "td",         "th",     "u"};
constexpr std::size_t kLongestTag = 2000;  // bytes; a "<" without an end costs no more than that

template <typename List>
bool is_among(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

struct Tag {
  std::string name;  // in small letters; empty: this is no tag
  bool closing = false;
  std::string_view inside;
  std::size_t length = 0;
};

Tag tag_at(std::string_view text) {
  if (text.starts_with("<!--")) {
    const auto end = text.substr(0, kLongestTag).find("-->");
    return end == std::string_view::npos ? Tag{} : Tag{"!", false, {}, end + 3};
  }
  Tag tag;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') tag.closing = true, ++at;
  while (at < text.size() && tag.name.size() < 12 &&
         std::isalnum(static_cast<unsigned char>(text[at])))
    tag.name += static_cast<char>(std::tolower(static_cast<unsigned char>(text[at++])));
  const auto end = text.substr(0, kLongestTag).find('>', at);
  const bool known = is_among(kBreaking, tag.name) || is_among(kInline, tag.name) ||
                     tag.name == "script" || tag.name == "style";
  if (!known || end == std::string_view::npos ||
      std::string_view(" \t\r\n/>").find(text[at]) == std::string_view::npos)
    return {};
  tag.inside = text.substr(at, end - at);
  tag.length = end + 1;
  return tag;
}

// The web address of <a href="...">, or empty.
std::string_view web_address(std::string_view inside) {
  auto at = inside.find("href=");
  if (at == std::string_view::npos || at + 6 >= inside.size()) return {};
  at += 5;
  const char quote = inside[at];
  const bool quoted = quote == '"' || quote == '\'';
  inside.remove_prefix(at + (quoted ? 1 : 0));
  const auto address =
      inside.substr(0, quoted ? inside.find(quote) : inside.find_first_of(" \t\n"));
  return address.starts_with("http://") || address.starts_with("https://") ? address
                                                                           : std::string_view{};
}

// Where the hidden content of a script or a style ends.
std::size_t after_hidden(std::string_view text, std::string_view name) {
  const auto end = text.find("</" + std::string(name));
  return end == std::string_view::npos ? 0 : end;
}

}  // namespace

std::string without_markup(std::string_view text) {
  std::string plain;
  std::string_view address;
  std::size_t link_begins = 0;
  while (!text.empty()) {
    const auto next = text.find('<');
    plain.append(text.substr(0, next));
    if (next == std::string_view::npos) break;
    text.remove_prefix(next);
    const auto tag = tag_at(text);
    if (tag.name.empty()) {
      plain.push_back('<');
      text.remove_prefix(1);
      continue;
    }
    if (is_among(kBreaking, tag.name)) plain.push_back('\n');
    if (tag.name == "td" || tag.name == "th") plain.push_back(' ');
    if (tag.name == "a" && !tag.closing) {
      address = web_address(tag.inside);
      link_begins = plain.size();
    } else if (tag.name == "a" && !address.empty()) {
      if (plain.find(address, link_begins) == std::string::npos)
        plain.append(" (").append(address).append(")");
      address = {};
    }
    text.remove_prefix(tag.length);
    if (!tag.closing && (tag.name == "script" || tag.name == "style"))
      text.remove_prefix(after_hidden(text, tag.name));
  }
  return plain;
}

}  // namespace hearth::exchange
