// The pieces of staff's pages, large and plain; each page stacks them and turns where they are
// many.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"
#include "ui/widgets.h"
#include "visit/staff_session.h"

namespace hearth::screens {

class StaffBlocks {
 public:
  StaffBlocks(ui::Canvas& canvas, float width) : canvas_(canvas), width_(width) {}
  StaffBlocks(const StaffBlocks&) = delete;  // the blocks point back here
  StaffBlocks& operator=(const StaffBlocks&) = delete;

  void title(std::string_view text, std::string_view at_end = {});
  // What a page is about, with an icon: a title and a line.
  void headline(ui::Icon icon, std::string_view title, std::string_view line, bool care = false);
  // How many of what, in boxes beside each other where they fit.
  struct Count {
    std::string number, of;
  };
  void counts(const std::vector<Count>& all);
  // Words to compare one by one, each with its number.
  void numbered(const std::vector<std::string>& all);
  // What comes until end_card() stands on a card of its own, which may go on over the page.
  void begin_card();
  void end_card();
  void paragraph(std::string_view text, bool strong = false);
  void fact(std::string_view name, std::string_view value);  // a line: what, and what it is
  // What happened, when and by whom.
  enum class Tone { plain, good, care };
  void happening(ui::Icon icon, std::string_view what, std::string_view more, Tone tone);
  void note(std::string_view id, ui::Icon icon, std::string_view text, bool care = false);
  void told(const visit::StaffSession& session);  // what came of the last deed, if anything
  void button(std::string_view id, std::string_view label, const ui::ButtonLook& look,
              std::function<void()> chosen);
  // Two beside each other where their words have room; the second is what one came for.
  struct Button {
    std::string id, label;
    ui::ButtonLook look;
    std::function<void()> chosen;
  };
  void buttons(Button first, Button second);
  // A row that leads somewhere and begins with a time; `care`: it is not as planned.
  void timed_row(std::string_view id, std::string_view time, std::string_view label,
                 std::string_view line, bool care, std::function<void()> chosen);
  // What visitors will see of it: the time struck out, and why.
  void called_off(std::string_view time, std::string_view label, std::string_view why);
  // Something with a button of its own: what, and how long.
  void entry(ui::Icon icon, std::string_view title, std::string_view line, Button button);
  // A row that leads somewhere.
  void row(std::string_view id, std::string_view label, std::string_view at_end,
           std::function<void()> chosen, bool selected = false);
  void add(ui::Block block) { blocks_.push_back(std::move(block)); }

  const std::vector<ui::Block>& all() const { return blocks_; }
  float width() const { return width_; }

 private:
  ui::Canvas& canvas_;
  float width_;  // of what is added next
  std::vector<ui::Block> blocks_;
  std::optional<std::size_t> card_;  // where the open card begins
};

}  // namespace hearth::screens
