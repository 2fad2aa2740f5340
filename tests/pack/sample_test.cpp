#include <doctest/doctest.h>

#include "pack/reader.h"
#include "seal/keys.h"
#include "support/sample_key.h"

using namespace hearth;

namespace {

pack::Reading read_sample() {
  const base::DiskFiles files;
  auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE_MESSAGE(reading.ok(), (reading ? "" : reading.error().sentence()));
  return std::move(reading).value();
}

}  // namespace

TEST_CASE(
    "the sample center reads without a word of complaint, but for hours that only a call tells") {
  const auto reading = read_sample();
  for (const auto& message : reading.errors) FAIL_CHECK(pack::describe(message));
  for (const auto& message : reading.warnings)
    if (message.column != "Hours") FAIL_CHECK(pack::describe(message));
  CHECK(reading.listing.meetings.size() >= 60);
  CHECK(reading.listing.center.id == "fernbrook");
  CHECK(reading.listing.center.name.others.contains("ar"));
  CHECK_FALSE(reading.listing.rooms.empty());
  CHECK_FALSE(reading.listing.notices.empty());
  CHECK(reading.listing.forms.size() == 6);
}

TEST_CASE(
    "the sample's own forms are there in every language, and screening in its published words") {
  const auto reading = read_sample();
  for (const auto& form : reading.listing.forms) {
    CAPTURE(form.id);
    const bool screening = form.id == "phq-2" || form.id == "k6";
    for (const auto* const language : {"es", "ar"}) {
      CHECK(form.title.others.contains(language) == !screening);
      for (const auto& question : form.questions) {
        CAPTURE(question.id);
        CHECK(question.text.others.contains(language) == !screening);
        for (const auto& option : question.options)
          CHECK(option.others.contains(language) == !screening);
      }
    }
    // Staff read slips later: nothing may be asked of them that waits for an answer now.
    CHECK(form.text.plain.find("later") != std::string::npos);
    CHECK(form.text.plain.find("o name") != std::string::npos);
    for (const auto& question : form.questions) {
      CHECK(question.text.plain.find("dead") == std::string::npos);
      CHECK(question.text.plain.find("hurting yourself") == std::string::npos);
    }
  }
}

TEST_CASE("the sample's public key is that of the private key in the tests") {
  const auto key = seal::PrivateKey::parse(tests::kSamplePrivateKey);
  REQUIRE(key.ok());
  CHECK(read_sample().listing.center.checkin.public_key == key->public_key().word());
}
