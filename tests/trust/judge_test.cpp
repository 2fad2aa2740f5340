#include "trust/judge.h"

#include "trust/keys.h"

using namespace hearth;
using namespace hearth::trust;
using tests::list_of;
using tests::Signer;

namespace {

const std::string kPack = "the bytes of a pack";

struct Desk {
  Signer office{"Front office"};
  Standing standing{list_of(1, {&office}), {}, "fernbrook"};

  Judgement bring(std::int64_t sequence, const std::string& id = "fernbrook") const {
    return judge(standing, kPack, office.sign(kPack, write_claim({id, sequence})));
  }
  void accept(std::int64_t sequence) { standing.floor.accept(office.key.verifying(), sequence); }
};

bool accepted(const Judgement& judgement) {
  return std::holds_alternative<Accepted>(judgement);
}
bool quiet(const Judgement& judgement) {
  return std::holds_alternative<NothingNew>(judgement);
}
int refusal(const Judgement& judgement) {
  const auto* refused = std::get_if<Refused>(&judgement);
  return refused == nullptr ? 0 : number_of(refused->why);
}

}  // namespace

TEST_CASE("a pack of a known key for this center is accepted, and by whom is known") {
  Desk desk;
  const auto judgement = desk.bring(42);
  REQUIRE(accepted(judgement));
  CHECK(std::get<Accepted>(judgement).key.name == "Front office");
  CHECK(std::get<Accepted>(judgement).claim == Claim{"fernbrook", 42});
}

TEST_CASE("one sequence back is refused, the same is quiet, the next is accepted") {
  Desk desk;
  desk.accept(42);
  CHECK(refusal(desk.bring(41)) == 22);
  CHECK(quiet(desk.bring(42)));
  CHECK(accepted(desk.bring(43)));
  CHECK(refusal(desk.bring(0)) == 22);
}

TEST_CASE("a pack for another center is refused; the first pack says which center this is") {
  Desk desk;
  CHECK(refusal(desk.bring(42, "oakhill")) == 21);
  desk.standing.center.clear();
  CHECK(accepted(desk.bring(42, "oakhill")));
}

TEST_CASE("each thing that a signature can lack has a number of its own") {
  const Desk desk;
  const auto sound = desk.office.sign(kPack, "hearth-pack:fernbrook:42");
  const auto number = [&](const std::optional<std::string>& signature) {
    return refusal(judge(desk.standing, kPack, signature));
  };
  CHECK(number(std::nullopt) == 11);
  CHECK(number("") == 12);
  CHECK(number(sound.substr(0, 150)) == 12);
  CHECK(number(Signer{"Stranger"}.sign(kPack, "hearth-pack:fernbrook:42")) == 14);
  CHECK(refusal(judge(desk.standing, kPack + "!", sound)) == 15);
  CHECK(refusal(judge(desk.standing, "", sound)) == 15);
  CHECK(number(desk.office.sign(kPack, "timestamp:1\tfile:accounts.ods")) == 16);
  CHECK(number(desk.office.sign(kPack, "")) == 16);
}

TEST_CASE("the older form of a signature has a number of its own") {
  const Desk desk;
  auto text = desk.office.sign(kPack, "hearth-pack:fernbrook:42");
  // "ED" is 0x45 0x44, "Ed" 0x45 0x64: in base64 the third letter's last bits.
  const auto word = text.find("\nRU") + 1;
  REQUIRE(word != 0);
  text[word + 1] = 'W';
  CHECK(refusal(judge(desk.standing, kPack, text)) == 13);
}

TEST_CASE("with any byte of its signature changed no pack is accepted") {
  const Desk desk;
  const auto sound = desk.office.sign(kPack, "hearth-pack:fernbrook:42");
  const auto vouched = sound.find('\n');  // nobody vouches for the first line
  for (std::size_t at = vouched + 1; at + 1 < sound.size(); ++at)
    for (int bit = 0; bit < 8; ++bit) {
      auto changed = sound;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      const auto judgement = judge(desk.standing, kPack, changed);
      CAPTURE(at);
      CAPTURE(bit);
      CHECK_FALSE(accepted(judgement));
      CHECK_FALSE(quiet(judgement));
    }
}

TEST_CASE("a key with the number of a trusted one is not trusted") {
  Desk desk;
  const Signer stranger{"Stranger"};
  auto text = stranger.sign(kPack, "hearth-pack:fernbrook:42");
  const seal::VerifyingKey alike(stranger.key.verifying().number(),
                                 desk.office.key.verifying().bytes());
  desk.standing.trust.keys = {{"Front office", alike}};
  CHECK(refusal(judge(desk.standing, kPack, text)) == 15);
}

TEST_CASE("a lost key is replaced and the kiosk goes on; the lost key's packs no longer count") {
  Desk desk;
  const Signer fresh{"New office"};
  desk.accept(42);
  const auto before = desk.standing.trust;
  desk.standing.trust = list_of(2, {&fresh});
  desk.standing.floor.replace(before, desk.standing.trust);
  CHECK(refusal(desk.bring(43)) == 14);
  const auto first = judge(desk.standing, kPack, fresh.sign(kPack, "hearth-pack:fernbrook:1"));
  REQUIRE(accepted(first));
  desk.standing.floor.accept(fresh.key.verifying(), 1);
  CHECK(quiet(judge(desk.standing, kPack, fresh.sign(kPack, "hearth-pack:fernbrook:1"))));
  CHECK(refusal(judge(desk.standing, kPack, fresh.sign(kPack, "hearth-pack:fernbrook:0"))) == 22);
}

TEST_CASE("what the pack says of itself has to be what was signed") {
  CHECK_FALSE(contradiction({"fernbrook", 42}, "fernbrook", 42));
  CHECK(contradiction({"fernbrook", 42}, "fernbrook", 43)->why ==
        Refusal::signature_of_another_pack);
  CHECK(contradiction({"fernbrook", 42}, "oakhill", 42)->why == Refusal::signature_of_another_pack);
}
