// The real window: GLFW with an OpenGL 3.3 core context, fullscreen by default. It turns what the
// person does into events, and draw lists into pixels. The only room that knows GLFW and GL.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "text/engine.h"
#include "ui/frame.h"
#include "ui/geometry.h"

namespace hearth::platform {

struct InputEvent {
  enum class Kind { press, release, move, key, text, wheel, close, expose } kind;
  ui::Point at = {};  // pixels, for press, release, move
  enum class Key {
    none,
    tab,
    back_tab,
    enter,
    escape,
    up,
    down,
    left,
    right,
    home,  // to the home screen
    help,  // F1: to the help screen
    backspace,
    quit
  } key = Key::none;
  // Unicode. Of text: a letter from a physical keyboard; the space bar is no text but a key. Of a
  // key: what it types where a field takes it and nothing else is meant (the space bar, unless it
  // is a switch).
  char32_t character = 0;
};

struct WindowOptions {
  int width = 0, height = 0;  // 0: fullscreen on the first monitor
  // Of the monitor's lit area where it does not tell or lies; 0: ask the monitor.
  float screen_width_mm = 0;
  bool space_steps = false;  // the space bar is one of two switches and steps on; else it chooses
  bool quit_key = false;     // Ctrl+Q asks to close
};

class Window {
 public:
  // The error is one sentence: no display, or no OpenGL 3.3.
  static base::Result<std::unique_ptr<Window>> open(const WindowOptions& options);
  virtual ~Window() = default;

  virtual int width() const = 0;  // framebuffer pixels
  virtual int height() const = 0;
  // Millimetres of one pixel as the monitor tells; 0 when it does not or lies (0 or absurd).
  virtual float pixel_mm() const = 0;

  // Sleeps until something happens, the deadline passes, or wake() is called from another thread.
  // Then moves all pending events into `events`; whoever has handled them wipes them, for they hold
  // what was typed.
  virtual void wait(std::chrono::milliseconds at_most, std::vector<InputEvent>& events) = 0;
  virtual void poll(std::vector<InputEvent>& events) = 0;
  virtual void wake() = 0;

  // Makes or refreshes one texture a page; the span holds until the next call.
  virtual std::span<const ui::TextureId> upload(std::span<text::Page> pages) = 0;

  // A texture of RGBA pixels, rows from the top, until it is dropped. What is drawn with one that
  // is dropped is undefined: forget_shown() then, for another may get its number.
  virtual ui::TextureId add_picture(int width, int height, std::span<const std::uint8_t> rgba) = 0;
  virtual void drop_picture(ui::TextureId picture) = 0;

  // Draws and shows the frame: where it differs from the one before, or all of it where the driver
  // cannot show less. The frame's list is the one that Dear ImGui rendered last; both hold until
  // the next call.
  virtual void present(const ui::Frame& frame) = 0;
  // The next frame is drawn whole: what the textures held has changed.
  virtual void forget_shown() = 0;

  // What is shown: RGB rows from the top.
  virtual std::vector<std::uint8_t> read_pixels() = 0;
  virtual bool should_close() const = 0;
};

// Writes RGB rows as a PNG file.
base::Status write_png(const std::string& file, int width, int height,
                       std::span<const std::uint8_t> rgb);

}  // namespace hearth::platform
