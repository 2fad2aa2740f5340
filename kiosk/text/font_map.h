// Pango's fonts, chosen by our own fontconfig file alone: neither the desktop's settings nor the
// environment's locale have a say.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include "base/result.h"

namespace hearth::text {

template <auto release>
struct Release {
  template <typename T>
  void operator()(T* object) const {
    release(object);
  }
};

using ContextPtr = std::unique_ptr<PangoContext, Release<g_object_unref>>;

// A font's file and its number in there.
struct FontFile {
  std::string file;
  int index = 0;
};

class FontMap {
 public:
  // The error names the Debian packages whose fonts are missing.
  static base::Result<FontMap> open(const std::filesystem::path& fonts_conf);

  // The one that Latin text is set in; its measures make the lines of every script.
  const FontFile& primary() const { return primary_; }

  // Where paragraphs are laid out: glyphs at fractions of a pixel.
  ContextPtr create_context() const;

 private:
  struct ConfigRelease {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  };
  FontMap() = default;

  std::unique_ptr<FcConfig, ConfigRelease> config_;
  std::unique_ptr<PangoFontMap, Release<g_object_unref>> map_;
  FontFile primary_;
};

// The language (BCP 47) to set a paragraph in: the one asked for, except where that has no Han
// characters of its own and the text has some. Then kana or hangul tell, else they are Chinese;
// left to Pango, the environment's locale would.
std::string language_of(const std::string& utf8, const std::string& asked);

// The families to ask for in a language, best first, as Pango takes them.
std::string families_for(const std::string& language);

// The file that a font of Pango's came from.
FontFile file_of(PangoFont* font);

}  // namespace hearth::text
