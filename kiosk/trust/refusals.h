// Why a pack or a trust list is not taken from a stick: one table for the kiosk's screens, for
// hearth-pack and for its manual. A number never gets another meaning, since people read it out on
// the telephone.
#pragma once

#include <span>
#include <string>

namespace hearth::trust {

enum class Refusal : int {
  no_signature = 11,
  signature_unreadable = 12,
  signature_old_form = 13,
  unknown_key = 14,
  changed_after_signing = 15,
  signature_of_another_pack = 16,

  another_center = 21,
  older_pack = 22,

  too_large = 31,
  damaged_archive = 32,
  unpacks_too_large = 33,
  too_many_files = 34,
  bad_name = 35,
  no_plain_file = 36,
  twin_names = 37,

  no_manifest = 41,
  unreadable_file = 42,

  reading_stopped = 51,
  reading_too_slow = 52,
  reading_too_hungry = 53,

  stick_unreadable = 61,
  not_kept = 62,

  list_unreadable = 71,
  list_not_next = 72,
  list_lacks_known_keys = 73,
  list_lacks_own_keys = 74
};

struct Explanation {
  Refusal refusal;
  const char* happened;    // English, to be translated where it is shown; sentences
  const char* what_to_do;  // likewise
};

std::span<const Explanation> explanations();  // in the order of their numbers
const Explanation& explanation(Refusal refusal);
inline int number_of(Refusal refusal) {
  return static_cast<int>(refusal);
}

struct Refused {
  Refusal why;
  std::string detail;  // the file, the key or the numbers in question, in English; may be empty
  bool operator==(const Refused&) const = default;
};

// In English, for a terminal and the journal: "Refusal 22: The pack is older … (41, after 42). …"
std::string sentence(const Refused& refused);

}  // namespace hearth::trust
