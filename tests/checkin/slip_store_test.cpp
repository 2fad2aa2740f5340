#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "checkin/slips.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

const std::string kFile = "2026-11-24.count-1.slips";

void check_sound(const FoundSlips& found) {
  CHECK(found.bad == 0);
  CHECK(found.doubled == 0);
  for (const auto& problem : found.problems) FAIL_CHECK(problem.sentence());
}

}  // namespace

TEST_CASE("slips lie in one file a day and form") {
  Kiosk kiosk;
  REQUIRE(kiosk.keep(numbered(1)).ok());
  REQUIRE(kiosk.keep(numbered(2)).ok());
  REQUIRE(kiosk.keep(numbered(3), kDay + std::chrono::days(1)).ok());
  REQUIRE(kiosk.keep(draft_of(full_form())).ok());
  CHECK(kiosk.names() ==
        std::vector<std::string>{"2026-11-24.arrival-1.slips", kFile, "2026-11-25.count-1.slips"});
  CHECK(kiosk.files.keeping("state/slips/" + kFile).owner_only);
  const auto found = kiosk.found();
  check_sound(found);
  CHECK(found.slips == 4);
  CHECK(found.files == 3);
  CHECK(found.forms.size() == 2);  // the two days of one wording are together
}

TEST_CASE("whenever the power goes, no slip that was confirmed is lost and none is half kept") {
  int step = 0;
  for (bool confirmed = false; !confirmed; ++step) {
    REQUIRE(step < 20);
    CAPTURE(step);
    Kiosk kiosk;
    for (const int number : {1, 2, 3}) REQUIRE(kiosk.keep(numbered(number)).ok());
    kiosk.files.lose_power_at(step);
    confirmed = kiosk.keep(numbered(4)).ok();
    kiosk.files.restart();
    auto found = kiosk.found();
    check_sound(found);
    const std::vector<int> without{1, 2, 3}, with{1, 2, 3, 4};
    CHECK(numbers(found) == (confirmed ? with : without));

    // The next start clears away what was left, and goes on.
    REQUIRE(kiosk.store.tidy(kDay, 90).ok());
    CHECK(kiosk.names() == std::vector<std::string>{kFile});
    REQUIRE(kiosk.keep(numbered(5)).ok());
    found = kiosk.found();
    check_sound(found);
    CHECK(found.slips == (confirmed ? 5 : 4));
  }
  CHECK(step == 5);  // four steps, and one at which the power lasts
}

TEST_CASE("also the first slip of a day is kept whole or not at all") {
  for (int step = 0; step < 4; ++step) {
    Kiosk kiosk;
    kiosk.files.lose_power_at(step);
    CHECK_FALSE(kiosk.keep(numbered(1)).ok());
    kiosk.files.restart();
    CHECK(kiosk.found().slips == 0);
    REQUIRE(kiosk.keep(numbered(2)).ok());
    CHECK(numbers(kiosk.found()) == std::vector<int>{2});
  }
}

TEST_CASE(
    "a full disk is told, keeps all earlier slips, and the same draft is kept once there is room") {
  for (int step = 0; step < 4; ++step) {
    Kiosk kiosk;
    REQUIRE(kiosk.keep(numbered(1)).ok());
    const auto draft = numbered(2);
    kiosk.files.fail_at(step, "It cannot be written: the disk is full.");
    const auto status = kiosk.keep(draft);
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().message == "It cannot be written: the disk is full.");
    CHECK(kiosk.names() == std::vector<std::string>{kFile});
    CHECK(numbers(kiosk.found()) == std::vector<int>{1});
    REQUIRE(kiosk.keep(draft).ok());
    CHECK(numbers(kiosk.found()) == std::vector<int>{1, 2});
  }
}

TEST_CASE("slips that cannot be read at the moment are not written over") {
  Kiosk kiosk;
  REQUIRE(kiosk.keep(numbered(1)).ok());
  kiosk.files.fail_read("state/slips/" + kFile, "It cannot be read or written (I/O error).");
  CHECK_FALSE(kiosk.keep(numbered(2)).ok());
  kiosk.files.fail_read("state/slips/" + kFile, "");
  CHECK(numbers(kiosk.found()) == std::vector<int>{1});
}

TEST_CASE("a damaged file is left as it is, and slips go on beside it") {
  Kiosk kiosk;
  REQUIRE(kiosk.keep(numbered(1)).ok());
  const auto path = "state/slips/" + kFile;
  for (const auto& damaged : {std::string("nonsense"), std::string(),
                              kiosk.bytes(kFile).substr(0, kiosk.bytes(kFile).size() - 1)}) {
    Kiosk other;
    other.files.put(path, damaged);
    REQUIRE(other.keep(numbered(2)).ok());
    REQUIRE(other.keep(numbered(3)).ok());
    CHECK(other.bytes(kFile) == damaged);
    CHECK(other.names() == std::vector<std::string>{"2026-11-24.count-1.2.slips", kFile});
    CHECK(numbers(other.found()) == std::vector<int>{2, 3});
  }
}

TEST_CASE("another wording or another key on the same day begins another file") {
  Kiosk kiosk;
  REQUIRE(kiosk.keep(numbered(1)).ok());
  auto form = numbered_form();
  form.questions[0].text.plain = "How many, really?";
  auto draft = draft_of(form);
  draft.count(0, 2);
  REQUIRE(kiosk.keep(draft).ok());
  form = numbered_form();
  form.title.others["es"] = "Cuenta";  // a translation is no other wording
  auto translated = draft_of(form);
  translated.count(0, 3);
  REQUIRE(kiosk.keep(translated).ok());
  CHECK(kiosk.names().size() == 2);
  auto found = kiosk.found();
  check_sound(found);
  REQUIRE(found.forms.size() == 2);
  CHECK(numbers(found) == std::vector<int>{1, 2, 3});

  const auto other = seal::PrivateKey::generate().value();
  REQUIRE(kiosk.store.keep(numbered(4), other.public_key(), kDay, PartOfDay::morning).ok());
  CHECK(kiosk.names().size() == 3);
  found = kiosk.found();
  CHECK(found.foreign == 1);
  CHECK(found.slips == 3);
}

TEST_CASE("slips are deleted once they are older than the days to keep them") {
  Kiosk kiosk;
  const auto before = [](int days) { return kDay - std::chrono::days(days); };
  for (const int days : {0, 1, 29, 30, 31, 32, 400})
    REQUIRE(kiosk.keep(numbered(days), before(days)).ok());
  kiosk.files.put("state/slips/2026-11-24.count-1.slips.new", "half a slip");
  kiosk.files.put("state/slips/2020-01-01.txt", "not ours");
  kiosk.files.put("state/slips/2020-13-01.count-1.slips", "no day");
  kiosk.files.put("state/slips/other", "not ours");
  REQUIRE(kiosk.store.tidy(kDay, 30).ok());
  CHECK(kiosk.names() == std::vector<std::string>{"2020-01-01.txt", "2020-13-01.count-1.slips",
                                                  "2026-10-25.count-1.slips",
                                                  "2026-10-26.count-1.slips",
                                                  "2026-11-23.count-1.slips", kFile, "other"});
  CHECK(Kiosk().store.tidy(kDay, 30).ok());  // with nothing there
}

TEST_CASE("what cannot be deleted is told, and the rest is deleted all the same") {
  Kiosk kiosk;
  for (const int days : {40, 41, 42})
    REQUIRE(kiosk.keep(numbered(days), kDay - std::chrono::days(days)).ok());
  kiosk.files.fail_write("state/slips/2026-10-14.count-1.slips", "The disk is read-only.");
  CHECK_FALSE(kiosk.store.tidy(kDay, 30).ok());
  CHECK(kiosk.names() == std::vector<std::string>{"2026-10-14.count-1.slips"});
}

TEST_CASE("a program that is killed while it writes has kept all that it confirmed") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto key = seal::PrivateKey::generate().value();
  std::size_t confirmed = 0;
  for (int run = 0; run < 6; ++run) {
    int pipe[2];
    REQUIRE(::pipe(pipe) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      SlipStore store(files, scratch.path());
      auto draft = numbered(1);
      for (;;) {
        draft.start_over();
        draft.count(0, 1);
        const bool kept = store.keep(draft, key.public_key(), kDay, PartOfDay::morning).ok();
        if (!kept || ::write(pipe[1], "x", 1) != 1) ::_exit(1);
      }
    }
    ::close(pipe[1]);
    char byte = 0;
    for (int i = 0; i < 5 + run && ::read(pipe[0], &byte, 1) == 1; ++i) ++confirmed;
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &byte, 1) == 1) ++confirmed;  // confirmed before the end came
    ::close(pipe[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));

    SlipReader reader(key);
    reader.read(files, scratch / "slips");
    const auto found = reader.found();
    check_sound(found);
    CHECK(found.slips >= confirmed);
    CHECK(found.slips <= confirmed + static_cast<std::size_t>(run) + 1);  // one a kill at most
  }
}
