#include "text/layout_cache.h"

#include <utility>

namespace hearth::text {

bool LayoutCache::Key::operator==(const Key& other) const {
  return max_width == other.max_width && text == other.text && *style == *other.style;
}

std::size_t LayoutCache::KeyHash::operator()(const Key& key) const {
  std::size_t hash = std::hash<std::string_view>()(key.text);
  const auto mix = [&hash](std::size_t value) { hash = hash * 31 + value; };
  mix(std::hash<float>()(key.max_width));
  mix(std::hash<float>()(key.style->size));
  mix(key.style->bold ? 1 : 0);
  return hash;
}

std::size_t LayoutCache::bytes_of(const Entry& entry) {
  return sizeof(Entry) + entry.text.capacity() + entry.layout.glyphs.capacity() * sizeof(Glyph);
}

const Layout* LayoutCache::find(std::string_view text, const Style& style, float max_width) {
  const auto found = by_key_.find({text, &style, max_width});
  if (found == by_key_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return &found->second->layout;
}

const Layout& LayoutCache::keep(std::string_view text, const Style& style, float max_width,
                                Layout layout) {
  Entry& entry =
      entries_.emplace_front(Entry{std::string(text), style, max_width, std::move(layout)});
  by_key_.emplace(Key{entry.text, &entry.style, max_width}, entries_.begin());
  bytes_ += bytes_of(entry);
  return entry.layout;
}

void LayoutCache::drop_oldest() {
  while (!entries_.empty() && (entries_.size() > most_layouts_ || bytes_ > most_bytes_)) {
    const Entry& oldest = entries_.back();
    bytes_ -= bytes_of(oldest);
    by_key_.erase({oldest.text, &oldest.style, oldest.max_width});
    entries_.pop_back();
  }
}

void LayoutCache::clear() {
  by_key_.clear();
  entries_.clear();
  bytes_ = 0;
}

}  // namespace hearth::text
