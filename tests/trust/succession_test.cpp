#include "trust/succession.h"

#include "trust/keys.h"

using namespace hearth;
using namespace hearth::trust;
using tests::list_of;
using tests::Signer;

namespace {

int refusal(const Succession& succession) {
  const auto* refused = std::get_if<Refused>(&succession);
  return refused == nullptr ? 0 : number_of(refused->why);
}

Succession bring(const TrustList& now, const TrustList& next,
                 const std::vector<const Signer*>& signers) {
  const auto text = write_trust_list(next);
  std::vector<std::string> signatures;
  for (const auto* one : signers) signatures.push_back(one->sign(text));
  return succeed(now, text, signatures);
}

}  // namespace

TEST_CASE("the next list is taken when old and new keys signed it, and only then") {
  const Signer a{"A"}, b{"B"}, stranger{"Stranger"};
  const auto now = list_of(1, {&a}), next = list_of(2, {&b});
  const auto taken = bring(now, next, {&a, &b});
  REQUIRE(std::holds_alternative<TrustList>(taken));
  CHECK(std::get<TrustList>(taken) == next);
  CHECK(refusal(bring(now, next, {&a})) == 74);
  CHECK(refusal(bring(now, next, {&b})) == 73);
  CHECK(refusal(bring(now, next, {})) == 73);
  CHECK(refusal(bring(now, next, {&stranger, &b})) == 73);
}

TEST_CASE("a version that is skipped is refused; an earlier one and the same are quiet") {
  const Signer a{"A"};
  const auto now = list_of(3, {&a});
  CHECK(refusal(bring(now, list_of(5, {&a}), {&a})) == 72);
  CHECK(std::holds_alternative<NothingNew>(bring(now, list_of(3, {&a}), {&a})));
  CHECK(std::holds_alternative<NothingNew>(bring(now, list_of(1, {&a}), {})));
  CHECK(std::holds_alternative<TrustList>(bring(now, list_of(4, {&a}), {&a})));
}

TEST_CASE("as many have to sign as the old list and the new one ask for") {
  const Signer a{"A"}, b{"B"}, c{"C"};
  const auto now = list_of(1, {&a, &b, &c}, 2);
  const auto next = list_of(2, {&a, &b}, 2);
  CHECK(refusal(bring(now, next, {&a})) == 73);
  CHECK(refusal(bring(now, next, {&a, &a, &a})) == 73);
  CHECK(refusal(bring(now, next, {&a, &c})) == 74);
  CHECK(std::holds_alternative<TrustList>(bring(now, next, {&a, &b})));
}

TEST_CASE("what is no signature, or of another text, does not count and does no harm") {
  const Signer a{"A"};
  const auto now = list_of(1, {&a}), next = list_of(2, {&a});
  const auto text = write_trust_list(next);
  CHECK(refusal(succeed(now, text, {a.sign(text + "\n")})) == 73);
  CHECK(std::holds_alternative<TrustList>(
      succeed(now, text, {"clutter", "", a.sign("another"), a.sign(text)})));
}

TEST_CASE("a list that is none is refused with its line") {
  const Signer a{"A"};
  const auto refused = succeed(list_of(1, {&a}), "version = 2\nthreshold = 0\n", {});
  CHECK(refusal(refused) == 71);
}
