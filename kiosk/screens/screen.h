// What a screen is given, and what it may do: draw on the canvas, read the catalog, and change the
// visit when the visitor chose something.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/catalog.h"
#include "listing/translated.h"
#include "ui/canvas.h"
#include "visit/visit.h"

namespace hearth::screens {

struct Stage {
  ui::Canvas& canvas;
  const catalog::Catalog& catalog;
  visit::Visit& visit;
  base::Instant now;
  const std::vector<std::string>& languages;  // that can be chosen: of the pack, with words of ours

  const ui::Words& words() const { return canvas.words(); }
  const schedule::Zone& zone() const { return catalog.timetable().zone(); }
  base::LocalTime local_now() const { return zone().local(now); }
  base::Date today() const { return std::chrono::floor<std::chrono::days>(local_now()); }
  // Staff's text in the visitor's language, as far as there is one.
  listing::ChosenText choose(const listing::Translated& text) const {
    return listing::choose(text, visit.language, catalog.center().languages.front());
  }
};

}  // namespace hearth::screens
