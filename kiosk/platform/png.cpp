#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb/stb_image_write.h>

#include <filesystem>

#include "platform/window.h"

namespace hearth::platform {

base::Status write_png(const std::string& file, int width, int height,
                       std::span<const std::uint8_t> rgb) {
  std::error_code code;
  const auto folder = std::filesystem::path(file).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, code);
  if (stbi_write_png(file.c_str(), width, height, 3, rgb.data(), width * 3) == 0)
    return base::Error{"The picture cannot be written.", file};
  return {};
}

}  // namespace hearth::platform
