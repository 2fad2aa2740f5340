#include "pack/forms.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

#include "pack/spelling.h"
#include "pack/toml_keys.h"

namespace hearth::pack {

namespace {

using listing::Form;
using listing::Question;

constexpr std::size_t kLargestForm = 1u << 20;
constexpr std::string_view kEnding = ".toml";
constexpr std::string_view kKinds[] = {"scale", "choice", "many", "yes-no", "number", "text"};
constexpr std::string_view kAnswers[] = {listing::kYes, listing::kNo};

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool is_of_options(const Question& question) {
  return question.kind <= Question::Kind::many && !question.options_from_meetings_today;
}

// What the answers to a question are named by, in messages and conditions.
std::vector<std::string_view> answers_to(const Question& question) {
  if (question.kind == Question::Kind::yes_no) return {std::begin(kAnswers), std::end(kAnswers)};
  std::vector<std::string_view> answers;
  for (const auto& option : question.options) answers.emplace_back(option.plain);
  return answers;
}

void check_length(const TomlKeys& keys, std::string_view key, const listing::Translated& text,
                  std::size_t most) {
  const auto check = [&](const std::string& words) {
    if (length(words) > most)
      keys.error(key, in_quotes(words) + " is too long for the screen; " + std::to_string(most) +
                          " letters fit.");
  };
  check(text.plain);
  for (const auto& [language, words] : text.others) check(words);
}

class QuestionReader {
 public:
  QuestionReader(const toml::table& table, const std::string& file, const Form& form,
                 Reading& reading)
      : keys_(table, "question", reading, {file, 0}), form_(form), reading_(reading) {}

  Question read() {
    read_id();
    const auto& first = reading_.listing.center.languages.front();
    question_.text = keys_.translated("text", first);
    check_length(keys_, "text", question_.text, listing::kLongestQuestion);
    if (question_.text.plain.empty())
      keys_.error("text", "A question needs its words; write text = \"…\".");
    if (!read_kind()) return std::move(question_);  // what else it may have, its kind decides
    read_options(first);
    read_range();
    if (keys_.node("help_when") != nullptr)
      question_.help_when = named("help_when", keys_.words("help_when"), question_);
    read_conditions();
    keys_.tell_unknown();
    return std::move(question_);
  }

 private:
  void read_id() {
    question_.id = keys_.text("id");
    if (!is_id(question_.id))
      keys_.error(
          "id",
          "A question needs an id of 1 to 40 small letters, digits and hyphens, for instance "
          "id = \"feeling\".");
    else if (earlier(question_.id) != nullptr)
      keys_.error("id", "An earlier question has the same id; give this one another.");
  }

  bool read_kind() {
    const auto written = keys_.text("kind");
    const auto found = std::find(std::begin(kKinds), std::end(kKinds), folded(written));
    if (found == std::end(kKinds)) {
      keys_.error("kind", "This must be one of " + listed(kKinds, " or ") + ".");
      return false;
    }
    question_.kind = static_cast<Question::Kind>(found - std::begin(kKinds));
    return true;
  }

  void read_options(const std::string& first) {
    question_.options = keys_.translated_words("options", first);
    if (const auto* from = keys_.node("options_from")) {
      question_.options_from_meetings_today = true;
      if (!from->is_string() || keys_.text("options_from") != "meetings-today")
        keys_.error("options_from", "The only list that is made by itself is \"meetings-today\".");
      else if (question_.kind != Question::Kind::choice)
        keys_.error("options_from",
                    "Only a question of kind \"choice\" can offer today's meetings.");
      if (!question_.options.empty())
        keys_.error("options",
                    "This question offers today's meetings, so it has no other options.");
      return;
    }
    if (!is_of_options(question_)) {
      if (!question_.options.empty())
        keys_.error("options",
                    "Only questions of kind \"scale\", \"choice\" and \"many\" have options.");
      return;
    }
    const auto count = question_.options.size();
    const auto most =
        question_.kind == Question::Kind::scale ? listing::kMostSteps : listing::kMostOptions;
    if (count < listing::kFewestOptions || most < count)
      return keys_.error("options", "A question of this kind has " +
                                        std::to_string(listing::kFewestOptions) + " to " +
                                        std::to_string(most) + " options; here are " +
                                        std::to_string(count) + ".");
    std::set<std::string> seen;
    for (const auto& option : question_.options) {
      if (option.plain.empty())
        keys_.error("options", "One of the options is empty.");
      else if (!seen.insert(folded(option.plain)).second)
        keys_.error("options", "The option " + in_quotes(option.plain) + " is there twice.");
      check_length(keys_, "options", option, listing::kLongestOption);
    }
  }

  void read_range() {
    const auto kMost = listing::kLargestNumber;
    const auto min = keys_.whole_number("min", -kMost, kMost);
    const auto max = keys_.whole_number("max", -kMost, kMost);
    if (question_.kind != Question::Kind::number) {
      if (min || max)
        keys_.error(min ? "min" : "max", "Only a question of kind \"number\" has min and max.");
      return;
    }
    question_.min = min.value_or(0);
    if (max)
      question_.max = *max;
    else if (keys_.node("max") == nullptr)
      keys_.error("max", "A number needs the largest answer, for instance max = 50.");
    if (max && *max < question_.min)
      keys_.error("max", "The largest answer is below the smallest.");
  }

  void read_conditions() {
    const auto* node = keys_.node("show_when");
    if (node == nullptr) return;
    const auto* table = node->as_table();
    if (table == nullptr || table->empty())
      return keys_.error("show_when",
                         "This must name an earlier question and its answers, for instance "
                         "show_when = { reason = [\"Meeting or group\"] }.");
    for (const auto& [name, value] : *table) {
      const std::string id(name.str());
      const auto* asked = earlier(id);
      std::vector<std::string> answers;
      if (const auto* list = value.as_array())
        for (const auto& item : *list)
          if (const auto* words = item.as_string()) answers.push_back(one_line(words->get()));
      if (asked == nullptr) {
        keys_.error("show_when", "No earlier question has the id " + in_quotes(id) +
                                     "; a question can depend on earlier ones only.");
      } else if (!is_of_options(*asked) && asked->kind != Question::Kind::yes_no) {
        keys_.error("show_when", "The question " + in_quotes(id) +
                                     " has no options, so nothing can depend on it.");
      } else if (answers.empty()) {
        keys_.error("show_when", "Write the answers to " + in_quotes(id) +
                                     " in square brackets and quotation marks.");
      } else {
        question_.show_when.emplace(id, named("show_when", answers, *asked));
      }
    }
  }

  // The answers as the question itself writes them.
  std::vector<std::string> named(std::string_view key, const std::vector<std::string>& written,
                                 const Question& of) {
    std::vector<std::string> result;
    const auto answers = answers_to(of);
    for (const auto& words : written) {
      const auto found = std::find_if(answers.begin(), answers.end(), [&](std::string_view answer) {
        return same_word(answer, words);
      });
      if (found != answers.end())
        result.emplace_back(*found);
      else
        keys_.error(key,
                    in_quotes(words) + " is no answer to the question " + in_quotes(of.id) +
                        (answers.empty() ? "." : "; its answers are " + listed(answers) + "."));
    }
    return result;
  }

  const Question* earlier(std::string_view id) const {
    for (const auto& question : form_.questions)
      if (question.id == id) return &question;
    return nullptr;
  }

  TomlKeys keys_;
  const Form& form_;
  Reading& reading_;
  Question question_;
};

class FormReader {
 public:
  FormReader(const std::string& file, Reading& reading) : file_(file), reading_(reading) {}

  // None where there was an error; it is told.
  std::optional<Form> read(const std::string& text) {
    const auto errors = reading_.errors.size();
    try {
      read_table(toml::parse(text));
    } catch (const toml::parse_error& mistake) {
      reading_.errors.push_back(
          {file_, static_cast<int>(mistake.source().begin.line), "",
           "This line cannot be read (" + std::string(mistake.description()) +
               "); look at it and the line above for a missing quotation mark or bracket."});
    } catch (const std::exception&) {
      reading_.errors.push_back({file_, 0, "", "The file cannot be read."});
    }
    if (reading_.errors.size() > errors) return std::nullopt;
    return std::move(form_);
  }

 private:
  void read_table(const toml::table& table) {
    TomlKeys keys(table, "", reading_, {file_, 0});
    const auto& first = reading_.listing.center.languages.front();
    form_.id = keys.text("id");
    if (!is_id(form_.id))
      keys.error("id",
                 "A form needs an id of 1 to 40 small letters, digits and hyphens, for instance "
                 "id = \"arrival\".");
    for (const auto& other : reading_.listing.forms)
      if (other.id == form_.id)
        keys.error("id", "Another file in checkin has the form " + in_quotes(form_.id) +
                             ", so this one is left out.");
    constexpr auto kMost = std::numeric_limits<std::int32_t>::max();
    form_.version = keys.whole_number("version", 1, kMost).value_or(1);
    if (keys.node("version") == nullptr)
      keys.error("version",
                 "A form needs version = 1; make it one more whenever its words change.");
    form_.title = keys.translated("title", first);
    if (form_.title.plain.empty())
      keys.error("title", "A form needs a title; write title = \"…\".");
    check_length(keys, "title", form_.title, listing::kLongestTitle);
    form_.text = keys.translated("text", first);
    check_length(keys, "text", form_.text, listing::kLongestForewords);
    form_.ticket = keys.flag("ticket");
    form_.part_of_day = keys.flag("part_of_day");
    read_questions(keys);
    keys.tell_unknown();
  }

  void read_questions(TomlKeys& keys) {
    const auto* node = keys.node("question");
    const auto* list = node == nullptr ? nullptr : node->as_array();
    const bool tables = list != nullptr && list->is_array_of_tables();
    if (!tables)
      return keys.error("question", "A form has questions; each begins with a line [[question]].");
    if (list->size() > listing::kMostQuestions)
      return keys.error("question",
                        "A form has at most " + std::to_string(listing::kMostQuestions) +
                            " questions; here are " + std::to_string(list->size()) + ".");
    for (const auto& each : *list)
      form_.questions.push_back(QuestionReader(*each.as_table(), file_, form_, reading_).read());
    leave_out_typed(keys);
    if (form_.questions.empty())
      keys.error("question", "None of its questions can be asked, so the form is left out.");
  }

  // Nothing can depend on them, so the rest stays what it is.
  void leave_out_typed(const TomlKeys& keys) {
    if (reading_.listing.center.checkin.free_text) return;
    std::erase_if(form_.questions, [&](const Question& question) {
      const bool typed = question.kind == Question::Kind::text;
      if (typed)
        keys.warn("question", "The question " + in_quotes(question.id) +
                                  " asks for words, so it is left out; write free_text = true "
                                  "under [checkin] in pack.toml to ask it.");
      return typed;
    });
  }

  std::string file_;
  Reading& reading_;
  Form form_;
};

}  // namespace

void read_forms(const Folder& folder, Reading& reading) {
  auto& listing = reading.listing;
  const auto files = folder.files_in("checkin", reading);
  for (const auto& file : files) {
    if (!folded(file).ends_with(kEnding)) {
      reading.warnings.push_back(
          {file, 0, "", "This file was not read; the name of a form ends in .toml."});
      continue;
    }
    const auto text = folder.read(file, kLargestForm, reading);
    if (!text)
      reading.errors.push_back({file, 0, "", text.error().message});
    else if (auto form = FormReader(file, reading).read(*text))
      listing.forms.push_back(std::move(*form));
  }
  reading.forms = listing.forms.size();
  if (listing.forms.empty() || !listing.center.checkin.public_key.empty()) return;
  listing.forms.clear();
  reading.warnings.push_back(
      {"pack.toml", 0, "checkin.public_key",
       "Forms are offered only with a key that answers are sealed for; make one with \"hearth-pack "
       "keygen\" and write it here."});
}

}  // namespace hearth::pack
