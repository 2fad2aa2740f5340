#include "seal/key_files.h"

#include <string>
#include <string_view>
#include <utility>

namespace hearth::seal {

namespace {

using base::Error;
using base::Result;

constexpr std::size_t kLargestKeyFile = 4096;

std::string_view trimmed(std::string_view line) {
  constexpr std::string_view kSpace = " \t\r";
  const auto first = line.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(kSpace) - first + 1);
}

// The first line that is neither empty nor a remark.
std::string_view word_in(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = trimmed(text.substr(0, end));
    if (!line.empty() && !line.starts_with('#')) return line;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

template <typename Key>
Result<Key> read_key(const base::Files& files, const std::filesystem::path& file) {
  auto text = files.read(file, kLargestKeyFile);
  if (!text) return text.error();
  auto key = Key::parse(word_in(*text));
  wipe(*text);
  if (!key) return Error{key.error().message, file.string()};
  return key;
}

}  // namespace

base::Status write_keys(base::Files& files, const std::filesystem::path& folder,
                        const PrivateKey& key) {
  for (const auto* name : {kPrivateKeyFile, kPublicKeyFile})
    if (files.exists(folder / name))
      return Error{"There is a key already, and it is left as it is; name another folder.",
                   (folder / name).string()};
  const auto print = shown(key.public_key().fingerprint());
  const auto word = key.word();
  if (!word) return word.error();
  auto secret = "# Hearth, private key of the check-in " + print +
                ". Never bring it to the kiosk. Whoever has it can read every slip.\n";
  secret += reinterpret_cast<const char*>(word->bytes().data());
  secret += '\n';
  const auto written = files.replace(folder / kPrivateKeyFile, secret, {.owner_only = true});
  wipe(secret);
  if (!written) return written;
  return files.replace(folder / kPublicKeyFile, "# Hearth, public key of the check-in " + print +
                                                    ". It belongs into pack.toml.\n" +
                                                    key.public_key().word() + "\n");
}

Result<PrivateKey> read_private_key(const base::Files& files, const std::filesystem::path& file) {
  return read_key<PrivateKey>(files, file);
}

Result<PublicKey> read_public_key(const base::Files& files, const std::filesystem::path& file) {
  return read_key<PublicKey>(files, file);
}

}  // namespace hearth::seal
