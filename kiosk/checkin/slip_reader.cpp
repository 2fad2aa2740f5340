#include "checkin/slip_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "checkin/slip_answers.h"
#include "checkin/slip_file.h"
#include "seal/locked_text.h"
#include "seal/sealed_box.h"

namespace hearth::checkin {

namespace {

constexpr std::string_view kEnding = ".slips";
constexpr int kDeepest = 4;  // folders below the one that was named

std::string slips(std::size_t count) {
  return count == 1 ? "1 slip" : std::to_string(count) + " slips";
}

std::int32_t number_in(std::span<const unsigned char> field) {
  std::uint32_t bits = 0;
  for (auto at = field.size(); at > 0; --at) bits = bits << 8 | field[at - 1];
  return static_cast<std::int32_t>(bits);
}

std::span<const unsigned char> part(std::span<const unsigned char> bytes, const SlipField& field) {
  return bytes.subspan(field.at, field.length);
}

struct Opened {
  SlipId id;
  Slip slip;
};

// None where the bytes are not what this form's slips are, in every byte.
std::optional<Opened> decode(const SlipHeading& heading, std::span<const unsigned char> bytes) {
  constexpr std::int32_t kFarthestDay = 4'000'000;  // beyond any date of four digits
  const auto digest = part(bytes, kHeadingField);
  const auto day = number_in(part(bytes, kDayField));
  const auto in = bytes[kPartField.at];
  const bool tells_part = 1 <= in && in <= static_cast<unsigned char>(PartOfDay::evening);
  if (bytes[0] != kSlipFormat || -kFarthestDay > day || day > kFarthestDay ||
      !std::equal(digest.begin(), digest.end(), heading.digest.begin()) ||
      (in != 0 && !(heading.form.part_of_day && tells_part)))
    return std::nullopt;
  Opened opened;
  const auto id = part(bytes, kIdField);
  std::copy(id.begin(), id.end(), opened.id.begin());
  opened.slip.day = base::Date(std::chrono::days(day));
  opened.slip.part_of_day = static_cast<PartOfDay>(in);
  const SlipAnswers answers(heading.form, heading.layout, bytes);
  for (std::size_t i = 0; i < heading.form.questions.size(); ++i) {
    if (!answers.is_sound(i)) return std::nullopt;
    if (answers.is_answered(i)) opened.slip.answers.push_back(answers.answer(i));
  }
  return opened;
}

}  // namespace

SlipReader::SlipReader(const seal::PrivateKey& key) : key_(key) {}

void SlipReader::tell(const std::string& name, std::string sentence) {
  counts_.problems.push_back({std::move(sentence), name});
}

void SlipReader::read_bytes(const std::string& name, std::string_view bytes) {
  const auto file = read_slip_file(bytes);
  if (!file) return tell(name, file.error().message);
  const auto& [heading, records, left_over] = *file;
  if (heading.key != fingerprint_of(key_.public_key())) {
    counts_.foreign += records.size();
    return tell(name, "The " + slips(records.size()) +
                          " in it cannot be opened with this key; use the key that the kiosk's "
                          "check-in was set up with.");
  }
  auto room = seal::LockedText::of_size(heading.layout.size());
  if (!room) return tell(name, room.error().message);
  ++counts_.files;
  auto& found = by_wording_.try_emplace(heading.bytes, SlipsOfForm{heading.form, {}}).first->second;
  std::size_t bad = 0;
  for (const auto record : records) {
    const bool opens = seal::open_box(record, key_, room->bytes());
    auto opened = opens ? decode(heading, room->bytes()) : std::nullopt;
    if (!opened)
      ++bad;
    else if (!ids_.insert(opened->id).second)
      ++counts_.doubled;
    else
      found.slips.push_back(std::move(opened->slip));
  }
  counts_.bad += bad;
  if (bad > 0)
    tell(name, slips(bad) + (bad == 1 ? " in it is" : " in it are") +
                   " damaged or forged, and left out.");
  if (left_over > 0)
    tell(name, "It ends in the middle of a slip, as if copying it was broken off; the " +
                   slips(records.size()) + " before that were read; copy it again.");
}

void SlipReader::read(const base::Files& files, const std::filesystem::path& path) {
  if (files.list(path)) {
    if (read_folder(files, path, 0) == 0) tell(path.string(), "There is no slip file in it.");
    return;
  }
  const auto bytes = files.read(path, kLargestSlipFile);
  if (bytes)
    read_bytes(path.string(), *bytes);
  else
    tell(path.string(), bytes.error().message);
}

std::size_t SlipReader::read_folder(const base::Files& files, const std::filesystem::path& folder,
                                    int depth) {
  const auto entries = files.list(folder);
  if (!entries) tell(folder.string(), entries.error().message);
  std::size_t count = 0;
  for (const auto& entry : entries ? *entries : std::vector<base::FolderEntry>()) {
    const auto path = folder / entry.name;
    if (entry.is_folder && depth < kDeepest) count += read_folder(files, path, depth + 1);
    if (entry.is_folder || !entry.name.ends_with(kEnding)) continue;
    ++count;
    const auto bytes = files.read(path, kLargestSlipFile);
    if (bytes)
      read_bytes(path.string(), *bytes);
    else
      tell(path.string(), bytes.error().message);
  }
  return count;
}

FoundSlips SlipReader::found() const {
  FoundSlips found = counts_;
  for (const auto& [heading, of_form] : by_wording_) {
    if (of_form.slips.empty()) continue;
    found.slips += of_form.slips.size();
    found.forms.push_back(of_form);
    std::sort(found.forms.back().slips.begin(), found.forms.back().slips.end());
  }
  std::stable_sort(
      found.forms.begin(), found.forms.end(), [](const SlipsOfForm& a, const SlipsOfForm& b) {
        return std::tie(a.form.id, a.form.version) < std::tie(b.form.id, b.form.version);
      });
  return found;
}

}  // namespace hearth::checkin
