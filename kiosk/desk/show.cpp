// show: what a pack says of itself, whoever signed it.
#include <CLI/CLI.hpp>
#include <memory>
#include <set>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/one_line.h"
#include "desk/pack_files.h"
#include "pack/pack_reader.h"
#include "schedule/zone.h"
#include "seal/signature.h"

namespace hearth::desk {

namespace {

std::string day_of(base::Instant at, const listing::Center& center) {
  const auto zone = schedule::Zone::named(center.time_zone);
  return zone ? schedule::iso_date(zone->date(at)) : "";
}

void line(std::ostream& out, const char* what, const std::string& says) {
  if (!says.empty()) out << what << one_line(says) << '\n';
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::string counts(const listing::Listing& listing) {
  std::set<std::string_view> pages;
  for (const auto& article : listing.articles) pages.insert(article.name);
  return counted(listing.meetings.size(), "meeting", "meetings") + ", " +
         counted(listing.resources.size(), "resource", "resources") + ", " +
         counted(pages.size(), "page", "pages") + ", " +
         counted(listing.forms.size(), "form", "forms") + ", " +
         counted(listing.notices.size(), "notice", "notices");
}

std::string signed_with(const std::optional<std::string>& text) {
  if (!text) return "nothing: there is no signature beside it";
  const auto read = seal::Signature::parse(*text);
  const auto* const signature = std::get_if<seal::Signature>(&read);
  if (signature == nullptr) return "a signature that no kiosk takes";
  return seal::shown(signature->key()) + " as it says (not verified), for " +
         signature->trusted_comment();
}

void show(const std::string& pack, Call& call) {
  const auto found = read_pack_files(call.around.files, pack);
  if (!found) return call.refuse(kProblem, found.error().sentence());
  const auto read = pack::read_pack(found->bytes);
  if (const auto* refused = std::get_if<trust::Refused>(&read))
    return call.refuse(kProblem, pack + ": " + trust::sentence(*refused));
  const auto& reading = std::get<pack::Reading>(read);
  const auto& center = reading.listing.center;
  auto& out = call.around.out;
  line(out, "Center:      ", center.title + " (" + center.id + ")");
  line(out, "Pack:        ", std::to_string(center.sequence));
  if (center.issued) line(out, "Issued:      ", day_of(*center.issued, center));
  if (center.expires) line(out, "Expires:     ", schedule::iso_date(*center.expires));
  line(out, "Languages:   ", joined(center.languages));
  line(out, "Time zone:   ", center.time_zone);
  line(out, "Holds:       ", counts(reading.listing));
  line(out, "Signed with: ", signed_with(found->signature));
  if (!reading.errors.empty())
    call.around.err << "hearth-pack: " << counted(reading.errors.size(), "mistake", "mistakes")
                    << "; \"hearth-pack check " << pack << "\" names each.\n";
}

}  // namespace

void add_show(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("show", "Shows what a pack says of itself");
  const auto pack = std::make_shared<std::string>();
  command->add_option("PACK", *pack, "The pack")->required()->type_name("");
  command->callback([pack, &call] { show(*pack, call); });
}

}  // namespace hearth::desk
