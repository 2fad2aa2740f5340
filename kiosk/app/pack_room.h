// Packs and sticks on their way between the thread that looks after them and the screens. Of the
// window's thread.
#pragma once

#include <functional>

#include "screens/pack_desk.h"
#include "sync/stick_follower.h"

namespace hearth::app {

class PackRoom final : public screens::PackDesk {
 public:
  using Request = sync::StickFollower::Request;

  // They hand a request to the other thread.
  PackRoom(std::function<void(Request, const std::string& who)> ask,
           std::function<void(sync::SheetRequest, const std::string& who)> ask_sheets)
      : ask_(std::move(ask)), ask_sheets_(std::move(ask_sheets)) {}

  void begin(sync::KioskRecord record) { packs_.record = std::move(record); }
  // `words`: of the trust list in force.
  void take(sync::StickNews news, std::array<std::string, 6> words,
            std::chrono::milliseconds uptime);

  const screens::Packs& packs() const override { return packs_; }
  bool telling(std::chrono::milliseconds uptime) const override;
  void confirm_trust(const std::string& who) override { ask_(Request::confirm_trust, who); }
  void reject_trust() override;
  void go_back(const std::string& who) override { ask_(Request::go_back, who); }
  void go_forward(const std::string& who) override { ask_(Request::go_forward, who); }
  void ask(sync::SheetRequest request, const std::string& who) override;

 private:
  std::function<void(Request, const std::string&)> ask_;
  std::function<void(sync::SheetRequest, const std::string&)> ask_sheets_;
  screens::Packs packs_;
  std::chrono::milliseconds told_{0};
};

}  // namespace hearth::app
