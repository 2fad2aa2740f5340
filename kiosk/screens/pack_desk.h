// Packs and sticks as staff see them, and what they may ask for. The app has the thread that does
// it; screens have this.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>

#include "base/result.h"
#include "sync/installer.h"
#include "sync/kiosk_record.h"
#include "sync/sheet_news.h"

namespace hearth::screens {

struct Packs {
  sync::KioskRecord record;
  sync::Progress progress;           // of the stick that was looked at last
  std::optional<base::Error> fault;  // a request that could not be met
  std::array<std::string, 6> words;  // of the trust list in force; empty where there is none
  sync::SheetNews sheets;            // how far somebody has come with spreadsheets
};

class PackDesk {
 public:
  virtual ~PackDesk() = default;

  virtual const Packs& packs() const = 0;
  // There is something about a stick that is still worth telling.
  virtual bool telling(std::chrono::milliseconds uptime) const = 0;

  // What comes of it is seen in packs() a little later. `who`: for the history.
  virtual void confirm_trust(const std::string& who) = 0;
  virtual void reject_trust() = 0;
  virtual void go_back(const std::string& who) = 0;
  virtual void go_forward(const std::string& who) = 0;
  // Of spreadsheets; that it is under way is seen at once.
  virtual void ask(sync::SheetRequest request, const std::string& who) = 0;
};

}  // namespace hearth::screens
