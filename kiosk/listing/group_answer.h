// What "Find my group" asks, and what can be answered, one thing at a time.
#pragma once

#include <compare>
#include <string>

namespace hearth::listing {

// In the order in which they are asked: the kind of support first, the program last.
enum class GroupQuestion {
  support,   // "listen", "talk", "learn", "one-on-one", "family", "unsure"
  company,   // a code of TypeKind::audience, or "anyone"; any number of them
  when,      // "today", "evening", "weekend", "online"
  language,  // BCP 47; the center's first one, too
  program,   // its name as the listing has it, case folded, or "any"
};

struct GroupAnswer {
  GroupQuestion question = GroupQuestion::support;
  std::string value;  // as said at its question
  auto operator<=>(const GroupAnswer&) const = default;
};

// An answer that asks for nothing in particular: every meeting is as good.
inline bool open_answer(const GroupAnswer& answer) {
  return answer.value == "unsure" || answer.value == "anyone" || answer.value == "any";
}

}  // namespace hearth::listing
