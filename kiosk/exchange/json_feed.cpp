#include "exchange/json_feed.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "exchange/json_mending.h"
#include "pack/encoding.h"

namespace hearth::exchange {

using nlohmann::json;

namespace {

constexpr std::size_t kDeepest = 64;  // real feeds lie three deep

// Follows the parser and marks objects that name a field twice.
class TwinFinder {
 public:
  bool operator()(int, json::parse_event_t event, json& parsed) {
    switch (event) {
      case json::parse_event_t::object_start:
        open_.emplace_back();
        break;
      case json::parse_event_t::key:
        see(parsed.get_ref<const std::string&>());
        break;
      case json::parse_event_t::object_end:
        if (!open_.back().twice.empty()) parsed[std::string(kNamedTwice)] = open_.back().twice;
        open_.pop_back();
        break;
      default:
        break;
    }
    return true;
  }

 private:
  struct Names {
    std::set<std::string> seen, twice;
  };
  void see(const std::string& name) {
    if (!open_.back().seen.insert(name).second) open_.back().twice.insert(name);
  }
  std::vector<Names> open_;
};

base::Error no_feed(std::string_view name, const std::string& why) {
  return {why + " Nothing was changed.", std::string(name)};
}

base::Result<json> parse(const std::string& text, std::string_view name) {
  try {
    TwinFinder twins;
    return json::parse(text, [&](int depth, json::parse_event_t event, json& parsed) {
      return twins(depth, event, parsed);
    });
  } catch (const json::parse_error& error) {
    if (error.byte >= text.size())
      return no_feed(name,
                     "The file ends too early, as if it was cut off on its way; fetch it again.");
    const auto line =
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(error.byte), '\n');
    return no_feed(name, "This is no valid JSON: line " + std::to_string(line) +
                             " cannot be read; fetch the file again or ask its publisher.");
  } catch (const json::exception&) {
    return no_feed(name, "This JSON holds a number that no program can read; ask its publisher.");
  }
}

bool looks_like_a_meeting(const json& value) {
  return value.is_object() && (value.contains("name") || value.contains("slug"));
}

// The list of records inside the top value; null when there is none.
bool take_records(json& top, std::vector<json>& records) {
  if (top.is_object()) {
    for (const char* holder : {"meetings", "data"})
      if (top.contains(holder) && top[holder].is_array()) {
        json inner = std::move(top[holder]);
        return take_records(inner, records);
      }
    if (looks_like_a_meeting(top)) {
      records.push_back(std::move(top));
      return true;
    }
    // PHP writes a list with gaps as an object: {"0": {...}, "2": {...}}.
    if (std::none_of(top.begin(), top.end(), looks_like_a_meeting)) return false;
    top.erase(std::string(kNamedTwice));
  } else if (!top.is_array()) {
    return false;
  }
  for (auto& record : top) records.push_back(std::move(record));
  return true;
}

void note_mending(bool windows_1252, const MendedJson& mended, std::string_view name,
                  JsonFeed& feed) {
  const auto note = [&](const char* what, const char* why) {
    feed.notes.push_back({std::string(name), what, why});
  };
  if (windows_1252)
    note("The file was read as Windows-1252.",
         "It holds bytes that are not UTF-8; look whether accented letters came out right.");
  if (mended.raw_controls > 0)
    note("Bare line ends and control characters inside texts were read as line ends or left out.",
         "JSON does not allow them there, but their meaning is clear.");
  if (mended.halved_characters > 0)
    note("Half characters were replaced by a sign for an unknown character.",
         "Some emoji or letters were cut in two before the feed was published.");
}

}  // namespace

base::Result<JsonFeed> read_json_feed(std::string bytes, std::string_view name) {
  const auto decoded = pack::decode(std::move(bytes));
  if (!decoded) return no_feed(name, "This is no text that JSON can stand in; save it as UTF-8.");
  const auto first = decoded->text.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return no_feed(name, "The file is empty; fetch it again.");
  if (decoded->text[first] == '<')
    return no_feed(name,
                   "This is a web page, not a feed; open its address in a browser to see why.");
  const auto mended = mend_json(decoded->text);
  if (mended.depth > kDeepest)
    return no_feed(name, "This JSON is nested far deeper than a list of meetings; check the file.");
  auto top = parse(mended.text, name);
  if (!top) return top.error();
  JsonFeed feed;
  if (!take_records(*top, feed.records))
    return no_feed(name,
                   "This JSON holds no list of meetings; check that it is a Meeting Guide feed.");
  note_mending(decoded->windows_1252, mended, name, feed);
  return feed;
}

}  // namespace hearth::exchange
