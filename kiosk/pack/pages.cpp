#include "pack/pages.h"

#include <algorithm>
#include <utility>

#include "pack/language_code.h"
#include "pack/pictures.h"
#include "pack/spelling.h"
#include "pack/toml_keys.h"

namespace hearth::pack {

namespace {

constexpr std::size_t kLargestPage = 1u << 16;  // some ten thousand words
constexpr std::size_t kMostParts = 500;         // headings, paragraphs, items of lists
constexpr std::string_view kEnding = ".md", kFence = "+++";

struct FileName {
  std::string name, language;
};

// "naloxone.es.md" -> naloxone, es; "12.5 mg.md" has no language in it.
FileName parsed_name(std::string_view file, const std::string& first_language) {
  file.remove_suffix(kEnding.size());
  if (const auto dot = file.rfind('.'); dot != std::string_view::npos && dot > 0)
    if (auto code = language_code(file.substr(dot + 1)); !code.empty())
      return {folded(file.substr(0, dot)), std::move(code)};
  return {folded(file), first_language};
}

struct Halves {
  std::string_view front, body;
};

std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find('\n'), text.size());
  auto line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_fence(std::string_view line) {
  if (!line.starts_with(kFence)) return false;
  return line.find_first_not_of(" \t", kFence.size()) == std::string_view::npos;
}

// The front matter, which begins on line 2, and what stands below it.
std::optional<Halves> halves(std::string_view text) {
  if (!is_fence(take_line(text))) return std::nullopt;
  const auto whole = text;
  while (!text.empty()) {
    const auto front = whole.substr(0, whole.size() - text.size());
    if (is_fence(take_line(text))) return Halves{front, text};
  }
  return std::nullopt;
}

class PageReader {
 public:
  PageReader(const std::string& file, const Folder& folder, Reading& reading)
      : file_(file), folder_(folder), reading_(reading) {}

  void read(std::string_view text) {
    const auto both = halves(text);
    if (!both)
      return error(0, "",
                   "A page begins with a line +++, then title = \"…\" and what else there is to "
                   "say of it, then +++ again; this one does not, so it is left out.");
    const auto slash = file_.rfind('/');
    auto named = parsed_name(std::string_view(file_).substr(slash + 1),
                             reading_.listing.center.languages.front());
    article_.name = std::move(named.name);
    article_.language = std::move(named.language);
    if (!read_front(both->front)) return;
    article_.body = both->body;
    check_picture();
    if (is_sound()) reading_.listing.articles.push_back(std::move(article_));
  }

 private:
  bool read_front(std::string_view front) {
    try {
      const auto table = toml::parse(front);
      TomlKeys keys(table, "", reading_, {file_, 1});
      article_.title = keys.text("title");
      article_.section = keys.text("section");
      article_.order = keys.whole_number("order", -1'000'000, 1'000'000).value_or(0);
      article_.summary = keys.text("summary");
      article_.image = keys.text("image");
      article_.image_alt = keys.text("image_alt");
      article_.author = keys.text("author");
      article_.reviewed = keys.date("reviewed");
      article_.consent = keys.date("consent");
      keys.tell_unknown();
      return true;
    } catch (const toml::parse_error& mistake) {
      error(static_cast<int>(mistake.source().begin.line) + 1, "",
            "This line cannot be read (" + std::string(mistake.description()) +
                "); look at it and the line above for a missing quotation mark.");
    } catch (const std::exception&) {
      error(0, "", "The lines between the two +++ cannot be read.");
    }
    return false;
  }

  bool is_sound() {
    const auto& center = reading_.listing.center;
    if (article_.title.empty())
      return refuse("title", "The page has no title, so it is left out; write title = \"…\".");
    const auto body = listing::read_body(article_.body);
    if (body.parts.empty())
      return refuse("", "There is no text below the second +++, so the page is left out.");
    if (body.parts.size() > kMostParts)
      return refuse("", "The page is too long for the screen; part it into several.");
    if (article_.section == "stories" && (!article_.consent || article_.author.empty()))
      return refuse(article_.consent ? "author" : "consent",
                    "A story is shown only with consent = DATE of the person who tells it, and a "
                    "pen name as author, so it is left out.");
    if (!offered(article_.language, center.languages)) {
      warn("The language \"" + article_.language +
           "\" is not among the languages of pack.toml, so nobody can choose this page.");
      return false;
    }
    for (const auto& other : reading_.listing.articles)
      if (other.name == article_.name && other.language == article_.language)
        return refuse("", "Another page has the same name and language, so this one is left out.");
    if (body.has_html) warn("There is HTML in this page; it is not shown.");
    if (body.has_picture) warn("There is a picture in this page's text; it is not shown.");
    return true;
  }

  // The page is shown without a picture that is not there.
  void check_picture() {
    if (article_.image.empty()) return;
    auto name = picture_name(std::exchange(article_.image, {}));
    if (!name)
      reading_.warnings.push_back({file_, 0, "image", name.error().message});
    else if (!folder_.has_image(*name))
      reading_.warnings.push_back(
          {file_, 0, "image", "There is no picture \"" + *name + "\" in the folder images."});
    else
      article_.image = *std::move(name);
  }

  bool refuse(const char* key, std::string sentence) {
    error(0, key, std::move(sentence));
    return false;
  }
  void error(int line, const char* key, std::string sentence) {
    reading_.errors.push_back({file_, line, key, std::move(sentence)});
  }
  void warn(std::string sentence) {
    reading_.warnings.push_back({file_, 0, "", std::move(sentence)});
  }

  std::string file_;
  const Folder& folder_;
  Reading& reading_;
  listing::Article article_;
};

}  // namespace

void read_pages(const Folder& folder, Reading& reading) {
  for (const auto& file : folder.files_in("pages", reading)) {
    if (!folded(file).ends_with(kEnding)) {
      reading.warnings.push_back(
          {file, 0, "", "This file was not read; the name of a page ends in .md."});
      continue;
    }
    const auto text = folder.read(file, kLargestPage, reading);
    if (text)
      PageReader(file, folder, reading).read(*text);
    else
      reading.errors.push_back({file, 0, "", text.error().message});
  }
}

}  // namespace hearth::pack
