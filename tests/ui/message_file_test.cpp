#include "ui/message_file.h"

#include <doctest/doctest.h>

#include "base/files.h"

using namespace hearth;
using ui::MessageFile;

namespace {

std::string spanish() {
  base::DiskFiles files;
  const auto bytes = files.read(HEARTH_BUILD "/share/hearth/lang/es.mo", 1 << 20);
  REQUIRE(bytes.ok());
  return *bytes;
}

}  // namespace

TEST_CASE("a message file made by msgfmt is read, and what it lacks stands for itself") {
  const auto file = MessageFile::parse(spanish());
  REQUIRE(file.ok());
  CHECK(file->size() > 100);
  CHECK(file->find("Home") != "Home");
  CHECK(file->find("never translated") == "never translated");
}

TEST_CASE("a damaged message file is refused, whatever is cut off") {
  const auto whole = spanish();
  for (std::size_t length = 0; length < whole.size(); length += 97)
    CHECK_FALSE(MessageFile::parse(whole.substr(0, length)).ok());
  CHECK_FALSE(MessageFile::parse("").ok());
  CHECK_FALSE(MessageFile::parse("<html>not a message file</html>").ok());
}
