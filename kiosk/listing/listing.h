// Everything one data folder says, read and checked: what the catalog is built from.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "listing/article.h"
#include "listing/form.h"
#include "listing/meeting.h"
#include "listing/picture.h"
#include "listing/resource.h"
#include "listing/translated.h"

namespace hearth::listing {

struct HelpLine {
  Translated name;
  std::string phone;
  Translated hours;
  bool operator==(const HelpLine&) const = default;
};

// How forms are kept.
struct CheckIn {
  std::string public_key;  // a word that seal::PublicKey reads; empty: no form is offered
  bool free_text = false;  // questions to type an answer to are asked
  std::int64_t retain_days = 90;
  bool operator==(const CheckIn&) const = default;
};

struct Center {
  std::string id;  // [a-z0-9-]{1,40}
  std::string title;
  std::int64_t sequence = 0;
  std::optional<base::Instant> issued;
  std::optional<base::Date> expires;
  std::string country;                 // ISO 3166, two letters
  std::vector<std::string> languages;  // BCP 47, the first is the default; never empty
  std::string time_zone;               // IANA
  Translated name;
  Translated tagline;  // a line under the name, e.g. what kind of house it is
  std::string address;
  std::optional<double> latitude, longitude;
  std::string phone;
  Translated front_desk;  // the way to the desk, from this screen
  std::string desk_call;  // none, bell or printer
  std::vector<std::string> offers;
  std::vector<HelpLine> help_lines;
  CheckIn checkin;
  bool from_spreadsheets = true;  // staff may adopt plain listings from a stick
  bool operator==(const Center&) const = default;

  bool has_offer(std::string_view offer) const {
    return std::find(offers.begin(), offers.end(), offer) != offers.end();
  }
};

struct Room {
  std::string name;
  Translated directions;  // reads on from the name: "Room A, first door on the right"
  std::optional<bool> step_free;
  std::string image;
  bool operator==(const Room&) const = default;
};

struct Notice {
  enum class Kind { info, change, closure };
  std::string id;
  Translated title;
  Translated body;
  std::optional<base::Date> starts, until;  // both included; none: always
  Kind kind = Kind::info;
  std::vector<std::string> cancels;  // meeting ids, "location:NAME", "room:NAME", or "all"
  std::string blocks_step_free;      // a room
  bool operator==(const Notice&) const = default;
};

inline bool in_force(const Notice& notice, base::Date on) {
  return (!notice.starts || *notice.starts <= on) && (!notice.until || on <= *notice.until);
}

struct Listing {
  Center center;
  std::vector<Meeting> meetings;
  std::vector<Resource> resources;
  std::vector<Room> rooms;
  std::vector<Notice> notices;
  std::vector<Article> articles;
  std::vector<Picture> pictures;  // those that rooms, meetings and articles name
  std::vector<Form> forms;  // by the names of their files; none without a key to seal them for
};

}  // namespace hearth::listing
