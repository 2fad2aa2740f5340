#include "listing/phone_number.h"

#include <algorithm>
#include <array>

#include "listing/dialled_number.h"

namespace hearth::listing {

namespace {

// Area codes of numbers that whoever is called pays for (NANPA's list of codes in service).
constexpr std::array<std::string_view, 7> kFreeToCall{"800", "833", "844", "855",
                                                      "866", "877", "888"};

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string shown_number(std::string_view written, std::string_view country) {
  const auto dialled = read_dialled(written);
  if (!dialled || dialled->letters || !in_north_american_plan(country)) return std::string(written);
  std::string_view digits = dialled->digits;
  const bool coded = digits.size() == 11 && digits.front() == '1';
  if (dialled->international && !coded) return std::string(written);
  if (coded) digits.remove_prefix(1);
  if (digits.size() != 10 || digits.front() < '2') return std::string(written);
  std::string_view extension;
  if (!dialled->paused.empty()) {
    extension = std::string_view(dialled->paused).substr(1);  // after the pause
    if (!dialled->extension || !all_digits(extension)) return std::string(written);
  }
  const auto area = digits.substr(0, 3);
  const bool free = std::find(kFreeToCall.begin(), kFreeToCall.end(), area) != kFreeToCall.end();
  std::string shown = free ? "1-" : "";
  shown.append(area).append("-").append(digits.substr(3, 3)).append("-").append(digits.substr(6));
  if (!extension.empty()) shown.append(" ext. ").append(extension);
  return shown;
}

}  // namespace hearth::listing
