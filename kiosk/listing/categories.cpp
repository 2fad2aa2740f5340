#include "listing/categories.h"

#include "base/translatable.h"
#include "listing/plain_name.h"

namespace hearth::listing {

namespace {

constexpr ResourceKind kCrisis[] = {{"crisis-lines", N_("Crisis lines")},
                                    {"mobile-crisis", N_("Mobile crisis")},
                                    {"walk-in-crisis", N_("Walk-in crisis care")},
                                    {"naloxone", N_("Naloxone and safer use")}};
constexpr ResourceKind kPeer[] = {{"support-groups", N_("Support groups")},
                                  {"one-on-one", N_("One-on-one and mentoring")},
                                  {"recovery-coaches", N_("Recovery coaches")},
                                  {"online-peers", N_("Online and virtual")},
                                  {"workshops", N_("Workshops")},
                                  {"become-a-peer", N_("Become a peer supporter")}};
constexpr ResourceKind kTreatment[] = {{"detox", N_("Detox")},
                                       {"residential", N_("Residential treatment")},
                                       {"outpatient", N_("Outpatient treatment")},
                                       {"medication", N_("Medication for addiction")},
                                       {"assessment", N_("Assessment")}};
constexpr ResourceKind kMental[] = {{"counseling", N_("Counseling")},
                                    {"psychiatric-care", N_("Psychiatric care")},
                                    {"day-programs", N_("Day programs")},
                                    {"children-and-teens", N_("Children and teens")}};
constexpr ResourceKind kHousing[] = {{"shelter", N_("Shelter")},
                                     {"sober-living", N_("Sober living")},
                                     {"supportive-housing", N_("Supportive housing")},
                                     {"rent", N_("Help with rent")}};
constexpr ResourceKind kFood[] = {{"meals", N_("Meals")},
                                  {"food-pantry", N_("Food pantry")},
                                  {"clothing", N_("Clothing")},
                                  {"showers", N_("Showers and laundry")},
                                  {"family-needs", N_("Baby and family needs")}};
constexpr ResourceKind kHealth[] = {{"clinics", N_("Clinics")},
                                    {"dental-and-eyes", N_("Dental and eye care")},
                                    {"testing", N_("Testing and prevention")},
                                    {"pregnancy", N_("Pregnancy and birth")}};
constexpr ResourceKind kLegal[] = {{"legal-help", N_("Legal help")},
                                   {"id-and-papers", N_("ID and papers")},
                                   {"clearing-a-record", N_("Clearing a record")}};
constexpr ResourceKind kBenefits[] = {{"benefits-help", N_("Benefits")},
                                      {"work", N_("Work")},
                                      {"school", N_("School and training")},
                                      {"veterans-services", N_("Veterans")}};
constexpr ResourceKind kTransport[] = {{"bus-passes", N_("Bus passes")}, {"rides", N_("Rides")}};

constexpr Category kCategories[] = {
    {"crisis", N_("Crisis & Overdose"), kCrisis},
    {"peer-support", N_("Peer Support"), kPeer},
    {"treatment", N_("Detox & Treatment"), kTreatment},
    {"mental-health", N_("Mental Health"), kMental},
    {"housing", N_("Housing"), kHousing},
    {"food", N_("Food & Essentials"), kFood},
    {"health", N_("Health Care"), kHealth},
    {"legal", N_("Legal & ID"), kLegal},
    {"benefits", N_("Benefits & Work"), kBenefits},
    {"transport", N_("Transport"), kTransport},
};

// What spreadsheets call them besides, as plain_name() writes it.
struct OtherName {
  std::string_view name, code;
};
constexpr OtherName kOtherNames[] = {
    {"overdose", "crisis"},
    {"peers", "peer-support"},
    {"support", "peer-support"},
    {"detox", "treatment"},
    {"substance use treatment", "treatment"},
    {"addiction treatment", "treatment"},
    {"counselling", "mental-health"},
    {"housing and shelter", "housing"},
    {"essentials", "food"},
    {"healthcare", "health"},
    {"medical", "health"},
    {"id", "legal"},
    {"work", "benefits"},
    {"employment", "benefits"},
    {"jobs", "benefits"},
    {"money", "benefits"},
    {"transportation", "transport"},
    {"shelters", "shelter"},
    {"recovery housing", "sober-living"},
    {"pantry", "food-pantry"},
    {"clinic", "clinics"},
    {"peer mentoring", "one-on-one"},
    {"mentoring", "one-on-one"},
    {"online", "online-peers"},
    {"virtual", "online-peers"},
    {"employment services", "work"},
    {"jobs", "work"},
};

template <typename Named>
const Named* find(std::span<const Named> all, std::string_view name) {
  const auto plain = plain_name(name);
  for (const auto& one : all)
    if (one.code == name || plain_name(one.name) == plain) return &one;
  for (const auto& other : kOtherNames)
    for (const auto& one : all)
      if (other.name == plain && other.code == one.code) return &one;
  return nullptr;
}

}  // namespace

std::span<const Category> categories() {
  return kCategories;
}

const Category* find_category(std::string_view code_or_name) {
  const auto plain = plain_name(code_or_name);
  const auto* found = find(categories(), code_or_name);
  if (found) return found;
  // "Food", "Crisis": a part of a name with two.
  for (const auto& category : categories()) {
    const auto name = plain_name(category.name);
    if (const auto joint = name.find(" and "); joint != std::string::npos)
      if (plain == name.substr(0, joint) || plain == name.substr(joint + 5)) return &category;
  }
  return nullptr;
}

const ResourceKind* find_kind(const Category& category, std::string_view code_or_name) {
  return find(category.kinds, code_or_name);
}

const Category* category_of_kind(std::string_view code_or_name) {
  for (const auto& category : categories())
    if (find_kind(category, code_or_name)) return &category;
  return nullptr;
}

}  // namespace hearth::listing
