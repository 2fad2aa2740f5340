#include "checkin/slip_file.h"

#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

std::string file_of_two(const Kiosk& kiosk) {
  auto heading = SlipHeading::of(full_form(), kiosk.key.public_key()).value();
  for (int i = 0; i < 2; ++i)
    heading.bytes +=
        draft_of(full_form()).seal(kiosk.key.public_key(), kDay, PartOfDay::morning).value();
  return heading.bytes;
}

}  // namespace

TEST_CASE("a heading says key, size and wording in two lines of text") {
  const Kiosk kiosk;
  const auto heading = SlipHeading::of(numbered_form(), kiosk.key.public_key()).value();
  CHECK(heading.bytes ==
        "HEARTH-SLIPS 1\n{\"key\":\"" + fingerprint_of(kiosk.key.public_key()) +
            "\",\"record\":91,\"form\":{\"id\":\"count\",\"version\":1,\"title\":\"Count\","
            "\"part_of_day\":false,\"questions\":[{\"id\":\"number\",\"kind\":\"number\","
            "\"text\":\"What about number?\",\"min\":0,\"max\":1000}]}}\n");
  CHECK(heading.record == 38 + 5 + 48);
}

TEST_CASE("a slip file is read back into its records") {
  const Kiosk kiosk;
  const auto bytes = file_of_two(kiosk);
  const auto file = read_slip_file(bytes).value();
  CHECK(file.records.size() == 2);
  CHECK(file.left_over == 0);
  CHECK(file.heading.form.questions.size() == 7);
  CHECK(read_slip_file(bytes.substr(0, bytes.size() - 1))->left_over == file.heading.record - 1);
}

TEST_CASE(
    "a file that was cut or changed anywhere is refused in a sentence, or read as far as it goes") {
  const Kiosk kiosk;
  const auto bytes = file_of_two(kiosk);
  const auto whole = read_slip_file(bytes).value();
  const auto heading = whole.heading.bytes.size();
  for (std::size_t length = 0; length <= bytes.size(); ++length) {
    const auto file = read_slip_file(std::string_view(bytes).substr(0, length));
    CHECK(file.ok() == (length >= heading));
    if (!file) CHECK(file.error().message.ends_with('.'));
    if (file) CHECK(file->records.size() == (length - heading) / whole.heading.record);
  }
  Dice dice(3);
  for (std::size_t at = 0; at < heading; ++at)
    for (const int bit : {0, 3, 7}) {
      auto changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ 1 << bit);
      const auto file = read_slip_file(changed);
      SlipReader reader(kiosk.key);
      reader.read_bytes("changed", changed);
      const auto found = reader.found();
      CHECK(found.slips == 0);  // no slip under a heading that is not its own
      CHECK_FALSE(found.problems.empty());
      for (const auto& problem : found.problems) CHECK(problem.message.ends_with('.'));
    }
}

TEST_CASE("what is no slip file, and one of a later Hearth, are told apart") {
  const auto message = [](std::string_view bytes) { return read_slip_file(bytes).error().message; };
  CHECK(message("") == "This is no slip file; it is passed over.");
  CHECK(message("PK\x03\x04") == "This is no slip file; it is passed over.");
  CHECK(message("HEARTH-SLIPS 2\n{}\n").find("another version") != std::string::npos);
  CHECK(message("HEARTH-SLIPS 1\n{}\n").find("damaged") != std::string::npos);
  CHECK(message("HEARTH-SLIPS ").find("damaged") != std::string::npos);
  CHECK(message("HEARTH-SLIPS 1\n" + std::string(300'000, ' ') + "\n").find("damaged") !=
        std::string::npos);
}
