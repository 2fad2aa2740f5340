#include "trust/trust_list.h"

#include <toml++/toml.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace hearth::trust {

namespace {

using base::Error;
using base::Result;

constexpr std::size_t kLongestName = 80;

Error wrong(const toml::node* node, std::string sentence) {
  const auto line = node == nullptr ? 0 : node->source().begin.line;
  return {std::move(sentence),
          line > 0 ? "trust.toml, line " + std::to_string(line) : std::string(kTrustFile)};
}

// What nobody reads could be meant as something: an unknown word is a mistake in a list of keys.
const toml::node* unknown(const toml::table& table, std::initializer_list<std::string_view> known) {
  for (const auto& [key, node] : table)
    if (std::find(known.begin(), known.end(), std::string_view(key)) == known.end()) return &node;
  return nullptr;
}

Result<std::int64_t> whole_number(const toml::table& table, std::string_view key,
                                  std::int64_t most) {
  const auto* node = table.get(key);
  const auto* number = node == nullptr ? nullptr : node->as_integer();
  if (number == nullptr || number->get() < 1 || number->get() > most)
    return wrong(
        node, std::string(key) + " must be a whole number from 1 to " + std::to_string(most) + ".");
  return number->get();
}

Result<TrustedKey> read_key(const toml::node& node) {
  const auto* table = node.as_table();
  if (table == nullptr) return wrong(&node, "A key begins with a line [[key]].");
  if (const auto* other = unknown(*table, {"name", "public"}))
    return wrong(other, "A key has a name and a public line, and nothing else.");
  const auto* name = table->get_as<std::string>("name");
  const auto* open = table->get_as<std::string>("public");
  if (name == nullptr || open == nullptr)
    return wrong(&node, "A key needs a name, and public with the line of its .pub file.");
  if (const auto status = check_name(name->get()); !status)
    return wrong(name, status.error().message);
  auto key = seal::VerifyingKey::parse(open->get());
  if (!key) return wrong(open, key.error().message);
  return TrustedKey{name->get(), *std::move(key)};
}

Result<TrustList> read_root(const toml::table& root) {
  if (const auto* other = unknown(root, {"version", "threshold", "key"}))
    return wrong(other, "A trust list has a version, a threshold and keys, and nothing else.");
  TrustList list;
  const auto* keys = root.get_as<toml::array>("key");
  if (keys == nullptr || keys->empty())
    return wrong(root.get("key"), "There is no key in it; each begins with a line [[key]].");
  if (keys->size() > kMostKeys)
    return wrong(keys, "There are more than " + std::to_string(kMostKeys) + " keys in it.");
  for (const auto& node : *keys) {
    auto key = read_key(node);
    if (!key) return key.error();
    if (list.find(key->key.number()) != nullptr)
      return wrong(&node, "This key is in the list twice.");
    list.keys.push_back(*std::move(key));
  }
  const auto version = whole_number(root, "version", std::numeric_limits<std::int64_t>::max());
  if (!version) return version.error();
  const auto threshold =
      whole_number(root, "threshold", static_cast<std::int64_t>(list.keys.size()));
  if (!threshold) return threshold.error();
  list.version = *version;
  list.threshold = *threshold;
  return list;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

}  // namespace

const TrustedKey* TrustList::find(const seal::KeyNumber& number) const {
  const auto found = std::find_if(
      keys.begin(), keys.end(), [&](const TrustedKey& one) { return one.key.number() == number; });
  return found == keys.end() ? nullptr : &*found;
}

bool TrustList::has(const seal::VerifyingKey& key) const {
  const auto* const found = find(key.number());
  return found != nullptr && found->key == key;
}

Result<TrustList> read_trust_list(std::string_view text) {
  if (text.size() > kLargestTrustFile) return wrong(nullptr, "The file is too large.");
  try {
    return read_root(toml::parse(text));
  } catch (const toml::parse_error& mistake) {
    return Error{"This line cannot be read (" + std::string(mistake.description()) + ").",
                 "trust.toml, line " + std::to_string(mistake.source().begin.line)};
  } catch (const std::exception&) {
    return wrong(nullptr, "The file cannot be read.");
  }
}

std::string write_trust_list(const TrustList& list) {
  auto text = "version = " + std::to_string(list.version) +
              "\nthreshold = " + std::to_string(list.threshold) + '\n';
  for (const auto& [name, key] : list.keys)
    text += "\n[[key]]\nname = " + quoted(name) + "\npublic = " + quoted(key.word()) + '\n';
  return text;
}

base::Status check_name(std::string_view name) {
  const bool plain = std::none_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
  });
  if (!name.empty() && name.size() <= kLongestName && plain) return {};
  return Error{"The name of a key is one line of 1 to " + std::to_string(kLongestName) +
                   " letters, such as \"Front office\".",
               ""};
}

std::string signature_name(const seal::KeyNumber& number) {
  return std::string(kTrustFile) + '.' + seal::shown(number) + ".minisig";
}

}  // namespace hearth::trust
