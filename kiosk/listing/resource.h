// A place or a service that helps: one row of resources.csv, read and made whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "listing/translated.h"

namespace hearth::listing {

// What a cell says that takes a list of words: those that Hearth knows and translates, as codes of
// resource_terms(); else the whole cell as staff wrote it, with what could be made of it as codes.
struct TermList {
  std::vector<std::string> codes;
  Translated written;  // empty when the codes say all of it
  bool empty() const { return codes.empty() && written.empty(); }
  bool operator==(const TermList&) const = default;
};

struct Resource {
  std::string id;
  Translated name;  // never empty
  Translated organization;
  std::string category;  // a code of categories(), or as written; never empty
  std::string kind;      // the level below: a code of its category, or as written; may be empty
  Translated description;

  // How to reach it
  std::string phone, text_line, website;      // as written
  std::string address;                        // one line; empty where it has to stay confidential
  bool confidential_address = false;          // then neither address nor position are kept
  std::optional<double> latitude, longitude;  // degrees
  Translated hours;                           // as written; read by schedule::OpeningHours

  // For whom, and at what price
  TermList eligibility, cost, accessibility, documents;
  std::vector<std::string> languages;  // BCP 47
  Translated how_to_apply;

  bool crisis = false;                 // helps in a crisis
  std::optional<base::Date> verified;  // when somebody last checked the row
  bool operator==(const Resource&) const = default;
};

}  // namespace hearth::listing
