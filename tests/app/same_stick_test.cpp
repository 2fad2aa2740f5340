// The same stick again and again, and many at once, in the program itself.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "app/driven_kiosk.h"
#include "support/scratch_folder.h"
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

void put_stick(const fs::path& at, const Office& office, std::int64_t sequence) {
  const auto pack = Office::bytes(sequence);
  write(at / "hearth/oakhill.hearthpack", pack);
  write(at / "hearth/oakhill.hearthpack.minisig", office.signature(pack, sequence));
}

// What a process holds of the system: open files, mounts, children.
struct Held {
  explicit Held(pid_t process) {
    const auto of = "/proc/" + std::to_string(process);
    files = std::distance(fs::directory_iterator(of + "/fd"), fs::directory_iterator());
    std::ifstream in(of + "/mounts");
    mounts = std::count(std::istreambuf_iterator<char>(in), {}, '\n');
    for (const auto& thread : fs::directory_iterator(of + "/task")) {
      std::ifstream list(thread.path() / "children");
      children += std::distance(std::istream_iterator<int>(list), std::istream_iterator<int>());
    }
  }
  std::ptrdiff_t files = 0, mounts = 0, children = 0;
  bool operator==(const Held&) const = default;
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE(
    "a hundred times the same stick, two of them new at once: the program holds what it held") {
  const Office office;
  const ScratchFolder scratch;
  const auto usb = scratch / "usb", ready = scratch / "ready", gone = scratch / "gone";
  for (const auto& folder : {usb, ready, gone}) fs::create_directories(folder);
  write(scratch / "trust.toml", trust::write_trust_list(office.list()));
  put_stick(ready / "first", office, 1);
  DrivenKiosk kiosk({"--usb", usb.string(), "--trust", (scratch / "trust.toml").string()});
  fs::rename(ready / "first", usb / "first");
  kiosk.act("wait \"A PIN for\" 50");
  for (int twice = 0; twice < 2; ++twice) {
    kiosk.act("type \"271828\"");
    kiosk.act("tap \"OK\"");
  }
  kiosk.act("idle 130");
  kiosk.act("absent \"Listings updated\"");
  const Held before(kiosk.process());

  // All the same as what is shown; the last two have newer packs. They are looked at in the order
  // of their names.
  for (int i = 0; i < 100; ++i)
    fs::copy(usb / "first", ready / ("again" + std::to_string(i)), fs::copy_options::recursive);
  put_stick(ready / "new1", office, 2);
  put_stick(ready / "new2", office, 3);
  for (const auto& stick : fs::directory_iterator(ready))
    if (stick.path().filename() != "new2") fs::rename(stick, usb / stick.path().filename());
  fs::rename(ready / "new2", usb / "new2");
  kiosk.act("wait \"Listings updated\" 50");
  for (const auto& stick : fs::directory_iterator(usb))  // all pulled out
    fs::rename(stick, gone / stick.path().filename());
  fs::rename(gone / "first", usb / "first");
  kiosk.act("tap tile \"Meetings\"");
  kiosk.act("wait \"Circle 3\" 50");
  CHECK(Held(kiosk.process()) == before);
  // Of the new ones the second may have come first.
  const auto told = kiosk.told();
  CAPTURE(told);
  CHECK(count(told, "pack 1.") == 1);
  CHECK(count(told, "pack 3.") == 1);
  CHECK(count(told, "Refusal") <= 1);
  CHECK(kiosk.leave() == 0);
}
