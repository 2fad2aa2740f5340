#include "pack/csv.h"

#include <doctest/doctest.h>

using hearth::pack::parse_csv;
using hearth::pack::write_csv;
using Cells = std::vector<std::string>;

TEST_CASE("a table is read with commas, semicolons or tabs between its cells") {
  CHECK(parse_csv("a,b;c\n").separator == ',');
  CHECK(parse_csv("a;b;c,d\n").separator == ';');
  CHECK(parse_csv("a\tb\tc,d\n").separator == '\t');
  CHECK(parse_csv("\"a;b;c;d\",e\n").separator == ',');
  CHECK(parse_csv("a;b\n1,5;2\n").rows[1].cells == Cells{"1,5", "2"});
}

TEST_CASE("a quoted cell may hold separators, quotes and line ends, and is one row") {
  const auto table = parse_csv("Name,Notes\r\n\"A, B\",\"say \"\"hi\"\"\r\nand sit\"\r\nC,D\r\n");
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[1].cells == Cells{"A, B", "say \"hi\"\r\nand sit"});
  CHECK(table.rows[2].row == 3);
  CHECK(table.rows[2].cells == Cells{"C", "D"});
}

TEST_CASE("every line end counts, and so does a last row without one") {
  for (const auto* text : {"a,b\n1,2\n", "a,b\r\n1,2", "a,b\r1,2\r",
                           "\xEF\xBB\xBF"
                           "a,b\n1,2"}) {
    const auto table = parse_csv(text);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == Cells{"a", "b"});
    CHECK(table.rows[1].cells == Cells{"1", "2"});
  }
  CHECK(parse_csv("").rows.empty());
  CHECK(parse_csv("a\n\nb\n").rows[2].row == 3);
  CHECK(parse_csv("a,b,\n").rows[0].cells == Cells{"a", "b", ""});
}

TEST_CASE("a quotation mark that is never closed costs its own row and not those below") {
  const auto last = parse_csv("a,b\n\"x,y\n1,2\n");
  REQUIRE(last.rows.size() == 3);
  CHECK(last.rows[1].unclosed_quote);
  CHECK(last.rows[2].cells == Cells{"1", "2"});

  const auto middle = parse_csv("a,b\n\"x,y\n1,\"z, z\"\n3,4\n");
  REQUIRE(middle.rows.size() == 4);
  CHECK(middle.rows[1].unclosed_quote);
  CHECK_FALSE(middle.rows[2].unclosed_quote);
  CHECK(middle.rows[2].cells == Cells{"1", "z, z"});
}

TEST_CASE("a quotation mark inside a plain cell stays") {
  CHECK(parse_csv("5' 10\", tall\n").rows[0].cells == Cells{"5' 10\"", " tall"});
  CHECK(parse_csv("\"a\"b,c\n").rows[0].cells == Cells{"ab", "c"});
}

TEST_CASE("what is written can be read again, and quotes stand only where they are needed") {
  const std::vector<Cells> rows{{"ID", "Name"}, {"1", "a, \"b\"\nc"}, {" x ", "é;"}};
  const auto text = write_csv(rows);
  CHECK(text == "ID,Name\r\n1,\"a, \"\"b\"\"\nc\"\r\n\" x \",\"é;\"\r\n");
  const auto table = parse_csv(text);
  REQUIRE(table.rows.size() == rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) CHECK(table.rows[i].cells == rows[i]);
}
