#include "desk/trust_words.h"

#include "trust/six_words.h"

namespace hearth::desk {

void print_list(std::ostream& out, const trust::TrustList& list) {
  out << "Trust list " << list.version << ". The next one has to be signed by " << list.threshold
      << " of " << list.keys.size() << ":\n";
  for (const auto& [name, key] : list.keys)
    out << "  " << seal::shown(key.number()) << "  " << name << '\n';
}

base::Status print_six_words(std::ostream& out, const trust::TrustList& list) {
  const auto words = trust::six_words(list);
  if (!words) return words.error();
  for (const auto& word : *words) out << "    " << word << '\n';
  return {};
}

}  // namespace hearth::desk
