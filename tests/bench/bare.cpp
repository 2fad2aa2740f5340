// A bare window: GLFW, OpenGL 3.3, one clear. What any program of this kind takes to begin with.
#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>

#include <cstdio>

int main(int argc, char** argv) {
  int width = 1080, height = 1920;
  if (argc > 1 && std::sscanf(argv[1], "%dx%d", &width, &height) != 2) return 2;
  if (!glfwInit()) return 1;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  auto* window = glfwCreateWindow(width, height, "Bare", nullptr, nullptr);
  if (!window) return 1;
  glfwMakeContextCurrent(window);
  glClearColor(0.98F, 0.97F, 0.94F, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  glfwSwapBuffers(window);
  while (!glfwWindowShouldClose(window)) glfwWaitEvents();
  glfwTerminate();
  return 0;
}
