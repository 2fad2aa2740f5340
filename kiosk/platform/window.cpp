#include "platform/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <optional>

#include "base/wipe.h"
#include "platform/graphics.h"
#include "platform/region_copy.h"

namespace hearth::platform {

namespace {

using Event = InputEvent;
using std::chrono::milliseconds;

// GLFW is initialised once for the process and left so: it allows no second start in some drivers.
bool start_glfw() {
#ifdef GLFW_PLATFORM  // since 3.4, which would take Wayland where it finds it: no touch there
  glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
  static const bool started = glfwInit() == GLFW_TRUE;
  return started;
}

Event::Key key_for(int key, int modifiers, bool space_steps) {
  switch (key) {
    case GLFW_KEY_TAB:
      return modifiers & GLFW_MOD_SHIFT ? Event::Key::back_tab : Event::Key::tab;
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER:
      return Event::Key::enter;
    case GLFW_KEY_ESCAPE:
      return Event::Key::escape;
    case GLFW_KEY_UP:
      return Event::Key::up;
    case GLFW_KEY_DOWN:
      return Event::Key::down;
    case GLFW_KEY_LEFT:
      return Event::Key::left;
    case GLFW_KEY_RIGHT:
      return Event::Key::right;
    case GLFW_KEY_SPACE:
      return space_steps ? Event::Key::tab : Event::Key::enter;
    case GLFW_KEY_BACKSPACE:
      return Event::Key::backspace;
    case GLFW_KEY_HOME:
      return Event::Key::home;
    case GLFW_KEY_F1:
      return Event::Key::help;
    case GLFW_KEY_Q:
      return modifiers & GLFW_MOD_CONTROL ? Event::Key::quit : Event::Key::none;
    default:
      return Event::Key::none;
  }
}

class GlfwWindow : public Window {
 public:
  GlfwWindow(GLFWwindow* window, const WindowOptions& options)
      : window_(window), options_(options) {
    glfwSetWindowUserPointer(window_, this);
    glfwSetMouseButtonCallback(window_, on_button);
    glfwSetCursorPosCallback(window_, on_move);
    glfwSetKeyCallback(window_, on_key);
    glfwSetCharCallback(window_, on_character);
    glfwSetScrollCallback(window_, on_wheel);
    glfwSetWindowCloseCallback(window_, on_close);
    glfwSetWindowRefreshCallback(window_, on_refresh);
    glfwSetFramebufferSizeCallback(window_, on_resize);
    glfwGetFramebufferSize(window_, &width_, &height_);
  }

  ~GlfwWindow() override {
    graphics_.reset();
    glfwDestroyWindow(window_);
  }

  base::Status start_drawing() {
    auto graphics = Graphics::create();
    if (!graphics) return graphics.error();
    graphics_ = *std::move(graphics);
    copy_ = RegionCopy::find(window_);
    return {};
  }

  int width() const override { return width_; }
  int height() const override { return height_; }

  float pixel_mm() const override {
    auto* monitor = glfwGetPrimaryMonitor();
    const auto* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode || mode->width <= 0) return 0;
    if (options_.screen_width_mm > 0)
      return options_.screen_width_mm / static_cast<float>(mode->width);
    int wide = 0, high = 0;
    glfwGetMonitorPhysicalSize(monitor, &wide, &high);
    const float pitch = static_cast<float>(wide) / static_cast<float>(mode->width);
    return pitch >= 0.05F && pitch <= 1.0F ? pitch : 0;
  }

  void wait(milliseconds at_most, std::vector<Event>& events) override {
    if (queue_.empty()) {
      if (at_most.count() > 0)
        glfwWaitEventsTimeout(static_cast<double>(at_most.count()) / 1000);
      else
        glfwPollEvents();
    }
    take(events);
  }

  void poll(std::vector<Event>& events) override {
    glfwPollEvents();
    take(events);
  }

  void wake() override { glfwPostEmptyEvent(); }

  ui::TextureId add_picture(int width, int height, std::span<const std::uint8_t> rgba) override {
    return graphics_->add_picture(width, height, rgba);
  }
  void drop_picture(ui::TextureId picture) override { graphics_->drop_picture(picture); }
  std::span<const ui::TextureId> upload(std::span<text::Page> pages) override {
    return graphics_->upload(pages);
  }

  void present(const ui::Frame& frame) override {
    frame_ = &frame;
    if (!copy_) {
      graphics_->draw(frame, {{frame.whole()}});
      glfwSwapBuffers(window_);
      return;
    }
    const auto areas = ui::changed(shown_, frame);
    graphics_->draw(frame, areas);
    for (const auto& area : areas) copy_->show(area, height_);
    shown_ = ui::remembered(frame);
  }

  void forget_shown() override { shown_ = {}; }

  std::vector<std::uint8_t> read_pixels() override {
    // After a swap the back buffer is undefined: draw the same again.
    if (!copy_ && frame_) graphics_->draw(*frame_, {{frame_->whole()}});
    return graphics_->read(width_, height_);
  }

  bool should_close() const override { return closing_ || glfwWindowShouldClose(window_); }

 private:
  static GlfwWindow& of(GLFWwindow* window) {
    return *static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window));
  }

  // Window coordinates -> framebuffer pixels.
  ui::Point pixels(double x, double y) const {
    int wide = 0, high = 0;
    glfwGetWindowSize(window_, &wide, &high);
    const double sx = wide > 0 ? static_cast<double>(width_) / wide : 1;
    const double sy = high > 0 ? static_cast<double>(height_) / high : 1;
    return {static_cast<float>(x * sx), static_cast<float>(y * sy)};
  }

  static void on_button(GLFWwindow* window, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    auto& self = of(window);
    // GLFW asks the server where the pointer is by now; the finger came down where it moved last.
    if (!self.pointer_) {
      double x = 0, y = 0;
      glfwGetCursorPos(window, &x, &y);
      self.pointer_ = self.pixels(x, y);
    }
    self.queue_.push_back({.kind = action == GLFW_PRESS ? Event::Kind::press : Event::Kind::release,
                           .at = *self.pointer_});
  }

  static void on_move(GLFWwindow* window, double x, double y) {
    auto& self = of(window);
    const Event event{.kind = Event::Kind::move, .at = self.pixels(x, y)};
    self.pointer_ = event.at;
    // Only where a finger ends up counts.
    if (!self.queue_.empty() && self.queue_.back().kind == Event::Kind::move)
      self.queue_.back() = event;
    else
      self.queue_.push_back(event);
  }

  static void on_key(GLFWwindow* window, int key, int, int action, int modifiers) {
    if (action == GLFW_RELEASE) return;
    auto& self = of(window);
    const auto meant = key_for(key, modifiers, self.options_.space_steps);
    if (meant == Event::Key::quit)
      self.closing_ = self.closing_ || self.options_.quit_key;
    else if (meant != Event::Key::none)
      self.queue_.push_back(
          {.kind = Event::Kind::key,
           .key = meant,
           .character = key == GLFW_KEY_SPACE && !self.options_.space_steps ? U' ' : U'\0'});
  }

  static void on_character(GLFWwindow* window, unsigned character) {
    if (character != U' ')
      of(window).queue_.push_back({.kind = Event::Kind::text, .character = character});
  }

  static void on_wheel(GLFWwindow* window, double, double) {
    of(window).queue_.push_back({.kind = Event::Kind::wheel});
  }

  static void on_close(GLFWwindow* window) {
    of(window).queue_.push_back({.kind = Event::Kind::close});
  }

  static void on_refresh(GLFWwindow* window) {
    of(window).forget_shown();
    of(window).queue_.push_back({.kind = Event::Kind::expose});
  }

  static void on_resize(GLFWwindow* window, int width, int height) {
    auto& self = of(window);
    self.width_ = width;
    self.height_ = height;
    self.forget_shown();
    self.queue_.push_back({.kind = Event::Kind::expose});
  }

  void take(std::vector<Event>& events) {
    events.insert(events.end(), queue_.begin(), queue_.end());
    base::wipe(queue_);  // it holds what was typed
    queue_.clear();
  }

  GLFWwindow* window_;
  WindowOptions options_;
  std::unique_ptr<Graphics> graphics_;
  std::vector<Event> queue_;
  int width_ = 0, height_ = 0;
  bool closing_ = false;
  std::optional<ui::Point> pointer_;  // pixels; where it moved last
  std::optional<RegionCopy> copy_;
  ui::Shown shown_;  // what the back buffer holds; empty when that is not known
  const ui::Frame* frame_ = nullptr;
};

}  // namespace

base::Result<std::unique_ptr<Window>> Window::open(const WindowOptions& options) {
  if (!start_glfw())
    return base::Error{"There is no display to show the kiosk on (is X running, is DISPLAY set?).",
                       ""};
  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  glfwWindowHint(GLFW_CENTER_CURSOR, GLFW_FALSE);
  glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  const bool windowed = options.width > 0 && options.height > 0;
  auto* monitor = windowed ? nullptr : glfwGetPrimaryMonitor();
  int width = options.width, height = options.height;
  if (!windowed) {
    const auto* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (!mode) return base::Error{"No monitor is connected.", ""};
    width = mode->width;
    height = mode->height;
  }
  auto* handle = glfwCreateWindow(width, height, "Hearth", monitor, nullptr);
  if (!handle) return base::Error{"This computer's graphics driver has no OpenGL 3.3.", ""};
  glfwMakeContextCurrent(handle);
  glfwSwapInterval(1);  // a page that changes does not tear
  auto window = std::make_unique<GlfwWindow>(handle, options);
  if (auto started = window->start_drawing(); !started) return started.error();
  if (!windowed) glfwSetInputMode(handle, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
  glfwFocusWindow(handle);
  return std::unique_ptr<Window>(std::move(window));
}

}  // namespace hearth::platform
