// The box for slips on this computer: the kiosk's own folder, and the key of the center that is
// shown.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "base/files.h"
#include "checkin/slip_store.h"
#include "listing/listing.h"
#include "screens/slip_box.h"
#include "seal/keys.h"

namespace hearth::app {

class CheckIn final : public screens::SlipBox {
 public:
  // `files` outlives it. `tell_staff`: of slips that could not be deleted; never of a visitor's.
  CheckIn(base::Files& files, const std::filesystem::path& state,
          std::function<void(const base::Error&)> tell_staff)
      : store_(files, state), tickets_(files, state), tell_staff_(std::move(tell_staff)) {}

  // From now on this center's key counts, and its days of keeping.
  void show(const listing::Center& center);
  // Deletes what is older than the center keeps it: for the start and each new day. Left alone
  // while the clock is behind the day on which the listings were made, for then it is wrong.
  void tidy(base::Instant now, base::Date today);

  bool is_open() const override { return key_.has_value(); }
  bool keep(const checkin::SlipDraft& draft, base::LocalTime now) override;
  checkin::Ticket draw_ticket(base::Date today) override { return tickets_.draw(today); }

 private:
  checkin::SlipStore store_;
  checkin::Tickets tickets_;
  std::function<void(const base::Error&)> tell_staff_;
  std::optional<seal::PublicKey> key_;
  std::optional<base::Instant> issued_;
  int retain_days_ = 0;
};

}  // namespace hearth::app
