#include "sync/reading_answer.h"

#include "sync/office.h"

using namespace hearth;
using namespace hearth::sync;

TEST_CASE("what the reading child says is written and read back") {
  const PackSummary summary{
      "Oak Hill", tests::kNow, base::Date(std::chrono::days(20'500)), 1, 2, 3, 4, 5, 6};
  CHECK(read_answer(write_answer(summary)) == ReadingAnswer(summary));
  CHECK(read_answer(write_answer(PackSummary{})) == ReadingAnswer(PackSummary{}));
  const trust::Refused refused{trust::Refusal::unreadable_file, "meetings.csv, row 1"};
  CHECK(read_answer(write_answer(refused)) == ReadingAnswer(refused));
}

TEST_CASE("anything but a whole answer is none") {
  const auto text = write_answer(PackSummary{"Oak Hill", tests::kNow, {}, 1, 2, 3, 4, 5, 6});
  for (std::size_t length = 0; length < text.size(); ++length)
    CHECK_FALSE(read_answer(text.substr(0, length)));
  CHECK_FALSE(read_answer(text + "more"));
  CHECK_FALSE(read_answer("hearth reading 1\nrefused 99\n\nend\n"));
  CHECK_FALSE(read_answer("hearth reading 1\nread\na\n\n\n1\n2\n3\n4\n5\n-6\nend\n"));
  CHECK_FALSE(read_answer("terminate called after throwing an instance of std::bad_alloc\n"));
}

TEST_CASE("an answer stays a few lines, whatever stands in a pack") {
  const auto text =
      write_answer(PackSummary{std::string(100'000, 'a') + "\nend\n", {}, {}, 0, 0, 0, 0, 0, 0});
  CHECK(text.size() < 1000);
  CHECK(read_answer(text));
}
