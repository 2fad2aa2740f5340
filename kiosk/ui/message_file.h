// Reads the compiled message files of gettext (.mo), one a language. libintl itself is not used: it
// keeps one language a process, chosen through the environment, and recent C libraries ignore that
// choice in the C.UTF-8 locale that a kiosk runs in.
// Source: the GNU gettext manual, "The Format of GNU MO Files".
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"

namespace hearth::ui {

class MessageFile {
 public:
  // `bytes`: the whole file. The error says that it is damaged.
  static base::Result<MessageFile> parse(std::string bytes);
  MessageFile() = default;  // no messages: every id stands for itself

  // The translation, or the id itself where there is none.
  std::string_view find(std::string_view id) const;
  bool has(std::string_view id) const { return messages_.contains(std::string(id)); }
  std::size_t size() const { return messages_.size(); }

 private:
  std::unordered_map<std::string, std::string> messages_;
};

}  // namespace hearth::ui
