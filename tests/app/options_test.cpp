#include "app/options.h"

#include <doctest/doctest.h>

using namespace hearth;

namespace {

template <std::size_t N>
app::Parsed parse(const char* const (&words)[N]) {
  return app::parse_options(static_cast<int>(N), words);
}

}  // namespace

TEST_CASE("the options are read into one struct") {
  const auto parsed =
      parse({"hearth", "--data", "d", "--window", "1080x1920", "--language", "es", "--text-size",
             "1.5", "--theme", "contrast", "--now", "2026-11-24T14:35"});
  REQUIRE(parsed.options);
  CHECK(parsed.options->data == "d");
  CHECK(parsed.options->window_width == 1080);
  CHECK(parsed.options->window_height == 1920);
  CHECK(parsed.options->language == "es");
  CHECK(parsed.options->text_size == 1.5F);
  CHECK(parsed.options->theme == ui::ThemeName::contrast);
}

TEST_CASE("how a visit begins is as the settings say, where the command line says nothing else") {
  const visit::Beginning usual{
      .language = "es", .text_size = 1.2F, .theme = ui::ThemeName::evening, .reach = true};
  const auto silent = parse({"hearth", "--data", "d"});
  REQUIRE(silent.options);
  CHECK(app::begin_as(*silent.options, usual) == usual);
  const auto said = parse({"hearth", "--data", "d", "--language", "ar", "--text-size", "2"});
  REQUIRE(said.options);
  const auto begun = app::begin_as(*said.options, usual);
  CHECK(begun.language == "ar");
  CHECK(begun.text_size == 2);
  CHECK(begun.theme == ui::ThemeName::evening);
}

TEST_CASE("an unknown or impossible option is one sentence and exit code 2") {
  for (const auto& parsed : {parse({"hearth", "--data", "d", "--bogus"}),
                             parse({"hearth", "--data", "d", "--window", "big"}),
                             parse({"hearth", "--data", "d", "--window", "1080x"}),
                             parse({"hearth", "--data", "d", "--theme", "pink"}),
                             parse({"hearth", "--data", "d", "--text-size", "3"})}) {
    CHECK_FALSE(parsed.options);
    CHECK(parsed.code == 2);
    CHECK(parsed.text.starts_with("hearth: "));
    CHECK(std::count(parsed.text.begin(), parsed.text.end(), '\n') == 1);
  }
}

TEST_CASE("help and version are no errors") {
  CHECK(parse({"hearth", "--help"}).code == 0);
  CHECK(parse({"hearth", "--version"}).text.starts_with("hearth "));
}

TEST_CASE("without a data folder the packs of sticks are shown") {
  const auto parsed =
      parse({"hearth", "--usb", "/media", "--trust", "trust.toml", "--state", "s", "--set-up"});
  REQUIRE(parsed.options);
  CHECK(parsed.options->data.empty());
  CHECK(parsed.options->usb == "/media");
  CHECK(parsed.options->trust == "trust.toml");
  CHECK(parsed.options->set_up);
}
