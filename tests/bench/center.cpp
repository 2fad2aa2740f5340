// Writes the data folder of a made-up center, the same bytes for the same words of the call:
//   bench_center FOLDER ROWS SEQUENCE    so many meetings, and so many places
// Each sequence has other names and hours, so that nothing of one can be kept for the next.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "listing/categories.h"
#include "made_words.h"

using namespace hearth;
using namespace hearth::bench;

namespace {

constexpr const char* kDays[] = {"Monday",        "Tuesday",  "Wednesday", "Thursday",
                                 "Friday",        "Saturday", "Sunday",    "Tuesday, Thursday",
                                 "Monday, Friday"};
constexpr const char* kPrograms[] = {"AA", "NA", "SMART", "peer support", "Al-Anon"};
constexpr const char* kTypes[] = {"O", "C", "O, D", "O, X", "C, W", "O, M", "O, B, X"};
constexpr const char* kHours[] = {"24/7",
                                  "Mo-Fr 09:00-17:00",
                                  "Mo-Fr 08:00-16:30; Sa 10:00-14:00",
                                  "Mo,We,Fr 10:00-18:00; PH off",
                                  "Mo-Su 18:00-06:00",
                                  "Tu-Th 12:00-20:00; Sa,Su 10:00-15:00",
                                  ""};
constexpr const char* kCosts[] = {"free", "sliding scale", "insurance"};
constexpr const char* kPeople[] = {"anyone", "adults", "women", "men", "families", "veterans"};

std::string two(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string coordinate(double from, std::size_t steps) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", from + static_cast<double>(steps) / 1e4);
  return text;
}

void write_manifest(const std::filesystem::path& folder, const std::string& sequence) {
  std::ofstream(folder / "pack.toml")
      << "format = 1\nid = \"bench\"\ntitle = \"Bench " << sequence << "\"\nsequence = " << sequence
      << "\nissued = 2026-11-20T14:00:00Z\nexpires = 2027-02-28\ncountry = \"US\"\n"
      << "languages = [\"en\", \"es\", \"ar\"]\ntime_zone = \"America/New_York\"\n\n"
      << "[center]\nname = \"Center " << sequence << "\"\nlatitude = 32.37\nlongitude = -81.31\n";
}

void write_meetings(const std::filesystem::path& folder, std::size_t rows, Dice& dice) {
  std::ofstream file(folder / "meetings.csv");
  file << "ID,Name,Day,Time,End Time,Room,Address,Program,Attendance,Types,Notes\n";
  for (std::size_t i = 0; i < rows; ++i) {
    const auto hour = 6 + dice.roll(16), minute = 15 * dice.roll(4);
    file << 'm' << i << ',' << dice.one_of(kFirst) << ' ' << made_name(dice, 8000) << ' '
         << dice.one_of(kNoun) << ",\"" << dice.one_of(kDays) << "\"," << two(hour) << ':'
         << two(minute) << ',' << two(hour + 1) << ':' << two(minute) << ",Room "
         << dice.roll(12) + 1 << ",\"" << dice.roll(900) << ' ' << made_name(dice, 8000)
         << " Street\"," << dice.one_of(kPrograms) << ",in person,\"" << dice.one_of(kTypes)
         << "\",\"" << dice.one_of(kSays) << "; " << dice.one_of(kSays) << "\"\n";
  }
}

void write_places(const std::filesystem::path& folder, std::size_t rows, Dice& dice) {
  std::ofstream file(folder / "resources.csv");
  file << "ID,Name,Category,Description,Phone,Address,Latitude,Longitude,Hours,Eligibility,Cost,"
          "Languages\n";
  for (std::size_t i = 0; i < rows; ++i) {
    const auto& category = dice.one_of(listing::categories());
    file << 'r' << i << ',' << dice.one_of(kFirst) << ' ' << made_name(dice, 8000) << ' '
         << dice.one_of(kNoun) << ",\"" << category.name << " > "
         << dice.one_of(category.kinds).name << "\",\"" << dice.one_of(kSays) << "; "
         << dice.one_of(kSays) << "\",912-555-" << two(dice.roll(100)) << two(dice.roll(100))
         << ",\"" << dice.roll(900) << ' ' << made_name(dice, 8000) << " Street, "
         << made_name(dice, 600) << "\"," << coordinate(30, dice.roll(50'000)) << ','
         << coordinate(-83, dice.roll(50'000)) << ",\"" << dice.one_of(kHours) << "\","
         << dice.one_of(kPeople) << ',' << dice.one_of(kCosts) << ",\"English, Spanish\"\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::filesystem::path folder = argv[1];
  const auto rows = static_cast<std::size_t>(std::atol(argv[2]));
  std::filesystem::create_directories(folder);
  Dice dice(static_cast<std::uint64_t>(std::atol(argv[3])));
  write_manifest(folder, argv[3]);
  write_meetings(folder, rows, dice);
  write_places(folder, rows, dice);
}
