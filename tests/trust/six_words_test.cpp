#include "trust/six_words.h"

#include <set>

#include "trust/keys.h"

using namespace hearth;
using namespace hearth::trust;

TEST_CASE("the words are short, and the first four letters tell each from the others") {
  std::set<std::string_view> beginnings;
  for (const auto word : kWordList) {
    CAPTURE(word);
    CHECK(word.size() >= 4);
    CHECK(word.size() <= 9);
    CHECK(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
    beginnings.insert(word.substr(0, 4));
  }
  CHECK(beginnings.size() == kWordList.size());
}

TEST_CASE("the same list gives the same words on every computer and for ever") {
  const auto list = read_trust_list(
                        "# any remark\nthreshold = 1\nversion = 1\n[[key]]\n"
                        "public = \"RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\"\n"
                        "name = \"Front office\"\n")
                        .value();
  std::string words;
  for (const auto& word : six_words(list).value()) words.append(word).append(1, ' ');
  CHECK(words == "cargo swan sunset palm carrot olive ");
}

TEST_CASE("another key, name, version or threshold gives other words") {
  const tests::Signer a{"A"}, b{"B"};
  const auto list = tests::list_of(1, {&a, &b});
  const auto words = six_words(list).value();
  auto other = list;
  other.version = 2;
  CHECK(six_words(other).value() != words);
  other = list;
  other.threshold = 2;
  CHECK(six_words(other).value() != words);
  other = list;
  other.keys[0].name = b.name;
  CHECK(six_words(other).value() != words);
  other = list;
  other.keys[0].key = tests::Signer{"A"}.key.verifying();
  CHECK(six_words(other).value() != words);
}
