// How long one keystroke's search takes, with 1,000, 10,000 and 100,000 made-up listings: whole
// queries are typed letter by letter, each several times. A third of the rows are meetings.
//
//   search [RUNS]   one row of a Markdown table for each size, on standard output
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "base/files.h"
#include "catalog/catalog.h"
#include "catalog/search_words.h"
#include "listing/categories.h"
#include "listing/meeting_types.h"
#include "made_words.h"
#include "sync/vocabulary.h"

using namespace hearth;
using namespace hearth::bench;

namespace {

listing::Listing made_listing(std::size_t rows) {
  Dice dice;
  listing::Listing all;
  all.center.id = "bench";
  all.center.title = "Bench";
  all.center.name.plain = "Bench";
  all.center.country = "US";
  all.center.languages = {"en", "es", "ar"};
  all.center.time_zone = "America/New_York";
  all.center.latitude = 32.37;
  all.center.longitude = -81.31;
  const auto types = listing::meeting_types();
  for (std::size_t i = 0; i < rows; ++i) {
    const auto name =
        std::string(dice.one_of(kFirst)) + " " + made_name(dice, 8000) + " " + dice.one_of(kNoun);
    const auto says = std::string(dice.one_of(kSays)) + "; " + dice.one_of(kSays);
    const auto street = std::to_string(dice.roll(900)) + " " + made_name(dice, 8000) + " Street, " +
                        made_name(dice, 600);
    if (i % 3 == 0) {
      listing::Meeting meeting;
      meeting.id = "m" + std::to_string(i);
      meeting.name.plain = name;
      meeting.program = dice.roll(2) == 0 ? "AA" : "NA";
      meeting.types = {types[dice.roll(types.size())].code, dice.roll(2) == 0 ? "O" : "C"};
      meeting.when.by_appointment = true;
      meeting.notes.plain = says;
      meeting.address = street;
      all.meetings.push_back(std::move(meeting));
    } else {
      const auto& category = dice.one_of(listing::categories());
      listing::Resource resource;
      resource.id = "r" + std::to_string(i);
      resource.name.plain = name;
      resource.category = category.code;
      resource.kind = dice.one_of(category.kinds).code;
      resource.description.plain = says;
      resource.address = street;
      resource.latitude = 30 + static_cast<double>(dice.roll(50'000)) / 1e4;
      resource.longitude = -83 + static_cast<double>(dice.roll(50'000)) / 1e4;
      resource.cost.codes = {"free"};
      resource.eligibility.codes = {"adults"};
      all.resources.push_back(std::move(resource));
    }
  }
  return all;
}

constexpr const char* kQueries[] = {
    "shelter",    "recovery",      "place to sleep tonight", "women",          "step",
    "bus passes", "metadone",      "maple shelter",          "legal aid",      "somewhere to eat",
    "photo id",   "counsleing",    "saint clinic women",     "free dental",    "street",
    "مأوى",       "comida gratis", "rehab for veterans",     "aa open",        "support group men",
    "marlinham",  "xyzzy",         "i need help with rent",  "new hope house", "recovery families"};

// Processor time of this thread: what a search costs whoever else is at work on the machine.
double ms_now() {
  timespec at{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
  return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

double share(const std::vector<double>& sorted, double of) {
  return sorted[static_cast<std::size_t>(static_cast<double>(sorted.size() - 1) * of + 0.5)];
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 5;
  const base::DiskFiles files;
  const auto vocabulary = sync::load_vocabulary(files, HEARTH_BUILD "/share/hearth");
  std::printf(
      "| listings | keystrokes | p50 | p99 | slowest | index built with the catalog | file |\n");
  std::printf("|---|---|---|---|---|---|---|\n");
  for (const std::size_t rows : {std::size_t{1'000}, std::size_t{10'000}, std::size_t{100'000}}) {
    const auto listing = made_listing(rows);
    const auto begun = ms_now();
    const auto image = catalog::image(listing, vocabulary);
    const double built = ms_now() - begun;
    if (!image) return 1;
    const auto catalog = catalog::Catalog::open_image(*image);
    if (!catalog) return 1;
    std::vector<double> times;
    std::pair<double, std::string> slowest;
    for (int run = 0; run < runs; ++run)
      for (const std::string query : kQueries) {
        const auto letters = catalog::letters_of(query);
        for (std::size_t i = 1; i <= letters.size(); ++i) {
          const auto typed = catalog::utf8_of(std::u32string_view(letters).substr(0, i));
          const auto start = ms_now();
          const auto found = catalog->search(typed, "en", 40);
          times.push_back(ms_now() - start);
          slowest = std::max(slowest, {times.back(), typed});
        }
      }
    std::sort(times.begin(), times.end());
    std::printf("| %zu | %zu | %.2f ms | %.2f ms | %.2f ms (“%s”) | %.1f s | %.1f MB |\n", rows,
                times.size(), share(times, 0.5), share(times, 0.99), slowest.first,
                slowest.second.c_str(), built / 1e3, static_cast<double>(image->size()) / 1e6);
    std::fflush(stdout);
  }
}
