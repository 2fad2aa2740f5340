// The box for slips on this computer: the kiosk's own folder, and the key of the center that is
// shown.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "app/journal.h"
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
        carrier_(files, state),
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

  bool is_open() const override { return key_.has_value(); }
  bool keep(const checkin::SlipDraft& draft, base::LocalTime now) override;
  checkin::Ticket draw_ticket(base::Date today) override { return tickets_.draw(today); }
  std::vector<screens::SlipDay> waiting(base::Date today) const override;
  base::Status copy_to_stick(base::Date today) override;

 private:
  base::Files& files_;
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
};

}  // namespace hearth::app
