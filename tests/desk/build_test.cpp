// build, verify and show.
#include <algorithm>

#include "desk/desk_call.h"
#include "pack/archive.h"
#include "support/minisign.h"

using namespace hearth;
using tests::call;

namespace {

// A center with its keys, on a disk of its own.
class Office {
 public:
  Office() {
    REQUIRE(call({"keygen", path("keys"), "--no-password"}).code == 0);
    put("house/pack.toml", tests::kSampleManifest);
    put("house/meetings.csv", "Name,Day,Time\nMorning Circle,Monday,09:00\n");
  }
  std::string path(const std::string& name) const { return (scratch_ / name).string(); }
  std::filesystem::path folder() const { return scratch_.path(); }
  void put(const std::string& name, const std::string& bytes) {
    REQUIRE(files.replace(path(name), bytes).ok());
  }
  std::string read(const std::string& name) const {
    return files.read(path(name), 100'000'000).value();
  }
  tests::Answer build(const std::string& pack = "a.hearthpack") {
    return call({"build", path("house"), "--key", path("keys/pack.key"), "-o", path(pack)});
  }
  tests::Answer verify(const std::string& pack = "a.hearthpack") {
    return call({"verify", path(pack), "--trust", path("keys/trust.toml")});
  }
  base::DiskFiles files;

 private:
  tests::ScratchFolder scratch_;
};

}  // namespace

TEST_CASE("a pack that was built is verified, and the program minisign does so, too") {
  Office office;
  const auto built = office.build();
  CAPTURE(built.err);
  REQUIRE(built.code == 0);
  CHECK(built.out.find("Sample House, pack 1, 2 files") != std::string::npos);
  const auto verified = office.verify();
  CAPTURE(verified.err);
  CHECK(verified.code == 0);
  CHECK(verified.out.find("Sample House (sample), pack 1, signed by Front office (") !=
        std::string::npos);
  CHECK(office.read("a.hearthpack.minisig").find("\ntrusted comment: hearth-pack:sample:1\n") !=
        std::string::npos);
  if (!tests::has_minisign()) return;
  CHECK(tests::minisign(office.folder(), "-V -p keys/pack.pub -m a.hearthpack"));
  // And signed by it, as staff may do it.
  std::filesystem::remove(office.path("a.hearthpack.minisig"));
  CHECK(tests::minisign(office.folder(),
                        "-S -s keys/pack.key -m a.hearthpack -t hearth-pack:sample:1"));
  CHECK(office.verify().code == 0);
}

TEST_CASE("the same folder gives the same pack") {
  Office office;
  REQUIRE(office.build("a.hearthpack").code == 0);
  REQUIRE(office.build("b.hearthpack").code == 0);
  CHECK(office.read("a.hearthpack") == office.read("b.hearthpack"));
}

TEST_CASE("a folder with an error is not built, and neither is one that is no pack yet") {
  Office office;
  office.put("house/meetings.csv", "Name,Day,Time\nMorning Circle,Blursday,09:00\n");
  const auto answer = office.build();
  CHECK(answer.code == 1);
  CHECK(answer.says("meetings.csv, row 2, column Day: "));
  CHECK(answer.says("No pack was built, since the folder has 1 error."));
  CHECK_FALSE(office.files.exists(office.path("a.hearthpack")));

  office.put("house/meetings.csv", "Name,Day,Time\nCaf\xE9,Monday,09:00\n");
  CHECK(
      office.build().says("Refusal 42: A file in the pack can’t be read (meetings.csv is not in "
                          "UTF-8)."));
  office.put("house/meetings.csv", "Name,Day,Time\nMorning Circle,Monday,09:00\n");
  auto manifest = std::string(tests::kSampleManifest);
  manifest.replace(manifest.find("sequence = 1"), 12, "sequence = 0");
  office.put("house/pack.toml", manifest);
  CHECK(office.build().says("pack.toml: A pack needs a sequence;"));
  CHECK(call({"build", office.path("none"), "--key", "k", "-o", "p"}).says("no such folder."));
}

TEST_CASE("what cannot be written, or signed, leaves no pack that looks whole") {
  Office office;
  CHECK(call({"build", office.path("house"), "--key", office.path("keys/pack.pub"), "-o",
              office.path("a.hearthpack")})
            .says("This is the public key"));
  CHECK_FALSE(office.files.exists(office.path("a.hearthpack")));

  base::MemoryFiles files;
  for (const auto* const name : {"house/pack.toml", "house/meetings.csv", "keys/pack.key"})
    files.put(name, office.read(name));
  const auto build = [&] {
    return call({"build", "house", "--key", "keys/pack.key", "-o", "a.hearthpack"}, files);
  };
  files.fail_write("a.hearthpack", "It cannot be written: the disk is full.");
  CHECK(build().says("the disk is full."));
  CHECK_FALSE(files.exists("a.hearthpack.minisig"));
  files.fail_write("a.hearthpack", "");
  files.fail_write("a.hearthpack.minisig", "It cannot be written: the disk is full.");
  CHECK(build().code == 1);
}

TEST_CASE("keys in the data folder never travel, and what is left out is told") {
  Office office;
  office.put("house/pack.key", office.read("keys/pack.key"));
  const auto answer = office.build();
  CHECK(answer.code == 0);
  CHECK(answer.says("pack.key was left out, since Hearth does not read it."));
  const auto files = pack::unpack(office.read("a.hearthpack"));
  CHECK(std::get<base::MemoryFiles>(files).list(pack::kUnpacked)->size() == 2);
}

TEST_CASE("verify names the number of what is wrong") {
  Office office;
  REQUIRE(office.build().code == 0);
  const auto pack = office.read("a.hearthpack"), signature = office.read("a.hearthpack.minisig");
  const auto refused = [&](const std::string& number) {
    const auto answer = office.verify();
    CAPTURE(answer.err);
    CHECK(answer.code == 1);
    CHECK(answer.out.empty());
    CHECK(answer.says("a.hearthpack: Refusal " + number + ": "));
  };
  std::filesystem::remove(office.path("a.hearthpack.minisig"));
  refused("11");
  office.put("a.hearthpack.minisig", "hello");
  refused("12");
  office.put("a.hearthpack.minisig", signature);
  office.put("a.hearthpack", pack + "x");
  refused("15");
  office.put("a.hearthpack", pack);
  REQUIRE(call({"keygen", office.path("others"), "--no-password"}).code == 0);
  const auto trust = office.read("keys/trust.toml");
  office.put("keys/trust.toml", office.read("others/trust.toml"));
  refused("14");
  office.put("keys/trust.toml", trust);
  // Signed by a trusted key, and no pack.
  if (tests::has_minisign()) {
    office.put("a.hearthpack", "hello");
    const auto sign = "-S -s keys/pack.key -m a.hearthpack -t hearth-pack:sample:1";
    REQUIRE(tests::minisign(office.folder(), sign));
    refused("32");
    office.put("a.hearthpack", pack);
    REQUIRE(tests::minisign(office.folder(),
                            "-S -s keys/pack.key -m a.hearthpack -t hearth-pack:sample:2"));
    refused("16");
  }
  office.put("keys/trust.toml", "version = 1\n");
  CHECK(office.verify().says("trust.toml: There is no key in it"));
}

TEST_CASE("show tells what a pack says, and that nobody vouched for it") {
  Office office;
  REQUIRE(office.build().code == 0);
  const auto answer = call({"show", office.path("a.hearthpack")});
  CHECK(answer.code == 0);
  CHECK(answer.out.find("Center:      Sample House (sample)\nPack:        1\nIssued:      "
                        "2026-11-20\n") == 0);
  CHECK(answer.out.find("1 meeting, 0 resources") != std::string::npos);
  CHECK(answer.out.find("(not verified), for hearth-pack:sample:1") != std::string::npos);
  office.put("b.hearthpack", "PK");
  CHECK(call({"show", office.path("b.hearthpack")}).says("Refusal 32: "));
}

TEST_CASE("where a folder is asked for, its pack will do") {
  Office office;
  REQUIRE(office.build().code == 0);
  const auto same = [&](std::vector<std::string> words) {
    words.insert(words.begin() + 1, office.path("house"));
    const auto straight = call(words);
    words[1] = office.path("a.hearthpack");
    const auto through = call(words);
    CAPTURE(words[0]);
    CAPTURE(through.err);
    CHECK(through.code == straight.code);
    CHECK(through.out == straight.out);
    CHECK(straight.code == 0);
  };
  same({"check", "--json"});
  same({"agenda", "--from", "2026-11-23", "--to", "2026-11-29", "--json"});
  same({"now", "--at", "2026-11-23T09:10", "--json"});
  same({"open", "--at", "2026-11-23T09:10", "--json"});
  same({"search", "morning", "--json"});
}

TEST_CASE("check tells of a pack that cannot be read as of any other mistake") {
  Office office;
  office.put("b.hearthpack", std::string(30, 'x'));
  const auto answer = call({"check", office.path("b.hearthpack"), "--json"});
  CHECK(answer.code == 1);
  CHECK(answer.json()["ok"] == false);
  CHECK(answer.json()["errors"][0]["message"].get<std::string>().starts_with("Refusal 32: "));
}
