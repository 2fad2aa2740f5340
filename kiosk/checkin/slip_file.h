// A slip file: the sealed slips of one day, one wording of one form and one key.
//
//   HEARTH-SLIPS 1\n
//   {"key":"…","record":N,"form":{…}}\n     the heading, one line of JSON: the fingerprint of the
//                                           key (hex), the length of a record, the wording
//   N bytes, N bytes, …                     the records: sealed slips in an order that tells
//   nothing
//
// The heading is no secret. Each slip has its digest inside, so that slips under another heading,
// where their answers would mean something else, are noticed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "checkin/slip_layout.h"
#include "listing/form.h"
#include "seal/keys.h"

namespace hearth::checkin {

inline constexpr std::size_t kLargestSlipFile = 64u << 20;  // bytes

struct SlipHeading {
  listing::Form form;  // as it is worded; without translations
  SlipLayout layout;
  std::string key;         // fingerprint, 32 hex digits
  std::size_t record = 0;  // bytes of a sealed slip
  std::string bytes;       // both lines
  seal::Digest digest{};   // of `bytes`

  static base::Result<SlipHeading> of(const listing::Form& form, const seal::PublicKey& key);
};

struct SlipFile {
  SlipHeading heading;
  std::vector<std::string_view> records;  // point into the bytes that were read
  std::size_t left_over = 0;              // bytes of a slip that was not copied to its end
};

// One sentence says why it is no slip file, or cannot be read.
base::Result<SlipFile> read_slip_file(std::string_view bytes);

std::string fingerprint_of(const seal::PublicKey& key);  // as in a heading

}  // namespace hearth::checkin
