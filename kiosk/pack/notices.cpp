#include <algorithm>
#include <map>
#include <set>

#include "pack/slug.h"
#include "pack/spelling.h"
#include "pack/tables.h"

namespace hearth::pack {

namespace {

using listing::Notice;

// What a notice may name, by its folded form; meetings may spell one location in several ways.
class Targets {
 public:
  explicit Targets(const listing::Listing& listing) {
    for (const auto& meeting : listing.meetings) {
      add(meeting.id, meeting.id);
      if (!meeting.location.plain.empty()) add_place("location:", meeting.location.plain);
      if (!meeting.room.empty()) add_place("room:", meeting.room);
    }
    for (const auto& room : listing.rooms) add_place("room:", room.name);
    add("all", "all");
  }

  const std::set<std::string>* find(std::string_view written) const {
    auto word = folded(written);
    if (const auto colon = word.find(": "); colon != std::string::npos) word.erase(colon + 1, 1);
    const auto found = known_.find(word);
    return found == known_.end() ? nullptr : &found->second;
  }

 private:
  void add(std::string_view written, std::string target) {
    known_[folded(written)].insert(std::move(target));
  }
  void add_place(const std::string& kind, const std::string& name) {
    add(kind + name, kind + name);
  }

  std::map<std::string, std::set<std::string>> known_;
};

Notice::Kind read_kind(Row& row) {
  const auto word = folded(row.text("Kind"));
  if (word == "change") return Notice::Kind::change;
  if (word == "closure") return Notice::Kind::closure;
  if (!word.empty() && word != "info")
    row.warn("Kind", in_quotes(row.text("Kind")) +
                         " is not known, so it is read as \"info\"; the others are \"change\" and "
                         "\"closure\".");
  return Notice::Kind::info;
}

void add_target(Row& row, const std::string& written, const Targets& targets, Notice& notice) {
  const auto* found = targets.find(written);
  const auto add = [&](const std::string& target) {
    auto& cancels = notice.cancels;
    if (std::find(cancels.begin(), cancels.end(), target) == cancels.end())
      cancels.push_back(target);
  };
  if (found != nullptr) {
    for (const auto& target : *found) add(target);
    return;
  }
  add(written);
  row.warn("Cancels", "There is no meeting, room or location " + in_quotes(written) +
                          ", so nothing is cancelled there; write a meeting's ID, \"room:\" or "
                          "\"location:\" and a name, or \"all\".");
}

void read_cancels(Row& row, const Targets& targets, Notice& notice) {
  const auto whole = row.line("Cancels");
  if (whole.empty()) return;
  if (targets.find(whole) != nullptr) {  // a location's name may have commas of its own
    add_target(row, whole, targets, notice);
    return;
  }
  for (const auto& part : parts(row.text("Cancels"), ",;\n"))
    add_target(row, part, targets, notice);
}

}  // namespace

void read_notices(const Table& table, Reading& reading) {
  const Targets targets(reading.listing);
  Slugs slugs;
  OnceOnly ids;
  for (const auto& cells : table.rows()) {
    Row row(table, cells, reading);
    Notice notice;
    notice.title = row.lines("Title");
    if (notice.title.empty()) row.fail("Title", "The notice has no title; give it one.");
    notice.body = row.texts("Body");
    notice.starts = read_day(row, "Starts");
    notice.until = read_day(row, "Until");
    if (notice.starts && notice.until && *notice.until < *notice.starts)
      row.fail("Until", "The last day, " + schedule::iso_date(*notice.until) +
                            ", is before the first, " + schedule::iso_date(*notice.starts) + ".");
    if (row.failed()) continue;
    notice.kind = read_kind(row);
    read_cancels(row, targets, notice);
    notice.blocks_step_free = room_key(reading.listing, row.line("Blocks Step Free"));
    if (!notice.blocks_step_free.empty() && !targets.find("room:" + notice.blocks_step_free))
      row.warn("Blocks Step Free", "There is no room " + in_quotes(notice.blocks_step_free) +
                                       ", so no room is shown as blocked.");
    auto id = row.line("ID");
    if (id.empty()) {
      const auto& title = notice.title;
      id = slugs.of(title.plain.empty() ? title.others.begin()->second : title.plain);
      if (id.empty()) id = "notice";
      if (notice.starts) id += "-" + schedule::iso_date(*notice.starts);
    }
    notice.id = take_id(row, ids, id);
    reading.listing.notices.push_back(std::move(notice));
  }
}

}  // namespace hearth::pack
