#include "staff/office.h"

#include <algorithm>
#include <utility>

#include "base/translatable.h"
#include "seal/pin_hash.h"

namespace hearth::staff {

namespace {

using base::Error;
using base::Status;

auto find_in(auto& people, std::string_view name) {
  return std::find_if(people.begin(), people.end(),
                      [&](const Person& person) { return person.name == name; });
}

bool are_digits(Digits digits) {
  return digits.size() >= kLeastDigits && digits.size() <= kMostDigits &&
         std::all_of(digits.begin(), digits.end(),
                     [](unsigned char d) { return d >= '0' && d <= '9'; });
}

bool another_lead(const Record& record, std::string_view name) {
  return std::any_of(record.people.begin(), record.people.end(), [&](const Person& person) {
    return person.role == Role::lead && person.name != name;
  });
}

const Error kLastLead{N_("Somebody has to stay a lead; give another person that role first."), ""};

Status put_pin(Record& record, const std::string& name, Role role, std::string hash,
               std::string_view by, base::Instant now) {
  const auto there = find_in(record.people, name);
  Person person{.name = name, .role = role, .pin = std::move(hash)};
  if (there != record.people.end()) {
    if (role != Role::lead && !another_lead(record, name)) return kLastLead;
    *there = std::move(person);
  } else {
    if (record.people.size() >= kMostPeople)
      return Error{N_("There are as many PINs as this kiosk keeps; remove one first."), ""};
    record.people.push_back(std::move(person));
  }
  record.note({Deed::Kind::pin_set, now, std::string(by), name});
  return {};
}

}  // namespace

Status Office::change(const std::function<Status(Record&)>& change) {
  const auto status = keeper_.change(change);
  if (status) look_again();
  return status;
}

const Person* Office::find(std::string_view name) const {
  const auto found = find_in(record_.people, name);
  return found == record_.people.end() ? nullptr : &*found;
}

Entrance Office::enter(std::string_view name, Digits digits, base::Instant now) {
  const auto* const person = find(name);
  if (person == nullptr) return {};
  if (const auto wait = wait_left(*person, now); wait.count() > 0) return {.wait = wait};
  const bool fits = are_digits(digits) && seal::pin_fits(person->pin, digits);
  const auto role = person->role;
  const auto written = change([&](Record& record) -> Status {
    const auto them = find_in(record.people, name);
    if (them == record.people.end()) return Error{N_("This person has no PIN any more."), ""};
    them->misses = fits ? 0 : them->misses + 1;
    them->missed = fits ? base::Instant{} : now;
    record.note({fits ? Deed::Kind::came_in : Deed::Kind::missed, now, std::string(name), ""});
    return {};
  });
  if (!written) return {.fault = written.error()};
  if (fits) return {.open = true, .role = role};
  return {.wait = wait_left(*find(name), now)};
}

Status Office::begin(const std::string& name, Digits digits, base::Instant now) {
  if (!record_.people.empty()) return Error{N_("This kiosk has been set up already."), ""};
  return set_pin(name, Role::lead, digits, name, now);
}

Status Office::set_pin(const std::string& name, Role role, Digits digits, std::string_view by,
                       base::Instant now) {
  if (auto named = check_name(name); !named) return named;
  if (!are_digits(digits)) return Error{N_("A PIN has 4 to 8 digits."), ""};
  auto hash = seal::hash_pin(digits);
  if (!hash) return hash.error();
  return change(
      [&](Record& record) { return put_pin(record, name, role, *std::move(hash), by, now); });
}

Status Office::remove(std::string_view name, std::string_view by, base::Instant now) {
  return change([&](Record& record) -> Status {
    const auto them = find_in(record.people, name);
    if (them == record.people.end()) return Error{N_("This person has no PIN any more."), ""};
    if (!another_lead(record, name)) return kLastLead;
    record.people.erase(them);
    record.note({Deed::Kind::pin_removed, now, std::string(by), std::string(name)});
    return {};
  });
}

Status Office::post(Posted one, std::string_view by, base::Instant now, base::Date today) {
  if (auto sound = check(one); !sound) return sound;
  return change([&](Record& record) -> Status {
    std::erase_if(record.posted, [&](const Posted& old) { return old.until < today; });
    const bool cancels = one.subject == Subject::meeting_cancelled;
    const auto others =
        std::count_if(record.posted.begin(), record.posted.end(),
                      [](const Posted& old) { return old.subject != Subject::meeting_cancelled; });
    if (!cancels && static_cast<std::size_t>(others) >= kMostNotices)
      return Error{N_("There are three notices already; end one of them first."), ""};
    if (cancels)
      std::erase_if(record.posted, [&](const Posted& old) {
        return old.meeting == one.meeting && old.from == one.from;
      });
    one.number = record.next_number++;
    one.by = by;
    record.note({cancels ? Deed::Kind::cancelled : Deed::Kind::posted, now, std::string(by),
                 cancels ? one.name : one.words, one.subject});
    record.posted.push_back(std::move(one));
    return {};
  });
}

Status Office::end(std::int64_t number, std::string_view by, base::Instant now) {
  return change([&](Record& record) -> Status {
    const auto found = std::find_if(record.posted.begin(), record.posted.end(),
                                    [&](const Posted& one) { return one.number == number; });
    if (found == record.posted.end()) return Error{N_("This has ended already."), ""};
    const bool cancels = found->subject == Subject::meeting_cancelled;
    record.note({cancels ? Deed::Kind::brought_back : Deed::Kind::ended, now, std::string(by),
                 cancels ? found->name : found->words, found->subject});
    record.posted.erase(found);
    return {};
  });
}

Status Office::begin_day(base::Date today) {
  if (record_.believed == today) return {};
  return change([&](Record& record) -> Status {
    record.believed = today;
    return {};
  });
}

Status Office::believe_clock(base::Date today, std::string_view by, base::Instant now) {
  return change([&](Record& record) -> Status {
    record.believed = today;
    record.note({Deed::Kind::believed_clock, now, std::string(by), ""});
    return {};
  });
}

Status Office::note(Deed::Kind kind, std::string_view by, const std::string& what,
                    base::Instant now) {
  return change([&](Record& record) -> Status {
    record.note({kind, now, std::string(by), what});
    return {};
  });
}

}  // namespace hearth::staff
