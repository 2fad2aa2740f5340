// How long a whole frame takes, for each screen, beside an empty one that is only cleared. Wall
// time and the processor time of all threads, for the software GL draws on its own ones.
//
//   redraw WIDTHxHEIGHT [FRAMES]   one JSON line a screen: name, wall and cpu, p50 and p99 in ms
#include <GL/gl.h>
#include <imgui.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <iostream>

#include "app/kiosk.h"
#include "base/clock.h"
#include "base/files.h"
#include "catalog/catalog.h"
#include "pack/reader.h"
#include "schedule/zone.h"
#include "sync/vocabulary.h"

using namespace hearth;
using platform::InputEvent;

namespace {

double ms(clockid_t clock) {
  timespec at{};
  ::clock_gettime(clock, &at);
  return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

double share(std::vector<double> values, double of) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * of + 0.5)];
}

void measure(const char* name, int frames, const std::function<void()>& draw) {
  std::vector<double> wall, cpu;
  for (int i = -5; i < frames; ++i) {  // the first ones warm the caches
    const double wall_from = ms(CLOCK_MONOTONIC), cpu_from = ms(CLOCK_PROCESS_CPUTIME_ID);
    draw();
    glFinish();
    if (i < 0) continue;
    wall.push_back(ms(CLOCK_MONOTONIC) - wall_from);
    cpu.push_back(ms(CLOCK_PROCESS_CPUTIME_ID) - cpu_from);
  }
  std::printf(
      "{\"screen\":\"%s\",\"wall_p50\":%.2f,\"wall_p99\":%.2f,\"cpu_p50\":%.2f,\"cpu_p99\":%.2f}\n",
      name, share(wall, .5), share(wall, .99), share(cpu, .5), share(cpu, .99));
  std::fflush(stdout);
}

int fail(const base::Error& error) {
  std::cerr << "redraw: " << error.sentence() << "\n";
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  int width = 1080, height = 1920;
  if (argc > 1 && std::sscanf(argv[1], "%dx%d", &width, &height) != 2) return 2;
  const int frames = argc > 2 ? std::atoi(argv[2]) : 100;
  base::DiskFiles files;
  const auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  if (!reading) return fail(reading.error());
  const auto file = std::filesystem::temp_directory_path() / "hearth-bench-catalog.db";
  if (const auto built = catalog::build(reading->listing, file,
                                        sync::load_vocabulary(files, HEARTH_BUILD "/share/hearth"));
      !built)
    return fail(built.error());
  auto catalog = catalog::Catalog::open(file);
  std::filesystem::remove(file);
  if (!catalog) return fail(catalog.error());
  const auto now = schedule::parse_time("2026-11-24T14:35", catalog->timetable().zone());
  base::ManualClock clock(*now);
  auto window = platform::Window::open({.width = width, .height = height});
  if (!window) return fail(window.error());
  auto engine = text::Engine::create(HEARTH_BUILD "/share/hearth/fonts.conf");
  if (!engine) return fail(engine.error());
  auto languages = app::Languages::load(files, HEARTH_BUILD "/share/hearth", catalog->center());
  if (!languages) return fail(languages.error());
  const auto kiosk = app::Kiosk::create({clock, **window, **engine}, *std::move(languages),
                                        *std::move(catalog), {});
  auto& it = *kiosk;
  const auto whole = [&] {
    (*window)->forget_shown();
    it.handle({.kind = InputEvent::Kind::expose});
    it.update();
  };
  const auto tap = [&](const char* label) {
    const auto found = it.tree().find(label, ui::Role::button);
    const auto any = found ? found : it.tree().find(label);
    if (!any) return;
    const auto at = (*any)->rect.center();
    const ui::Point pixel{at.x * it.scale(), at.y * it.scale()};
    clock.advance(std::chrono::milliseconds(500));
    it.handle({.kind = InputEvent::Kind::press, .at = pixel});
    it.update();
    it.handle({.kind = InputEvent::Kind::release, .at = pixel});
    it.update();
  };
  ui::Frame frame;
  measure("empty", frames, [&] {
    ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    ImGui::NewFrame();
    frame.begin(*ImGui::GetBackgroundDrawList(), width, height, ui::Color::hex(0xfbf7f0));
    ImGui::Render();
    (*window)->forget_shown();
    (*window)->present(frame);
  });
  it.update();
  measure("home", frames, whole);
  tap("Meetings");
  measure("meetings", frames, whole);
  tap("Women’s Circle");
  measure("meeting", frames, whole);
  tap("Language");
  measure("language", frames, whole);
  return 0;
}
