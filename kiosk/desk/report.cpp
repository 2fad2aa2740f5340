// report: the slips counted, as a page that names nobody.
#include "report/page.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/opened_slips.h"
#include "report/numbers_json.h"
#include "report/tally.h"
#include "report/weeks.h"
#include "report/withholding.h"

namespace hearth::desk {

namespace {

constexpr std::size_t kLargestReport = 64u << 20;  // bytes

struct Options {
  SlipOptions slips;
  std::vector<std::string> earlier;
  std::int64_t threshold = report::kThreshold;
};

report::Days days_of(const std::vector<checkin::SlipsOfForm>& forms) {
  auto from = base::Date::max(), to = base::Date::min();
  for (const auto& of_form : forms)
    for (const auto& slip : of_form.slips) {
      from = std::min(from, slip.day);
      to = std::max(to, slip.day);
    }
  return {from, to};
}

base::Result<std::vector<report::ReportNumbers>> read_earlier(
    const base::Files& files, const std::vector<std::string>& names) {
  std::vector<report::ReportNumbers> result;
  for (const auto& name : names) {
    const auto html = files.read(name, kLargestReport);
    if (!html) return html.error();
    auto numbers = report::numbers_in_page(*html);
    if (!numbers) return base::Error{numbers.error().message, name};
    result.push_back(std::move(*numbers));
  }
  return result;
}

void write_report(const Options& options, Call& call) {
  if (options.threshold < report::kLeastThreshold || report::kMostThreshold < options.threshold)
    return call.refuse(kWordsAreOff, "The number given with --threshold must be from " +
                                         std::to_string(report::kLeastThreshold) + " to " +
                                         std::to_string(report::kMostThreshold) + ".");
  const auto& around = call.around;
  const auto earlier = read_earlier(around.files, options.earlier);
  if (!earlier) return call.refuse(kProblem, earlier.error().sentence());
  const auto found = open_slips(options.slips, options.earlier, call);
  if (!found) return;
  const auto days = days_of(found->forms);
  if (days.to - days.from > report::kLongestReport)
    return call.refuse(kProblem,
                       "The slips lie more than two years apart; name those of fewer days.");
  const auto forms = report::tally(found->forms);
  const auto withholding = report::withhold(forms, days, *earlier, options.threshold);
  if (!withholding) return call.refuse(kProblem, withholding.error().sentence());
  const bool some_were_left_out = !found->problems.empty();
  const auto html = report::page(forms, withholding->numbers, some_were_left_out);
  if (const auto written = around.files.replace(options.slips.out, html); !written)
    return call.refuse(kProblem, written.error().sentence());
  if (withholding->told_already > 0)
    around.err << "The earlier reports give small numbers away by themselves, whatever this one "
                  "withholds; do not pass them on.\n";
  around.out << counted(found->slips, "slip", "slips") << " of "
             << counted(forms.size(), "form", "forms") << ", " << in_words(days) << ": see "
             << options.slips.out << ".\nName it with --earlier when you make the next report, so "
             << "that the two together give nobody away.\n";
}

}  // namespace

void add_report(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("report", "Opens slips and counts them on a page that names nobody");
  const auto options = std::make_shared<Options>();
  add_slip_options(*command, options->slips, "REPORT.html");
  command
      ->add_option("--threshold", options->threshold,
                   "The smallest count that is told, besides 0; counts below it are withheld")
      ->type_name("N");
  command
      ->add_option("--earlier", options->earlier,
                   "Reports that were made before: together with them, too, nobody is given away")
      ->type_name("REPORT.html");
  command->callback([options, &call] { write_report(*options, call); });
}

}  // namespace hearth::desk
