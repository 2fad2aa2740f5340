#include "catalog/search_index.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>
#include <unordered_map>

#include "catalog/search_topics.h"
#include "catalog/search_words.h"
#include "listing/categories.h"
#include "listing/meeting_types.h"
#include "listing/resource_terms.h"

namespace hearth::catalog {

namespace {

using listing::Translated;

// The words of one row, in the layers in which they count.
class RowWords {
 public:
  void title(const Translated& title) {
    each(title, [&](std::string_view text) {
      const auto words = search_words(text);
      if (!words.empty()) add(words.front(), Layer::opening);
      for (const auto& word : words) add(word, Layer::title);
    });
  }
  void add(const Translated& text, Layer layer) {
    each(text, [&](std::string_view one) { add(one, layer); });
  }
  void add(std::string_view text, Layer layer) {
    for (const auto& word : search_words(text)) add(word, layer);
  }
  void add_topic(std::size_t topic) { tokens_.insert(kTopicLetter + std::to_string(topic)); }
  std::string joined() const {
    std::string all;
    for (const auto& token : tokens_) all += token + ' ';
    return all;
  }
  // Of every layer, without its letter.
  const std::set<std::string>& words() const { return words_; }

 private:
  template <typename Use>
  static void each(const Translated& text, const Use& use) {
    use(text.plain);
    for (const auto& [language, other] : text.others) use(other);
  }
  void add(const SearchWord& word, Layer layer) {
    for (const auto& form : {word.text, word.stem}) {
      for (char letter = static_cast<char>(layer); letter <= static_cast<char>(Layer::text);
           ++letter)
        tokens_.insert(letter + form);
      words_.insert(form);
    }
  }
  std::set<std::string> tokens_, words_;
};

class Indexer {
 public:
  Indexer(const listing::Listing& listing, const Vocabulary& vocabulary,
          const std::vector<Topic>& topics)
      : listing_(listing), vocabulary_(vocabulary), topics_(topics) {}

  RowWords of(const listing::Meeting& meeting) const {
    RowWords row;
    row.title(meeting.name);
    row.add(meeting.program, Layer::named);
    for (const auto& type : meeting.types) name(row, "type", type);
    for (const auto& word : meeting.expect) name(row, "expect", word);
    if (meeting.signs_attendance) name(row, "type", "POA");
    if (meeting.attendance == listing::Attendance::online ||
        meeting.attendance == listing::Attendance::hybrid)
      name(row, "attendance", "online");
    if (meeting.attendance == listing::Attendance::in_person ||
        meeting.attendance == listing::Attendance::hybrid)
      name(row, "attendance", "in-person");
    row.add(meeting.group, Layer::named);
    for (const auto* text : {&meeting.location, &meeting.location_notes, &meeting.notes,
                             &meeting.group_notes, &meeting.approach, &meeting.cost})
      row.add(*text, Layer::text);
    row.add(meeting.room, Layer::text);
    row.add(meeting.address, Layer::text);
    for (const auto& region : meeting.regions) row.add(region, Layer::text);
    return row;
  }

  RowWords of(const listing::Resource& resource) const {
    RowWords row;
    row.title(resource.name);
    topic(row, FoundKind::category, resource.category);
    topic(row, FoundKind::kind, resource.kind);
    row.add(resource.organization, Layer::named);
    terms(row, "eligibility", resource.eligibility);
    terms(row, "cost", resource.cost);
    terms(row, "accessibility", resource.accessibility);
    terms(row, "documents", resource.documents);
    for (const auto& language : resource.languages)
      for (const auto& type : listing::meeting_types())
        if (type.kind == listing::TypeKind::language && type.language == language)
          name(row, "type", type.code);
    row.add(resource.description, Layer::text);
    row.add(resource.how_to_apply, Layer::text);
    // The reader drops a confidential address; should one come by another way, it is not here.
    if (!resource.confidential_address) row.add(resource.address, Layer::text);
    return row;
  }

  // An article with all its languages.
  RowWords of_article(std::string_view article) const {
    RowWords row;
    for (const auto& page : listing_.articles) {
      if (page.name != article) continue;
      row.title({page.title, {}});
      row.add(page.summary, Layer::text);
      for (const auto& part : listing::read_body(page.body).parts) {
        row.add(part.lead, Layer::text);
        row.add(part.text, Layer::text);
      }
    }
    return row;
  }

  // Numbers of the meetings, those that are on and open to anyone first.
  std::vector<std::size_t> meetings() const {
    std::vector<std::size_t> order(listing_.meetings.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto rank = [&](std::size_t i) {
      const auto& meeting = listing_.meetings[i];
      const bool open =
          std::find(meeting.types.begin(), meeting.types.end(), "O") != meeting.types.end();
      return std::pair(meeting.closed_for_now, !open);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
  }

  // Numbers of the resources, those for a crisis first, then the closest; without a place last.
  std::vector<std::size_t> resources() const {
    std::vector<std::size_t> order(listing_.resources.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::pair<bool, double>> rank;
    for (const auto& resource : listing_.resources)
      rank.emplace_back(!resource.crisis, away(resource));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank[a] < rank[b]; });
    return order;
  }

 private:
  // For comparing only: degrees on a flat map, squared.
  double away(const listing::Resource& resource) const {
    const auto& center = listing_.center;
    if (!resource.latitude || !resource.longitude || !center.latitude || !center.longitude)
      return std::numeric_limits<double>::infinity();
    const double north = *resource.latitude - *center.latitude;
    const double east = std::remainder(*resource.longitude - *center.longitude, 360.0) *
                        std::cos(*center.latitude * std::numbers::pi / 180);
    return north * north + east * east;
  }
  void name(RowWords& row, std::string_view group, std::string_view code) const {
    const auto found = vocabulary_.names.find(name_key(group, code));
    if (found != vocabulary_.names.end()) row.add(found->second, Layer::named);
  }
  void topic(RowWords& row, FoundKind kind, std::string_view id) const {
    const auto place = topic_place(topics_, kind, id);
    if (place == topics_.size()) return;
    row.add(topics_[place].name, Layer::named);
    row.add_topic(place);
  }
  void terms(RowWords& row, std::string_view group, const listing::TermList& list) const {
    for (const auto& code : list.codes) name(row, group, code);
    row.add(list.written, Layer::text);
  }

  const listing::Listing& listing_;
  const Vocabulary& vocabulary_;
  const std::vector<Topic>& topics_;
};

// The tables, filled.
class Filler {
 public:
  explicit Filler(const Database& database)
      : tables_(database.run(
            "CREATE TABLE search_topics (number INTEGER PRIMARY KEY, kind, id, category, rows);"
            "CREATE TABLE search_topic_names (topic, language, name, "
            "PRIMARY KEY (topic, language)) WITHOUT ROWID;"
            "CREATE TABLE search_synonyms (number INTEGER PRIMARY KEY, said, topic, words);"
            "CREATE TABLE search_words (word PRIMARY KEY, rows) WITHOUT ROWID;"
            "CREATE TABLE search_found (number INTEGER PRIMARY KEY, kind, item);"
            "CREATE VIRTUAL TABLE search USING fts5(words, content='', columnsize=0, detail=none, "
            "prefix='2 3 4', tokenize='ascii');"
            "INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)")),
        topic_(database, "INSERT INTO search_topics VALUES (?, ?, ?, ?, ?)"),
        topic_name_(database, "INSERT INTO search_topic_names VALUES (?, ?, ?)"),
        synonym_(database, "INSERT INTO search_synonyms (said, topic, words) VALUES (?, ?, ?)"),
        word_(database, "INSERT INTO search_words VALUES (?, ?)"),
        found_(database, "INSERT INTO search_found VALUES (?, ?, ?)"),
        row_(database, "INSERT INTO search (rowid, words) VALUES (?, ?)") {}

  void add(const std::vector<Topic>& topics) {
    for (std::size_t i = 0; i < topics.size(); ++i) {
      const auto& topic = topics[i];
      const auto number = static_cast<std::int64_t>(i);
      insert(topic_, number, std::int64_t{topic.kind == FoundKind::kind}, topic.id, topic.category,
             topic.rows);
      insert(topic_name_, number, std::string_view(), topic.name.plain);
      for (const auto& [language, name] : topic.name.others)
        insert(topic_name_, number, language, name);
      know(topic.name.plain);
      for (const auto& [language, name] : topic.name.others) know(name);
    }
  }

  void add(const Vocabulary::Synonym& synonym, const std::vector<Topic>& topics) {
    const auto said = stems(synonym.said);
    if (said.empty()) return;
    know(synonym.said);
    for (const auto& means : synonym.means) {
      if (const auto place = topic_named(means, topics); place != topics.size()) {
        insert(synonym_, said, static_cast<std::int64_t>(place), std::string_view());
      } else if (!listing::find_category(means) && !listing::category_of_kind(means)) {
        insert(synonym_, said, std::int64_t{-1}, stems(means));
      }
    }
  }

  template <typename Item>
  void add(FoundKind kind, const Item& item, const RowWords& words) {
    ++number_;
    insert(found_, number_, static_cast<std::int64_t>(kind), item);
    insert(row_, number_, words.joined());
    for (const auto& word : words.words()) ++rows_of_[word];
  }

  bool finish(const Database& database) {
    std::vector<std::pair<std::string, std::int64_t>> words(rows_of_.begin(), rows_of_.end());
    std::sort(words.begin(), words.end());
    for (const auto& [word, rows] : words) insert(word_, word, rows);
    for (const auto* statement : {&topic_, &topic_name_, &synonym_, &word_, &found_, &row_})
      if (statement->failed()) return false;
    return tables_ && database.run("INSERT INTO search (search) VALUES ('optimize')");
  }

 private:
  template <typename... Values>
  static void insert(Statement& statement, const Values&... values) {
    int parameter = 0;
    (bind(statement, ++parameter, values), ...);
    statement.step();
    statement.reset();
  }
  static void bind(Statement& statement, int parameter, std::int64_t value) {
    statement.bind(parameter, value);
  }
  static void bind(Statement& statement, int parameter, std::string_view value) {
    statement.bind(parameter, value);
  }
  static std::string stems(std::string_view text) {
    std::string all;
    for (const auto& word : search_words(text)) all += (all.empty() ? "" : " ") + word.stem;
    return all;
  }
  static std::size_t topic_named(const std::string& name, const std::vector<Topic>& topics) {
    // "Detox" is a kind, and short for a category's name: what is narrower is meant.
    if (const auto* category = listing::category_of_kind(name))
      return topic_place(topics, FoundKind::kind, listing::find_kind(*category, name)->code);
    if (const auto* category = listing::find_category(name))
      return topic_place(topics, FoundKind::category, category->code);
    return topics.size();
  }
  // A word to be found by, though no row has it.
  void know(std::string_view text) {
    for (const auto& word : search_words(text))
      for (const auto& form : {word.text, word.stem}) rows_of_.emplace(form, 0);
  }

  bool tables_;
  Statement topic_, topic_name_, synonym_, word_, found_, row_;
  std::int64_t number_ = 0;
  std::unordered_map<std::string, std::int64_t> rows_of_;
};

}  // namespace

bool add_search_index(const Database& database, const listing::Listing& listing,
                      const Vocabulary& vocabulary) {
  const auto topics = topics_of(listing, vocabulary);
  const Indexer indexer(listing, vocabulary, topics);
  Filler filler(database);
  filler.add(topics);
  for (const auto& synonym : vocabulary.synonyms) filler.add(synonym, topics);

  // The first of each sort, then the second of each, so that none hides the others.
  const auto meetings = indexer.meetings();
  const auto resources = indexer.resources();
  std::vector<std::string_view> pages;
  for (const auto& article : listing.articles)
    if (std::find(pages.begin(), pages.end(), article.name) == pages.end())
      pages.push_back(article.name);
  const auto longest = std::max({meetings.size(), resources.size(), pages.size()});
  for (std::size_t i = 0; i < longest; ++i) {
    if (i < resources.size())
      filler.add(FoundKind::resource, static_cast<std::int64_t>(resources[i]),
                 indexer.of(listing.resources[resources[i]]));
    if (i < meetings.size())
      filler.add(FoundKind::meeting, static_cast<std::int64_t>(meetings[i]),
                 indexer.of(listing.meetings[meetings[i]]));
    if (i < pages.size()) filler.add(FoundKind::page, pages[i], indexer.of_article(pages[i]));
  }
  return filler.finish(database);
}

}  // namespace hearth::catalog
