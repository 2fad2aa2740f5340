#include "text/plain.h"

#include <doctest/doctest.h>

using hearth::text::plain;

TEST_CASE("Bytes that are no UTF-8 become replacement characters") {
  CHECK(plain("caf\xE9!") == "caf\uFFFD!");
  CHECK(plain("\xF0\x9F") == "\uFFFD\uFFFD");
  CHECK(plain("né 你好") == "né 你好");
}

TEST_CASE("Control characters go, line ends become line feeds, tabs spaces") {
  CHECK(plain(std::string_view("a\0b\x01", 4)) == "ab");
  CHECK(plain("a\r\nb\u2028c\u2029d\te") == "a\nb\nc\nd e");
  CHECK(plain("\u202E555\u202C \u202Dx") == "555\u202C x");
}
