#include <random>

#include "pack/folder_of.h"
#include "support/sample_key.h"

using namespace hearth;
using namespace hearth::pack;
using listing::Question;

namespace {

const std::string kCheckin =
    "[checkin]\npublic_key = \"CHKP0K21YJ+VSc9dK7wAYkPaz8IKkidHMFI+j1Nyq/fDmRzdm8M1\"\n";

const std::string kHead = "id = \"arrival\"\nversion = 2\ntitle = \"Check in\"\n";
const std::string kFeeling =
    "[[question]]\nid = \"feeling\"\nkind = \"scale\"\ntext = \"How?\"\n"
    "options = [\"Low\", \"Okay\"]\n";
const std::string kFirst = "[[question]]\nid = \"first\"\nkind = \"yes-no\"\ntext = \"First?\"\n";

Reading read_form(std::string text, const std::string& checkin = kCheckin) {
  return FolderOf()
      .put("pack.toml", kManifest + checkin)
      .put("checkin/arrival.toml", std::move(text))
      .read();
}

// The one error of a form, which is left out for it.
std::string refused(std::string text) {
  const auto reading = read_form(std::move(text));
  CHECK(reading.listing.forms.empty());
  CHECK(reading.forms == 0);
  const auto message = only(reading.errors);
  CHECK(message.ends_with('.'));
  return message;
}

std::string refused_question(const std::string& lines) {
  return refused(kHead + kFeeling + "[[question]]\n" + lines);
}

}  // namespace

TEST_CASE("a form is read with its questions, translations and conditions") {
  const auto reading = read_form(R"(id = "arrival"
version = 3
title = "Check in"
title_es = "Registro"
text = "No name."
ticket = true
part_of_day = true
[[question]]
id = "feeling"
kind = "scale"
text = "How are you?"
text_es = "¿Cómo está?"
options = ["Low", "Okay", " Very  good "]
options_es = ["Mal", "", "Muy bien"]
help_when = ["low"]
[[question]]
id = "reason"
kind = "choice"
text = "What for?"
options = ["Meeting or group", "Other"]
show_when = { feeling = ["Okay", "very good"] }
[[question]]
id = "meeting"
kind = "choice"
text = "Which meeting?"
options_from = "meetings-today"
show_when = { reason = ["Meeting or group"], feeling = ["Okay"] }
[[question]]
id = "needs"
kind = "many"
text = "Needs?"
options = ["Water", "Chair"]
[[question]]
id = "first"
kind = "Yes-No"
text = "First?"
help_when = ["Yes"]
[[question]]
id = "people"
kind = "number"
text = "How many?"
min = 1
max = 9
show_when = { first = ["no"] }
)");
  for (const auto& message : reading.errors) FAIL_CHECK(describe(message));
  CHECK(reading.warnings.empty());
  CHECK(reading.forms == 1);
  REQUIRE(reading.listing.forms.size() == 1);
  const auto& form = reading.listing.forms[0];
  CHECK(form.id == "arrival");
  CHECK(form.version == 3);
  CHECK(form.title == listing::Translated{"Check in", {{"es", "Registro"}}});
  CHECK(form.text.plain == "No name.");
  CHECK(form.ticket);
  CHECK(form.part_of_day);
  REQUIRE(form.questions.size() == 6);
  const auto& feeling = form.questions[0];
  CHECK(feeling.kind == Question::Kind::scale);
  CHECK(feeling.text.others.at("es") == "¿Cómo está?");
  CHECK(feeling.options == std::vector<listing::Translated>{{"Low", {{"es", "Mal"}}},
                                                            {"Okay", {}},
                                                            {"Very good", {{"es", "Muy bien"}}}});
  CHECK(feeling.help_when == std::vector<std::string>{"Low"});
  CHECK(form.questions[1].show_when.at("feeling") == std::vector<std::string>{"Okay", "Very good"});
  CHECK(form.questions[2].options_from_meetings_today);
  CHECK(form.questions[2].show_when.size() == 2);
  CHECK(form.questions[3].kind == Question::Kind::many);
  CHECK(form.questions[4].help_when == std::vector<std::string>{"yes"});
  CHECK(form.questions[5].min == 1);
  CHECK(form.questions[5].max == 9);
  CHECK(form.questions[5].show_when.at("first") == std::vector<std::string>{"no"});
}

TEST_CASE("without a key no form is offered, and that is told once") {
  const auto reading = read_form(kHead + kFeeling, "");
  CHECK(reading.errors.empty());
  CHECK(says(only(reading.warnings), "pack.toml, key checkin.public_key: Forms are offered only "));
  CHECK(reading.listing.forms.empty());
  CHECK(reading.forms == 1);
  CHECK(FolderOf().read().warnings.empty());  // no forms, no key, no word

  const auto wrong = read_form(kHead + kFeeling, "[checkin]\npublic_key = \"CHKP0K21YJ\"\n");
  CHECK(
      says(only(wrong.errors), "pack.toml, line 10, key checkin.public_key: This key was cut off"));
  CHECK(wrong.listing.forms.empty());
}

TEST_CASE("the private key in pack.toml is told as what it is, and not used") {
  const auto reading =
      read_form(kHead + kFeeling,
                "[checkin]\npublic_key = \"" + std::string(tests::kSamplePrivateKey) + "\"\n");
  CHECK(says(only(reading.errors), "This is the private key, which must never be here"));
  CHECK(reading.listing.center.checkin.public_key.empty());
}

TEST_CASE("a form that lacks what it needs is told and left out") {
  CHECK(says(refused("version = 1\ntitle = \"T\"\n" + kFeeling),
             "checkin/arrival.toml, key id: A form needs an id"));
  CHECK(says(refused("id = \"A b\"\nversion = 1\ntitle = \"T\"\n" + kFeeling), "line 1, key id"));
  CHECK(
      says(refused("id = \"a\"\ntitle = \"T\"\n" + kFeeling), "key version: A form needs version"));
  CHECK(
      says(refused("id = \"a\"\nversion = 0\ntitle = \"T\"\n" + kFeeling), "line 2, key version"));
  CHECK(says(refused("id = \"a\"\nversion = 1\n" + kFeeling), "key title: A form needs a title"));
  CHECK(says(
      refused("id = \"a\"\nversion = 1\ntitle = \"" + std::string(41, 'x') + "\"\n" + kFeeling),
      "too long for the screen; 40 letters fit"));
  CHECK(says(refused(kHead), "key question: A form has questions"));
  CHECK(says(refused(kHead + "question = \"no\"\n"), "line 4, key question: A form has questions"));
  CHECK(says(refused(kHead + "ticket = \"yes\"\n" + kFeeling), "true or false"));
  CHECK(says(refused(kHead + "[[question]]\nid = \"x\n"), "line 5: This line cannot be read"));
  CHECK(says(refused(std::string(100'000, '[')), "cannot be read"));
  std::string many = kHead;
  for (int i = 0; i < 21; ++i)
    many += "[[question]]\nid = \"q" + std::to_string(i) + "\"\nkind = \"yes-no\"\ntext = \"?\"\n";
  CHECK(says(refused(many), "at most 20 questions; here are 21"));
}

TEST_CASE("a question with a mistake is named by its line, and its form left out") {
  const std::string yes_no = "kind = \"yes-no\"\ntext = \"?\"\n", a = "id = \"a\"\n";
  CHECK(says(refused_question(yes_no), "line 9, key question.id: A question needs an id"));
  CHECK(says(refused_question("id = \"feeling\"\n" + yes_no),
             "line 10, key question.id: An earlier"));
  CHECK(says(refused_question(a + "kind = \"yes-no\"\n"), "key question.text: A question needs"));
  CHECK(says(refused_question(a + "kind = \"yesno\"\ntext = \"?\"\n"),
             "one of scale, choice, many, yes-no, number or text"));
  CHECK(says(refused_question(a + "kind = \"yes-no\"\ntext = \"" + std::string(161, 'x') + "\"\n"),
             "160 letters fit"));
  CHECK(says(refused_question(a + yes_no + "options = [\"A\", \"B\"]\n"), "have options"));
  CHECK(says(refused_question(a + yes_no + "options_from = \"meetings-today\"\n"),
             "Only a question of kind \"choice\""));
  CHECK(says(refused_question(a + yes_no + "min = 1\n"), "Only a question of kind \"number\""));
}

TEST_CASE("options that are missing, doubled or too long are told") {
  const auto choice = [](const std::string& options) {
    return refused_question("id = \"a\"\nkind = \"choice\"\ntext = \"?\"\n" + options);
  };
  CHECK(says(choice(""), "key question.options: A question of this kind has 2 to 12 options"));
  CHECK(says(choice("options = [\"A\"]\n"), "here are 1."));
  CHECK(says(choice("options = [\"A\", \"B\", \" a \"]\n"), "is there twice"));
  CHECK(says(choice("options = [\"A\", \"\"]\n"), "One of the options is empty"));
  CHECK(says(choice("options = [\"A\", \"" + std::string(61, 'x') + "\"]\n"), "60 letters fit"));
  CHECK(says(choice("options = [\"A\", \"B\"]\noptions_es = [\"A\"]\n"),
             "line 14, key question.options_es: There are 1 texts here and 2 in \"options\""));
  CHECK(says(choice("options = [\"A\", \"B\"]\noptions_from = \"meetings-today\"\n"),
             "so it has no other options"));
  CHECK(says(choice("options_from = \"rooms\"\n"), "\"meetings-today\""));
  CHECK(
      says(refused_question("id = \"a\"\nkind = \"scale\"\ntext = \"?\"\noptions = [\"1\", \"2\", "
                            "\"3\", \"4\", \"5\", \"6\", \"7\", \"8\"]\n"),
           "2 to 7 options; here are 8"));
}

TEST_CASE("a number has a range that can be answered") {
  const auto number = [](const std::string& range) {
    return refused_question("id = \"a\"\nkind = \"number\"\ntext = \"?\"\n" + range);
  };
  CHECK(says(number("min = 1\n"), "key question.max: A number needs the largest answer"));
  CHECK(says(number("min = 3\nmax = 2\n"), "The largest answer is below the smallest."));
  CHECK(says(number("max = 1000001\n"), "from -1000000 to 1000000"));
}

TEST_CASE("a condition names an earlier question and its answers") {
  const auto when = [](const std::string& condition) {
    return refused_question(
        "id = \"a\"\nkind = \"yes-no\"\ntext = \"?\"\nshow_when = " + condition + "\n" + kFirst);
  };
  CHECK(says(when("{ nobody = [\"Low\"] }"), "No earlier question has the id \"nobody\""));
  CHECK(says(when("{ first = [\"yes\"] }"), "No earlier question has the id \"first\""));
  CHECK(says(when("{ a = [\"yes\"] }"), "No earlier question has the id \"a\""));
  CHECK(says(when("{ feeling = [\"High\"] }"),
             "\"High\" is no answer to the question \"feeling\"; its answers are Low and Okay."));
  CHECK(says(when("{ feeling = [] }"), "in square brackets"));
  CHECK(says(when("{ feeling = \"Low\" }"), "in square brackets"));
  CHECK(says(when("\"feeling\""), "must name an earlier question"));
  CHECK(says(refused(kHead + kFeeling + "help_when = [\"High\"]\n"), "\"High\" is no answer"));
  CHECK(
      says(refused(kHead + "[[question]]\nid = \"n\"\nkind = \"number\"\ntext = \"?\"\nmax = 3\n" +
                   kFirst + "show_when = { n = [\"3\"] }\n"),
           "has no options, so nothing can depend on it"));
}

TEST_CASE("questions to type an answer to are asked only where pack.toml allows them") {
  const std::string typed = "[[question]]\nid = \"note\"\nkind = \"text\"\ntext = \"More?\"\n";
  const auto without = read_form(kHead + kFeeling + typed);
  CHECK(without.errors.empty());
  CHECK(says(only(without.warnings), "The question \"note\" asks for words, so it is left out"));
  REQUIRE(without.listing.forms.size() == 1);
  CHECK(without.listing.forms[0].questions.size() == 1);
  const auto with = read_form(kHead + kFeeling + typed, kCheckin + "free_text = true\n");
  CHECK(with.warnings.empty());
  REQUIRE(with.listing.forms.size() == 1);
  CHECK(with.listing.forms[0].questions.size() == 2);
  const auto nothing = read_form(kHead + typed);
  CHECK(says(only(nothing.errors), "None of its questions can be asked"));
}

TEST_CASE("the second form of an id, unknown keys and other files are told") {
  const auto reading = FolderOf()
                           .put("pack.toml", kManifest + kCheckin)
                           .put("checkin/a.toml", kHead + kFeeling)
                           .put("checkin/b.toml", kHead + kFeeling)
                           .put("checkin/c.txt", "x")
                           .put("checkin/.a.toml.swp", "x")
                           .read();
  CHECK(reading.listing.forms.size() == 1);
  CHECK(says(only(reading.errors), "checkin/b.toml, line 1, key id: Another file in checkin"));
  CHECK(says(only(reading.warnings), "checkin/c.txt: This file was not read"));
  const auto unknown = read_form(kHead + "tikcet = true\n" + kFeeling + "optoins_es = []\n");
  REQUIRE(unknown.warnings.size() == 2);
  CHECK(says(describe(unknown.warnings[0]), "key question.optoins_es: This key is not known"));
  CHECK(says(describe(unknown.warnings[1]), "\"ticket\" may be meant"));
  CHECK(unknown.listing.forms.size() == 1);
}

TEST_CASE("a form mangled in thousands of ways never crashes, and is never lost without a word") {
  std::mt19937 random(20261124);
  const auto text = base::DiskFiles().read(HEARTH_SOURCE "/data/checkin/arrival.toml", 1 << 20);
  REQUIRE(text.ok());
  constexpr std::string_view kNasty = "\"'=[]{}#\n\r\t\\,.0-aé";
  for (int round = 0; round < 1500; ++round) {
    auto mangled = *text;
    for (auto changes = random() % 4 + 1; changes > 0; --changes) {
      const auto at = random() % mangled.size();
      if (random() % 3 == 0)
        mangled.erase(at, random() % 40);
      else
        mangled[at] = kNasty[random() % kNasty.size()];
    }
    const auto reading = read_form(mangled);
    CHECK(reading.listing.forms.size() + (reading.errors.empty() ? 0 : 1) == 1);
    for (const auto& message : reading.errors) CHECK(message.text.ends_with('.'));
  }
}
