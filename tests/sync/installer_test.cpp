#include "sync/installer.h"

#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;
using Kind = sync::Happening::Kind;

TEST_CASE("a pack from a stick is installed, and is still there after a start") {
  const Office office;
  Kiosk kiosk(office);
  CHECK(kiosk.shown() == "");
  std::vector<Stage> steps;
  office.put(kiosk.files, 42);
  const auto progress = kiosk.installer->take(
      kiosk.files, "/usb/stick", [&](const Progress& step) { steps.push_back(step.stage); });
  CHECK(steps == std::vector<Stage>{Stage::found, Stage::checking});
  CHECK(progress.stage == Stage::installed);
  CHECK(progress.sequence == 42);
  CHECK(progress.summary.title == "Oak Hill");
  CHECK(progress.summary.meetings == 1);
  CHECK(kiosk.shown() == "Circle 42");
  kiosk.start();
  CHECK(kiosk.opened.ok());
  CHECK(kiosk.shown() == "Circle 42");
  const auto record = kiosk.installer->record();
  CHECK(record.center == "oakhill");
  REQUIRE(record.happenings.size() == 2);
  CHECK(record.happenings[0].kind == Kind::trust_begun);
  CHECK(record.happenings[1].kind == Kind::installed);
  CHECK(record.happenings[1].what == "Oak Hill, pack 42");
  CHECK(record.happenings[1].detail == "Front office");
  CHECK(record.happenings[1].at == kNow);
}

TEST_CASE(
    "one back is refused, the same is quiet, one on is installed, before and after going back") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(41).stage == Stage::installed);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  CHECK(refusal(kiosk.bring(41)) == 22);
  CHECK(kiosk.bring(42).stage == Stage::nothing);
  CHECK(kiosk.shown() == "Circle 42");

  REQUIRE(kiosk.installer->go_back().ok());
  CHECK(kiosk.shown() == "Circle 41");
  CHECK(refusal(kiosk.bring(41)) == 22);
  CHECK(kiosk.bring(42).stage == Stage::nothing);
  CHECK(kiosk.shown() == "Circle 41");
  CHECK_FALSE(kiosk.installer->go_back().ok());
  kiosk.start();
  CHECK(kiosk.shown() == "Circle 41");
  CHECK(refusal(kiosk.bring(41)) == 22);
  REQUIRE(kiosk.installer->go_forward().ok());
  CHECK(kiosk.shown() == "Circle 42");
  CHECK_FALSE(kiosk.installer->go_forward().ok());
  REQUIRE(kiosk.installer->go_back().ok());
  CHECK(kiosk.bring(43).stage == Stage::installed);
  CHECK(kiosk.shown() == "Circle 43");
}

TEST_CASE("the newest pack and the two before are kept, and nothing else") {
  const Office office;
  Kiosk kiosk(office);
  for (int sequence = 1; sequence <= 5; ++sequence)
    REQUIRE(kiosk.bring(sequence).stage == Stage::installed);
  CHECK(kiosk.kept_files().size() == 9);
  for (const auto& name : kiosk.kept_files()) CHECK(name.find("oakhill-2-") == std::string::npos);
  REQUIRE(kiosk.installer->go_back().ok());
  REQUIRE(kiosk.installer->go_back().ok());
  CHECK(kiosk.shown() == "Circle 3");
  CHECK_FALSE(kiosk.installer->go_back().ok());
  // The one that is shown stays shown when a newer one comes; it goes when two more have come.
  REQUIRE(kiosk.bring(6).stage == Stage::installed);
  CHECK(kiosk.kept_files().size() == 9);
  CHECK(kiosk.shown() == "Circle 6");
}

TEST_CASE("nothing of a pack is read before its signature has passed") {
  const Office office;
  Kiosk kiosk(office);
  const auto pack = Office::bytes(42);
  const auto sound = office.signature(pack, 42);
  const std::string file = "/usb/stick/a.hearthpack";
  kiosk.files.put(file, pack);
  const auto bring = [&](const std::string& signature) {
    kiosk.files.put(file + ".minisig", signature);
    return refusal(kiosk.insert());
  };
  CHECK(refusal(kiosk.insert()) == 11);
  CHECK(bring("") == 12);
  CHECK(bring(std::string(100'000, 'x')) == 12);
  for (std::size_t at = sound.find('\n') + 1; at + 1 < sound.size(); at += 7) {
    auto changed = sound;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    const int number = bring(changed);
    CHECK(number >= 12);
    CHECK(number <= 16);
  }
  CHECK(bring(Signer{"Stranger"}.sign(pack, "hearth-pack:oakhill:42")) == 14);
  CHECK(bring(office.signature(Office::bytes(43), 43)) == 15);
  CHECK(bring(office.key.sign(pack, "timestamp:1")) == 16);
  CHECK(kiosk.reader.seen.empty());
  CHECK(kiosk.kept_files().empty());
  CHECK(bring(sound) == 0);
  REQUIRE(kiosk.reader.seen.size() == 1);
  CHECK(kiosk.reader.seen[0] == pack);
}

TEST_CASE("a pack for another center, or one that contradicts its signature, is refused") {
  const Office office;
  Kiosk kiosk(office);
  const auto mine = Office::bytes(1), other = Office::bytes(2, "fernbrook");
  REQUIRE(kiosk.bring(1).stage == Stage::installed);
  kiosk.remove();
  kiosk.files.put("/usb/stick/a.hearthpack", other);
  kiosk.files.put("/usb/stick/a.hearthpack.minisig", office.signature(other, 2, "fernbrook"));
  CHECK(refusal(kiosk.insert()) == 21);
  kiosk.files.put("/usb/stick/a.hearthpack.minisig", office.signature(other, 2, "oakhill"));
  CHECK(refusal(kiosk.insert()) == 16);
  kiosk.files.put("/usb/stick/a.hearthpack", mine);
  kiosk.files.put("/usb/stick/a.hearthpack.minisig", office.signature(mine, 9));
  CHECK(refusal(kiosk.insert()) == 16);
  CHECK(kiosk.shown() == "Circle 1");
}

TEST_CASE("of several packs the newest for this center is taken, in hearth or at the root") {
  const Office office;
  Kiosk kiosk(office);
  office.put(kiosk.files, 3, "/usb/stick");
  office.put(kiosk.files, 12, "/usb/stick/hearth");
  office.put(kiosk.files, 7, "/usb/stick/hearth");
  const auto other = Office::bytes(99, "fernbrook");
  kiosk.files.put("/usb/stick/f.hearthpack", other);
  kiosk.files.put("/usb/stick/f.hearthpack.minisig", office.signature(other, 99, "fernbrook"));
  REQUIRE(kiosk.bring(1).stage == Stage::installed);
  office.put(kiosk.files, 3, "/usb/stick");
  office.put(kiosk.files, 12, "/usb/stick/HEARTH");
  kiosk.files.put("/usb/stick/f.hearthpack", other);
  kiosk.files.put("/usb/stick/f.hearthpack.minisig", office.signature(other, 99, "fernbrook"));
  CHECK(kiosk.insert().sequence == 12);
  CHECK(kiosk.shown() == "Circle 12");
}

TEST_CASE("what a PC leaves on a stick is passed over") {
  const Office office;
  Kiosk kiosk(office);
  for (const auto* const name :
       {"System Volume Information/IndexerVolumeGuid", ".Trashes/501", "autorun.inf", "photo.jpg",
        "hearth/._oakhill-42.hearthpack", "._a.hearthpack", "hearth/.DS_Store",
        "a.hearthpack.minisig", "meetings.csv", "pack.toml", "FOUND.000/FILE0000.CHK",
        "hearth/deep/b.hearthpack", "oakhill-43.hearthpack.part"})
    kiosk.files.put(std::string("/usb/stick/") + name, "clutter");
  CHECK(kiosk.insert().stage == Stage::nothing);
  office.put(kiosk.files, 42);
  CHECK(kiosk.insert().stage == Stage::installed);
  CHECK(kiosk.installer->record().happenings.size() == 2);
}

TEST_CASE("the same stick a hundred times changes nothing after the first") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  const auto record = kiosk.installer->record();
  const auto files = kiosk.kept_files();
  kiosk.files.restart();
  for (int i = 0; i < 100; ++i) CHECK(kiosk.insert().stage == Stage::nothing);
  CHECK(kiosk.files.steps() == 0);
  CHECK(kiosk.installer->record() == record);
  CHECK(kiosk.kept_files() == files);
  CHECK(kiosk.reader.seen.size() == 1);
}

TEST_CASE("two sticks at once: the newer pack is shown, whichever comes first") {
  for (const bool newer_first : {true, false}) {
    const Office office;
    Kiosk kiosk(office);
    office.put(kiosk.files, 42, "/usb/a/hearth");
    office.put(kiosk.files, 43, "/usb/b/hearth");
    kiosk.insert(newer_first ? "/usb/b" : "/usb/a");
    kiosk.insert(newer_first ? "/usb/a" : "/usb/b");
    CHECK(kiosk.shown() == "Circle 43");
  }
}

TEST_CASE("a reader that refuses, or makes no catalog, leaves what was there") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(1).stage == Stage::installed);
  kiosk.reader.refusal = trust::Refused{trust::Refusal::reading_stopped, "signal 11"};
  CHECK(refusal(kiosk.bring(2)) == 51);
  CHECK(kiosk.shown() == "Circle 1");
  CHECK(kiosk.installer->record().happenings.back().refusal == 51);
  kiosk.reader.refusal.reset();

  struct Taken : sync::Reader {
    sync::ReadPack read(std::string_view, const trust::Claim&) override {
      return sync::BuiltPack{{}, "no catalog at all"};
    }
  } taken;
  Installer installer(kiosk.files, "/state", *kiosk.store, taken, kiosk.clock);
  CHECK(refusal(installer.take(kiosk.files, "/usb/stick")) == 51);
  CHECK(kiosk.bring(2).stage == Stage::installed);
}

TEST_CASE("a catalog that is gone is made again from its pack; a pack that was damaged is told") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  kiosk.files.put(*kiosk.installer->catalog(), "damaged");
  REQUIRE(kiosk.installer->restore_catalog().ok());
  CHECK(kiosk.shown() == "Circle 42");
  auto pack = *kiosk.installer->catalog();
  pack.replace_extension(".hearthpack");
  kiosk.files.put(pack, "damaged");
  const auto status = kiosk.installer->restore_catalog();
  REQUIRE_FALSE(status.ok());
  CHECK(status.error().message.find("bring it again on a stick.") != std::string::npos);
}

TEST_CASE("a kiosk whose record is damaged installs nothing and says so; the file is left") {
  const Office office;
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  kiosk.files.put("/state/kiosk.db", "damaged");
  kiosk.start();
  CHECK_FALSE(kiosk.opened.ok());
  CHECK(refusal(kiosk.bring(43)) == 62);
  CHECK(kiosk.files.read("/state/kiosk.db", 100).value() == "damaged");
  CHECK(kiosk.kept_files().size() == 3);
}

TEST_CASE("a pack over 64 MB is refused by its size, without being read") {
  const Office office;
  Kiosk kiosk(office);
  office.put(kiosk.files, 42);
  kiosk.files.put("/usb/stick/hearth/oakhill-42.hearthpack", std::string((64u << 20) + 1, '\0'));
  kiosk.files.fail_read("/usb/stick/hearth/oakhill-42.hearthpack", "It was read.");
  CHECK(refusal(kiosk.insert()) == 31);
}

TEST_CASE("an expired pack is installed, and its last day is known") {
  const Office office;
  Kiosk kiosk(office);
  const auto pack =
      pack::zip({{"pack.toml",
                  "format = 1\nid = \"oakhill\"\ntitle = \"Oak Hill\"\nsequence = 1\n"
                  "issued = 2020-01-01T00:00:00Z\nexpires = 2020-02-28\ncountry = \"US\"\n"
                  "languages = [\"en\"]\ntime_zone = \"America/New_York\"\n"}})
          .value();
  kiosk.files.put("/usb/stick/a.hearthpack", pack);
  kiosk.files.put("/usb/stick/a.hearthpack.minisig", office.signature(pack, 1));
  const auto progress = kiosk.insert();
  CHECK(progress.stage == Stage::installed);
  REQUIRE(progress.summary.expires);
  CHECK(*progress.summary.expires < base::Date(std::chrono::days(20'000)));
}

TEST_CASE("a row with a mistake costs that row only, and is counted") {
  const Office office;
  Kiosk kiosk(office);
  const auto pack = Office::bytes(1, "oakhill", "Odd One,Blursday,09:00\n");
  kiosk.files.put("/usb/stick/a.hearthpack", pack);
  kiosk.files.put("/usb/stick/a.hearthpack.minisig", office.signature(pack, 1));
  const auto progress = kiosk.insert();
  CHECK(progress.stage == Stage::installed);
  CHECK(progress.summary.meetings == 1);
  CHECK(progress.summary.left_out == 1);
}
