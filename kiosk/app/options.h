// The command line of hearth, into one plain struct.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "visit/visit.h"

namespace hearth::app {

struct Options {
  std::filesystem::path data;               // --data: show this folder, unsigned; else packs
  std::filesystem::path state;              // --state: the kiosk's own files
  std::filesystem::path usb;                // --usb: sticks appear in this folder; empty: none do
  std::filesystem::path trust;              // --trust: the trust list to begin with; may be empty
  bool set_up = false;                      // --set-up: the first PIN is chosen at the kiosk
  int window_width = 0, window_height = 0;  // --window; 0: fullscreen
  // How a visit begins, as far as it was said.
  std::optional<std::string> language;
  std::optional<float> text_size;
  std::optional<ui::ThemeName> theme;
  bool reach = false;
  std::string now;  // --now; empty: the computer's clock
  std::filesystem::path script, stats;
  std::filesystem::path config;  // --config; empty: the usual one, which may be missing
  bool list_settings = false;    // --list-settings
};

// The settings', where the command line said nothing else.
visit::Beginning begin_as(const Options& options, visit::Beginning usual);

struct Parsed {
  std::optional<Options> options;  // none: print `text` and exit with `code`
  std::string text;
  int code = 0;
};
Parsed parse_options(int argc, const char* const* argv);

}  // namespace hearth::app
