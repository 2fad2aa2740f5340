// A .minisig file, a public key and a claim. No signature that was made up fits.
#include "seal/signature.h"
#include "seal/verifying_key.h"
#include "target.h"
#include "trust/claim.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  const auto text = fuzz::text_of(data, size);
  static const auto key = seal::SigningKey::generate().value();
  const auto read = seal::Signature::parse(text);
  if (const auto* signature = std::get_if<seal::Signature>(&read)) {
    fuzz::demand(!signature->fits(key.verifying(), text));
    if (const auto claim = trust::read_claim(signature->trusted_comment()))
      fuzz::demand(trust::read_claim(trust::write_claim(*claim)) == claim);
  }
  if (const auto other = seal::VerifyingKey::parse_file(text))
    fuzz::demand(seal::VerifyingKey::parse(other->word()).value() == *other);
  return 0;
}
