// Pictures of every screen that can be reached, for people to look at: gallery FOLDER. One folder a
// look (shape, theme, language, size of text), found by a crawl, so that a new screen is in it
// without a new line here. packaging/gallery.sh makes a page of them.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <string>

#include "support/crawl.h"
#include "support/virtual_display.h"

using namespace hearth;
using lobby::Lobby;
using ui::ThemeName;

namespace {

constexpr int kMostPages = 3;  // of one screen: more look alike

struct Look {
  const char* name;
  int width, height;
  visit::Beginning beginning;
};
const Look kLooks[] = {
    {"portrait-soft", 1080, 1920, {}},
    {"portrait-evening", 1080, 1920, {.theme = ThemeName::evening}},
    {"portrait-contrast", 1080, 1920, {.theme = ThemeName::contrast}},
    {"landscape-soft", 1920, 1080, {}},
    {"landscape-evening", 1920, 1080, {.theme = ThemeName::evening}},
    {"landscape-contrast", 1920, 1080, {.theme = ThemeName::contrast}},
    {"portrait-spanish", 1080, 1920, {.language = "es"}},
    {"portrait-arabic", 1080, 1920, {.language = "ar"}},
    {"landscape-arabic", 1920, 1080, {.language = "ar"}},
    {"portrait-largest-text", 1080, 1920, {.text_size = 2}},
    {"landscape-largest-text", 1920, 1080, {.text_size = 2}},
    {"portrait-lowered", 1080, 1920, {.reach = true}},
    {"landscape-lowered", 1920, 1080, {.reach = true}},
    {"small-panel", 1366, 768, {}},
};

void picture(Lobby& lobby, const Look& look, const std::filesystem::path& file) {
  const auto written = platform::write_png(file.string(), look.width, look.height, lobby.pixels());
  if (!written) std::cerr << written.error().sentence() << "\n";
}

// Every state that a crawl finds, as "PREFIX-03-meetings-1.png".
void picture_states(Lobby& lobby, const Look& look, const std::filesystem::path& folder,
                    const std::string& prefix, const std::function<void()>& begin) {
  int state = 0, page = 0;
  const auto each = [&] {
    constexpr std::array kSheets{"",          "-language", "-filter",    "-easier",
                                 "-sections", "-contents", "-start-over"};
    const auto sheet = static_cast<std::size_t>(lobby.visit().sheet);
    const auto now = lobby.screen() + kSheets.at(sheet);
    const auto* earlier = lobby.by_id("pager.earlier");
    const bool first = !earlier || earlier->disabled;
    page = first ? 1 : page + 1;
    if (first) ++state;
    char name[80];
    std::snprintf(name, sizeof name, "%s%02d-%s-%d.png", prefix.c_str(), state, now.c_str(), page);
    if (page <= kMostPages) picture(lobby, look, folder / name);
  };
  lobby::crawl(lobby, each, begin);
}

void walk(const Look& look, const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  Lobby lobby({.width = look.width, .height = look.height, .beginning = look.beginning});
  picture_states(lobby, look, folder, "", {});
  lobby.tap_id("tile.meetings");
  lobby.wait(std::chrono::seconds(lobby.visit().text_size >= 1.5F ? 306 : 96));
  picture(lobby, look, folder / "99-still-there.png");
}

// Staff's pages, and every refusal as home tells it.
void walk_staff(const Look& look, const std::filesystem::path& folder) {
  Lobby lobby({.width = look.width,
               .height = look.height,
               .beginning = look.beginning,
               .staffed = true,
               .packs = true});
  sync::StickNews news;
  news.record.packs.resize(1);
  news.record.packs.front().claim.sequence = 42;
  news.record.packs.front().signer = "Front office";
  for (const auto& why : trust::explanations()) {
    news.progress.stage = sync::Progress::Stage::refused;
    news.progress.refused = trust::Refused{why.refusal, ""};
    lobby.give(news);
    picture(lobby, look,
            folder / ("refusal-" + std::to_string(trust::number_of(why.refusal)) + ".png"));
  }
  news.progress = {};
  lobby.wait(std::chrono::minutes(11));
  picture_states(lobby, look, folder, "staff-",
                 [&] { lobby.come_in(lobby::kLead, lobby::kLeadPin); });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "gallery FOLDER [LOOK...]: pictures of every screen, in every look or in these.\n";
    return 2;
  }
  const support::VirtualDisplay display(3840, 3840);
  if (!display.ok()) {
    std::cerr << display.problem() << "\n";
    return 1;
  }
  doctest::Context context;  // the lobby checks as it goes
  context.setAsDefaultForAssertsOutOfTestCases();
  for (const auto& look : kLooks) {
    bool wanted = argc == 2;
    for (int i = 2; i < argc; ++i) wanted = wanted || argv[i] == std::string(look.name);
    if (!wanted) continue;
    std::cout << look.name << std::endl;
    walk(look, std::filesystem::path(argv[1]) / look.name);
    walk_staff(look, std::filesystem::path(argv[1]) / look.name);
  }
  return 0;
}
