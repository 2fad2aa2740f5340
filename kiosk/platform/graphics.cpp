#include "platform/graphics.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>

namespace hearth::platform {

base::Result<std::unique_ptr<Graphics>> Graphics::create() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // nothing about a visit goes to the disk
  io.LogFilename = nullptr;
  io.Fonts->AddFontDefault();
  std::unique_ptr<Graphics> graphics(new Graphics);
  if (!ImGui_ImplOpenGL3_Init("#version 330 core"))
    return base::Error{"The graphics driver refuses to draw.", ""};
  ImGui_ImplOpenGL3_NewFrame();  // makes its shaders and font texture now, not in the first frame
  return graphics;
}

Graphics::~Graphics() {
  if (!textures_.empty())
    glDeleteTextures(static_cast<GLsizei>(textures_.size()), textures_.data());
  if (ImGui::GetIO().BackendRendererUserData) ImGui_ImplOpenGL3_Shutdown();
  ImGui::DestroyContext();
}

std::span<const ui::TextureId> Graphics::upload(std::span<text::Page> pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    auto& page = pages[i];
    const GLenum layout = page.color ? GL_RGBA : GL_RED;
    const bool fresh = i >= textures_.size();
    if (fresh) {
      GLuint texture = 0;
      glGenTextures(1, &texture);
      textures_.push_back(texture);
      ids_.push_back(reinterpret_cast<ui::TextureId>(static_cast<std::uintptr_t>(texture)));
    }
    if (!fresh && page.dirty_top >= page.dirty_bottom) continue;
    glBindTexture(GL_TEXTURE_2D, textures_[i]);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    if (fresh) {
      glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
      glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
      glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
      glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
      if (!page.color) {  // coverage: white with that much alpha, which suits ImGui's shader
        const GLint swizzle[] = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
        glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, swizzle);
      }
      glTexImage2D(GL_TEXTURE_2D, 0, page.color ? GL_RGBA8 : GL_R8, page.width, page.height, 0,
                   layout, GL_UNSIGNED_BYTE, page.pixels.data());
    } else {
      const auto row = static_cast<std::size_t>(page.width) * (page.color ? 4 : 1);
      glTexSubImage2D(GL_TEXTURE_2D, 0, 0, page.dirty_top, page.width,
                      page.dirty_bottom - page.dirty_top, layout, GL_UNSIGNED_BYTE,
                      page.pixels.data() + static_cast<std::size_t>(page.dirty_top) * row);
    }
    page.dirty_top = page.dirty_bottom = 0;
  }
  return ids_;
}

void Graphics::draw(ui::Color background, ImDrawData* data, int width, int height) {
  glViewport(0, 0, width, height);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(static_cast<float>(background.r) / 255, static_cast<float>(background.g) / 255,
               static_cast<float>(background.b) / 255, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  if (data) ImGui_ImplOpenGL3_RenderDrawData(data);
}

std::vector<std::uint8_t> Graphics::read(int width, int height) const {
  const auto row = static_cast<std::size_t>(width) * 3;
  std::vector<std::uint8_t> upside_down(row * static_cast<std::size_t>(height));
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
  std::vector<std::uint8_t> rgb(upside_down.size());
  for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
    std::copy_n(upside_down.begin() + static_cast<std::ptrdiff_t>(y * row), row,
                rgb.end() - static_cast<std::ptrdiff_t>((y + 1) * row));
  return rgb;
}

}  // namespace hearth::platform
