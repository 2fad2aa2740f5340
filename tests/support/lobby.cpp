#include "support/lobby.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "app/empty_center.h"
#include "catalog/catalog.h"
#include "pack/reader.h"
#include "schedule/zone.h"
#include "support/blind_window.h"
#include "support/scratch_folder.h"
#include "support/turning.h"
#include "sync/vocabulary.h"
#include "ui/typist.h"

namespace hearth::lobby {

namespace {

using platform::InputEvent;

catalog::Catalog catalog_of(const base::Files& files, const std::string& folder) {
  const auto reading = pack::read_folder(files, folder);
  REQUIRE_MESSAGE(reading.ok(), folder);
  const tests::ScratchFolder scratch;  // the open catalog keeps its file
  const auto file = scratch / "catalog.db";
  const auto vocabulary = sync::load_vocabulary(files, HEARTH_BUILD "/share/hearth");
  REQUIRE(catalog::build(reading->listing, file, vocabulary).ok());
  auto catalog = catalog::Catalog::open(file);
  REQUIRE(catalog.ok());
  return *std::move(catalog);
}

}  // namespace

namespace {
staff::Digits digits(std::string_view pin) {
  return {reinterpret_cast<const unsigned char*>(pin.data()), pin.size()};
}
catalog::Catalog nothing(const std::string& country) {
  auto catalog = app::empty_center(country);
  REQUIRE(catalog.ok());
  return *std::move(catalog);
}

}  // namespace

Lobby::Lobby(const Setting& setting)
    : folder_(setting.folder),
      check_in_(kept_, "state", [this](app::Journal::Event event) { noted_.push_back(event); }),
      packs_(
          [this](app::PackRoom::Request request, const std::string& who) {
            using Request = app::PackRoom::Request;
            asked_.push_back((request == Request::go_back      ? "back "
                              : request == Request::go_forward ? "forward "
                                                               : "confirm ") +
                             who);
          },
          [this](sync::SheetRequest request, const std::string& who) {
            static constexpr const char* kAsked[]{"look ", "read ", "accept ",
                                                  "drop ", "undo ", "copy "};
            asked_.push_back(kAsked[static_cast<std::size_t>(request)] + who);
          }) {
  check_in_.look_for_sticks("usb", setting.door != nullptr ? *setting.door : stick_door_);
  if (setting.staffed) {
    REQUIRE(office_.begin(std::string(kLead), digits(kLeadPin), {}).ok());
    REQUIRE(
        office_.set_pin(std::string(kDesk), staff::Role::desk, digits(kDeskPin), kLead, {}).ok());
  }
  auto catalog = setting.fault != 0 || setting.empty ? nothing(setting.country)
                                                     : catalog_of(files_, setting.folder);
  const auto now = schedule::parse_time(setting.now, catalog.timetable().zone());
  REQUIRE(now.ok());
  clock_ = std::make_unique<base::ManualClock>(*now);
  seen_ = !setting.blind;
  if (setting.blind) {
    // As on the virtual display of the other tests.
    const float mm = setting.screen_width_mm > 0
                         ? setting.screen_width_mm / static_cast<float>(setting.width)
                         : 0.2646F;
    window_ = blind_window(setting.width, setting.height, mm);
  } else {
    auto window = platform::Window::open({.width = setting.width,
                                          .height = setting.height,
                                          .screen_width_mm = setting.screen_width_mm});
    REQUIRE_MESSAGE(window.ok(), (window.ok() ? "" : window.error().sentence()));
    window_ = *std::move(window);
  }
  auto engine = text::Engine::create(HEARTH_BUILD "/share/hearth/fonts.conf");
  REQUIRE(engine.ok());
  engine_ = *std::move(engine);
  auto languages = app::Languages::load(files_, HEARTH_BUILD "/share/hearth", catalog.center());
  REQUIRE(languages.ok());
  kiosk_ = app::Kiosk::create({.clock = *clock_,
                               .window = *window_,
                               .engine = *engine_,
                               .check_in = &check_in_,
                               .office = &office_,
                               .packs = setting.packs ? &packs_ : nullptr,
                               .set_up = setting.packs,
                               .fault = setting.fault},
                              *std::move(languages), std::move(catalog), setting.beginning);
  settle();
  if (setting.first == visit::Screen::home) return;
  kiosk_->go({.screen = setting.first});
  settle();
}

Lobby::~Lobby() = default;

void Lobby::come_in(std::string_view name, std::string_view pin) {
  tap_id("dock.easier");
  turn_to(*this, "staff.enter");
  tap_id("staff.enter");
  const auto person = "person." + std::string(name);
  turn_to(*this, person);
  tap_id(person);
  for (const char digit : pin) tap_id(std::string("pin.key.") + digit);
  tap_id("keys.done");
}

void Lobby::show_again() {
  kiosk_->show({.catalog = catalog_of(files_, folder_)});
  settle();
}

void Lobby::await_copying() {
  check_in_.await_copying();
  settle();
}

void Lobby::give(sync::StickNews news, std::array<std::string, 6> words) {
  kiosk_->show({.stick = std::move(news), .trust_words = std::move(words)});
  settle();
}

void Lobby::settle() {
  do {
    for (int frames = 0; kiosk_->update(); ++frames) REQUIRE_MESSAGE(frames < 20, "it never rests");
  } while (seen_ && kiosk_->await_pictures());
}

const ui::Node* Lobby::find(std::string_view label, std::optional<ui::Role> role) const {
  const auto found = kiosk_->tree().find(label, role);
  return found.ok() ? *found : nullptr;
}

bool Lobby::shows(std::string_view label, std::optional<ui::Role> role) const {
  return kiosk_->tree().shows(label, role);
}

void Lobby::tap(std::string_view label, std::optional<ui::Role> role) {
  CAPTURE(label);
  const auto found = kiosk_->tree().find(label, role);
  REQUIRE_MESSAGE(found.ok(), (found.ok() ? "" : found.error().sentence()));
  touch(**found);
}

void Lobby::tap_id(std::string_view id) {
  CAPTURE(id);
  const auto* node = by_id(id);
  REQUIRE(node);
  touch(*node);
}

void Lobby::touch(const ui::Node& node) {
  const auto at = node.rect.center();
  const auto* hit = kiosk_->tree().hit(at);
  REQUIRE_MESSAGE((hit && hit->id == node.id), "it cannot be touched");
  const ui::Point pixel{at.x * kiosk_->scale(), at.y * kiosk_->scale()};
  clock_->advance(std::chrono::milliseconds(500));
  kiosk_->handle({.kind = InputEvent::Kind::press, .at = pixel});
  settle();
  kiosk_->handle({.kind = InputEvent::Kind::release, .at = pixel});
  settle();
}

void Lobby::type(std::string_view text) {
  const auto typed = ui::type_out(
      text,
      [&] {
        return ui::Typist{kiosk_->tree(), kiosk_->keyboard()};
      },
      [&](const ui::Node& key) { touch(key); });
  REQUIRE_MESSAGE(typed.ok(), (typed.ok() ? "" : typed.error().sentence()));
}

void Lobby::type_on_board(std::u32string_view text) {
  for (const auto one : text) {
    if (one == U' ')
      kiosk_->handle(
          {.kind = InputEvent::Kind::key, .key = InputEvent::Key::enter, .character = one});
    else
      kiosk_->handle({.kind = InputEvent::Kind::text, .character = one});
    settle();
  }
}

void Lobby::press(InputEvent::Key key, int times) {
  for (int i = 0; i < times; ++i) {
    kiosk_->handle({.kind = InputEvent::Kind::key, .key = key});
    settle();
  }
}

void Lobby::swipe(float dx, float dy) {
  const auto wide = static_cast<float>(window_->width()),
             high = static_cast<float>(window_->height());
  const ui::Point from{wide / 2, high / 2}, to{from.x + dx * wide, from.y + dy * high};
  clock_->advance(std::chrono::milliseconds(500));
  kiosk_->handle({.kind = InputEvent::Kind::press, .at = from});
  kiosk_->handle({.kind = InputEvent::Kind::move, .at = to});
  kiosk_->handle({.kind = InputEvent::Kind::release, .at = to});
  settle();
}

void Lobby::wait(std::chrono::seconds time) {
  clock_->advance(time);
  settle();
}

namespace {

constexpr float kLeastTargetMm = 20, kLeastGapMm = 3, kLeastCapitalMm = 4.8F;
constexpr float kCapital = 0.714F;  // of the type's size, in Noto Sans

}  // namespace

std::vector<std::string> lint(const Lobby& lobby) {
  const auto& tree = lobby.tree();
  const auto& window = lobby.window();
  const float scale = lobby.kiosk().scale();
  const float width = static_cast<float>(window.width()) / scale;
  const float height = static_cast<float>(window.height()) / scale;
  const float horizon = lobby.visit().reach ? ui::lowered_horizon(height) : 0;
  const float mm = scale * window.pixel_mm();  // of one unit
  REQUIRE(mm > 0);
  std::vector<std::string> wrong;
  const auto say = [&](const ui::Node& node, const std::string& what) {
    wrong.push_back(tree.screen + " (" + tree.language + "): " + node.id + " \"" + node.label +
                    "\" " + what);
  };
  for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i) {
    const auto& node = tree.nodes[i];
    if (node.label.empty()) say(node, "has no label");
    if (node.truncated) say(node, "is cut");
    if (node.spills) say(node, "spills over");
    if (node.missing_glyphs > 0) say(node, "lacks a glyph");
    if (node.smallest_text > 0 && node.smallest_text * kCapital * mm < kLeastCapitalMm)
      say(node, "has too small words");
    const auto& r = node.rect;
    if (r.x < -0.5F || r.y < -0.5F || r.right() > width + 0.5F || r.bottom() > height + 0.5F)
      say(node, "leaves the screen");
    if (!node.acts) continue;
    if (r.y < horizon - 0.5F) say(node, "is not lowered");
    if (std::min(r.w, r.h) * mm < kLeastTargetMm - 0.03F) say(node, "is too small to touch");
    const float gap = kLeastGapMm / mm - 0.2F;
    for (std::size_t k = i + 1; k < tree.nodes.size(); ++k) {
      const auto& other = tree.nodes[k];
      if (other.acts && r.inset(-gap).overlaps(other.rect)) say(node, "is too near to " + other.id);
    }
  }
  // Words that stand by themselves lie over nothing that is touched, and over no other words.
  for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i)
    for (std::size_t k = i + 1; k < tree.nodes.size(); ++k) {
      const auto &a = tree.nodes[i], &b = tree.nodes[k];
      const auto is_text = [](const ui::Node& n) {
        return n.role == ui::Role::text || n.role == ui::Role::heading;
      };
      if (!(is_text(a) || is_text(b)) || a.role == ui::Role::status || b.role == ui::Role::status)
        continue;
      if (a.rect.inset(1).overlaps(b.rect.inset(1)))
        say(a, "lies over " + b.id + " \"" + b.label + "\"");
    }
  return wrong;
}

}  // namespace hearth::lobby
