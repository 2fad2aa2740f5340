#include "text/paragraph.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "text/direction.h"

namespace hearth::text {
namespace {

using LayoutPtr = std::unique_ptr<PangoLayout, Release<g_object_unref>>;
using AttributesPtr = std::unique_ptr<PangoAttrList, Release<pango_attr_list_unref>>;
using DescriptionPtr = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using IteratorPtr = std::unique_ptr<PangoLayoutIter, Release<pango_layout_iter_free>>;

// A width that was measured, scaled and scaled back must still hold the text: a 64th of a pixel.
constexpr int slack = PANGO_SCALE / 64;

int to_pango(float pixels) {
  return static_cast<int>(std::lround(pixels * PANGO_SCALE));
}

float to_pixels(int pango) {
  return static_cast<float>(pango) / PANGO_SCALE;
}

// Scripts whose letters join or stack are not spaced out; only these are.
bool may_be_spaced(const std::string& utf8) {
  for (const char* at = utf8.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    switch (g_unichar_get_script(g_utf8_get_char(at))) {
      case G_UNICODE_SCRIPT_COMMON:
      case G_UNICODE_SCRIPT_INHERITED:
      case G_UNICODE_SCRIPT_LATIN:
      case G_UNICODE_SCRIPT_GREEK:
      case G_UNICODE_SCRIPT_CYRILLIC:
        break;
      default:
        return false;
    }
  }
  return true;
}

// Pango takes a space from the font of what stands before it. Fonts of symbols have very wide ones,
// and Nastaliq's leave a number hardly apart from its words: beside these, a space is to come from
// the first font.
void even_spaces(const std::string& utf8, PangoAttrList* list) {
  gunichar before = 0;
  for (const char* at = utf8.c_str(); *at != '\0';) {
    const char* const next = g_utf8_next_char(at);
    const gunichar c = g_utf8_get_char(at);
    const GUnicodeType type = g_unichar_type(before);
    const bool beside = type == G_UNICODE_OTHER_SYMBOL || type == G_UNICODE_MATH_SYMBOL ||
                        closes_isolate(before) || opens_isolate(g_utf8_get_char(next));
    if (beside && (c == ' ' || c == 0xA0)) {
      PangoAttribute* first_font = pango_attr_fallback_new(FALSE);
      first_font->start_index = static_cast<guint>(at - utf8.c_str());
      first_font->end_index = static_cast<guint>(next - utf8.c_str());
      pango_attr_list_insert(list, first_font);
    }
    before = c;
    at = next;
  }
}

AttributesPtr attributes_for(const std::string& utf8, const Setting& setting) {
  AttributesPtr list(pango_attr_list_new());
  pango_attr_list_insert(list.get(), pango_attr_font_features_new("tnum=1"));
  even_spaces(utf8, list.get());
  // A word that is broken because nothing else fits may be an address: no hyphen joins in.
  pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
  if (setting.letter_spacing != 0 && may_be_spaced(utf8))
    pango_attr_list_insert(list.get(),
                           pango_attr_letter_spacing_new(to_pango(setting.letter_spacing)));
  return list;
}

bool shows_something(gunichar c) {
  return !g_unichar_iszerowidth(c) && !g_unichar_iscntrl(c) && !g_unichar_isspace(c) &&
         g_unichar_type(c) != G_UNICODE_FORMAT;
}

}  // namespace

Typesetter::Typesetter(const FontMap& fonts, Faces& faces)
    : context_(fonts.create_context()),
      faces_(faces),
      primary_(faces.find(fonts.primary().file, fonts.primary().index).value_or(0)) {}

void Typesetter::take_run(const PangoGlyphItem& run, int& pen, Line& line, Paragraph& out) {
  const FontFile font = file_of(run.item->analysis.font);
  const auto face = faces_.find(font.file, font.index);
  for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
    const PangoGlyphInfo& info = run.glyphs->glyphs[i];
    const int x = pen + info.geometry.x_offset;
    pen += info.geometry.width;
    if (info.glyph == PANGO_GLYPH_EMPTY) continue;
    PenGlyph glyph{face.value_or(primary_), info.glyph, to_pixels(x),
                   to_pixels(info.geometry.y_offset)};
    if ((info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0) {
      if (!shows_something(info.glyph & ~PANGO_GLYPH_UNKNOWN_FLAG)) continue;
      ++out.missing;
      glyph.face = primary_;
      glyph.glyph = 0;
    }
    if (face || glyph.glyph == 0) line.glyphs.push_back(glyph);
  }
}

Paragraph Typesetter::set(const std::string& utf8, const Setting& setting) {
  const std::string language = language_of(utf8, setting.language);
  DescriptionPtr font(pango_font_description_new());
  pango_font_description_set_family(font.get(), families_for(language).c_str());
  pango_font_description_set_weight(font.get(),
                                    setting.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font.get(), std::round(setting.size * PANGO_SCALE));
  pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
  pango_context_set_base_dir(context_.get(),
                             setting.rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  // A layout of its own for each text, so that none stays behind in Pango.
  const LayoutPtr layout(pango_layout_new(context_.get()));
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_auto_dir(layout.get(), FALSE);
  pango_layout_set_attributes(layout.get(), attributes_for(utf8, setting).get());
  if (setting.width > 0) {
    pango_layout_set_width(layout.get(), to_pango(setting.width) + slack);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (setting.max_lines > 0) {
      pango_layout_set_height(layout.get(), -setting.max_lines);
      pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
  }
  pango_layout_set_text(layout.get(), utf8.data(), static_cast<int>(utf8.size()));

  Paragraph out;
  const IteratorPtr at(pango_layout_get_iter(layout.get()));
  do {
    Line& line = out.lines.emplace_back();
    int pen = 0;
    const PangoLayoutLine* source = pango_layout_iter_get_line_readonly(at.get());
    for (const GSList* run = source->runs; run != nullptr; run = run->next)
      take_run(*static_cast<const PangoGlyphItem*>(run->data), pen, line, out);
    const int most = to_pango(setting.width);  // without the slack
    line.width = to_pixels(most > 0 && pen <= most + slack ? std::min(pen, most) : pen);
  } while (pango_layout_iter_next_line(at.get()));
  out.ellipsized = pango_layout_is_ellipsized(layout.get()) != FALSE;
  return out;
}

}  // namespace hearth::text
