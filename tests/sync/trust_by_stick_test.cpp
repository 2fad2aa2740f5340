// The kiosk's first trust list, and those after it.
#include "sync/office.h"
#include "trust/six_words.h"

using namespace hearth;
using namespace hearth::tests;

namespace {

void put_list(Kiosk& kiosk, const trust::TrustList& list,
              const std::vector<const Signer*>& signers) {
  const std::string folder = "/usb/stick/hearth/";
  const auto text = trust::write_trust_list(list);
  kiosk.files.put(folder + "trust.toml", text);
  for (const auto* one : signers)
    kiosk.files.put(folder + trust::signature_name(one->key.verifying().number()), one->sign(text));
}

}  // namespace

TEST_CASE("a new kiosk shows six words, and takes list and pack once they were compared") {
  const Office office;
  Kiosk kiosk(office, std::nullopt);
  CHECK(refusal(kiosk.bring(42)) == 14);
  CHECK_FALSE(kiosk.installer->confirm_trust().ok());
  put_list(kiosk, office.list(), {});
  const auto asked = kiosk.insert();
  CHECK(asked.stage == Stage::first_trust);
  CHECK(asked.words == trust::six_words(office.list()).value());
  CHECK_FALSE(kiosk.installer->record().trust);
  CHECK(kiosk.reader.seen.empty());
  REQUIRE(kiosk.installer->confirm_trust().ok());
  CHECK(kiosk.installer->record().trust == office.list());
  CHECK(kiosk.insert().stage == Stage::installed);
  kiosk.start();
  CHECK(kiosk.shown() == "Circle 42");
  CHECK_FALSE(kiosk.installer->confirm_trust().ok());
}

TEST_CASE("a first list that cannot be read is refused") {
  const Office office;
  Kiosk kiosk(office, std::nullopt);
  kiosk.files.put("/usb/stick/hearth/trust.toml", "version = 1\n");
  CHECK(refusal(kiosk.insert()) == 71);
  kiosk.files.put("/usb/stick/hearth/trust.toml", std::string(70'000, '#'));
  CHECK(refusal(kiosk.insert()) == 71);
}

TEST_CASE("a lost key is replaced by stick, and the pack beside the list is taken at once") {
  const Office office;
  Office fresh;
  fresh.key.name = "New office";
  Kiosk kiosk(office);
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  kiosk.remove();
  const auto next = list_of(2, {&fresh.key});
  put_list(kiosk, next, {&office.key, &fresh.key});
  CHECK(kiosk.insert().stage == Stage::trust_replaced);
  CHECK(kiosk.insert().stage == Stage::nothing);
  // The lost key's packs are no longer known; the new one's first sets the floor.
  CHECK(refusal(kiosk.bring(43)) == 14);
  kiosk.remove();
  fresh.put(kiosk.files, 7);
  CHECK(kiosk.insert().stage == Stage::installed);
  CHECK(kiosk.shown() == "Circle 7");
  kiosk.remove();
  fresh.put(kiosk.files, 6);
  CHECK(refusal(kiosk.insert()) == 22);
}

TEST_CASE("a thief's high sequence does not lock the kiosk") {
  const Office office;
  Office thief, fresh;
  Kiosk kiosk(office, list_of(1, {&office.key, &thief.key}));
  REQUIRE(kiosk.bring(42).stage == Stage::installed);
  kiosk.remove();
  const auto huge = std::numeric_limits<std::int64_t>::max();
  thief.put(kiosk.files, huge);
  REQUIRE(kiosk.insert().stage == Stage::installed);
  CHECK(refusal(kiosk.bring(43)) == 22);
  kiosk.remove();
  put_list(kiosk, list_of(2, {&office.key}), {&office.key});
  REQUIRE(kiosk.insert().stage == Stage::trust_replaced);
  kiosk.start();
  CHECK(kiosk.bring(43).stage == Stage::installed);
  CHECK(kiosk.shown() == "Circle 43");
}

TEST_CASE(
    "a list that skips a version, or lacks signatures, changes nothing, and the pack is taken") {
  const Office office;
  Office fresh;
  Kiosk kiosk(office);
  const auto expect = [&](const trust::TrustList& list, std::vector<const Signer*> signers,
                          int number) {
    kiosk.remove();
    put_list(kiosk, list, signers);
    CHECK(refusal(kiosk.insert()) == number);
    CHECK(kiosk.installer->record().trust == office.list());
  };
  expect(list_of(3, {&fresh.key}), {&office.key, &fresh.key}, 72);
  expect(list_of(2, {&fresh.key}), {&office.key}, 74);
  expect(list_of(2, {&fresh.key}), {&fresh.key}, 73);
  expect(list_of(2, {&fresh.key}), {}, 73);
  office.put(kiosk.files, 42);
  CHECK(kiosk.insert().stage == Stage::installed);
  CHECK(kiosk.installer->record().happenings.back().what == "Oak Hill, pack 42");
}

TEST_CASE("a list at a stick's root, or an earlier one, is passed over") {
  const Office office;
  Kiosk kiosk(office);
  kiosk.files.put("/usb/stick/trust.toml", "hello");
  CHECK(kiosk.insert().stage == Stage::nothing);
  put_list(kiosk, office.list(), {});
  CHECK(kiosk.insert().stage == Stage::nothing);
  CHECK(kiosk.installer->record().happenings.size() == 1);
}
