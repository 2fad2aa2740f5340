#include "screens/help_lines.h"

#include <charconv>

#include "base/translatable.h"
#include "listing/phone_link.h"
#include "listing/phone_number.h"
#include "schedule/opening_hours.h"
#include "screens/hours_now.h"

namespace hearth::screens {

namespace {

using Kind = listing::Way::Kind;

constexpr std::string_view kOwn = "own.";

}  // namespace

const listing::NationalHelp& national_help(const Stage& stage) {
  return listing::national_help(stage.catalog.center().country);
}

Said way_words(const Stage& stage, const listing::Way& way) {
  const std::string_view number = way.number, word = way.word;
  switch (way.kind) {
    case Kind::call:
      if (word.empty()) return say(stage, N_("Call {number}"), {{"number", number}});
      return say(stage, N_("Call {number}, then press {key}"), {{"number", number}, {"key", word}});
    case Kind::text:
      if (word.empty()) return say(stage, N_("Text {number}"), {{"number", number}});
      return say(stage, N_("Text {word} to {number}"), {{"word", word}, {"number", number}});
    case Kind::text_zip:
      return say(stage, N_("Text your ZIP code to {number}"), {{"number", number}});
    case Kind::tty:
      return say(stage, N_("TTY {number}"), {{"number", number}});
    case Kind::chat:
      return say(stage, N_("Chat at {address}"), {{"address", number}});
  }
  return {};
}

ui::Icon way_icon(const listing::Way& way) {
  switch (way.kind) {
    case Kind::call:
      return ui::Icon::phone;
    case Kind::text:
    case Kind::text_zip:
      return ui::Icon::message;
    case Kind::tty:
      return ui::Icon::keyboard;
    case Kind::chat:
      return ui::Icon::globe;
  }
  return ui::Icon::phone;
}

visit::Route route_to(const listing::NationalLine& line) {
  return {.screen = visit::Screen::help_line, .line = line.id};
}

HelpCard line_card(const Stage& stage, const listing::NationalLine& line) {
  const auto& way = line.ways.front();
  // A number alone says what to do with it: the card has a telephone on it.
  const bool alone = way.kind == Kind::call && way.word[0] == '\0';
  return {.id = "line." + std::string(line.id),
          .icon = way_icon(way),
          .title = alone ? Said{ui::isolate_ltr(way.number)} : way_words(stage, way),
          .line = say(stage, line.name),
          .more = say(stage, line.purpose),
          .to = route_to(line),
          .small = true};
}

Said own_hours(const Stage& stage, const listing::HelpLine& line) {
  const auto hours = schedule::OpeningHours::read(line.hours, stage.catalog.center().country);
  if (!hours) return say(stage, line.hours);
  auto now = hours_now(stage, *hours);
  if (now.day_and_night) return {std::string(stage.words().tr("Any time, day or night"))};
  return now.words.empty() ? say(stage, line.hours) : Said{std::move(now.words)};
}

std::vector<HelpCard> own_line_cards(const Stage& stage) {
  std::vector<HelpCard> cards;
  for (const auto& line : stage.catalog.center().help_lines) {
    const auto id = std::string(kOwn) + std::to_string(cards.size());
    cards.push_back({.id = "line." + id,
                     .icon = ui::Icon::phone,
                     .title = {ui::isolate_ltr(own_number(stage, line))},
                     .line = say(stage, line.name),
                     .more = own_hours(stage, line),
                     .to = visit::Route{.screen = visit::Screen::help_line, .line = id},
                     .small = true});
  }
  return cards;
}

const listing::HelpLine* own_line(const Stage& stage, std::string_view id) {
  if (!id.starts_with(kOwn)) return nullptr;
  id.remove_prefix(kOwn.size());
  std::size_t index = 0;
  const auto read = std::from_chars(id.data(), id.data() + id.size(), index);
  const auto& lines = stage.catalog.center().help_lines;
  return read.ec == std::errc() && index < lines.size() ? &lines[index] : nullptr;
}

std::optional<ui::QrCode> call_code(const Stage& stage, std::string_view number) {
  const auto link = listing::call_link(number, stage.catalog.center().country);
  if (!link) return std::nullopt;
  auto code = ui::qr_code(*link);
  return code.ok() ? std::optional(*std::move(code)) : std::nullopt;
}

std::string own_number(const Stage& stage, const listing::HelpLine& line) {
  return listing::shown_number(line.phone, stage.catalog.center().country);
}

bool lends_phone(const Stage& stage) {
  return stage.catalog.center().has_offer("phone-loan");
}

}  // namespace hearth::screens
