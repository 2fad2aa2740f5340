#include <sys/stat.h>

#include <cmath>
#include <numeric>

#include "checkin/slips.h"
#include "seal/sealed_box.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

constexpr int kSlips = 50;

// The numbers on the slips of a file, in its order.
std::vector<int> in_file_order(const std::string& bytes, const seal::PrivateKey& key) {
  const auto file = read_slip_file(bytes).value();
  std::vector<int> numbers;
  std::vector<unsigned char> room(file.heading.layout.size());
  for (const auto record : file.records) {
    REQUIRE(seal::open_box(record, key, room));
    numbers.push_back(static_cast<int>(
        SlipAnswers(file.heading.form, file.heading.layout, room).number(0).value()));
  }
  return numbers;
}

// Spearman's, of two orders of the same slips: 1 the same, -1 reversed, 0 nothing to do with each
// other.
double correlation(const std::vector<int>& one, const std::vector<int>& two) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const auto other = std::find(two.begin(), two.end(), one[i]) - two.begin();
    const double apart = static_cast<double>(i) - static_cast<double>(other);
    sum += apart * apart;
  }
  const auto count = static_cast<double>(one.size());
  return 1 - 6 * sum / (count * (count * count - 1));
}

}  // namespace

TEST_CASE("the order of slips in their file tells nothing of the order in which they came") {
  constexpr int kRuns = 150;
  double with_arrival = 0, largest = 0, with_before = 0;
  std::vector<int> where_last(5);
  std::vector<int> arrival(kSlips);
  std::iota(arrival.begin(), arrival.end(), 0);
  for (int run = 0; run < kRuns; ++run) {
    Kiosk kiosk;
    std::vector<int> before;
    for (const int number : arrival) {
      if (number == kSlips - 1)
        before = in_file_order(kiosk.bytes("2026-11-24.count-1.slips"), kiosk.key);
      REQUIRE(kiosk.keep(numbered(number)).ok());
    }
    const auto order = in_file_order(kiosk.bytes("2026-11-24.count-1.slips"), kiosk.key);
    REQUIRE(order.size() == kSlips);
    const double now = correlation(arrival, order);
    with_arrival += now / kRuns;
    largest = std::max(largest, std::abs(now));
    const auto last = std::find(order.begin(), order.end(), kSlips - 1) - order.begin();
    ++where_last[static_cast<std::size_t>(last) * 5 / kSlips];
    auto others = order;
    others.erase(others.begin() + last);
    with_before += correlation(before, others) / kRuns;
  }
  // One run's spread is 1/7, that of the mean of 150 runs 0.012: five of them.
  CHECK(std::abs(with_arrival) < 0.06);
  CHECK(std::abs(with_before) < 0.06);  // each insert brings an order of its own
  CHECK(largest < 0.75);
  for (const int count : where_last) {
    CHECK(count > 8);  // of 30, five spreads away
    CHECK(count < 55);
  }
}

TEST_CASE(
    "slips on the disk have one size and the date of their day, and only the kiosk reads them") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  SlipStore store(files, scratch.path());
  const auto key = seal::PrivateKey::generate().value();
  for (const int number : {1, 2, 3})
    REQUIRE(store.keep(numbered(number), key.public_key(), kDay, PartOfDay::morning).ok());
  const auto folder = scratch / "slips";
  struct stat info {};
  const auto noon = std::chrono::sys_days(kDay.time_since_epoch()) + std::chrono::hours(12);
  const auto expected = std::chrono::duration_cast<std::chrono::seconds>(noon.time_since_epoch());
  REQUIRE(::stat((folder / "2026-11-24.count-1.slips").c_str(), &info) == 0);
  CHECK(info.st_mtim.tv_sec == expected.count());
  CHECK(info.st_mtim.tv_nsec == 0);
  CHECK(info.st_atim.tv_sec == expected.count());
  CHECK((info.st_mode & 0777) == 0600);
  const auto heading = SlipHeading::of(numbered_form(), key.public_key()).value();
  CHECK(static_cast<std::size_t>(info.st_size) == heading.bytes.size() + 3 * heading.record);
  REQUIRE(::stat(folder.c_str(), &info) == 0);
  CHECK(info.st_mtim.tv_sec == expected.count());
  CHECK(files.list(folder)->size() == 1);
}
