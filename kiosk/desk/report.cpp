// report: the slips counted, as a page that names nobody.
#include "report/page.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/opened_slips.h"
#include "report/numbers_json.h"
#include "report/tally.h"
#include "report/weeks.h"
#include "report/withholding.h"
#include "schedule/zone.h"

namespace hearth::desk {

namespace {

constexpr const char* kNoSlip = "There is no slip of these days, so nothing was written.";
constexpr std::size_t kLargestReport = 64u << 20;  // bytes

struct Options {
  SlipOptions slips;
  std::vector<std::string> earlier;
  std::string from_text, to_text;
  std::optional<base::Date> from, to;
  std::int64_t threshold = report::kThreshold;
};

// The days that the call names; else from the first slip to the last.
base::Result<report::Days> days_of(const Options& options,
                                   const std::vector<checkin::SlipsOfForm>& forms) {
  auto first = base::Date::max(), last = base::Date::min();
  for (const auto& of_form : forms)
    for (const auto& slip : of_form.slips) {
      first = std::min(first, slip.day);
      last = std::max(last, slip.day);
    }
  const report::Days days{options.from.value_or(first), options.to.value_or(last)};
  if (days.to < days.from || days.from > last || days.to < first) return base::Error{kNoSlip, ""};
  if (days.to - days.from <= report::kLongestReport) return days;
  return base::Error{
      "The slips lie more than two years apart, so nothing was written; name the days that are "
      "meant with --from and --to.",
      ""};
}

// Returns how many slips are left.
std::size_t keep_only(const report::Days& days, std::vector<checkin::SlipsOfForm>& forms) {
  std::size_t count = 0;
  for (auto& of_form : forms) {
    std::erase_if(of_form.slips, [&](const checkin::Slip& slip) {
      return slip.day < days.from || days.to < slip.day;
    });
    count += of_form.slips.size();
  }
  std::erase_if(forms, [](const checkin::SlipsOfForm& of_form) { return of_form.slips.empty(); });
  return count;
}

// False, and the call refused, when it is no date.
bool read_date(const std::string& option, const std::string& text, std::optional<base::Date>& date,
               Call& call) {
  if (text.empty()) return true;
  const auto parsed = schedule::parse_date(text);
  if (parsed)
    date = *parsed;
  else
    call.refuse(kWordsAreOff, option + ": " + parsed.error().message);
  return parsed.ok();
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

void write_report(Options& options, Call& call) {
  if (options.threshold < report::kLeastThreshold || report::kMostThreshold < options.threshold)
    return call.refuse(kWordsAreOff, "The number given with --threshold must be from " +
                                         std::to_string(report::kLeastThreshold) + " to " +
                                         std::to_string(report::kMostThreshold) + ".");
  if (!read_date("--from", options.from_text, options.from, call) ||
      !read_date("--to", options.to_text, options.to, call))
    return;
  const auto& around = call.around;
  const auto earlier = read_earlier(around.files, options.earlier);
  if (!earlier) return call.refuse(kProblem, earlier.error().sentence());
  auto found = open_slips(options.slips, options.earlier, call);
  if (!found) return;
  const auto days = days_of(options, found->forms);
  if (!days) return call.refuse(kProblem, days.error().sentence());
  const auto slips = keep_only(*days, found->forms);
  if (slips == 0) return call.refuse(kProblem, kNoSlip);
  const auto forms = report::tally(found->forms);
  const auto withholding = report::withhold(forms, *days, *earlier, options.threshold);
  if (!withholding) return call.refuse(kProblem, withholding.error().sentence());
  const bool some_were_left_out = !found->problems.empty();
  const auto html = report::page(forms, withholding->numbers, some_were_left_out);
  if (const auto written = around.files.replace(options.slips.out, html); !written)
    return call.refuse(kProblem, written.error().sentence());
  if (withholding->told_already > 0)
    around.err
        << "Some small numbers follow from the earlier reports, whatever this one withholds; "
           "do not pass them on.\n";
  around.out << counted(slips, "slip", "slips") << " of " << counted(forms.size(), "form", "forms")
             << ", " << in_words(*days) << ": see " << options.slips.out
             << ".\nName it with --earlier when you make the next report, so "
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
      ->add_option("--from", options->from_text,
                   "The first day; that of the first slip if not given")
      ->type_name("DATE");
  command
      ->add_option("--to", options->to_text,
                   "The last day, included; that of the last slip if not given")
      ->type_name("DATE");
  command
      ->add_option("--earlier", options->earlier,
                   "Reports that were made before: together with them, too, nobody is given away")
      ->type_name("REPORT.html");
  command->callback([options, &call] { write_report(*options, call); });
}

}  // namespace hearth::desk
