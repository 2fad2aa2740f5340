#include "trust/trust_list.h"

#include <random>

#include "trust/keys.h"

using namespace hearth;
using namespace hearth::trust;
using tests::list_of;
using tests::Signer;

namespace {

const std::string kPublic =
    "public = \"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\"\n";
const std::string kKey = "[[key]]\nname = \"Front office\"\n" + kPublic;

std::string fault(const std::string& text) {
  const auto list = read_trust_list(text);
  CAPTURE(text);
  REQUIRE_FALSE(list.ok());
  CHECK(list.error().message.ends_with('.'));
  CHECK(list.error().where.starts_with("trust.toml"));
  return list.error().sentence();
}

}  // namespace

TEST_CASE("a list is written and read back") {
  const Signer a{"Front office"}, b{"He said \"no\" \\ Ñandú"};
  for (const auto& list : {list_of(1, {&a}), list_of(7, {&a, &b}, 2)}) {
    const auto text = write_trust_list(list);
    CHECK(read_trust_list(text).value() == list);
    CHECK(write_trust_list(read_trust_list(text).value()) == text);
  }
}

TEST_CASE("the list of the data format is read") {
  const auto list = read_trust_list("version = 1\nthreshold = 1\n" + kKey).value();
  REQUIRE(list.keys.size() == 1);
  CHECK(list.keys[0].name == "Front office");
  CHECK(signature_name(list.keys[0].key.number()) == "trust.toml.E7620F1842B4E81F.minisig");
}

TEST_CASE("a list with a mistake is no list, and says where") {
  const std::string head = "version = 1\nthreshold = 1\n";
  CHECK(fault("") == "trust.toml: There is no key in it; each begins with a line [[key]].");
  CHECK(fault("threshold = 1\n" + kKey).find("version must be") != std::string::npos);
  CHECK(fault("version = 0\nthreshold = 1\n" + kKey).find("version must be") != std::string::npos);
  CHECK(fault("version = 1.5\nthreshold = 1\n" + kKey).find("version must be") !=
        std::string::npos);
  CHECK(fault("version = 1\nthreshold = 2\n" + kKey).find("threshold must be") !=
        std::string::npos);
  CHECK(fault("version = 1\nthreshold = 0\n" + kKey).find("line 2") != std::string::npos);
  CHECK(fault(head + kKey + kKey).find("twice") != std::string::npos);
  CHECK(fault(head + "[[key]]\n" + kPublic).find("needs a name") != std::string::npos);
  CHECK(fault(head + "[[key]]\nname = \"a\\nb\"\n" + kPublic).find("one line") !=
        std::string::npos);
  CHECK(fault(head + "[[key]]\nname = \"\"\n" + kPublic).find("one line") != std::string::npos);
  CHECK(fault(head + "[[key]]\nname = \"a\"\npublic = \"RW\"\n").find("no key for signing") !=
        std::string::npos);
  CHECK(fault(head + kKey + "admin = true\n").find("nothing else") != std::string::npos);
  CHECK(fault("expires = 1\n" + head + kKey).find("nothing else") != std::string::npos);
  CHECK(fault(head + "key = 1\n").find("no key in it") != std::string::npos);
  CHECK(fault(head + "key = [1]\n").find("[[key]]") != std::string::npos);
  CHECK(fault(head + kKey + "= = =").find("cannot be read") != std::string::npos);
  CHECK(fault(std::string(70'000, '#')).find("too large") != std::string::npos);
}

TEST_CASE("a list of too many keys is refused") {
  TrustList list{1, 1, {}};
  for (std::size_t i = 0; i <= kMostKeys; ++i) list.keys.push_back(Signer{"K"}.trusted());
  CHECK(fault(write_trust_list(list)).find("more than 50") != std::string::npos);
}

TEST_CASE("however a list is damaged, it is refused, or is a list that can be written again") {
  const Signer a{"Front office"}, b{"Night desk"};
  const auto text = write_trust_list(list_of(7, {&a, &b}, 2));
  std::mt19937 random(6);
  const auto below = [&](std::size_t bound) { return random() % bound; };
  int lists = 0;
  for (int i = 0; i < 5000; ++i) {
    auto damaged = text;
    for (auto changes = 1 + below(3); changes > 0; --changes) {
      const auto at = below(damaged.size());
      switch (below(3)) {
        case 0:
          damaged[at] = static_cast<char>(below(256));
          break;
        case 1:
          damaged.erase(at, 1 + below(20));
          break;
        default:
          damaged.insert(at, text.substr(below(text.size()), below(30)));
      }
    }
    const auto list = read_trust_list(damaged);
    if (!list) continue;
    ++lists;
    CHECK(read_trust_list(write_trust_list(*list)).value() == *list);
  }
  CHECK(lists > 0);
}
