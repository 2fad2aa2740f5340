#include "text/font_map.h"

#include <array>
#include <string_view>
#include <system_error>
#include <utility>

#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

namespace hearth::text {
namespace {

FontFile file_of_pattern(const FcPattern* pattern) {
  FontFile out;
  FcChar8* file = nullptr;
  if (FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch)
    out.file = reinterpret_cast<const char*>(file);
  if (FcPatternGetInteger(pattern, FC_INDEX, 0, &out.index) != FcResultMatch) out.index = 0;
  return out;
}

// The regular font of a family; an empty file when there is none.
FontFile regular_of(FcConfig* config, std::string_view family) {
  const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
  for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
    FcChar8* name = nullptr;
    int weight = 0;
    if (FcPatternGetString(fonts->fonts[i], FC_FAMILY, 0, &name) == FcResultMatch &&
        FcPatternGetInteger(fonts->fonts[i], FC_WEIGHT, 0, &weight) == FcResultMatch &&
        family == reinterpret_cast<const char*>(name) && weight == FC_WEIGHT_REGULAR)
      return file_of_pattern(fonts->fonts[i]);
  }
  return {};
}

// One family stands for its whole package.
std::string missing_packages(FcConfig* config) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> packages{{
      {"Noto Sans", "fonts-noto-core"},
      {"Noto Sans CJK SC", "fonts-noto-cjk"},
      {"Noto Color Emoji", "fonts-noto-color-emoji"},
  }};
  std::string missing;
  for (const auto& [family, package] : packages) {
    if (!regular_of(config, family).file.empty()) continue;
    missing += missing.empty() ? "" : " ";
    missing += package;
  }
  return missing;
}

bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with &&
         (text.size() == with.size() || text[with.size()] == '-');
}

}  // namespace

base::Result<FontMap> FontMap::open(const std::filesystem::path& fonts_conf) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(fonts_conf, ignored))
    return base::Error{"The list of fonts is missing; install Hearth again.", fonts_conf.string()};

  FontMap out;
  out.config_.reset(FcConfigCreate());
  const auto* path = reinterpret_cast<const FcChar8*>(fonts_conf.c_str());
  if (!out.config_ || !FcConfigParseAndLoad(out.config_.get(), path, FcTrue) ||
      !FcConfigBuildFonts(out.config_.get()))
    return base::Error{"The list of fonts cannot be read; install Hearth again.",
                       fonts_conf.string()};
  if (const auto missing = missing_packages(out.config_.get()); !missing.empty())
    return base::Error{"Fonts are missing; run: sudo apt-get install " + missing + ".", ""};
  out.primary_ = regular_of(out.config_.get(), "Noto Sans");

  // Pango starts by loading fontconfig's current configuration, whether it is used or not: with
  // ours in its place the system's hundreds of fonts are never looked at.
  FcConfigSetCurrent(out.config_.get());
  out.map_.reset(pango_ft2_font_map_new());
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(out.map_.get()), out.config_.get());
  return out;
}

ContextPtr FontMap::create_context() const {
  ContextPtr context(pango_font_map_create_context(map_.get()));
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  return context;
}

std::string language_of(const std::string& utf8, const std::string& asked) {
  if (begins(asked, "zh") || begins(asked, "ja") || begins(asked, "ko")) return asked;
  bool han = false;
  for (const char* at = utf8.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    switch (g_unichar_get_script(g_utf8_get_char(at))) {
      case G_UNICODE_SCRIPT_HIRAGANA:
      case G_UNICODE_SCRIPT_KATAKANA:
        return "ja";
      case G_UNICODE_SCRIPT_HANGUL:
        return "ko";
      case G_UNICODE_SCRIPT_HAN:
        han = true;
        break;
      default:
        break;
    }
  }
  return han ? "zh-Hans" : asked;
}

std::string families_for(const std::string& language) {
  // Asked for by name and not through the language: fontconfig mixes the environment's languages
  // in.
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> preferred{{
      {"zh-Hant-HK", "Noto Sans CJK HK"},
      {"zh-HK", "Noto Sans CJK HK"},
      {"zh-Hant", "Noto Sans CJK TC"},
      {"zh-TW", "Noto Sans CJK TC"},
      {"zh", "Noto Sans CJK SC"},
      {"ja", "Noto Sans CJK JP"},
      {"ko", "Noto Sans CJK KR"},
      {"ur", "Noto Nastaliq Urdu"},
  }};
  for (const auto& [code, family] : preferred) {
    if (begins(language, code)) return "Noto Sans," + std::string(family);
  }
  return "Noto Sans";
}

FontFile file_of(PangoFont* font) {
  return file_of_pattern(pango_fc_font_get_pattern(PANGO_FC_FONT(font)));
}

}  // namespace hearth::text
