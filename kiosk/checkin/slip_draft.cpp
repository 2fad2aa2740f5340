#include "checkin/slip_draft.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "checkin/slip_file.h"
#include "seal/digest.h"
#include "seal/random.h"
#include "seal/sealed_box.h"

namespace hearth::checkin {

namespace {

using listing::Question;

std::span<unsigned char> part(std::span<unsigned char> bytes, const SlipField& field) {
  return bytes.subspan(field.at, field.length);
}

void put_number(std::span<unsigned char> field, std::int64_t number) {
  auto bits = static_cast<std::uint32_t>(number);
  for (auto& byte : field) {
    byte = static_cast<unsigned char>(bits & 0xff);
    bits >>= 8;
  }
}

// As many whole letters as fit. Returns how many bytes; what is behind them is zero.
std::size_t put_text(std::span<unsigned char> room, std::string_view text) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto from = at;
    UChar32 letter = 0;
    U8_NEXT(bytes, at, text.size(), letter);
    if (letter < 0x20 || (0x7f <= letter && letter < 0xa0)) {
      if (length == room.size()) break;
      room[length++] = ' ';
      continue;
    }
    if (at - from > room.size() - length) break;
    std::copy(bytes + from, bytes + at, room.begin() + static_cast<std::ptrdiff_t>(length));
    length += at - from;
  }
  std::fill(room.begin() + static_cast<std::ptrdiff_t>(length), room.end(),
            static_cast<unsigned char>(0));
  return length;
}

// Two meetings whose long ids begin alike stay two.
std::string fitting_id(std::string_view id) {
  if (id.size() <= kLongestMeetingId) return std::string(id);
  std::string rest = "~";
  for (const auto byte : seal::digest(id)) {
    char hex[3];
    std::snprintf(hex, sizeof hex, "%02x", byte);
    rest += hex;
  }
  auto kept = kLongestMeetingId - rest.size();
  while (kept > 0 && U8_IS_TRAIL(static_cast<std::uint8_t>(id[kept]))) --kept;
  return std::string(id.substr(0, kept)) + rest;
}

}  // namespace

PartOfDay part_of_day(std::chrono::seconds since_midnight) {
  using namespace std::chrono_literals;
  if (since_midnight < 12h) return PartOfDay::morning;
  return since_midnight < 17h ? PartOfDay::afternoon : PartOfDay::evening;
}

SlipDraft::SlipDraft(listing::Form form, SlipLayout layout, seal::LockedText bytes)
    : form_(std::move(form)), layout_(std::move(layout)), bytes_(std::move(bytes)) {
  start_over();
}

base::Result<SlipDraft> SlipDraft::of(listing::Form form) {
  auto layout = SlipLayout::of(form);
  if (!layout) return layout.error();
  auto bytes = seal::LockedText::of_size(layout->size());
  if (!bytes) return bytes.error();
  return SlipDraft(std::move(form), std::move(*layout), std::move(*bytes));
}

void SlipDraft::start_over() {
  bytes_.wipe();
  bytes_.bytes()[0] = kSlipFormat;
  seal::fill_random(part(bytes_.bytes(), kIdField));
}

std::span<unsigned char> SlipDraft::field(std::size_t question) {
  return part(bytes_.bytes(), layout_.field(question));
}

bool SlipDraft::is(std::size_t question, Question::Kind kind) const {
  return question < form_.questions.size() && form_.questions[question].kind == kind;
}

void SlipDraft::skip(std::size_t question) {
  if (question >= form_.questions.size()) return;
  const auto bytes = field(question);
  std::fill(bytes.begin(), bytes.end(), static_cast<unsigned char>(0));
}

void SlipDraft::choose(std::size_t question, std::size_t option) {
  if (!is(question, Question::Kind::scale) && !is(question, Question::Kind::choice)) return;
  if (option < form_.questions[question].options.size())
    field(question)[0] = static_cast<unsigned char>(option + 1);
}

void SlipDraft::turn(std::size_t question, std::size_t option) {
  if (!is(question, Question::Kind::many)) return;
  if (option >= form_.questions[question].options.size()) return;
  auto& byte = field(question)[option / 8];
  byte = static_cast<unsigned char>(byte ^ 1U << option % 8);
}

void SlipDraft::say(std::size_t question, bool yes) {
  if (is(question, Question::Kind::yes_no)) field(question)[0] = yes ? 1 : 2;
}

void SlipDraft::count(std::size_t question, std::int64_t number) {
  if (!is(question, Question::Kind::number)) return;
  if (number < form_.questions[question].min || form_.questions[question].max < number) return;
  field(question)[0] = 1;
  put_number(field(question).subspan(1), number);
}

void SlipDraft::type(std::size_t question, std::string_view text) {
  if (!is(question, Question::Kind::text)) return;
  const auto length = put_text(field(question).subspan(2), text);
  put_number(field(question).first(2), static_cast<std::int64_t>(length));
}

bool SlipDraft::type_on(std::size_t question, std::string_view text) {
  if (!is(question, Question::Kind::text)) return false;
  const auto length = answers().text(question).size();
  const auto room = field(question).subspan(2 + length);
  if (text.size() > room.size()) return false;
  put_number(field(question).first(2), static_cast<std::int64_t>(length + put_text(room, text)));
  return true;
}

void SlipDraft::keep_first(std::size_t question, std::size_t bytes) {
  if (!is(question, Question::Kind::text)) return;
  const auto kept = std::min(bytes, answers().text(question).size());
  const auto behind = field(question).subspan(2 + kept);
  std::fill(behind.begin(), behind.end(), static_cast<unsigned char>(0));
  put_number(field(question).first(2), static_cast<std::int64_t>(kept));
}

void SlipDraft::choose_meeting(std::size_t question, std::string_view id, std::string_view name) {
  if (!is(question, Question::Kind::choice) || id.empty()) return;
  if (!form_.questions[question].options_from_meetings_today) return;
  const auto of_id = field(question).first(1 + kLongestMeetingId);
  const auto of_name = field(question).subspan(of_id.size());
  of_id[0] = static_cast<unsigned char>(put_text(of_id.subspan(1), fitting_id(id)));
  of_name[0] = static_cast<unsigned char>(put_text(of_name.subspan(1), name));
}

bool SlipDraft::chose_meeting(std::size_t question, std::string_view id) const {
  const auto chosen = answers().meeting(question);
  return chosen && chosen->id == fitting_id(id);
}

base::Result<std::string> SlipDraft::seal(const seal::PublicKey& to, base::Date day,
                                          PartOfDay part_of_day) const {
  const auto heading = SlipHeading::of(form_, to);
  if (!heading) return heading.error();
  auto plain = seal::LockedText::of_size(layout_.size());
  if (!plain) return plain.error();
  const auto bytes = plain->bytes();
  const auto mine = bytes_.bytes();
  std::copy(mine.begin(), mine.end(), bytes.begin());
  std::copy(heading->digest.begin(), heading->digest.end(), part(bytes, kHeadingField).begin());
  put_number(part(bytes, kDayField), day.time_since_epoch().count());
  bytes[kPartField.at] = static_cast<unsigned char>(form_.part_of_day ? part_of_day : PartOfDay{});
  for (std::size_t i = 0; i < form_.questions.size(); ++i) {
    const auto hidden = part(bytes, layout_.field(i));
    if (!answers().is_shown(i))
      std::fill(hidden.begin(), hidden.end(), static_cast<unsigned char>(0));
  }
  return seal::close_box(bytes, to);
}

}  // namespace hearth::checkin
