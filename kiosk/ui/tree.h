// The semantic tree: what one frame says, in words. Every widget declares its node here while it
// draws; keypad focus, speech, scripts, tests and the accessibility lints all read this one tree.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ui/geometry.h"

namespace hearth::ui {

enum class Role {
  button,
  tile,
  card,
  chip,
  choice,
  field,
  key,
  heading,
  text,
  image,
  status,
  list
};

std::string_view role_name(Role role);
std::optional<Role> find_role(std::string_view name);

struct Node {
  std::string id;  // stable from frame to frame, e.g. "dock.back"
  Role role = Role::text;
  std::string label;     // what it is called, in the visitor's language
  std::string value;     // what it says besides: a time, a room, a count
  std::string language;  // of the label, where it differs from the screen's
  Rect rect;             // where it is, in design units from the top left of the window
  int parent = -1;       // index of the node it lies in
  bool acts = false;     // it does something when touched
  bool selected = false, disabled = false, focused = false, pressed = false;
  bool typed = false;     // a field: what a visitor types goes into it, and its value is that
  bool answered = false;  // its value is what a visitor answered to a private question
  // What the lints ask: whether its words are cut, spill over, or lack a glyph.
  bool truncated = false, spills = false;
  int missing_glyphs = 0;
  float smallest_text = 0;  // units, the size of its smallest words; 0: it has none
};

class Tree {
 public:
  Tree() = default;
  ~Tree() { clear(); }
  Tree(const Tree&) = default;
  Tree& operator=(const Tree&) = default;

  std::string screen;
  std::string language;
  std::vector<Node> nodes;

  // These look only at what no sheet lies over.
  const Node* by_id(std::string_view id) const;
  // The last one that acts, holds the point, and is not below a cover (see cover()).
  const Node* hit(Point at) const;
  // The field that takes what is typed; none: letters go nowhere.
  const Node* typing() const;
  // A label matches without regard to case: the whole label, else the only one that begins so. The
  // error names the candidates, or says that there is none.
  base::Result<const Node*> find(std::string_view label, std::optional<Role> role = {}) const;

  // Whether anything is called so; several are as good as one.
  bool shows(std::string_view label, std::optional<Role> role = {}) const;

  // Everything declared so far lies under something opaque to touch (a sheet, a cover), but for
  // what is later declared outside of it.
  void cover() { covered_ = nodes.size(); }
  std::size_t first_reachable() const { return covered_; }
  // For the next frame. What was typed or answered is overwritten.
  void clear();

 private:
  std::vector<const Node*> called(std::string_view label, std::optional<Role> role) const;

  std::size_t covered_ = 0;
};

// "Label" with its case folded (Unicode), for comparing.
std::string folded(std::string_view text);

}  // namespace hearth::ui
