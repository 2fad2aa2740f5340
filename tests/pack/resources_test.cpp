#include "pack/folder_of.h"

using namespace hearth;
using namespace hearth::pack;
using listing::Resource;

namespace {

Reading read_resources_csv(std::string text) {
  return FolderOf().put("resources.csv", std::move(text)).read();
}

Resource only_resource(const Reading& reading) {
  REQUIRE(reading.listing.resources.size() == 1);
  return reading.listing.resources.front();
}

// A table of one column beside the name and the category.
Reading with_column(const std::string& column, const std::string& cell) {
  return read_resources_csv("Name,Category," + column + "\nMaple House,Housing,\"" + cell + "\"\n");
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a service is read with all its columns") {
  const auto reading = read_resources_csv(
      "ID,Name,Name (es),Organization,Category,Description,Phone,Text Line,Website,Address,City,"
      "State,Postal Code,Latitude,Longitude,Hours,Eligibility,Cost,Languages,Accessibility,"
      "How To Apply,Documents,Crisis,Confidential Address,Verified\n"
      "maple,Maple House,Casa Maple,Maple Inc,Housing > Shelter,\"A bed.\nDinner.\","
      "(912) 555-0133 ext. 4,Text BED to 55501,https://maple.example,90 Alder Street,Springfield,"
      "GA,31329,32.4,-81.2,Mo-Fr 09:00-17:00,\"women, families\",Free,\"English, español, ht\","
      "Wheelchair,Come by,No ID needed,yes,no,2026-06-02\n");
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  const auto one = only_resource(reading);
  CHECK(one.id == "maple");
  CHECK(one.name.others.at("es") == "Casa Maple");
  CHECK(one.organization.plain == "Maple Inc");
  CHECK(one.category == "housing");
  CHECK(one.kind == "shelter");
  CHECK(one.description.plain == "A bed.\nDinner.");
  CHECK(one.phone == "(912) 555-0133 ext. 4");
  CHECK(one.text_line == "Text BED to 55501");
  CHECK(one.website == "https://maple.example");
  CHECK(one.address == "90 Alder Street, Springfield, GA 31329");
  CHECK(one.latitude == 32.4);
  CHECK(one.longitude == -81.2);
  CHECK(one.hours.plain == "Mo-Fr 09:00-17:00");
  CHECK(one.eligibility.codes == Words{"women", "families"});
  CHECK(one.eligibility.written.empty());
  CHECK(one.cost.codes == Words{"free"});
  CHECK(one.languages == Words{"en", "es", "ht"});
  CHECK(one.accessibility.codes == Words{"step-free"});
  CHECK(one.documents.codes == Words{"none"});
  CHECK(one.how_to_apply.plain == "Come by");
  CHECK(one.crisis);
  CHECK_FALSE(one.confidential_address);
  CHECK(one.verified == base::Date(std::chrono::days(20606)));
}

TEST_CASE("a service without a name costs its row, and only that") {
  const auto reading = read_resources_csv("Name,Category\n,Housing\nMaple,Housing\n");
  CHECK(only(reading.errors) ==
        "resources.csv, row 2, column Name: The service has no name; give it one.");
  CHECK(only_resource(reading).id == "maple");
}

TEST_CASE("a confidential address is not kept, nor where it is") {
  const auto reading = read_resources_csv(
      "Name,Category,Address,City,Latitude,Longitude,Confidential Address\n"
      "Safe House,Housing,4 Hidden Lane,Springfield,32.4,-81.2,Yes\n");
  const auto one = only_resource(reading);
  CHECK(one.confidential_address);
  CHECK(one.address.empty());
  CHECK_FALSE(one.latitude);
  CHECK_FALSE(one.longitude);
}

TEST_CASE("a category is known by either of its levels") {
  const auto levels = [](const std::string& cell) {
    const auto one = only_resource(read_resources_csv("Name,Category\nA," + cell + "\n"));
    return one.category + "/" + one.kind;
  };
  CHECK(levels("Housing > Shelter") == "housing/shelter");
  CHECK(levels("food & essentials>MEALS") == "food/meals");
  CHECK(levels("Shelter") == "housing/shelter");
  CHECK(levels("Housing") == "housing/");
  CHECK(levels("Housing > Tiny houses") == "housing/Tiny houses");
  CHECK(levels("Pets > Dogs") == "Pets/Dogs");
  CHECK(levels("") == "other/");
}

TEST_CASE("an unknown category is told once, a missing one each time") {
  const auto reading = read_resources_csv(
      "Name,Category\nA,Pets\nB,pets\nC,\nD,Housing > Tents\nE,Housing > tents\n");
  REQUIRE(reading.warnings.size() == 3);
  CHECK(says(describe(reading.warnings[0]), "row 2, column Category: \"Pets\" is none of"));
  CHECK(says(describe(reading.warnings[1]), "row 4, column Category: The service has no category"));
  CHECK(
      says(describe(reading.warnings[2]), "row 5, column Category: \"Tents\" is not known below"));
  CHECK(reading.listing.resources.size() == 5);
}

TEST_CASE("a cell that says more than the known words is shown as it is written") {
  const auto one = only_resource(with_column("Eligibility", "Women, with a letter from a court"));
  CHECK(one.eligibility.codes == Words{"women"});
  CHECK(one.eligibility.written.plain == "Women, with a letter from a court");
  const auto free = only_resource(with_column("Cost", "none; Medicaid, free"));
  CHECK(free.cost.codes == Words{"free", "medicaid"});
  CHECK(free.cost.written.empty());
}

TEST_CASE("what cannot be used is told and left out, and the service stays") {
  CHECK(says(only(with_column("Languages", "English, Elvish").warnings),
             "column Languages: \"Elvish\" is not known as a language"));
  CHECK(says(only(with_column("Verified", "last spring").warnings), "column Verified: "));
  CHECK(says(only(with_column("Crisis", "maybe").warnings), "neither yes nor no"));
  CHECK(says(only(with_column("Latitude", "32.4").warnings), "needs both"));
  CHECK(says(only(with_column("Phone", "ask Dana").warnings), "not plainly one number"));
}

TEST_CASE("the same name or ID twice gets a number, and only the ID is told") {
  const auto named = read_resources_csv("Name,Category\nMaple,Housing\nMaple,Housing\n");
  CHECK(named.listing.resources[1].id == "maple-2");
  const auto reading = read_resources_csv("ID,Name,Category\nm,A,Housing\nm,B,Housing\n");
  CHECK(says(only(reading.warnings), "read as \"m-2\""));
}
