#include "desk/desk_call.h"

using namespace hearth;
using tests::call;

namespace {

// Refused as words that are off: nothing on standard output, one sentence that names `what`.
void check_off(const std::vector<std::string>& words, const std::string& what) {
  const auto answer = call(words);
  CAPTURE(answer.err);
  CHECK(answer.code == 2);
  CHECK(answer.out.empty());
  CHECK(answer.says(what));
  CHECK(answer.err.starts_with("hearth-pack: "));
  CHECK(answer.err.ends_with(".\n"));
  CHECK(std::count(answer.err.begin(), answer.err.end(), '\n') == 1);
}

}  // namespace

TEST_CASE("help and version go to standard output") {
  const auto help = call({"--help"});
  CHECK(help.code == 0);
  CHECK(help.err.empty());
  for (const auto* const command :
       {"new", "check", "keygen", "build", "verify", "show", "diff", "trust", "agenda", "now",
        "open", "import", "collect", "report"}) {
    CHECK(help.out.find(command) != std::string::npos);
    const auto more = call({command, "--help"});
    CHECK(more.code == 0);
    CHECK(more.out.find(std::string("hearth-pack ") + command) != std::string::npos);
  }
  // What the kiosk alone calls is no command for people.
  CHECK(help.out.find("read-pack") == std::string::npos);
  const auto deepest = call({"import", "meeting-guide", "--help"});
  CHECK(deepest.code == 0);
  for (const auto* const word : {"SOURCE", "--into", "--json"})
    CHECK(deepest.out.find(word) != std::string::npos);
  const auto version = call({"--version"});
  CHECK(version.code == 0);
  CHECK(version.out.starts_with("hearth-pack 0"));
}

TEST_CASE("words that are off are told in one sentence, with where to read more") {
  check_off({}, "A command is missing; \"hearth-pack --help\"");
  check_off({"frobnicate"}, "There is no command \"frobnicate\"; \"hearth-pack --help\"");
  check_off({"keygen"}, "DIR is required; \"hearth-pack keygen --help\"");
  check_off({"--frob"}, "There is no option \"--frob\" here");
  check_off({"check", "--frob", "a"},
            "There is no option \"--frob\" here; \"hearth-pack check --help\"");
  check_off({"check"}, "DIR|PACK is required; \"hearth-pack check --help\"");
  check_off({"check", "a", "b"}, "\"b\" is a word too many");
  check_off({"agenda", "a", "--from", "2026-11-24"}, "--to is required");
  check_off({"agenda", "a", "--from"}, "--from takes one value; \"hearth-pack agenda --help\"");
  check_off({"agenda", "a", "--from", "1", "--from", "2", "--to", "3"}, "--from takes one value");
  check_off({"now", "a"}, "--at is required");
  check_off({"report", "a", "-o", "b"}, "--key is required; \"hearth-pack report --help\"");
  check_off({"collect", "a", "--key", "b"}, "-o is required");
  check_off({"report", "a", "--key", "b", "-o", "c", "--threshold", "few"}, "few");
  check_off({"build", "a", "--key", "k"}, "-o is required");
  check_off({"build", "a", "-o", "p"}, "--key is required");
  check_off({"verify", "p"}, "--trust is required");
  check_off({"diff", "a"}, "B is required");
  check_off({"trust"}, "A command is missing; \"hearth-pack trust --help\"");
  check_off({"trust", "add", "a", "b", "-o", "c"}, "--name is required");
  check_off({"import"}, "A command is missing; \"hearth-pack import --help\"");
  check_off({"import", "bmlt", "a.json"}, "There is no command \"import bmlt\"");
  check_off({"import", "meeting-guide", "a.json"}, "--into is required");
}

TEST_CASE("a folder may be named like a command") {
  const auto answer = call({"check", "new"});
  CHECK(answer.code == 1);
  CHECK(answer.says("new: There is no such folder."));
}
