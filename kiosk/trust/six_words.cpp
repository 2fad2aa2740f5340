#include "trust/six_words.h"

#include "seal/slow_digest.h"

namespace hearth::trust {

base::Result<std::array<std::string, 6>> six_words(const TrustList& list) {
  const auto digest = seal::slow_digest(write_trust_list(list));
  if (!digest) return digest.error();
  std::array<std::string, 6> words;
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = kWordList[(*digest)[i]];
  return words;
}

}  // namespace hearth::trust
