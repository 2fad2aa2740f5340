// A number as staff wrote it -> a link that a phone opens: what a QR code of a help line holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hearth::listing {

// "tel:+19125550142" (RFC 3966), for `country` (ISO 3166, where the number is dialled).
// - In the countries of the North American plan (US, CA, Puerto Rico, the Caribbean) ten digits, or
//   eleven that begin with 1, become an international number. Elsewhere, and for short ones (988,
//   211), the link has the digits as they are dialled there. "+44 20…" stays as it is.
// - Capital letters are those of the keypad: 1-800-GET-HELP.
// - An extension ("ext. 12", "x12") and what stands after commas or semicolons (",,123456#", a
//   conference's code) is dialled after a pause: "tel:+19125550100,12". Phones do that; RFC 3966's
//   ";ext=" they do not all know.
// Nothing where it is not plainly one number: no code is better than a wrong number.
std::optional<std::string> call_link(std::string_view number, std::string_view country);

// "sms:741741?body=HOME" (RFC 5724), the number as above but without an extension; `message` is
// what the line asks people to write, UTF-8, or empty.
std::optional<std::string> text_link(std::string_view number, std::string_view message,
                                     std::string_view country);

}  // namespace hearth::listing
