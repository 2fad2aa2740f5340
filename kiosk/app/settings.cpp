#include "app/settings.h"

#include <toml++/toml.h>

#include <optional>
#include <set>
#include <string>

namespace hearth::app {

namespace {

constexpr std::size_t kLargest = 1 << 16;  // bytes

// One table, key by key; the first thing that is wrong is kept, with its place.
class Reader {
 public:
  Reader(const toml::table& root, std::string file) : root_(root), file_(std::move(file)) {}

  void number(std::string_view table, std::string_view key, double least, double most,
              float& into) {
    const auto* node = find(table, key);
    if (!node) return;
    const auto value = node->value<double>();
    if (value && *value >= least && *value <= most)
      into = static_cast<float>(*value);
    else
      wrong(*node, std::string(key) + " must be a number from " +
                       std::to_string(static_cast<int>(least)) + " to " +
                       std::to_string(static_cast<int>(most)) + ".");
  }

  // One of two words; true for the second.
  void either(std::string_view table, std::string_view key, std::string_view first,
              std::string_view second, bool& into) {
    const auto* node = find(table, key);
    if (!node) return;
    const auto value = node->value<std::string>();
    if (value && (*value == first || *value == second))
      into = *value == second;
    else
      wrong(*node, std::string(key) + " must be \"" + std::string(first) + "\" or \"" +
                       std::string(second) + "\".");
  }

  // A key that is misspelt would otherwise be ignored in silence.
  void nothing_else() {
    for (const auto& [name, node] : root_) {
      const auto* table = node.as_table();
      if (!table) {
        wrong(node, "There is no setting \"" + std::string(name.str()) + "\".");
        continue;
      }
      for (const auto& [key, value] : *table)
        if (!asked_.contains(std::string(name.str()) + "." + std::string(key.str())))
          wrong(value, "There is no setting \"" + std::string(key.str()) + "\" in [" +
                           std::string(name.str()) + "].");
    }
  }

  const std::optional<base::Error>& error() const { return error_; }

 private:
  const toml::node* find(std::string_view table, std::string_view key) {
    asked_.insert(std::string(table) + "." + std::string(key));
    return root_[table][key].node();
  }
  void wrong(const toml::node& node, const std::string& sentence) {
    if (!error_)
      error_ = base::Error{sentence, file_ + ", line " + std::to_string(node.source().begin.line)};
  }

  const toml::table& root_;
  std::string file_;
  std::set<std::string> asked_;
  std::optional<base::Error> error_;
};

}  // namespace

base::Result<Settings> read_settings(const base::Files& files, const std::filesystem::path& file,
                                     bool must_exist) {
  Settings settings;
  if (!must_exist && !files.exists(file)) return settings;
  const auto text = files.read(file, kLargest);
  if (!text) return text.error();
  toml::table root;
  try {
    root = toml::parse(*text);
  } catch (const toml::parse_error& bad) {
    return base::Error{"The settings cannot be read: " + std::string(bad.description()) + ".",
                       file.string() + ", line " + std::to_string(bad.source().begin.line)};
  }
  Reader reader(root, file.string());
  reader.number("screen", "width_mm", 50, 5000, settings.screen_width_mm);
  reader.either("keys", "space", "select", "next", settings.space_steps);
  reader.nothing_else();
  if (reader.error()) return *reader.error();
  return settings;
}

}  // namespace hearth::app
