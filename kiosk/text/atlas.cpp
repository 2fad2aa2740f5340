#include "text/atlas.h"

#include <algorithm>
#include <cstddef>

#include <stb/stb_rect_pack.h>

namespace hearth::text {
namespace {

constexpr int coverage_side = 2048;
constexpr int color_side = 1024;
constexpr int patch_rows = 512;  // of the first page, so that shadows and letters share one texture
constexpr int gap = 1;  // empty pixels around each picture: filtering never meets a neighbour
constexpr int most_glyph_regions = 8;

}  // namespace

// Rows of a page that one packer fills.
struct Atlas::Region {
  Kind kind;
  int page;
  int top, height, width;
  bool used = false;
  std::vector<stbrp_node> nodes;
  stbrp_context packer;

  void empty() {
    nodes.resize(static_cast<std::size_t>(width));
    stbrp_init_target(&packer, width, height, nodes.data(), width);
    used = false;
  }
};

Atlas::Atlas() {
  const int page = open_page(false);
  open_region(Kind::patch, page, 0, patch_rows);
  open_region(Kind::coverage, page, patch_rows, coverage_side - patch_rows);
}

Atlas::~Atlas() = default;

int Atlas::open_page(bool color) {
  Page page;
  page.width = page.height = color ? color_side : coverage_side;
  page.color = color;
  page.pixels.resize(static_cast<std::size_t>(page.width) * static_cast<std::size_t>(page.height) *
                     (color ? 4 : 1));
  page.dirty_bottom = page.height;  // the whole of it is new to a texture
  pages_.push_back(std::move(page));
  return static_cast<int>(pages_.size()) - 1;
}

Atlas::Region& Atlas::open_region(Kind kind, int page, int top, int height) {
  auto region = std::make_unique<Region>();
  region->kind = kind;
  region->page = page;
  region->top = top;
  region->height = height;
  region->width = pages_[static_cast<std::size_t>(page)].width;
  region->empty();
  return *regions_.emplace_back(std::move(region));
}

std::optional<Place> Atlas::add(Kind kind, int width, int height, const std::uint8_t* pixels) {
  const int side = kind == Kind::color ? color_side : coverage_side;
  stbrp_rect rect{};
  rect.w = width + 2 * gap;
  rect.h = height + 2 * gap;
  if (width <= 0 || height <= 0 || rect.w > side || rect.h > side) return std::nullopt;

  Region* home = nullptr;
  for (const auto& region : regions_) {
    if (region->kind != kind) continue;
    stbrp_pack_rects(&region->packer, &rect, 1);
    if (!rect.was_packed) continue;
    home = region.get();
    break;
  }
  if (home == nullptr) {
    home = &open_region(kind, open_page(kind == Kind::color), 0, side);
    stbrp_pack_rects(&home->packer, &rect, 1);
  }
  home->used = true;

  Page& page = pages_[static_cast<std::size_t>(home->page)];
  const int x = rect.x + gap;
  const int y = rect.y + gap + home->top;
  const auto texel = static_cast<std::size_t>(page.color ? 4 : 1);
  const std::size_t row_bytes = static_cast<std::size_t>(width) * texel;
  for (int row = 0; row < height; ++row) {
    const std::size_t to =
        (static_cast<std::size_t>(y + row) * static_cast<std::size_t>(page.width) +
         static_cast<std::size_t>(x)) *
        texel;
    std::copy_n(pixels + static_cast<std::size_t>(row) * row_bytes, row_bytes,
                page.pixels.begin() + static_cast<std::ptrdiff_t>(to));
  }
  const bool clean = page.dirty_top == page.dirty_bottom;
  page.dirty_top = clean ? y : std::min(page.dirty_top, y);
  page.dirty_bottom = clean ? y + height : std::max(page.dirty_bottom, y + height);

  const auto w = static_cast<float>(page.width);
  const auto h = static_cast<float>(page.height);
  return Place{static_cast<float>(x) / w, static_cast<float>(y) / h,
               static_cast<float>(x + width) / w, static_cast<float>(y + height) / h,
               static_cast<std::uint16_t>(home->page)};
}

std::optional<Place> Atlas::add_glyph(const Bitmap& bitmap) {
  return add(bitmap.color ? Kind::color : Kind::coverage, bitmap.width, bitmap.height,
             bitmap.pixels.data());
}

std::optional<Place> Atlas::add_patch(int width, int height,
                                      std::span<const std::uint8_t> coverage) {
  if (coverage.size() <
      static_cast<std::size_t>(std::max(width, 0)) * static_cast<std::size_t>(std::max(height, 0)))
    return std::nullopt;
  return add(Kind::patch, width, height, coverage.data());
}

bool Atlas::overfull() const {
  return std::count_if(regions_.begin(), regions_.end(), [](const auto& region) {
           return region->kind != Kind::patch && region->used;
         }) > most_glyph_regions;
}

void Atlas::clear_glyphs() {
  for (const auto& region : regions_) {
    if (region->kind == Kind::patch) continue;
    region->empty();
    Page& page = pages_[static_cast<std::size_t>(region->page)];
    const std::size_t row = static_cast<std::size_t>(page.width) * (page.color ? 4 : 1);
    const auto from = page.pixels.begin() +
                      static_cast<std::ptrdiff_t>(row * static_cast<std::size_t>(region->top));
    std::fill_n(from, row * static_cast<std::size_t>(region->height), std::uint8_t{0});
    const bool clean = page.dirty_top == page.dirty_bottom;
    page.dirty_top = clean ? region->top : std::min(page.dirty_top, region->top);
    page.dirty_bottom = std::max(clean ? 0 : page.dirty_bottom, region->top + region->height);
  }
}

}  // namespace hearth::text
