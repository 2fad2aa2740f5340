#include <algorithm>

#include "desk/desk_call.h"

using namespace hearth;
using tests::Answer;
using tests::call;
using tests::members;
using tests::SampleFolder;

namespace {

const std::string kSample = HEARTH_SOURCE "/data";

void fill(SampleFolder& folder) {
  folder.put("meetings.csv",
             "ID,Name,Name (es),Day,Time,Program\n"
             "noon,Noon Circle,Círculo del mediodía,Tuesday,12:00,AA\n");
  folder.put("resources.csv",
             "ID,Name,Category\n"
             "bed,Maple House,Housing > Shelter\n");
}

// The first three ids for what is typed in this language.
std::vector<std::string> first_three(const std::string& words, const char* language) {
  const auto answer =
      call({"search", kSample, words, "--language", language, "--limit", "3", "--json"});
  REQUIRE(answer.code == 0);
  std::vector<std::string> ids;
  for (const auto& one : answer.json()) ids.push_back(one["id"]);
  return ids;
}

}  // namespace

TEST_CASE("search prints what the kiosk finds, the best first") {
  SampleFolder folder;
  fill(folder);
  const auto answer = call({"search", folder.name(), "place to sleep", "--json"});
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
  const auto json = answer.json();
  REQUIRE(json.size() == 2);
  CHECK(members(json[0]) == std::vector<std::string>{"kind", "id", "title"});
  CHECK(json.dump() == R"([{"kind":"kind","id":"shelter","title":"Shelter"},)"
                       R"({"kind":"resource","id":"bed","title":"Maple House"}])");
  CHECK(call({"search", folder.name(), "place to sleep", "--limit", "1", "--json"}).json().size() ==
        1);
}

TEST_CASE("search in words is a line for each, titles in the language that is asked for") {
  SampleFolder folder;
  fill(folder);
  CHECK(call({"search", folder.name(), "noon"}).out == "meeting   Noon Circle (noon)\n");
  CHECK(call({"search", folder.name(), "noon", "--language", "es"}).out ==
        "meeting   Círculo del mediodía (noon)\n");
  CHECK(call({"search", folder.name(), "qqqq"}).out == "Nothing is found.\n");
  CHECK(call({"search", folder.name(), "qqqq", "--json"}).out == "[]\n");
  CHECK(call({"search", folder.name(), ""}).code == 0);
}

TEST_CASE("search tells what is off with its words, and a folder that is none") {
  SampleFolder folder;
  CHECK(call({"search", "/nowhere", "shelter"}).code == 1);
  CHECK(call({"search", folder.name()}).code == 2);
  CHECK(call({"search", folder.name(), "a", "--limit", "0"}).code == 2);
  CHECK(call({"search", folder.name(), "a", "--limit", "many"}).code == 2);
}

TEST_CASE("everyday questions find the right help among the first three, in the sample center") {
  struct Question {
    const char* language;
    const char* words;
    const char* expected;  // an id
  };
  constexpr Question kQuestions[] = {
      {"en", "suicide", "crisis-lines"},
      {"en", "i want to die", "crisis-lines"},
      {"en", "hotline", "crisis-lines"},
      {"en", "overdose", "naloxone"},
      {"en", "narcan", "naloxone"},
      {"en", "clean needles", "naloxone"},
      {"en", "rehab", "residential"},
      {"en", "detox", "detox"},
      {"en", "quit drinking", "detox"},
      {"en", "withdrawal", "detox"},
      {"en", "metadone", "medication"},
      {"en", "suboxone", "medication"},
      {"en", "suboxon", "medication"},
      {"en", "therapist", "counseling"},
      {"en", "shrink", "psychiatric-care"},
      {"en", "place to sleep", "shelter"},
      {"en", "somewhere to sleep tonight", "shelter"},
      {"en", "kicked out", "shelter"},
      {"en", "shleter", "shelter"},
      {"en", "halfway house", "sober-living"},
      {"en", "rent", "rent"},
      {"en", "hungry", "meals"},
      {"en", "food stamps", "benefits-help"},
      {"en", "groceries", "food-pantry"},
      {"en", "diapers", "family-needs"},
      {"en", "shower", "showers"},
      {"en", "clothes", "clothing"},
      {"en", "dentist", "dental-and-eyes"},
      {"en", "hiv test", "testing"},
      {"en", "pregnant", "pregnancy"},
      {"en", "lawyer", "legal-help"},
      {"en", "ID card", "id-and-papers"},
      {"en", "birth certificate", "id-and-papers"},
      {"en", "expungement", "clearing-a-record"},
      {"en", "job", "work"},
      {"en", "ged", "school"},
      {"en", "bus pass", "bus-passes"},
      {"en", "ride to my appointment", "rides"},
      {"en", "sponsor", "sponsorship"},
      {"en", "i slipped", "i-slipped"},
      {"en", "cravings", "cravings"},
      {"en", "womens circle", "womens-circle-tue"},
      {"en", "maple grove", "maple-grove-shelter"},
      {"es", "suicidio", "crisis-lines"},
      {"es", "quiero morir", "crisis-lines"},
      {"es", "donde dormir", "shelter"},
      {"es", "hambre", "meals"},
      {"es", "comida", "meals"},
      {"es", "abogado", "legal-help"},
      {"es", "trabajo", "work"},
      {"es", "acta de nacimiento", "id-and-papers"},
      {"es", "desintoxicación", "detox"},
      {"es", "metadona", "medication"},
      {"es", "sobredosis", "naloxone"},
      {"es", "terapeuta", "counseling"},
      {"es", "raices", "raices-consejeria"},
      {"ar", "مأوى", "shelter"},
      {"ar", "مكان للنوم", "shelter"},
      {"ar", "انتحار", "crisis-lines"},
      {"ar", "جائع", "meals"},
      {"ar", "محامي", "legal-help"},
      {"ar", "عمل", "work"},
      {"ar", "طبيب", "clinics"},
      {"ar", "ميثادون", "medication"},
  };
  CHECK(std::size(kQuestions) >= 60);
  for (const auto& question : kQuestions) {
    const auto found = first_three(question.words, question.language);
    std::string all;
    for (const auto& id : found) all += id + ' ';
    CAPTURE(std::string(question.words));
    CAPTURE(all);
    CHECK(std::find(found.begin(), found.end(), question.expected) != found.end());
  }
}
