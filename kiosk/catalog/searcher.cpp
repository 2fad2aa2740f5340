#include "catalog/searcher.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace hearth::catalog {

namespace {

constexpr std::size_t kLittle = 3;           // rows; fewer, and slips are looked for
constexpr std::size_t kMostOfAMeaning = 12;  // rows, so that the next meaning has room

std::vector<std::string> split(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

// An expression of FTS5. Words have letters, digits and marks alone, so quoting is enough.
void add_any(std::string& to, Layer layer, const AskedWord& word, bool whole_only) {
  bool first = true;
  const auto add = [&](const std::string& form, bool begun) {
    to += first ? "(\"" : " OR \"";
    first = false;
    to += static_cast<char>(layer);
    to += form;
    to += begun ? "\"*" : "\"";
  };
  for (const auto& form : word.whole) add(form, false);
  if (!whole_only) {
    if (!word.longer.empty())
      for (const auto& form : word.longer) add(form, false);
    else
      for (const auto& form : word.beginning) add(form, true);
  }
  to += ')';
}

std::string all_of(const std::vector<const AskedWord*>& words, Layer first, Layer rest,
                   bool whole_only) {
  std::string expression;
  // A text that grows leaves copies of itself behind.
  expression.reserve(4096);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) expression += " AND ";
    add_any(expression, i == 0 ? first : rest, *words[i], whole_only);
  }
  return expression;
}

}  // namespace

// An answer that is being put together.
struct Searcher::Asking {
  std::size_t limit;
  std::vector<FoundRow> rows;
  std::set<std::int64_t> numbers;  // of the index
  bool full() const { return rows.size() >= limit; }
};

std::optional<Searcher> Searcher::open(const Database& database) {
  std::vector<Topic> topics;
  Statement topic(database, "SELECT kind, id, category, rows FROM search_topics ORDER BY number");
  while (topic.step())
    topics.push_back({topic.integer(0) == 1 ? FoundKind::kind : FoundKind::category,
                      std::string(topic.text(1)),
                      std::string(topic.text(2)),
                      {},
                      topic.integer(3)});
  Statement name(database, "SELECT topic, language, name FROM search_topic_names");
  while (name.step()) {
    const auto place = name.integer(0);
    if (place < 0 || place >= static_cast<std::int64_t>(topics.size())) return std::nullopt;
    auto& names = topics[static_cast<std::size_t>(place)].name;
    if (name.text(1).empty())
      names.plain = name.text(2);
    else
      names.others.emplace(name.text(1), name.text(2));
  }
  std::vector<Synonym> synonyms;
  Statement synonym(database, "SELECT said, topic, words FROM search_synonyms ORDER BY number");
  while (synonym.step()) {
    const auto place = synonym.integer(1);
    if (place < -1 || place >= static_cast<std::int64_t>(topics.size())) return std::nullopt;
    synonyms.push_back({split(synonym.text(0)), place, split(synonym.text(2))});
  }
  std::vector<NearWords::Word> words;
  Statement word(database, "SELECT word, rows FROM search_words ORDER BY word");
  while (word.step()) words.push_back({letters_of(word.text(0)), word.integer(1)});
  if (topic.failed() || name.failed() || synonym.failed() || word.failed()) return std::nullopt;
  std::sort(words.begin(), words.end(),
            [](const auto& a, const auto& b) { return a.letters < b.letters; });
  Searcher searcher(database, std::move(topics), std::move(synonyms), std::move(words));
  if (searcher.match_.failed() || searcher.found_.failed()) return std::nullopt;
  return searcher;
}

Searcher::Searcher(const Database& database, std::vector<Topic> topics,
                   std::vector<Synonym> synonyms, std::vector<NearWords::Word> words)
    : topics_(std::move(topics)),
      synonyms_(std::move(synonyms)),
      known_(std::move(words)),
      match_(database, "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid LIMIT ?2"),
      found_(database, "SELECT kind, item FROM search_found WHERE number = ?1") {
  for (const auto& topic : topics_) {
    auto& names = topic_words_.emplace_back();
    names.push_back({"", search_words(topic.name.plain)});
    for (const auto& [language, name] : topic.name.others)
      names.push_back({language, search_words(name)});
  }
}

void Searcher::ask(Asking& asking, std::string& expression) {
  if (!asking.full() && !expression.empty()) {
    // What an earlier question found comes again, at most that often.
    match_.bind_in_place(1, expression);
    match_.bind(2, static_cast<std::int64_t>(asking.limit + asking.numbers.size()));
    while (!asking.full() && match_.step()) {
      const auto number = match_.integer(0);
      if (!asking.numbers.insert(number).second) continue;
      found_.bind(1, number);
      if (found_.step()) {
        const auto kind = found_.integer(0);
        if (kind == static_cast<std::int64_t>(FoundKind::page))
          asking.rows.push_back({FoundKind::page, 0, std::string(found_.text(1))});
        else
          asking.rows.push_back({kind == static_cast<std::int64_t>(FoundKind::resource)
                                     ? FoundKind::resource
                                     : FoundKind::meeting,
                                 static_cast<std::uint32_t>(found_.integer(1)), ""});
      }
      found_.reset();
    }
    match_.forget();
  }
  wipe(expression);
}

void Searcher::ask_titles(Asking& asking, const std::vector<const AskedWord*>& words) {
  for (const bool whole_only : {true, false})
    for (const auto first : {Layer::opening, Layer::title}) {
      auto expression = all_of(words, first, Layer::title, whole_only);
      ask(asking, expression);
    }
}

void Searcher::ask_layer(Asking& asking, const std::vector<const AskedWord*>& words, Layer layer) {
  for (const bool whole_only : {true, false}) {
    auto expression = all_of(words, layer, layer, whole_only);
    ask(asking, expression);
  }
}

void Searcher::ask_meanings(Asking& asking, const AskedWords& asked,
                            const std::vector<Meaning>& meanings) {
  for (const auto& meaning : meanings) {
    if (asking.full() || meaning.rank > meanings.front().rank) return;
    std::vector<const AskedWord*> others;
    for (std::size_t i = 0; i < asked.words().size(); ++i)
      if ((i < meaning.from || i >= meaning.from + meaning.words) && !asked.words()[i].stop)
        others.push_back(&asked.words()[i]);
    std::string means;
    if (meaning.synonym->topic >= 0) {
      means = std::string("\"") + kTopicLetter + std::to_string(meaning.synonym->topic) + '"';
    } else {
      for (const auto& word : meaning.synonym->words)
        means += (means.empty() ? "\"" : " AND \"") +
                 std::string(1, static_cast<char>(Layer::text)) + word + '"';
    }
    if (means.empty()) continue;
    Asking some{asking.limit, {}, {}};
    some.limit = std::min(asking.limit, asking.rows.size() + kMostOfAMeaning);
    some.rows = std::move(asking.rows);
    some.numbers = std::move(asking.numbers);
    if (!others.empty()) {
      auto with_others = all_of(others, Layer::text, Layer::text, false) + " AND " + means;
      ask(some, with_others);
    }
    ask(some, means);
    asking.rows = std::move(some.rows);
    asking.numbers = std::move(some.numbers);
  }
}

void Searcher::ask_all(Asking& asking, const AskedWords& asked) {
  std::vector<const AskedWord*> words;
  for (const auto& word : asked.words())
    if (!word.stop) words.push_back(&word);
  if (words.empty())
    for (const auto& word : asked.words()) words.push_back(&word);
  const auto meant = meanings(asked);
  // All that was typed is an everyday word: then that is meant, and not its letters.
  const bool just_so = !meant.empty() && meant.front().rank == 0;
  ask_titles(asking, words);
  if (just_so) ask_meanings(asking, asked, meant);
  ask_layer(asking, words, Layer::named);
  if (!just_so) ask_meanings(asking, asked, meant);
  ask_layer(asking, words, Layer::text);
}

std::vector<FoundRow> Searcher::find(std::string_view typed, std::string_view language,
                                     std::size_t limit) {
  AskedWords asked(typed, known_);
  if (asked.empty() || limit == 0) return {};
  Asking asking{limit, {}, {}};
  for (const auto topic : topics_meant(asked, meanings(asked), language))
    if (!asking.full()) asking.rows.push_back({topics_[topic].kind, topic, ""});
  ask_all(asking, asked);
  if (asking.rows.size() < kLittle && asked.widen(known_)) {
    for (const auto topic : topics_meant(asked, meanings(asked), language)) {
      const FoundRow row{topics_[topic].kind, topic, ""};
      if (!asking.full() &&
          std::find(asking.rows.begin(), asking.rows.end(), row) == asking.rows.end())
        asking.rows.push_back(row);
    }
    ask_all(asking, asked);
  }
  if (asking.rows.size() < kLittle && asked.words().size() > 1)
    for (const auto& word : asked.words())
      if (!word.stop) {
        for (const auto layer : {Layer::title, Layer::named, Layer::text}) {
          auto expression = all_of({&word}, layer, layer, false);
          ask(asking, expression);
        }
      }
  return std::move(asking.rows);
}

}  // namespace hearth::catalog
