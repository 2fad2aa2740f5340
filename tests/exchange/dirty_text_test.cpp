#include <string>

#include "exchange/html_entities.h"
#include "exchange/importing.h"
#include "exchange/plain_text.h"

using namespace hearth;
using namespace hearth::exchange;

namespace {

std::string plain(std::string_view written) {
  return plain_text(written, Lines::many, 4000).text;
}

std::string types(const std::string& json) {
  Importing importing;
  importing.import(meeting("\"types\": " + json));
  return importing.row("elm")["Types"];
}

}  // namespace

TEST_CASE("entities become the letters they stand for") {
  CHECK(decode_entities("Tom &amp; Ana&#8217;s &quot;caf&eacute;&quot; &#x1F600;") ==
        "Tom & Ana’s \"café\" 😀");
  CHECK(decode_entities("&#146;&ndash;&nbsp;") == "’–\u00A0");
  CHECK(decode_entities("R&B; Q&A &unknown; & &#; &#x; &#zz; &") ==
        "R&B; Q&A &unknown; & &#; &#x; &#zz; &");
  CHECK(decode_entities("&#0;&#99999999;&#xD800;&#99999999999999999999;").find('\0') ==
        std::string::npos);
}

TEST_CASE("markup becomes lines of plain text") {
  CHECK(plain("<p>One</p><p>Two<br/>Three</p>") == "One\n\nTwo\nThree");
  CHECK(plain("<ul><li>a</li><li><b>b</b></li></ul>") == "a\n\nb");
  CHECK(plain("see <a href=\"https://example.org/x\">here</a>.") ==
        "see here (https://example.org/x).");
  CHECK(plain("<a href='https://example.org'>https://example.org</a>") == "https://example.org");
  CHECK(plain("a<script>alert('<b>')</script>b<style>p{}</style>c<!-- no -->d") == "abcd");
  CHECK(plain("&lt;br&gt;x &amp;amp; y") == "x & y");
}

TEST_CASE("what only looks like markup stays") {
  for (const char* text : {"we <3 you", "a < b and c > d", "<https://example.org/j>",
                           "<Ask for the key>", "5 <b", "<", "</", "<a", "x <!-- y"}) {
    CAPTURE(text);
    CHECK(plain(text) == text);
  }
}

TEST_CASE("nothing unseen is left in a text") {
  CHECK(plain("a\x01\x7F\u0085\u202E\u2066\u200B\uFEFFz") == "az");
  CHECK(plain("می\u200Cخواهم") == "می\u200Cخواهم");
  CHECK(plain("  a \t b\r\nc\rd\n\n\n\ne  ") == "a b\nc\nd\n\ne");
  CHECK(plain_text("a\nb", Lines::one, 100).text == "a b");
  CHECK(plain("=HYPERLINK(1)") == "HYPERLINK(1)");
  CHECK(plain_text("just words", Lines::one, 100).repairs.empty());
}

TEST_CASE("an over-long text is cut after a word, between characters") {
  std::string words;
  for (int i = 0; i < 100; ++i) words += "año ";
  const auto cut = plain_text(words, Lines::one, 50);
  CHECK(cut.text.ends_with("año…"));
  CHECK(cut.text.size() < 70);
  CHECK(cut.repairs.size() == 1);
}

TEST_CASE("repaired texts are told with the meeting they belong to") {
  Importing importing;
  const auto report = importing.import(meeting(R"("notes": "<b>Hi</b> &amp; bye")"));
  CHECK(importing.row("elm")["Notes"] == "Hi & bye");
  CHECK(has_note(report, "Elm Street Evening (elm)", "Notes had markup"));
  CHECK(has_note(report, "Elm Street Evening (elm)", "Notes had codes"));
  CHECK(report.repaired == 1);
}

TEST_CASE("numbers and wrapped texts are taken where text is expected") {
  Importing importing;
  importing.import(R"([{"slug": 17, "name": 24, "notes": {"rendered": "<p>Hi</p>"},
                        "group": ["A", "B"], "location": true, "group_notes": {"a": {"b": null}}}])");
  auto row = importing.row("17");
  CHECK(row["Name"] == "24");
  CHECK(row["Notes"] == "Hi");
  CHECK(row["Group"] == "A, B");
  CHECK(row["Group Notes"] == "");
}

TEST_CASE("types come as codes or names, in a list, a text or an object") {
  CHECK(types(R"(["O", "D", "O"])") == "O, D");
  CHECK(types(R"("O, D; W")") == "O, D, W");
  CHECK(types(R"(["Open", "Big Book", "mujeres", "Discussion"])") == "O, B, W, D");
  CHECK(types(R"(["réunion"])") == "réunion");
  CHECK(types(R"({"0": "O", "2": "X"})") == "O, X");
  CHECK(types(R"({"O": true, "D": false, "X": true})") == "O, X");
  CHECK(types("null") == "");
  CHECK(types("[null, {}, []]") == "");
}

TEST_CASE("an unknown type is kept as written and told once") {
  Importing importing;
  const auto report = importing.import(R"([{"slug": "a", "name": "A", "types": ["ONL", "O"]},
                                           {"slug": "b", "name": "B", "types": ["ONL"]}])");
  CHECK(importing.row("a")["Types"] == "ONL, O");
  CHECK(has_note(report, "A (a), B (b)",
                 "Type \"ONL\" is not known and was kept as written, in 2 records."));
}
