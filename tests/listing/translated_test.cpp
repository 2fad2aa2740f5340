#include "listing/translated.h"

#include <doctest/doctest.h>

using namespace hearth::listing;

TEST_CASE("a text is found by exact code, then language, then the first language, then any") {
  const Translated text{"Hello", {{"es", "Hola"}, {"zh-Hans", "你好"}}};
  CHECK(choose(text, "es", "en").text == "Hola");
  CHECK(choose(text, "es-MX", "en").text == "Hola");
  CHECK(choose(text, "es-MX", "en").as_asked);
  CHECK(choose(text, "zh-Hans", "en").text == "你好");
  CHECK(choose(text, "en", "en").as_asked);
  CHECK(choose(text, "en-GB", "en").text == "Hello");

  const auto other = choose(text, "ar", "en");
  CHECK(other.text == "Hello");
  CHECK(other.language == "en");
  CHECK_FALSE(other.as_asked);
}

TEST_CASE("a text that exists in one other language only is shown in that one") {
  const Translated text{"", {{"es", "Nuevo Día"}}};
  const auto chosen = choose(text, "ar", "en");
  CHECK(chosen.text == "Nuevo Día");
  CHECK(chosen.language == "es");
  CHECK_FALSE(chosen.as_asked);
}

TEST_CASE("nothing written is nothing, and nothing to remark on") {
  const auto chosen = choose(Translated{}, "es", "en");
  CHECK(chosen.text.empty());
  CHECK(chosen.as_asked);
}
