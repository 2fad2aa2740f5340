#include "pack/sheet_mends.h"

#include <algorithm>

namespace hearth::pack {

namespace {

constexpr const char *kTime = "a time", *kDate = "a date",
                     *kZeros = "a number that lost the zeros it began with";

// Countries in which every number of eight digits or more begins with a zero when it is dialled
// within the country, toll-free ones too (ITU E.164 national numbering plans); and their codes.
struct Trunk {
  std::string_view country, code;
};
constexpr Trunk kTrunks[] = {{"AT", "43"}, {"BE", "32"}, {"CH", "41"}, {"DE", "49"}, {"FI", "358"},
                             {"FR", "33"}, {"GB", "44"}, {"JP", "81"}, {"NL", "31"}, {"NZ", "64"},
                             {"SE", "46"}, {"TR", "90"}, {"ZA", "27"}};

bool is_digits(const std::string& text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

// Five digits, or nine with a hyphen, of which the first may be zeros (USPS Publication 28, 222).
std::optional<std::string> SheetMends::postal_code(const std::string& digits) const {
  if (country_ != "US" || digits.size() < 3 || digits.size() > 9) return std::nullopt;
  if (digits.size() == 5) return digits;
  if (digits.size() < 5) return std::string(5 - digits.size(), '0') + digits;
  if (digits.size() < 7) return std::nullopt;
  const auto nine = std::string(9 - digits.size(), '0') + digits;
  return nine.substr(0, 5) + "-" + nine.substr(5);
}

std::optional<std::string> SheetMends::phone(const std::string& digits) const {
  const auto* const trunk = std::find_if(std::begin(kTrunks), std::end(kTrunks),
                                         [&](const Trunk& one) { return one.country == country_; });
  if (trunk == std::end(kTrunks) || digits.size() < 8 || digits.size() > 11) return std::nullopt;
  if (digits.size() > 10 && digits.starts_with(trunk->code)) return std::nullopt;
  return "0" + digits;
}

std::optional<std::string> SheetMends::of_number(const sheet::Cell& cell, ColumnKind kind,
                                                 const char*& what) {
  if (kind == ColumnKind::time) {
    what = kTime;
    if (auto time = sheet::as_time(cell.number)) return time;
    // "0900", as the military writes it.
    what = kZeros;
    if (is_digits(cell.text) && cell.text.size() == 3) return "0" + cell.text;
  } else if (kind == ColumnKind::date) {
    what = kDate;
    return sheet::as_date(cell.number, from_1904_);
  } else if (is_digits(cell.text)) {
    what = kZeros;
    if (kind == ColumnKind::postal_code) return postal_code(cell.text);
    if (kind == ColumnKind::phone) return phone(cell.text);
  }
  return std::nullopt;
}

std::string SheetMends::mended(const sheet::Cell& cell, ColumnKind kind, std::size_t position,
                               int row) {
  if (cell.kind == sheet::CellKind::date_time) {
    // A day and a time in one cell: the column says which of them is meant.
    const auto space = cell.text.find(' ');
    if (kind == ColumnKind::time) return cell.text.substr(space + 1);
    if (kind == ColumnKind::date) return cell.text.substr(0, space);
  }
  if (cell.kind != sheet::CellKind::number) return cell.text;
  const char* what = nullptr;
  const auto mend = of_number(cell, kind, what);
  if (!mend || *mend == cell.text) return cell.text;
  auto& group = groups_[{position, what}];
  if (++group.count == 1) {
    group.row = row;
    group.first = *mend;
  }
  return *mend;
}

std::vector<SheetMends::Mend> SheetMends::told() const {
  std::vector<Mend> all;
  for (const auto& [key, group] : groups_) {
    const std::string what(key.second);
    const auto others = group.count - 1;
    all.push_back(
        {key.first, group.row,
         "The number here is " + what + ", so it is read as \"" + group.first + "\"" +
             (others == 0
                  ? std::string()
                  : ", and so " + std::string(others == 1 ? "is one more" : "are ") +
                        (others == 1 ? "" : std::to_string(others) + " more") + " in this column") +
             "."});
  }
  std::sort(all.begin(), all.end(), [](const Mend& a, const Mend& b) {
    return std::pair(a.position, a.row) < std::pair(b.position, b.row);
  });
  return all;
}

}  // namespace hearth::pack
