// Every kind of question on every panel: nothing cut, nothing over another, all within reach. The
// sample center's forms are walked by the crawl; these have what it does not ask: words to type,
// long words, numbers of all ranges.
#include <doctest/doctest.h>

#include "screens/forms_center.h"
#include "support/crawl.h"

using namespace hearth;
using lobby::Lobby;

namespace {

// As long as a form's texts may be.
constexpr const char* kLong = R"(id = "long"
version = 1
title = "A title that is as long as it may be now"
text = "Forewords that are as long as they may be: two hundred and forty letters, which is a good deal to read while one stands in a lobby, so that what comes below them has to make room, in every language, on every panel and at every size of text there."
ticket = true
[[question]]
id = "scale"
kind = "scale"
text = "A question as long as a question may be, which is a hundred and sixty letters, and nobody should write one like it, but somebody will do so one day, be sure of it"
options = ["Considerably more than half of the days in those past weeks", "Two", "Three", "Four", "Five", "Six", "Seven"]
help_when = ["Two"]
[[question]]
id = "many"
kind = "many"
text = "Twelve things"
options = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Considerably more than half of the days in those past weeks"]
help_when = ["Nine"]
[[question]]
id = "number"
kind = "number"
text = "A question as long as a question may be, which is a hundred and sixty letters, and nobody should write one like it, but somebody will do so one day, be sure of it"
min = 0
max = 1000000
[[question]]
id = "words"
kind = "text"
text = "A question as long as a question may be, which is a hundred and sixty letters, and nobody should write one like it, but somebody will do so one day, be sure of it"
)";

void walk(int width, int height, visit::Beginning beginning, float mm = 0) {
  CAPTURE(width);
  CAPTURE(height);
  CAPTURE(beginning.text_size);
  CAPTURE(beginning.reach);
  const tests::FormsCenter center;
  center.form("long", kLong);
  for (const char* language : {"en", "es", "ar"}) {
    CAPTURE(language);
    beginning.language = language;
    Lobby lobby({.width = width,
                 .height = height,
                 .beginning = beginning,
                 .folder = center.path(),
                 .screen_width_mm = mm,
                 .blind = true});
    lobby::walk_forms(lobby, [&] {
      for (const auto& sentence : lobby::lint(lobby)) CHECK_MESSAGE(false, sentence);
    });
  }
}

}  // namespace

TEST_CASE("forms upright, in all sizes") {
  for (const float size : {1.0F, 1.2F, 1.5F, 2.0F}) walk(1080, 1920, {.text_size = size});
}
TEST_CASE("forms lying, in all sizes") {
  for (const float size : {1.0F, 1.2F, 1.5F, 2.0F}) walk(1920, 1080, {.text_size = size});
}
TEST_CASE("forms with lowered controls") {
  for (const float size : {1.0F, 2.0F}) walk(1080, 1920, {.text_size = size, .reach = true});
  for (const float size : {1.0F, 1.5F}) walk(1920, 1080, {.text_size = size, .reach = true});
}
TEST_CASE("forms on a small panel") {
  walk(1366, 768, {});
  walk(1366, 768, {.text_size = 1.5F});
  walk(1366, 768, {.reach = true});
  walk(1080, 1920, {.theme = ui::ThemeName::contrast}, 194);
}
