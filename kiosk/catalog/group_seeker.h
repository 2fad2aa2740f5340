// The answers of "Find my group", made ready for asking many meetings: where one may go, and which
// answers it meets. Behind group_match.h and group_choices.h.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/catalog.h"
#include "listing/group_answer.h"

namespace hearth::catalog {

// What one can go to: an occurrence that takes place, or a meeting by appointment.
struct Candidate {
  std::uint32_t meeting = 0;
  const schedule::Occurrence* occurrence = nullptr;  // of Catalog::day; null: by appointment
};
// By start; those by appointment last.
std::vector<Candidate> candidates(const Catalog& catalog, base::Instant now,
                                  std::chrono::days ahead);

// Programs that are one-on-one or that teach: their question is that of support.
bool kind_of_support(std::string_view program);

class GroupSeeker {
 public:
  // `language`: that the visitor reads.
  GroupSeeker(const Catalog& catalog, std::span<const listing::GroupAnswer> answers,
              std::string_view language, base::Instant now);

  // The questions whose answers ask for something.
  const std::vector<listing::GroupQuestion>& asked() const { return asked_; }
  bool meets(listing::GroupQuestion question, const Candidate& candidate) const;
  // Groups for some people only, for families, for members or in another language are for those who
  // asked for them.
  bool may_come(std::uint32_t meeting) const;

  bool asks_for_family() const { return support_ == "family"; }
  bool unsure() const { return support_.empty() || support_ == "unsure"; }

 private:
  bool supports(std::uint32_t meeting) const;
  bool suits(const Candidate& candidate) const;
  bool in_first_language(std::uint32_t meeting) const;
  ChoiceBits bits_of(listing::ChoiceGroup group, std::string_view value) const;
  ChoiceBits bits_of(std::span<const std::string_view> programs) const;
  const ChoiceBits& of(std::uint32_t meeting) const { return catalog_.choices().of(meeting); }

  const Catalog& catalog_;
  std::vector<listing::GroupQuestion> asked_;
  std::string_view support_, time_;
  base::Date today_;
  // All that there are
  ChoiceBits audiences_, languages_, families_, teaching_, one_on_one_, online_;
  ChoiceBits read_;  // the visitor's language
  // That were asked for
  ChoiceBits company_, spoken_, program_;
  bool first_language_ = false;
  std::string_view first_code_;  // the type that says the center's first language; may be empty
};

}  // namespace hearth::catalog
