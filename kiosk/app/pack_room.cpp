#include "app/pack_room.h"

#include <utility>

namespace hearth::app {

namespace {
// How long it is told what became of a stick; whoever put it in stands there.
constexpr std::chrono::minutes kGoodNews{2}, kRefusal{10};
}  // namespace

void PackRoom::take(sync::StickNews news, std::array<std::string, 6> words,
                    std::chrono::milliseconds uptime) {
  packs_.record = std::move(news.record);
  packs_.fault = std::move(news.fault);
  packs_.words = std::move(words);
  packs_.sheets = std::move(news.sheets);
  // That somebody went back a pack is no news of a stick.
  if (news.progress.stage == sync::Progress::Stage::nothing &&
      packs_.progress.stage != sync::Progress::Stage::found &&
      packs_.progress.stage != sync::Progress::Stage::checking &&
      packs_.progress.stage != sync::Progress::Stage::first_trust)
    return;
  packs_.progress = std::move(news.progress);
  told_ = uptime;
}

void PackRoom::ask(sync::SheetRequest request, const std::string& who) {
  packs_.sheets.step = sync::step_of(request);
  ask_sheets_(request, who);
}

void PackRoom::reject_trust() {
  packs_.progress = {};
}

bool PackRoom::telling(std::chrono::milliseconds uptime) const {
  using Stage = sync::Progress::Stage;
  switch (packs_.progress.stage) {
    case Stage::nothing:
      return false;
    case Stage::found:
    case Stage::checking:
    case Stage::first_trust:
      return true;
    case Stage::installed:
    case Stage::trust_replaced:
      return uptime - told_ < kGoodNews;
    case Stage::refused:
      return uptime - told_ < kRefusal;
  }
  return false;
}

}  // namespace hearth::app
