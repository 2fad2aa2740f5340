#include "listing/phone_link.h"

#include "listing/dialled_number.h"

namespace hearth::listing {

namespace {

std::string number_of(const DialledNumber& dialled, std::string_view country) {
  const auto& digits = dialled.digits;
  if (dialled.international) return "+" + digits;
  if (!in_north_american_plan(country)) return digits;
  if (digits.starts_with("011") && digits.size() > 11) return "+" + digits.substr(3);
  if (digits.size() == 11 && digits.front() == '1') return "+" + digits;
  return digits.size() == 10 && digits.front() > '1' ? "+1" + digits : digits;
}

// RFC 3986: what is not unreserved is written as %XX. `kept`: besides.
std::string escaped(std::string_view text, std::string_view kept) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       std::string_view("-._~").find(c) != std::string_view::npos ||
                       kept.find(c) != std::string_view::npos;
    if (plain) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += "0123456789ABCDEF"[byte >> 4];
    out += "0123456789ABCDEF"[byte & 15];
  }
  return out;
}

}  // namespace

std::optional<std::string> call_link(std::string_view number, std::string_view country) {
  const auto dialled = read_dialled(number);
  if (!dialled) return std::nullopt;
  return "tel:" + number_of(*dialled, country) + escaped(dialled->paused, ",*");
}

std::optional<std::string> text_link(std::string_view number, std::string_view message,
                                     std::string_view country) {
  const auto dialled = read_dialled(number);
  if (!dialled || !dialled->paused.empty()) return std::nullopt;
  auto link = "sms:" + number_of(*dialled, country);
  if (!message.empty()) link += "?body=" + escaped(message, "");
  return link;
}

}  // namespace hearth::listing
