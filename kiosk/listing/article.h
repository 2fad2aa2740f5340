// A page that the center wrote: an article of its library, or what takes the place of a card.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace hearth::listing {

struct Article {
  std::string name = {};      // of its file, without language and ending: "naloxone"
  std::string language = {};  // BCP 47
  std::string title = {};     // never empty
  std::string section = {};   // "new-here", "setbacks", … or the center's own; may be empty
  std::int64_t order = 0;     // within its section
  std::string summary = {};
  std::string image = {};      // a picture's name below images/
  std::string image_alt = {};  // what it shows, for who cannot see it; may be empty
  std::string author = {};     // a pen name or a role
  std::optional<base::Date> reviewed = {};
  std::optional<base::Date> consent = {};  // when its teller agreed; a story is never without
  std::string body = {};                   // CommonMark
  bool operator==(const Article&) const = default;
};

struct ChosenArticle {
  const Article* article = nullptr;  // none of this name: null
  bool as_asked = false;             // false: it is in another language; say so on the screen
};

// The article for a visitor who reads `language`, found as a Translated's text is.
ChosenArticle choose_article(std::span<const Article> articles, std::string_view name,
                             std::string_view language, std::string_view first_language);

// What an article's body is made of, from top to bottom, as far as a screen shows it: no HTML, no
// pictures, no tables. Emphasis is told only where a paragraph begins with it.
struct ArticlePart {
  enum class Kind { heading, paragraph, step, point, quote };  // step: of an ordered list
  Kind kind = Kind::paragraph;
  int number = 0;    // of a step, from 1; of a heading, its level
  std::string lead;  // the strong words that it begins with: "Call 911."
  std::string text;  // plain, on one line but where a line break was asked for; may be empty
  bool operator==(const ArticlePart&) const = default;
};
struct ArticleBody {
  std::vector<ArticlePart> parts;
  bool has_html = false, has_picture = false;  // they are left out
};
ArticleBody read_body(std::string_view commonmark);

}  // namespace hearth::listing
