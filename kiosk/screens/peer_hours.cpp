#include "screens/peer_hours.h"

#include <algorithm>
#include <initializer_list>

#include "screens/meeting_words.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::MeetingChoice;
using schedule::Occurrence;
using schedule::Status;
using std::chrono::days;

constexpr int kDaysAhead = 14;
constexpr std::size_t kComing = 3, kFromAfar = 3;

// The meetings of which all of this holds.
class Those {
 public:
  Those(const Stage& stage, std::initializer_list<MeetingChoice> chosen)
      : choices_(stage.catalog.choices()), wanted_(choices_.ready(chosen)) {}
  bool has(std::uint32_t meeting) const { return wanted_.kept(choices_.of(meeting)); }

 private:
  const catalog::Choices& choices_;
  catalog::Wanted wanted_;
};

Those coaching(const Stage& stage) {
  return {stage, {{ChoiceGroup::program, "peer coaching"}}};
}

// Coaching from afar stands among the hours.
Those support_from_afar(const Stage& stage) {
  return {stage, {{ChoiceGroup::program, "peer support"}, {ChoiceGroup::attendance, "online"}}};
}

// The first that takes place and is not over; null when none.
const Occurrence* first_on(const std::vector<Occurrence>& all, base::Instant now) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Occurrence& one) {
    return one.status == Status::on && one.end > now;
  });
  return found == all.end() ? nullptr : &*found;
}

std::string back_again(const Stage& stage, const Occurrence& next) {
  const auto& words = stage.words();
  const auto date = stage.zone().date(next.start);
  const auto ahead = (date - stage.today()).count();
  const auto time = time_range(stage, next);
  if (ahead == 1) return words.phrase("Next: tomorrow, {time}", {{"time", time}});
  const auto day = ahead < 7 ? words.weekday(date) : words.date(date);
  return words.phrase("Next: {day}, {time}", {{"day", day}, {"time", time}});
}

}  // namespace

PeerHours peer_hours(const Stage& stage) {
  PeerHours hours;
  const auto coached = coaching(stage);
  const auto today = stage.today();
  if (!stage.clock_known) {
    // A week as it usually is: the days are named by their weekdays.
    for (int ahead = 0; ahead < 7 && hours.coming.size() < kComing; ++ahead)
      for (const auto& one : stage.catalog.day(today + days(ahead)))
        if (coached.has(one.meeting) && hours.coming.size() < kComing) hours.coming.push_back(one);
    return hours;
  }
  for (const auto& one : stage.catalog.day(today - days(1)))
    if (coached.has(one.meeting) && one.status == Status::on && one.in_progress(stage.now))
      hours.today.push_back(one);
  for (const auto& one : stage.catalog.day(today))
    if (coached.has(one.meeting)) hours.today.push_back(one);
  for (int ahead = 1; ahead <= kDaysAhead && hours.coming.size() < kComing; ++ahead)
    for (const auto& one : stage.catalog.day(today + days(ahead)))
      if (coached.has(one.meeting) && hours.coming.size() < kComing) hours.coming.push_back(one);
  return hours;
}

PeerStatus peer_status(const Stage& stage, const PeerHours& hours) {
  const auto& words = stage.words();
  PeerStatus status;
  if (const auto* next = first_on(hours.today, stage.now)) {
    const bool now = next->start <= stage.now;
    const auto end = words.time(stage.zone().local(next->end));
    status.title =
        !now ? words.phrase("A peer is in today, {time}", {{"time", time_range(stage, *next)}})
        : next->end_known ? words.phrase("A peer is in now, until {time}", {{"time", end}})
                          : std::string(words.tr("A peer is in now"));
    if (auto place = place_line(stage, stage.catalog.meeting(next->meeting), false).text;
        !place.empty())
      status.sentences.push_back(std::move(place));
    return status;
  }
  const auto* coming = first_on(hours.coming, stage.now);
  const bool were_in = std::any_of(hours.today.begin(), hours.today.end(),
                                   [](const auto& one) { return one.status == Status::on; });
  if (hours.today.empty() && hours.coming.empty()) {
    status.title = words.tr("No hours are listed here");
    status.sentences.emplace_back(words.tr("The front desk may know when a peer is in."));
    return status;
  }
  if (!stage.clock_known) {
    status.title = words.tr("Ask when a peer is in");
    status.sentences.emplace_back(words.tr("The front desk may know when a peer is in."));
    return status;
  }
  status.title = were_in ? words.tr("No more peer hours today") : words.tr("No peer is in today");
  // Why, in staff's words, where a notice takes today's hours away.
  if (!were_in)
    for (const auto& one : hours.today)
      if (one.notice >= 0) {
        const auto& notice = stage.catalog.notices()[static_cast<std::size_t>(one.notice)];
        if (const auto why = stage.choose(notice.title); !why.text.empty())
          status.sentences.emplace_back(why.text);
        break;
      }
  if (coming) status.sentences.push_back(back_again(stage, *coming));
  return status;
}

std::vector<Occurrence> peers_from_afar(const Stage& stage) {
  std::vector<Occurrence> found;
  const auto supported = support_from_afar(stage);
  const auto known = [&](std::uint32_t meeting) {
    return std::any_of(found.begin(), found.end(),
                       [&](const Occurrence& one) { return one.meeting == meeting; });
  };
  for (int ahead = 0; ahead <= kDaysAhead; ++ahead)
    for (const auto& one : stage.catalog.day(stage.today() + days(ahead)))
      if (found.size() < kFromAfar && supported.has(one.meeting) && one.status == Status::on &&
          one.end > stage.now && !known(one.meeting))
        found.push_back(one);
  return found;
}

std::vector<std::uint32_t> peers_by_appointment(const Stage& stage) {
  auto all = stage.catalog.timetable().by_appointment();
  const auto coached = coaching(stage);
  std::erase_if(all, [&](std::uint32_t meeting) { return !coached.has(meeting); });
  return all;
}

}  // namespace hearth::screens
