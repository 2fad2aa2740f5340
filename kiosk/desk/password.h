// A password, asked for on the terminal without showing what is typed.
#pragma once

#include <functional>
#include <string>

#include "base/result.h"
#include "seal/locked_text.h"

namespace hearth::desk {

struct Password {
  seal::LockedText text;   // with room for the longest
  std::size_t length = 0;  // of what was typed

  std::span<const unsigned char> letters() const { return text.bytes().first(length); }
};

// Asks with `prompt`. An error when the terminal is gone, or nothing more is to be read.
using AskPassword = std::function<base::Result<Password>(const std::string& prompt)>;

// From the terminal with its echo off; without one, a line of standard input.
base::Result<Password> ask_on_terminal(const std::string& prompt);

}  // namespace hearth::desk
