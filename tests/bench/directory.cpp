// How long the directory's questions take with many places: CPU time, the median of several runs.
//   bench_directory [PLACES...]
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <string_view>

#include "catalog/directory.h"
#include "listing/categories.h"

using namespace hearth;
using catalog::ResourceFacts;

namespace {

std::vector<ResourceFacts> places(std::size_t count) {
  std::mt19937 random(7);
  std::vector<ResourceFacts> all(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto& one = all[i];
    const auto category = listing::categories()[random() % listing::categories().size()];
    one.id = one.name = "Place " + std::to_string(i);
    one.category = category.code;
    one.kind = category.kinds[random() % category.kinds.size()].code;
    one.latitude = 32.4 + static_cast<double>(random() % 1000) / 2000;
    one.longitude = -81.3 + static_cast<double>(random() % 1000) / 2000;
    // As many different hours as a real listing has, one in ten of its own.
    const auto from = random() % 4 + 7, minutes = i % 10 == 0 ? random() % 60 : 0;
    char hours[64];
    std::snprintf(hours, sizeof hours, "Mo-Fr %02u:%02u-%02u:00; Sa 10:00-14:00; PH off",
                  static_cast<unsigned>(from), static_cast<unsigned>(minutes),
                  static_cast<unsigned>(random() % 6 + 15));
    one.hours = hours;
    one.cost = {random() % 2 ? "free" : "sliding-scale"};
    one.eligibility = {random() % 3 ? "adults" : "women"};
    one.languages = {"en", random() % 3 ? "es" : "ar"};
    if (random() % 2) one.documents = {"none"};
  }
  return all;
}

double milliseconds(const std::function<void()>& what, int runs) {
  std::vector<double> all;
  for (int i = 0; i < runs; ++i) {
    const auto before = std::clock();
    what();
    all.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  }
  std::nth_element(all.begin(), all.begin() + runs / 2, all.end());
  return all[static_cast<std::size_t>(runs / 2)];
}

void measure(std::size_t count) {
  const auto all = places(count);
  listing::Center center;
  center.country = "US";
  center.latitude = 32.37;
  center.longitude = -81.31;
  const base::LocalTime now(std::chrono::local_days(std::chrono::year(2026) / 11 / 24) +
                            std::chrono::minutes(875));
  std::printf("%zu places: made in %.1f ms", count,
              milliseconds([&] { const catalog::Directory directory(all, center); }, 5));
  const catalog::Directory directory(all, center);
  const listing::ResourceChoice chosen[] = {{listing::ResourceGroup::cost, "free"}};
  const auto wanted = directory.choices().ready(chosen);
  const auto count_all = [&] { directory.count("", wanted, now); };
  std::printf(", hours read and asked for the first time %.1f ms", milliseconds(count_all, 1));
  std::printf(", all counted %.3f ms", milliseconds(count_all, 51));
  std::printf(", a category counted %.3f ms",
              milliseconds([&] { directory.count("housing", wanted, now); }, 51));
  std::printf(", a category listed %.3f ms\n",
              milliseconds([&] { directory.list("housing", wanted, now); }, 51));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    measure(2'000);
    measure(50'000);
  }
  for (int i = 1; i < argc; ++i) {
    const std::string_view text(argv[i]);
    std::size_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    measure(count);
  }
}
