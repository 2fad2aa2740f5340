#include "app/script.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hearth::app {

namespace {

// One line, taken apart word by word; a word in double quotes may hold spaces, \" and \\.
class Line {
 public:
  explicit Line(std::string_view text) : rest_(text) {}

  struct Word {
    std::string text;
    bool quoted = false;
  };
  // Nothing at the end of the line or at a comment.
  std::optional<Word> next() {
    const auto start = rest_.find_first_not_of(" \t\r");
    if (start == std::string_view::npos || rest_[start] == '#') return std::nullopt;
    rest_.remove_prefix(start);
    Word word;
    word.quoted = rest_.front() == '"';
    if (!word.quoted) {
      const auto end = std::min(rest_.find_first_of(" \t\r"), rest_.size());
      word.text = rest_.substr(0, end);
      rest_.remove_prefix(end);
      return word;
    }
    std::size_t i = 1;
    for (; i < rest_.size() && rest_[i] != '"'; ++i) {
      if (rest_[i] == '\\' && i + 1 < rest_.size()) ++i;
      word.text += rest_[i];
    }
    rest_.remove_prefix(std::min(rest_.size(), i + 1));
    return word;
  }

 private:
  std::string_view rest_;
};

const std::map<std::string_view, Step::Kind> kKinds{
    {"tap", Step::Kind::tap},       {"press", Step::Kind::press},
    {"swipe", Step::Kind::swipe},   {"expect", Step::Kind::expect},
    {"absent", Step::Kind::absent}, {"idle", Step::Kind::idle},
    {"wait", Step::Kind::wait},     {"picture", Step::Kind::picture},
    {"tree", Step::Kind::tree},     {"type", Step::Kind::type},
    {"insert", Step::Kind::insert}, {"remove", Step::Kind::remove}};

bool read_number(const std::string& text, double& number) {
  char* end = nullptr;
  number = std::strtod(text.c_str(), &end);
  return !text.empty() && *end == '\0' && number >= 0 && number < 1e9;
}

base::Result<Step> parse_step(Line& line, const std::string& verb, const std::string& where) {
  const auto kind = kKinds.find(verb);
  if (kind == kKinds.end())
    return base::Error{"\"" + verb +
                           "\" is no step: tap, type, press, swipe, expect, absent, idle, wait, "
                           "picture, tree, insert and remove are.",
                       where};
  Step step{kind->second, 0, {}, {}, 0};
  auto word = line.next();
  if (!word) return base::Error{"\"" + verb + "\" needs something to act on.", where};
  const bool labelled = step.kind == Step::Kind::tap || step.kind == Step::Kind::expect ||
                        step.kind == Step::Kind::absent;
  if (labelled && !word->quoted) {
    step.role = ui::find_role(word->text);
    if (!step.role) return base::Error{"\"" + word->text + "\" is no role.", where};
    word = line.next();
  }
  if (step.kind == Step::Kind::type && !word->quoted)
    return base::Error{"What is typed stands in double quotes.", where};
  const bool needs_quotes = labelled || step.kind == Step::Kind::wait;
  if (!word || (needs_quotes && !word->quoted))
    return base::Error{"A label stands in double quotes.", where};
  step.text = word->text;
  if (step.kind == Step::Kind::wait) {
    word = line.next();
    if (!word || !read_number(word->text, step.seconds))
      return base::Error{"\"wait\" needs seconds after the label.", where};
  }
  if (step.kind == Step::Kind::idle && !read_number(step.text, step.seconds))
    return base::Error{"\"idle\" needs seconds.", where};
  if (line.next()) return base::Error{"There is more on this line than the step takes.", where};
  return step;
}

}  // namespace

base::Result<std::optional<Step>> Script::next() {
  for (std::string text; std::getline(in_, text);) {
    ++line_;
    Line line(text);
    const auto verb = line.next();
    if (!verb) continue;
    auto step = parse_step(line, verb->text, "line " + std::to_string(line_));
    if (!step) return step.error();
    step->line = line_;
    return std::optional(*std::move(step));
  }
  return std::optional<Step>();
}

base::Result<std::ifstream> open_script(const std::filesystem::path& file) {
  std::ifstream in;
  in.rdbuf()->pubsetbuf(nullptr, 0);  // it would hold lines long before and after their turn
  in.open(file);
  if (!in || std::filesystem::is_directory(file))
    return base::Error{"The script cannot be opened.", file.string()};
  return in;
}

base::Result<std::vector<std::string>> check_script(std::istream& in) {
  std::vector<std::string> sticks;
  for (Script script(in);;) {
    const auto step = script.next();
    if (!step) return step.error();
    if (!*step) return sticks;
    if ((*step)->kind == Step::Kind::insert) sticks.push_back((*step)->text);
  }
}

}  // namespace hearth::app
