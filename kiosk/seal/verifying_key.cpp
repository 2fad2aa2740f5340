#include "seal/verifying_key.h"

#include <sodium.h>

#include <algorithm>
#include <cinttypes>
#include <cstdint>
#include <cstdio>

#include "seal/base64.h"
#include "seal/commented_lines.h"
#include "seal/ready.h"

namespace hearth::seal {

namespace {

using base::Error;
using base::Result;

constexpr std::size_t kMarkBytes = 2, kNumberBytes = std::tuple_size_v<KeyNumber>;
constexpr std::size_t kRawBytes = kMarkBytes + kNumberBytes + kVerifyingKeyBytes;
using Raw = std::array<unsigned char, kRawBytes>;

}  // namespace

std::string shown(const KeyNumber& number) {
  std::uint64_t value = 0;  // the bytes are little-endian
  for (auto byte = number.rbegin(); byte != number.rend(); ++byte) value = value << 8 | *byte;
  char text[17];
  std::snprintf(text, sizeof text, "%" PRIX64, value);
  return text;
}

VerifyingKey::VerifyingKey(const KeyNumber& number,
                           std::span<const unsigned char, kVerifyingKeyBytes> bytes)
    : number_(number) {
  std::copy(bytes.begin(), bytes.end(), bytes_.begin());
}

Result<VerifyingKey> VerifyingKey::parse(std::string_view word) {
  if (!sodium_is_ready()) return not_ready();
  if (word.starts_with("CHK"))
    return Error{"This is a key of the check-in; the key for signing packs begins with RW.", ""};
  if (word.starts_with("RWQAAEIy") || word.starts_with("RWRTY0Iy"))  // with "B2" behind
    return Error{"This is a secret key, which must never be here; use the line of the .pub file.",
                 ""};
  Raw raw{};
  if (!from_base64(word, raw) || raw[0] != 'E' || raw[1] != 'd')
    return Error{
        "This is no key for signing packs; copy the whole line that begins with RW from "
        "the .pub file.",
        ""};
  KeyNumber number{};
  std::copy_n(raw.begin() + kMarkBytes, number.size(), number.begin());
  return VerifyingKey(number, std::span(raw).last<kVerifyingKeyBytes>());
}

Result<VerifyingKey> VerifyingKey::parse_file(std::string_view text) {
  const auto lines = lines_of(text, 2);
  if (!lines || lines->empty())
    return Error{
        "This is no public key of minisign's; it has a comment and a line that begins "
        "with RW.",
        ""};
  return parse(lines->back());
}

std::string VerifyingKey::word() const {
  Raw raw{'E', 'd'};
  std::copy(number_.begin(), number_.end(), raw.begin() + kMarkBytes);
  std::copy(bytes_.begin(), bytes_.end(), raw.begin() + kMarkBytes + kNumberBytes);
  return base64(raw);
}

std::string VerifyingKey::file() const {
  return std::string(kUntrusted) + "minisign public key " + shown(number_) + '\n' + word() + '\n';
}

}  // namespace hearth::seal
