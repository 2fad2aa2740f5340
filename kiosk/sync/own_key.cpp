#include "sync/own_key.h"

#include "base/wipe.h"

namespace hearth::sync {

namespace {
constexpr std::size_t kLargestKeyFile = 4u << 10;  // bytes
}

base::Result<seal::SigningKey> own_key(base::Files& files, const std::filesystem::path& state) {
  const auto file = state / kOwnKeyFile;
  if (auto text = files.read(file, kLargestKeyFile)) {
    const auto parsed = seal::SigningKeyFile::parse(*text);
    base::wipe(*text);
    if (parsed && !parsed->has_password())
      if (auto key = parsed->open({})) return key;
  }
  auto key = seal::SigningKey::generate();
  if (!key) return key;
  auto text = key->file({});
  if (!text) return text.error();
  const auto written = files.replace(file, *text, {.owner_only = true});
  base::wipe(*text);
  if (!written) return written.error();
  return key;
}

}  // namespace hearth::sync
