#include "listing/resource_terms.h"

#include <algorithm>

#include "base/translatable.h"
#include "listing/plain_name.h"

namespace hearth::listing {

namespace {

using enum TermGroup;

constexpr ResourceTerm kTerms[] = {
    {"anyone", eligibility, N_("Anyone")},
    {"adults", eligibility, N_("Adults")},
    {"women", eligibility, N_("Women")},
    {"men", eligibility, N_("Men")},
    {"children", eligibility, N_("Children")},
    {"teens", eligibility, N_("Teens")},
    {"young-adults", eligibility, N_("Young adults")},
    {"families", eligibility, N_("Families")},
    {"parents", eligibility, N_("Parents")},
    {"pregnant", eligibility, N_("Pregnant people")},
    {"veterans", eligibility, N_("Veterans")},
    {"lgbtq", eligibility, N_("LGBTQ+")},
    {"older-adults", eligibility, N_("Older adults")},
    {"disability", eligibility, N_("People with a disability")},
    {"leaving-jail", eligibility, N_("People leaving jail or prison")},
    {"without-housing", eligibility, N_("People without housing")},

    {"free", cost, N_("Free")},
    {"low-cost", cost, N_("Low cost")},
    {"sliding-scale", cost, N_("Sliding scale")},
    {"medicaid", cost, N_("Medicaid")},
    {"medicare", cost, N_("Medicare")},
    {"insurance", cost, N_("Insurance")},
    {"fee", cost, N_("There is a fee")},

    {"step-free", accessibility, N_("Step-free")},
    {"elevator", accessibility, N_("Elevator")},
    {"restroom", accessibility, N_("Accessible restroom")},
    {"sign-language", accessibility, N_("Sign language")},
    {"relay", accessibility, N_("TTY or relay")},
    {"service-animals", accessibility, N_("Service animals welcome")},
    {"large-print", accessibility, N_("Large print")},

    {"none", documents, N_("No ID needed")},
    {"photo-id", documents, N_("Photo ID")},
    {"address", documents, N_("Proof of address")},
    {"income", documents, N_("Proof of income")},
    {"insurance-card", documents, N_("Insurance card")},
    {"referral", documents, N_("Referral")},
};

// As plain_name() writes it.
struct OtherName {
  TermGroup group;
  std::string_view name, code;
};
constexpr OtherName kOtherNames[] = {
    {eligibility, "everyone", "anyone"},
    {eligibility, "all", "anyone"},
    {eligibility, "youth", "teens"},
    {eligibility, "young people", "teens"},
    {eligibility, "family", "families"},
    {eligibility, "pregnant women", "pregnant"},
    {eligibility, "lgbt", "lgbtq"},
    {eligibility, "lgbtq", "lgbtq"},
    {eligibility, "seniors", "older-adults"},
    {eligibility, "homeless", "without-housing"},
    {eligibility, "people experiencing homelessness", "without-housing"},
    {eligibility, "re entry", "leaving-jail"},
    {eligibility, "reentry", "leaving-jail"},
    {cost, "no cost", "free"},
    {cost, "none", "free"},
    {cost, "$0", "free"},
    {cost, "sliding fee", "sliding-scale"},
    {cost, "sliding fee scale", "sliding-scale"},
    {cost, "private insurance", "insurance"},
    {cost, "fees", "fee"},
    {accessibility, "wheelchair", "step-free"},
    {accessibility, "wheelchair accessible", "step-free"},
    {accessibility, "wheelchair access", "step-free"},
    {accessibility, "asl", "sign-language"},
    {accessibility, "tty", "relay"},
    {accessibility, "relay", "relay"},
    {accessibility, "service animals", "service-animals"},
    {documents, "none", "none"},
    {documents, "no id", "none"},
    {documents, "no documents", "none"},
    {documents, "id", "photo-id"},
    {documents, "proof of residence", "address"},
};

}  // namespace

std::span<const ResourceTerm> resource_terms() {
  return kTerms;
}

const ResourceTerm* find_term(TermGroup group, std::string_view code_or_name) {
  const auto plain = plain_name(code_or_name);
  const auto* other =
      std::find_if(std::begin(kOtherNames), std::end(kOtherNames),
                   [&](const OtherName& one) { return one.group == group && one.name == plain; });
  const auto code = other == std::end(kOtherNames) ? code_or_name : other->code;
  for (const auto& term : kTerms)
    if (term.group == group && (term.code == code || plain_name(term.name) == plain)) return &term;
  return nullptr;
}

}  // namespace hearth::listing
