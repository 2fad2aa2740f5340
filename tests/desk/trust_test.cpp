#include "trust/trust_list.h"

#include "desk/desk_call.h"
#include "trust/succession.h"

using namespace hearth;
using tests::call;

namespace {

class Office {
 public:
  Office() {
    for (const auto* const name : {"first", "second"})
      REQUIRE(call({"keygen", path(name), "--no-password", "--name", name}).code == 0);
  }
  std::string path(const std::string& name) const { return (scratch_ / name).string(); }
  std::string read(const std::string& name) const { return files.read(path(name), 10'000).value(); }
  trust::TrustList list(const std::string& name) const {
    return trust::read_trust_list(read(name)).value();
  }
  tests::Answer trust(std::vector<std::string> words) const {
    words.insert(words.begin(), "trust");
    return call(words);
  }
  tests::Answer add() const {
    return trust({"add", path("first/trust.toml"), path("second/pack.pub"), "--name", "second",
                  "-o", path("next/trust.toml")});
  }
  tests::Answer remove(const std::string& key) const {
    return trust({"remove", path("first/trust.toml"), key, "-o", path("next/trust.toml")});
  }
  tests::Answer sign(const std::string& who) const {
    return trust({"sign", path("next/trust.toml"), "--key", path(who + "/pack.key")});
  }
  std::vector<std::string> signatures() const {
    std::vector<std::string> found;
    for (const auto& entry : files.list(path("next")).value())
      if (entry.name.ends_with(".minisig")) found.push_back(read("next/" + entry.name));
    return found;
  }
  base::DiskFiles files;

 private:
  tests::ScratchFolder scratch_;
};

}  // namespace

TEST_CASE("a key is replaced in one version, and the kiosk takes it once both have signed") {
  Office office;
  REQUIRE(office.add().code == 0);
  REQUIRE(office.remove("first").code == 0);
  const auto now = office.list("first/trust.toml");
  const auto next = office.list("next/trust.toml");
  CHECK(next.version == 2);
  REQUIRE(next.keys.size() == 1);
  CHECK(next.keys[0].name == "second");
  CHECK(office.list("first/trust.toml") == now);

  const auto succeeds = [&] {
    return std::holds_alternative<trust::TrustList>(
        trust::succeed(now, office.read("next/trust.toml"), office.signatures()));
  };
  CHECK(office.sign("first").out.find("signed by a key that is not in this list.") !=
        std::string::npos);
  CHECK_FALSE(succeeds());
  CHECK(office.sign("second").out.ends_with("signed by second.\n"));
  CHECK(succeeds());
}

TEST_CASE("a list that somebody has signed is not changed any more") {
  Office office;
  REQUIRE(office.add().code == 0);
  REQUIRE(office.sign("first").code == 0);
  const auto before = office.read("next/trust.toml");
  CHECK(office.remove("first").says("This list is signed already;"));
  CHECK(office.read("next/trust.toml") == before);
}

TEST_CASE("a key goes by its name or its number; the last one stays") {
  Office office;
  const auto number = seal::shown(office.list("first/trust.toml").keys[0].key.number());
  CHECK(office.remove("first").says("The last key cannot be removed;"));
  CHECK(office.remove("nobody").says("No key of the list has this name or number;"));
  REQUIRE(office.add().code == 0);
  CHECK(office.add().says("This key is in the list already."));
  CHECK(office.remove(number).code == 0);
}

TEST_CASE("the threshold is raised with the list and never above its keys") {
  Office office;
  const auto add = [&](const std::string& threshold) {
    return office.trust({"add", office.path("first/trust.toml"), office.path("second/pack.pub"),
                         "--name", "second", "-o", office.path("next/trust.toml"), "--threshold",
                         threshold});
  };
  CHECK(add("3").says("The threshold cannot be more than the 2 keys of the list."));
  CHECK(add("0").code == 2);
  REQUIRE(add("2").code == 0);
  CHECK(office.list("next/trust.toml").threshold == 2);
  REQUIRE(office.remove("first").code == 0);
  CHECK(office.list("next/trust.toml").threshold == 1);
}

TEST_CASE("what is no list or no key is told with its file") {
  Office office;
  CHECK(office
            .trust({"add", office.path("none"), office.path("second/pack.pub"), "--name", "x", "-o",
                    office.path("next/trust.toml")})
            .says("There is no such file."));
  CHECK(office
            .trust({"add", office.path("first/trust.toml"), office.path("second/pack.key"),
                    "--name", "x", "-o", office.path("next/trust.toml")})
            .says("This is a secret key, which must never be here;"));
  CHECK(office.trust({"sign", office.path("first/pack.pub"), "--key", "k"})
            .says("call it trust.toml"));
  CHECK(
      office.trust({"sign", office.path("first/trust.toml"), "--key", office.path("none")}).code ==
      1);
}

TEST_CASE("show tells who is in a list and the words that keygen printed") {
  Office office;
  const auto keygen = call({"keygen", office.path("third"), "--no-password"});
  const auto shown = office.trust({"show", office.path("third/trust.toml")});
  CHECK(shown.code == 0);
  CHECK(shown.out.find("  Front office\n") != std::string::npos);
  const auto words = shown.out.substr(shown.out.find("    "));
  CHECK(keygen.out.ends_with(words));
}
