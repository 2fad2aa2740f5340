#include "screens/scan_cards.h"

namespace hearth::screens {

bool add_scan_card(std::vector<ui::QrCard>& cards, std::string_view content, std::string_view title,
                   std::string_view line) {
  if (content.empty()) return false;
  if (auto code = ui::qr_code(content))
    cards.push_back({*std::move(code), std::string(title), std::string(line)});
  return true;
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between) {
  std::string all;
  for (const auto part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

bool is_link(std::string_view url) {
  return (url.starts_with("https://") || url.starts_with("http://")) &&
         url.find_first_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace hearth::screens
