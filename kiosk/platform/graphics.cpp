#include "platform/graphics.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <imgui.h>

#include <algorithm>
#include <cstddef>

namespace hearth::platform {

base::Result<std::unique_ptr<Graphics>> Graphics::create() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // nothing about a visit goes to the disk
  io.LogFilename = nullptr;
  ImGui::GetStyle().AntiAliasedLinesUseTex = false;  // lines have no texture either
  io.Fonts->AddFontDefault();  // Dear ImGui begins no frame without one; nothing is drawn with it
  io.Fonts->Build();
  std::unique_ptr<Graphics> graphics(new Graphics);
  auto solid = Program::link("ink");
  auto coverage = Program::link("vec4(ink.rgb, ink.a * texture(page, place).r)");
  auto colors = Program::link("ink * texture(page, place)");
  if (!solid || !coverage || !colors)
    return solid ? coverage ? colors.error() : coverage.error() : solid.error();
  graphics->solid_ = *std::move(solid);
  graphics->coverage_ = *std::move(coverage);
  graphics->colors_ = *std::move(colors);
  glGenVertexArrays(1, &graphics->array_);
  glGenBuffers(1, &graphics->vertices_);
  glGenBuffers(1, &graphics->indices_);
  glBindVertexArray(graphics->array_);
  glBindBuffer(GL_ARRAY_BUFFER, graphics->vertices_);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, graphics->indices_);
  const auto field = [](GLuint place, GLint numbers, GLenum type, GLboolean share, std::size_t at) {
    glEnableVertexAttribArray(place);
    glVertexAttribPointer(place, numbers, type, share, sizeof(ImDrawVert),
                          reinterpret_cast<const void*>(at));
  };
  field(0, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, pos));
  field(1, 2, GL_FLOAT, GL_FALSE, offsetof(ImDrawVert, uv));
  field(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, offsetof(ImDrawVert, col));
  glEnable(GL_SCISSOR_TEST);
  glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
  return graphics;
}

Graphics::~Graphics() {
  for (const auto& page : pages_) glDeleteTextures(1, &page.texture);
  for (const auto picture : pictures_) glDeleteTextures(1, &picture);
  glDeleteBuffers(1, &vertices_);
  glDeleteBuffers(1, &indices_);
  glDeleteVertexArrays(1, &array_);
  ImGui::DestroyContext();
}

namespace {

// Of the texture that is bound: glyphs and pictures stand on whole pixels, and of a shadow only
// what is even is stretched.
void draw_pixel_by_pixel() {
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
}

ui::TextureId id_of(GLuint texture) {
  return reinterpret_cast<ui::TextureId>(static_cast<std::uintptr_t>(texture));
}
GLuint texture_of(ui::TextureId id) {
  return static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(id));
}

}  // namespace

ui::TextureId Graphics::add_picture(int width, int height, std::span<const std::uint8_t> rgba) {
  GLuint texture = 0;
  glGenTextures(1, &texture);
  glBindTexture(GL_TEXTURE_2D, texture);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  draw_pixel_by_pixel();
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
               rgba.data());
  pictures_.push_back(texture);
  return id_of(texture);
}

void Graphics::drop_picture(ui::TextureId picture) {
  const auto texture = texture_of(picture);
  if (std::erase(pictures_, texture) > 0) glDeleteTextures(1, &texture);
}

std::span<const ui::TextureId> Graphics::upload(std::span<text::Page> pages) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    auto& page = pages[i];
    const GLenum layout = page.color ? GL_RGBA : GL_RED;
    const bool fresh = i >= pages_.size();
    if (fresh) {
      GLuint texture = 0;
      glGenTextures(1, &texture);
      pages_.push_back({texture, page.color});
      ids_.push_back(id_of(texture));
    }
    if (!fresh && page.dirty_top >= page.dirty_bottom) continue;
    glBindTexture(GL_TEXTURE_2D, pages_[i].texture);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    if (fresh) {
      draw_pixel_by_pixel();
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

const Program& Graphics::program(ui::TextureId texture) const {
  if (!texture) return solid_;
  const auto page =
      static_cast<std::size_t>(std::find(ids_.begin(), ids_.end(), texture) - ids_.begin());
  return page == pages_.size() || pages_[page].color ? colors_ : coverage_;
}

void Graphics::draw(const ui::Frame& frame, std::span<const ui::Area> areas) {
  if (areas.empty()) return;
  const auto& list = frame.list();
  glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data,
               GL_STREAM_DRAW);
  glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
               GL_STREAM_DRAW);
  glViewport(0, 0, frame.whole().right, frame.whole().bottom);
  const auto paper = frame.paper();
  glClearColor(static_cast<float>(paper.r) / 255, static_cast<float>(paper.g) / 255,
               static_cast<float>(paper.b) / 255, 1);
  for (const auto& area : areas) draw_parts(frame, area);
}

void Graphics::draw_parts(const ui::Frame& frame, const ui::Area& area) const {
  const int width = frame.whole().right, height = frame.whole().bottom;
  const auto keep_inside = [&](const ui::Area& clip) {
    glScissor(clip.left, height - clip.bottom, clip.right - clip.left, clip.bottom - clip.top);
  };
  keep_inside(area);
  glClear(GL_COLOR_BUFFER_BIT);
  const auto parts = frame.parts();
  const ui::Part* before = nullptr;
  ui::Area clip_before = area;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& part = parts[i];
    if (part.area.meet(area).empty()) continue;
    const auto clip = part.clip.meet(area);
    if (clip != clip_before) keep_inside(clip);
    clip_before = clip;
    if (!before || before->opaque != part.opaque) (part.opaque ? glDisable : glEnable)(GL_BLEND);
    if (!before || before->texture != part.texture) {
      program(part.texture).use(width, height);
      if (part.texture) glBindTexture(GL_TEXTURE_2D, texture_of(part.texture));
    }
    before = &part;
    // Those that follow and look alike go along.
    unsigned indices = part.indices;
    while (i + 1 < parts.size()) {
      const auto& next = parts[i + 1];
      if (next.first != part.first + indices || next.first_vertex != part.first_vertex ||
          next.texture != part.texture || next.opaque != part.opaque || next.clip != part.clip ||
          next.area.meet(area).empty())
        break;
      indices += next.indices;
      ++i;
    }
    static_assert(sizeof(ImDrawIdx) == 2);
    glDrawElementsBaseVertex(
        GL_TRIANGLES, static_cast<GLsizei>(indices), GL_UNSIGNED_SHORT,
        reinterpret_cast<const void*>(static_cast<std::uintptr_t>(part.first) * sizeof(ImDrawIdx)),
        static_cast<GLint>(part.first_vertex));
  }
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
