#include "sync/problem_page.h"

#include <algorithm>

namespace hearth::sync {

namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kMostLines = 2'000;

class Page {
 public:
  void line(const std::string& text) { text_.append(text).append(kLineEnd); }

  void problems(const Proposal& proposal, const std::string& file, bool costs,
                const std::string& heading) {
    bool any = false;
    for (const auto& one : proposal.problems) {
      if (one.file != file || one.costs != costs || lines_ >= kMostLines) continue;
      if (!any) line(heading);
      any = true;
      line("  " + (one.cell.empty() ? "" : one.cell + ": ") + one.text);
      ++lines_;
    }
    if (any) line("");
  }

  std::string take() && { return std::move(text_); }

 private:
  std::string text_ = "\xEF\xBB\xBF";
  std::size_t lines_ = 0;
};

}  // namespace

std::string problem_page(const Proposal& proposal) {
  Page page;
  page.line("What the kiosk found in the listings on this stick");
  page.line("");
  for (const auto& table : proposal.tables) {
    page.line(table.file);
    page.line(std::string(table.file.size(), '-'));
    for (const auto& older : table.older)
      page.line("This file was chosen since it was changed last; not read was: " + older);
    page.problems(proposal, table.file, true,
                  table.readable ? "Not read. Mend each of these cells:"
                                 : "This file could not be read at all:");
    page.problems(proposal, table.file, false, "Read all the same, but look at each:");
    page.line("");
  }
  page.line("Mend the cells, save the file in its place, and bring the stick again.");
  return std::move(page).take();
}

}  // namespace hearth::sync
