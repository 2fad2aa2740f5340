// When peers are in: the hours of what the listing calls peer coaching. By role, never by name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "screens/screen.h"

namespace hearth::screens {

struct PeerHours {
  // By start; what began last night and goes on first. Cancelled and closed ones too.
  std::vector<schedule::Occurrence> today;
  // Of the fourteen days after today, the first few; cancelled and closed ones too.
  std::vector<schedule::Occurrence> coming;
};
PeerHours peer_hours(const Stage& stage);

// "A peer is in now, until 4:00 PM", and what there is to say besides, a sentence each.
struct PeerStatus {
  std::string title;
  std::vector<std::string> sentences;
};
PeerStatus peer_status(const Stage& stage, const PeerHours& hours);

// Peer support from afar: the next time of the first few that can be joined online or by phone.
std::vector<schedule::Occurrence> peers_from_afar(const Stage& stage);
// Peer coaching without fixed hours.
std::vector<std::uint32_t> peers_by_appointment(const Stage& stage);

}  // namespace hearth::screens
