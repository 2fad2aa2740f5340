#include "platform/program.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>

#include <string>
#include <utility>

namespace hearth::platform {

namespace {

// Places are those of Dear ImGui's vertices: position, place in the texture, colour.
constexpr const char* kCorners = R"(#version 330 core
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 corner_place;
layout(location = 2) in vec4 corner_ink;
uniform vec2 pixel;
out vec2 place;
out vec4 ink;
void main() {
  place = corner_place;
  ink = corner_ink;
  gl_Position = vec4(corner.x * pixel.x - 1.0, 1.0 - corner.y * pixel.y, 0.0, 1.0);
})";

bool compile(GLuint program, GLenum kind, const char* text) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &text, nullptr);
  glCompileShader(shader);
  GLint compiled = GL_FALSE;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &compiled);
  glAttachShader(program, shader);
  glDeleteShader(shader);  // the program keeps it
  return compiled == GL_TRUE;
}

}  // namespace

base::Result<Program> Program::link(const char* color) {
  const auto pixels = std::string(R"(#version 330 core
in vec2 place;
in vec4 ink;
uniform sampler2D page;
out vec4 color;
void main() { color = )") +
                      color + "; }";
  Program program;
  program.name_ = glCreateProgram();
  GLint linked = GL_FALSE;
  if (compile(program.name_, GL_VERTEX_SHADER, kCorners) &&
      compile(program.name_, GL_FRAGMENT_SHADER, pixels.c_str())) {
    glLinkProgram(program.name_);
    glGetProgramiv(program.name_, GL_LINK_STATUS, &linked);
  }
  if (linked != GL_TRUE) return base::Error{"The graphics driver refuses to draw.", ""};
  program.pixel_ = glGetUniformLocation(program.name_, "pixel");
  return program;
}

Program::~Program() {
  if (name_ != 0) glDeleteProgram(name_);
}

Program::Program(Program&& other) noexcept
    : name_(std::exchange(other.name_, 0)), pixel_(other.pixel_) {}

Program& Program::operator=(Program&& other) noexcept {
  std::swap(name_, other.name_);
  std::swap(pixel_, other.pixel_);
  return *this;
}

void Program::use(int width, int height) const {
  glUseProgram(name_);
  glUniform2f(pixel_, 2 / static_cast<float>(width), 2 / static_cast<float>(height));
}

}  // namespace hearth::platform
