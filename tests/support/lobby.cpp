#include "support/lobby.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "catalog/catalog.h"
#include "pack/reader.h"
#include "schedule/zone.h"
#include "support/scratch_folder.h"

namespace hearth::lobby {

namespace {

using platform::InputEvent;

catalog::Catalog catalog_of(const base::Files& files, const std::string& folder) {
  const auto reading = pack::read_folder(files, folder);
  REQUIRE_MESSAGE(reading.ok(), folder);
  const tests::ScratchFolder scratch;  // the open catalog keeps its file
  const auto file = scratch / "catalog.db";
  REQUIRE(catalog::build(reading->listing, file).ok());
  auto catalog = catalog::Catalog::open(file);
  REQUIRE(catalog.ok());
  return *std::move(catalog);
}

}  // namespace

Lobby::Lobby(const Setting& setting) {
  auto catalog = catalog_of(files_, setting.folder);
  const auto now = schedule::parse_time(setting.now, catalog.timetable().zone());
  REQUIRE(now.ok());
  clock_ = std::make_unique<base::ManualClock>(*now);
  auto window = platform::Window::open({.width = setting.width, .height = setting.height});
  REQUIRE_MESSAGE(window.ok(), (window.ok() ? "" : window.error().sentence()));
  window_ = *std::move(window);
  auto engine = text::Engine::create(HEARTH_BUILD "/share/hearth/fonts.conf");
  REQUIRE(engine.ok());
  engine_ = *std::move(engine);
  auto kiosk =
      app::Kiosk::create({*clock_, files_, *window_, *engine_}, HEARTH_BUILD "/share/hearth",
                         std::move(catalog), setting.beginning);
  REQUIRE(kiosk.ok());
  kiosk_ = *std::move(kiosk);
  settle();
}

Lobby::~Lobby() = default;

void Lobby::settle() {
  for (int frames = 0; kiosk_->update(); ++frames) REQUIRE_MESSAGE(frames < 20, "it never rests");
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
  const auto at = (*found)->rect.center();
  const auto* hit = kiosk_->tree().hit(at);
  REQUIRE_MESSAGE((hit && hit->id == (*found)->id), "it cannot be touched");
  const ui::Point pixel{at.x * kiosk_->scale(), at.y * kiosk_->scale()};
  clock_->advance(std::chrono::milliseconds(500));
  kiosk_->handle({.kind = InputEvent::Kind::press, .at = pixel});
  settle();
  kiosk_->handle({.kind = InputEvent::Kind::release, .at = pixel});
  settle();
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

std::vector<std::string> lint(const ui::Tree& tree, float width, float height) {
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
    const auto& r = node.rect;
    if (r.x < -0.5F || r.y < -0.5F || r.right() > width + 0.5F || r.bottom() > height + 0.5F)
      say(node, "leaves the screen");
    if (!node.acts) continue;
    if (r.w < ui::kMinTarget - 0.1F || r.h < ui::kMinTarget - 0.1F)
      say(node, "is too small to touch");
    for (std::size_t k = i + 1; k < tree.nodes.size(); ++k) {
      const auto& other = tree.nodes[k];
      if (other.acts && r.inset(-4).overlaps(other.rect)) say(node, "is too near to " + other.id);
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
