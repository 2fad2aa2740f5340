#include "base/assets.h"

namespace hearth::base {

Result<std::filesystem::path> find_assets() {
  std::error_code code;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
  const auto folder = program.parent_path().parent_path() / "share" / "hearth";
  if (code || !std::filesystem::is_regular_file(folder / "fonts.conf", code))
    return Error{"The program's own files are missing; install Hearth again.", folder.string()};
  return folder;
}

}  // namespace hearth::base
