#include "desk/secret_key.h"

namespace hearth::desk {

namespace {
constexpr std::size_t kLargestKeyFile = 4096;
}

base::Result<seal::SigningKey> open_key(const Surroundings& around, const std::string& file) {
  auto text = around.files.read(file, kLargestKeyFile);
  if (!text) return text.error();
  const auto locked = seal::SigningKeyFile::parse(*text);
  seal::wipe(*text);
  if (!locked) return base::Error{locked.error().message, file};
  auto opened = [&]() -> base::Result<seal::SigningKey> {
    if (!locked->has_password()) return locked->open({});
    const auto password = around.ask_password("Password of " + file + ": ");
    if (!password) return password.error();
    return locked->open(password->letters());
  }();
  if (!opened) return base::Error{opened.error().message, file};
  return opened;
}

}  // namespace hearth::desk
