#include "sync/proposal.h"

#include <algorithm>

namespace hearth::sync {

std::size_t TableProposal::count(Difference::Kind kind) const {
  return static_cast<std::size_t>(
      std::count_if(differences.begin(), differences.end(),
                    [&](const Difference& one) { return one.kind == kind; }));
}

bool Proposal::loses_many() const {
  return std::any_of(tables.begin(), tables.end(),
                     [](const TableProposal& table) { return table.loses_many(); });
}

bool Proposal::changes_anything() const {
  return std::any_of(tables.begin(), tables.end(), [](const TableProposal& table) {
    return table.readable && table.differences.size() != table.count(Difference::Kind::unread);
  });
}

}  // namespace hearth::sync
