#include "report/page.h"

#include <nlohmann/json.hpp>
#include <regex>

#include "report/html.h"
#include "report/numbers_json.h"
#include "report/told.h"

using namespace hearth;
using namespace hearth::report;
using namespace hearth::tests;

namespace {

using QuestionKind = Question::Kind;

// Of every kind of question, over three weeks, with words that are no friends of HTML.
MadeReport full_report() {
  auto meeting = question("meeting", QuestionKind::choice);
  meeting.options_from_meetings_today = true;
  auto form =
      form_of({question("one", QuestionKind::scale, {"<b>Low</b>", "\"OK\" & good", "Fine"}),
               question("many", QuestionKind::many, {"A", "B", "C"}), meeting,
               question("words", QuestionKind::text)});
  form.title.plain = "</h2><script>alert('x')</script>";
  form.questions[0].text.plain = "How's <i>it</i>?";
  form.part_of_day = true;
  std::vector<Slip> slips;
  for (unsigned i = 0; i < 700; ++i) {
    Slip slip{
        day_of_november(2 + i % 19), i % 3 == 0 ? PartOfDay::morning : PartOfDay::evening, {}};
    if (i % 7 != 0) slip.answers.push_back({"one", {form.questions[0].options[i % 3].plain}});
    slip.answers.push_back(
        {"many", i % 50 == 0 ? std::vector<std::string>{"C"} : std::vector<std::string>{"A", "B"}});
    if (i % 2 == 0)
      slip.answers.push_back(
          {"meeting", {i % 40 == 0 ? "m2" : "m1", i % 40 == 0 ? "<u>Few" : "Many"}});
    if (i % 5 == 0) slip.answers.push_back({"words", {"=Whisper"}});
    slips.push_back(std::move(slip));
  }
  return made(form, slips);
}

std::string page_of(const MadeReport& report) {
  return page(report.forms, report.numbers, false);
}

std::size_t times(const std::string& text, const std::string& words) {
  std::size_t count = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("the page needs nothing else and runs nothing") {
  const auto html = page_of(full_report());
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("src=") == std::string::npos);
  CHECK(html.find("href") == std::string::npos);
  CHECK(html.find("url(") == std::string::npos);
  CHECK(html.find("@import") == std::string::npos);
  CHECK(html.find("//") == std::string::npos);
  CHECK(html.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("what forms and slips say is text, never markup; what was typed is not there at all") {
  const auto html = page_of(full_report());
  CHECK(html.find("&lt;b&gt;Low&lt;/b&gt;") != std::string::npos);
  CHECK(html.find("&lt;u&gt;Few") != std::string::npos);
  CHECK(html.find("How&#39;s &lt;i&gt;it&lt;/i&gt;?") != std::string::npos);
  for (const auto* const markup : {"<b>Low", "<u>", "<i>", "alert('x')"})
    CHECK(html.find(markup) == std::string::npos);
  CHECK(html.find("Whisper") == std::string::npos);
}

TEST_CASE("every element is closed, in order") {
  const auto html = page_of(full_report());
  const std::regex tag("<(/?)([a-z0-9]+)[^>]*?(/?)>");
  std::vector<std::string> open;
  for (std::sregex_iterator at(html.begin(), html.end(), tag), end; at != end; ++at) {
    const auto& found = *at;
    if (found[3] == "/") continue;
    if (found[1] != "/") {
      open.push_back(found[2]);
      continue;
    }
    REQUIRE_FALSE(open.empty());
    CHECK(open.back() == found[2]);
    open.pop_back();
  }
  CHECK(open.empty());
}

TEST_CASE("the page knows no more than what may be told") {
  const auto report = full_report();
  auto blank = report.forms;
  for (auto& form : blank) {
    form.slips.clear();
    for (auto& each : form.questions) {
      each.answered.clear();
      for (auto& answer : each.answers) answer.by_day.clear();
    }
  }
  CHECK(page(blank, report.numbers, false) == page_of(report));
}

TEST_CASE("the same slips in another order give the same bytes") {
  CHECK(page_of(full_report()) == page_of(full_report()));
}

TEST_CASE("what is withheld is said in words") {
  const auto html = page_of(full_report());
  CHECK(html.find("10 or fewer, or withheld so that such a number cannot be worked out") !=
        std::string::npos);
  CHECK(times(html, ">withheld<") > 5);
}

TEST_CASE("tables have headers and captions, plots have words") {
  const auto html = page_of(full_report());
  CHECK(times(html, "<caption>") == times(html, "<table"));
  CHECK(times(html, "<thead>") == times(html, "<table"));
  CHECK(times(html, "scope=\"row") > 10);
  CHECK(times(html, "<svg") ==
        times(html, "role=\"img\" aria-label=") + times(html, "aria-hidden=\"true\""));
  CHECK(html.find("aria-label=\"Slips by week: Nov 2 ") != std::string::npos);
  CHECK(html.find("<html lang=\"en\">") != std::string::npos);
}

TEST_CASE("shares are worked out of numbers that are shown") {
  const auto report = full_report();
  const auto html = page_of(report);
  const auto answered = report.count(Kind::answered, "one"),
             low = report.count(Kind::answer, "one", "Fine");
  REQUIRE(answered.has_value());
  REQUIRE(low.has_value());
  CHECK(html.find("Of " + std::to_string(*answered) + " answers") != std::string::npos);
  CHECK(html.find("<td class=\"n\">" + std::to_string((*low * 200 + *answered) / (*answered * 2)) +
                  "%") != std::string::npos);
}

TEST_CASE("the next report reads its numbers out of the page") {
  const auto report = full_report();
  const auto read = numbers_in_page(page_of(report));
  REQUIRE_MESSAGE(read.ok(), (read ? "" : read.error().sentence()));
  CHECK(*read == report.numbers);
}

TEST_CASE("what is no report, or was changed, is refused") {
  const auto json = nlohmann::ordered_json::parse(to_json(full_report().numbers));
  const auto refused = [](const std::string& page_) {
    const auto read = numbers_in_page(page_);
    if (!read) CHECK(read.error().message.ends_with('.'));
    return !read.ok();
  };
  const auto in_page = [](const std::string& text) {
    return std::string(kNumbersBegin) + escaped(text) + std::string(kNumbersEnd);
  };
  CHECK_FALSE(refused(in_page(json.dump())));
  CHECK(refused(""));
  CHECK(refused("<html></html>"));
  CHECK(refused(std::string(kNumbersBegin) + "{}"));
  for (const auto* const text : {"{}", "[]", "7", "{", "{\"hearth_report\":1}"})
    CHECK(refused(in_page(text)));
  const auto with = [&](const std::string& where, const nlohmann::ordered_json& value) {
    auto changed = json;
    changed[nlohmann::ordered_json::json_pointer(where)] = value;
    return in_page(changed.dump());
  };
  CHECK(refused(with("/hearth_report", 2)));
  CHECK(refused(with("/from", "2026-13-01")));
  CHECK(refused(with("/from", "9999-01-01")));
  CHECK(refused(with("/to", 5)));
  CHECK(refused(with("/threshold", -1)));
  CHECK(refused(with("/forms/0/numbers/0/count", -1)));
  CHECK(refused(with("/forms/0/numbers/0/count", "12")));
  CHECK(refused(with("/forms/0/numbers/0/count", 1e30)));
  CHECK(refused(with("/forms/0/numbers/0/from", "2025-01-01")));
  CHECK(refused(with("/forms/0/numbers/1", json["forms"][0]["numbers"][0])));
  CHECK(refused(with("/forms/0/wording", nullptr)));
}
