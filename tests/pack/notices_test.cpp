#include "pack/folder_of.h"

using namespace hearth;
using namespace hearth::pack;
using listing::Notice;

namespace {

FolderOf with_meetings() {
  FolderOf folder;
  folder.put("meetings.csv",
             "ID,Name,Room,Location\nhope,Hope,Room A,\nlunch,Lunch,,\"Mill Hall, Annex\"\n");
  folder.put("rooms.csv",
             "Room,Directions,Directions (es),Step Free\nRoom A,first door,primera puerta,yes\n"
             "Loft,up the stairs,,no\n");
  return folder;
}

}  // namespace

TEST_CASE("rooms are read") {
  const auto reading = with_meetings().read();
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  REQUIRE(reading.listing.rooms.size() == 2);
  CHECK(reading.listing.rooms[0].directions.others.at("es") == "primera puerta");
  CHECK(reading.listing.rooms[0].step_free == true);
  CHECK(reading.listing.rooms[1].step_free == false);
}

TEST_CASE("a room without a name, or that stands there twice, is an error of its row") {
  CHECK(only(FolderOf().put("rooms.csv", "Room,Step Free\n,yes\n").read().errors) ==
        "rooms.csv, row 2, column Room: The room has no name; give it one.");
  CHECK(only(FolderOf().put("rooms.csv", "Room\nA\na\n").read().errors) ==
        "rooms.csv, row 3, column Room: The room \"a\" stands there twice; the first row counts.");
  const auto unsure = FolderOf().put("rooms.csv", "Room,Step Free\nA,mostly\n").read();
  CHECK_FALSE(unsure.listing.rooms[0].step_free.has_value());
  CHECK(says(only(unsure.warnings), "neither yes nor no"));
}

TEST_CASE("notices are read, and name meetings, rooms and locations") {
  auto folder = with_meetings();
  folder.put("notices.csv",
             "ID,Title,Title (es),Starts,Until,Kind,Cancels,Blocks Step Free\n"
             "a,Closed,Cerrado,2026-11-26,2026-11-27,Closure,\"HOPE, room: room a; all\",loft\n"
             ",Away,,,,,\"location:Mill Hall, Annex\",\n");
  const auto reading = folder.read();
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  REQUIRE(reading.listing.notices.size() == 2);
  const auto& notice = reading.listing.notices[0];
  CHECK(notice.kind == Notice::Kind::closure);
  CHECK(notice.cancels == std::vector<std::string>{"hope", "room:Room A", "all"});
  CHECK(notice.blocks_step_free == "Loft");
  CHECK(reading.listing.notices[1].id == "away");
  CHECK(reading.listing.notices[1].cancels ==
        std::vector<std::string>{"location:Mill Hall, Annex"});
}

TEST_CASE("a notice that names what there is not is kept and warned about") {
  auto folder = with_meetings();
  folder.put("notices.csv", "ID,Title,Cancels\na,Closed,\"hope, hop\"\n");
  CHECK(
      only(folder.read().warnings)
          .starts_with(
              "notices.csv, row 2, column Cancels: There is no meeting, room or location \"hop\""));
  folder.put("notices.csv", "ID,Title,Blocks Step Free\na,Closed,Room Z\n");
  CHECK(says(only(folder.read().warnings), "column Blocks Step Free: There is no room \"Room Z\""));
  folder.put("notices.csv", "ID,Title,Kind\na,Closed,party\n");
  CHECK(says(only(folder.read().warnings), "\"party\" is not known, so it is read as \"info\""));
  folder.put("notices.csv", "ID,Title\na,One\na,Two\n");
  CHECK(says(only(folder.read().warnings), "this one is read as \"a-2\""));
}

TEST_CASE("a notice without a title, or whose days are wrong, is an error of its row") {
  const auto error = [](const std::string& rows) {
    return only(FolderOf().put("notices.csv", "Title,Starts,Until\n" + rows).read().errors);
  };
  CHECK(error(",2026-11-26,\n") ==
        "notices.csv, row 2, column Title: The notice has no title; give it one.");
  CHECK(error("A,2026-11-27,2026-11-26\n") ==
        "notices.csv, row 2, column Until: The last day, 2026-11-26, is before the first, "
        "2026-11-27.");
  CHECK(
      error("A,11/27/2026,\n") ==
      "notices.csv, row 2, column Starts: \"11/27/2026\" is not read as a date; write 2026-11-27.");
}
