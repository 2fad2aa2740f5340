// Writes a stick for each refusal, below FOLDER/usb, from the sample center; and one that is taken,
// with the trust list, FOLDER/trust.toml. Used by packaging/refusals.sh:
//   refused_sticks FOLDER     says on standard output which sticks there are: "11 usb/11", …
// What is done to the kiosk itself while it reads (51, 52, 53, 61, 62) is the script's part; here
// are packs without fault for it.
#define DOCTEST_CONFIG_IMPLEMENT
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "pack/archive.h"
#include "pack/bundle.h"
#include "pack/limits.h"
#include "pack/made_zip.h"
#include "trust/claim.h"
#include "trust/keys.h"
#include "trust/refusals.h"

using namespace hearth;
using namespace hearth::tests;
using trust::Refusal;

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary)
      .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

class Sticks {
 public:
  explicit Sticks(fs::path folder) : folder_(std::move(folder)) {
    const auto sample = pack::bundle(base::DiskFiles(), HEARTH_SOURCE "/data");
    sample_ = sample.value().files;
  }

  std::string pack(std::int64_t sequence, const std::string& id = "fernbrook",
                   const std::map<std::string, std::string>& instead = {}) const {
    auto files = sample_;
    for (const auto& [name, bytes] : instead) files[name] = bytes;
    auto& manifest = files["pack.toml"];
    const auto replace = [&](std::string_view key, const std::string& value) {
      const auto at = manifest.find(key);
      manifest.replace(at, manifest.find('\n', at) - at, std::string(key) + value);
    };
    replace("sequence = ", std::to_string(sequence));
    replace("id = ", '"' + id + '"');
    return pack::zip(files).value();
  }
  std::string signature(std::string_view bytes, std::int64_t sequence,
                        const std::string& id = "fernbrook") const {
    return office.sign(bytes, trust::write_claim({id, sequence}));
  }
  fs::path stick(std::int64_t name) const { return folder_ / "usb" / std::to_string(name); }
  void put(std::int64_t name, std::string_view bytes, const std::string& sign) const {
    const auto file =
        stick(name) / "hearth" / ("fernbrook-" + std::to_string(name) + ".hearthpack");
    write(file, bytes);
    if (!sign.empty()) write(file.string() + ".minisig", sign);
  }
  void put_signed(std::int64_t name, std::string_view bytes) const {
    put(name, bytes, signature(bytes, name));
  }
  void put_list(std::int64_t name, const trust::TrustList& list,
                const std::vector<const Signer*>& signers) const {
    const auto text = trust::write_trust_list(list);
    write(stick(name) / "hearth" / trust::kTrustFile, text);
    for (const auto* one : signers)
      write(stick(name) / "hearth" / trust::signature_name(one->key.verifying().number()),
            one->sign(text));
  }

  Signer office{"Front office"}, stranger{"A stranger"};

 private:
  fs::path folder_;
  std::map<std::string, std::string> sample_;
};

std::vector<MadeEntry> with_manifest(MadeEntry second, std::size_t times = 1) {
  std::vector<MadeEntry> entries{{"pack.toml"}};
  for (std::size_t i = 0; i < times; ++i) {
    entries.push_back(second);
    if (times > 1) entries.back().name += std::to_string(i);
  }
  return entries;
}

void put_stick(const Sticks& sticks, Refusal why) {
  const auto number = trust::number_of(why);
  const auto sound = sticks.pack(number);
  const auto sign = sticks.signature(sound, number);
  const auto hostile = [&](const std::vector<MadeEntry>& entries) {
    sticks.put_signed(number, made_zip(entries));
  };
  switch (why) {
    case Refusal::no_signature:
      return sticks.put(number, sound, "");
    case Refusal::signature_unreadable:
      return sticks.put(number, sound, "untrusted comment: torn\n");
    case Refusal::signature_old_form: {
      auto old = sign;  // "Ed" instead of "ED", as base64 has it
      return sticks.put(number, sound, old.replace(old.find("\nRU"), 3, "\nRW"));
    }
    case Refusal::unknown_key:
      return sticks.put(number, sound,
                        sticks.stranger.sign(sound, trust::write_claim({"fernbrook", number})));
    case Refusal::changed_after_signing: {
      auto changed = sound;
      changed[changed.size() / 2] ^= 1;
      return sticks.put(number, changed, sign);
    }
    case Refusal::signature_of_another_pack:
      return sticks.put(number, sound, sticks.signature(sound, number + 100));
    case Refusal::another_center: {
      const auto other = sticks.pack(number, "oakhill");
      return sticks.put(number, other, sticks.signature(other, number, "oakhill"));
    }
    case Refusal::older_pack: {
      const auto older = sticks.pack(1);
      return sticks.put(number, older, sticks.signature(older, 1));
    }
    case Refusal::too_large:
      sticks.put(number, "", sign);
      return fs::resize_file(
          sticks.stick(number) / "hearth" / ("fernbrook-" + std::to_string(number) + ".hearthpack"),
          pack::kLargestPack + 1);
    case Refusal::damaged_archive:
      return sticks.put_signed(number, "This is no pack.");
    case Refusal::unpacks_too_large:
      return sticks.put_signed(
          number, pack::zip({{"big.csv", std::string(pack::kLargestUnpacked + 1, '\0')}}).value());
    case Refusal::too_many_files:
      return hostile(with_manifest({"pages/p"}, pack::kMostEntries));
    case Refusal::bad_name:
      return hostile(with_manifest({"../outside.txt"}));
    case Refusal::no_plain_file:
      return hostile(with_manifest({"link", "/etc/passwd", 0120777}));
    case Refusal::twin_names:
      return hostile({{"pack.toml"}, {"Pack.toml"}});
    case Refusal::no_manifest:
      return sticks.put_signed(number, pack::zip({{"meetings.csv", "Name,Day,Time\n"}}).value());
    case Refusal::unreadable_file:
      return sticks.put_signed(number,
                               sticks.pack(number, "fernbrook", {{"meetings.csv", "\xFF\xFE"}}));
    case Refusal::reading_stopped:
    case Refusal::reading_too_slow:
    case Refusal::reading_too_hungry:
    case Refusal::stick_unreadable:
    case Refusal::not_kept:
      return sticks.put(number, sound, sign);
    case Refusal::list_unreadable:
      return write(sticks.stick(number) / "hearth" / trust::kTrustFile, "version = soon\n");
    case Refusal::list_not_next:
      return sticks.put_list(number, list_of(3, {&sticks.office}), {&sticks.office});
    case Refusal::list_lacks_known_keys:
      return sticks.put_list(number, list_of(2, {&sticks.stranger}), {&sticks.stranger});
    case Refusal::list_lacks_own_keys:
      return sticks.put_list(number, list_of(2, {&sticks.stranger}), {&sticks.office});
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const fs::path folder = argv[1];
  const Sticks sticks(folder);
  write(folder / trust::kTrustFile, trust::write_trust_list(list_of(1, {&sticks.office})));
  sticks.put_signed(2, sticks.pack(2));
  for (const auto& why : trust::explanations()) {
    put_stick(sticks, why.refusal);
    const auto number = trust::number_of(why.refusal);
    std::printf("%d %s\n", number, sticks.stick(number).c_str());
  }
}
