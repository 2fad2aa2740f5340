// How to join a meeting from afar.
#include <algorithm>
#include <cctype>

#include "exchange/meeting_row.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

constexpr std::size_t kUrl = 1500, kNote = 4000;  // characters

bool is_web_address(std::string_view text) {
  const auto start = pack::folded(text.substr(0, 8));
  return (start.starts_with("http://") || start.starts_with("https://")) && text.size() > 10 &&
         text.find_first_of(" \t\n<>\"") == std::string_view::npos;
}

// "zoom.us/j/1": a host with a dot in it, then nothing but a path.
bool lacks_only_its_scheme(std::string_view text) {
  const auto host = text.substr(0, text.find('/'));
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return false;
  const auto allowed = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-';
  };
  const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  return std::all_of(host.begin(), host.end(), allowed) &&
         std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(), letter) &&
         text.find_first_of(" \t\n<>\"") == std::string_view::npos;
}

void add_line(std::string& text, const std::string& line) {
  if (text.find(line) == std::string::npos) text += (text.empty() ? "" : "\n") + line;
}

// The address, or empty. What is none of them goes to `notes`, so that nobody has to look for it.
std::string web_address(const FeedRecord& record, const char* field, const char* column,
                        std::string& notes, Findings& findings) {
  // Entities stay: "&copy=1" inside an address is no copyright sign.
  auto text = pack::one_line(record.written(field));
  for (auto at = text.find("&amp;"); at != std::string::npos; at = text.find("&amp;"))
    text.erase(at + 1, 4);
  if (text.empty()) return {};
  if (pack::length(text) <= kUrl) {
    if (is_web_address(text)) return text;
    if (lacks_only_its_scheme(text)) {
      findings.repaired(std::string(column) + " got https:// put before it.",
                        "A web address is not complete without it.");
      return "https://" + text;
    }
  }
  add_line(notes, plain_text(text, Lines::one, kUrl).text);
  findings.repaired(std::string(column) + " " + pack::in_quotes(text) +
                        " is no web address; it was moved to the notes.",
                    "Only addresses that begin with http:// or https:// can be opened.");
  return {};
}

}  // namespace

void read_from_afar(const FeedRecord& record, Findings& findings, MeetingRow& row) {
  auto url_notes =
      record.text("conference_url_notes", "Conference URL Notes", Lines::many, kNote, findings);
  put(row, "Conference URL",
      web_address(record, "conference_url", "Conference URL", url_notes, findings));
  put(row, "Conference URL Notes", url_notes);

  auto phone_notes =
      record.text("conference_phone_notes", "Conference Phone Notes", Lines::many, kNote, findings);
  const auto phone = record.text("conference_phone", "Conference Phone", Lines::one, 200, findings);
  const auto digits = std::count_if(phone.begin(), phone.end(), [](char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
  });
  if (digits >= 3) {
    put(row, "Conference Phone", phone);
  } else if (!phone.empty()) {
    add_line(phone_notes, phone);
    findings.repaired(
        "Conference Phone " + pack::in_quotes(phone) + " is no number; it was moved to the notes.",
        "A phone number has at least three digits.");
  }
  put(row, "Conference Phone Notes", phone_notes);

  auto notes = std::string(cell(row, "Notes"));
  auto url = web_address(record, "url", "URL", notes, findings);
  if (url.empty()) url = web_address(record, "website", "URL", notes, findings);
  put(row, "URL", url);
  put(row, "Notes", notes);
}

}  // namespace hearth::exchange
