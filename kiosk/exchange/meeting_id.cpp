#include "exchange/meeting_id.h"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <map>
#include <numeric>
#include <set>

#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

constexpr std::size_t kLongestId = 160;  // bytes

// FNV-1a, 32 bits: any change of the text changes the number, on every machine the same.
std::string number_of(std::string_view text) {
  std::uint32_t number = 2166136261u;
  for (const char c : text) number = (number ^ static_cast<unsigned char>(c)) * 16777619u;
  char written[9];
  std::snprintf(written, sizeof written, "%08x", number);
  return written;
}

bool before(const MeetingRow& a, const MeetingRow& b) {
  for (const char* column : {"Day", "Time", "Name"})
    if (cell(a, column) != cell(b, column)) return cell(a, column) < cell(b, column);
  return a < b;
}

}  // namespace

std::string id_from(std::string_view slug) {
  std::string id;
  for (const char c : slug) {
    const auto byte = static_cast<unsigned char>(c);
    const bool kept = byte >= 0x80 || std::isalnum(byte) || c == '_' || c == '.' || c == '-';
    if (kept)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  const auto last = id.find_last_not_of("-.");
  id.resize(last == std::string::npos ? 0 : last + 1);
  id.erase(0, std::min(id.find_first_not_of("-."), id.size()));
  if (id.size() <= kLongestId) return id;
  std::string start(pack::first_characters(id, 30));
  return start + "-" + number_of(id);
}

std::string id_from_meeting(const MeetingRow& row, pack::Slugs& slugs) {
  auto id = slugs.of(cell(row, "Name"));
  if (id.empty()) id = "meeting-" + number_of(cell(row, "Name"));
  for (const auto& day : pack::parts(cell(row, "Day"), ","))
    id += "-" + pack::folded(day).substr(0, 3);
  std::string time(cell(row, "Time"));
  std::erase(time, ':');
  return id_from(id + (time.empty() ? "" : "-" + time));
}

std::vector<IdFate> make_ids_unique(std::vector<FoundMeeting>& meetings) {
  std::vector<IdFate> fates(meetings.size(), IdFate::kept);
  std::map<std::string, std::vector<std::size_t>> by_id;
  std::set<std::string> given;
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    const auto id = pack::folded(cell(meetings[i].row, "ID"));
    by_id[id].push_back(i);
    given.insert(id);
  }
  for (auto& [id, same] : by_id) {
    std::stable_sort(same.begin(), same.end(), [&](std::size_t a, std::size_t b) {
      return before(meetings[a].row, meetings[b].row);
    });
    int number = 1;
    for (std::size_t i = 1; i < same.size(); ++i) {
      auto& row = meetings[same[i]].row;
      auto earlier = meetings[same[i - 1]].row;
      earlier.insert_or_assign("ID", std::string(cell(row, "ID")));
      if (earlier == row) {
        fates[same[i]] = IdFate::twice;
        continue;
      }
      std::string unique;
      do {
        unique = std::string(cell(row, "ID")) + "-" + std::to_string(++number);
      } while (!given.insert(pack::folded(unique)).second);
      row.insert_or_assign("ID", unique);
      fates[same[i]] = IdFate::numbered;
    }
  }
  return fates;
}

}  // namespace hearth::exchange
