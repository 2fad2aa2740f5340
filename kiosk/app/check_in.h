// The box for slips on this computer: the kiosk's own folder, and the key of the center that is
// shown.
#pragma once

#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/journal.h"
#include "app/stick_errand.h"
#include "base/files.h"
#include "base/stick_door.h"
#include "checkin/slip_carrier.h"
#include "checkin/slip_store.h"
#include "listing/listing.h"
#include "schedule/clock_trust.h"
#include "screens/slip_box.h"
#include "seal/keys.h"

namespace hearth::app {

class CheckIn final : public screens::SlipBox {
 public:
  // `files` outlives it. `note`: for staff.
  CheckIn(base::Files& files, const std::filesystem::path& state,
          std::function<void(Journal::Event)> note)
      : files_(files),
        store_(files, state),
        carrier_(files, state, slips_),
        tickets_(files, state),
        note_(std::move(note)) {}

  // Where sticks appear, and who makes one writable; none: there is no place for them. `door`
  // outlives it.
  void look_for_sticks(std::filesystem::path folder, base::StickDoor& door) {
    sticks_ = std::move(folder);
    door_ = &door;
  }

  // From now on this center's key counts, and its days of keeping.
  void show(const listing::Center& center);
  // For the start and each new day. Deletes what is older than the center keeps it, by a clock that
  // is believed alone. What went wrong with visitors' slips on the day before is noted now.
  void begin_day(base::Date today, schedule::ClockTrust trust);

  // `wake` is called on another thread when copying has ended, and take_copied() is due.
  void on_copied(std::function<void()> wake) { errand_.on_end(std::move(wake)); }
  // What has come of copying since, and who of staff began it.
  struct Copied {
    base::Status outcome;
    std::string who;
  };
  std::optional<Copied> take_copied();
  void await_copying() { errand_.await(); }  // returns when none is under way

  bool is_open() const override { return key_.has_value(); }
  bool keep(const checkin::SlipDraft& draft, base::LocalTime now) override;
  checkin::Ticket draw_ticket(base::Date today) override { return tickets_.draw(today); }
  std::vector<screens::SlipDay> waiting(base::Date today) const override;
  void copy_to_stick(base::Date today, const std::string& who) override;
  // As take_copied() told it last: between two frames nothing changes.
  bool copying() const override { return copying_.has_value(); }
  std::optional<base::Status> take_outcome() override {
    return std::exchange(outcome_, std::nullopt);
  }

 private:
  base::Files& files_;
  std::mutex slips_;  // see SlipCarrier
  checkin::SlipStore store_;
  checkin::SlipCarrier carrier_;
  std::filesystem::path sticks_;
  base::StickDoor* door_ = nullptr;
  checkin::Tickets tickets_;
  std::function<void(Journal::Event)> note_;
  bool told_of_memory_ = false;
  bool lost_some_ = false;  // slips that could not be kept, since the day began
  std::optional<seal::PublicKey> key_;
  int retain_days_ = 0;
  std::optional<std::string> copying_;  // who
  std::optional<base::Status> outcome_;
  StickErrand errand_;  // the last: it goes first, and waits for its end
};

}  // namespace hearth::app
