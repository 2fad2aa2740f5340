// Layouts kept by what they show: text, style and width. Bounded; those not shown for longest go
// first, and only when asked to.
#pragma once

#include <functional>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/engine.h"

namespace hearth::text {

class LayoutCache {
 public:
  LayoutCache(std::size_t most_layouts, std::size_t most_bytes)
      : most_layouts_(most_layouts), most_bytes_(most_bytes) {}

  // Nothing when this was never laid out, or was dropped since. Counts as shown.
  const Layout* find(std::string_view text, const Style& style, float max_width);
  // The reference holds until drop_oldest() or clear().
  const Layout& keep(std::string_view text, const Style& style, float max_width, Layout layout);

  // Drops what exceeds the bounds, oldest first.
  void drop_oldest();
  void clear();

  std::size_t size() const { return entries_.size(); }
  std::size_t bytes() const { return bytes_; }

 private:
  struct Entry {
    std::string text;
    Style style;
    float max_width;
    Layout layout;
  };
  struct Key {  // looks into an entry, or at what is asked for
    std::string_view text;
    const Style* style;
    float max_width;
    bool operator==(const Key& other) const;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  static std::size_t bytes_of(const Entry& entry);

  std::size_t most_layouts_, most_bytes_;
  std::size_t bytes_ = 0;
  std::list<Entry> entries_;  // the last shown comes first
  std::unordered_map<Key, std::list<Entry>::iterator, KeyHash> by_key_;
};

}  // namespace hearth::text
