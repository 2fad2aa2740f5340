#include "report/page.h"

#include "report/html.h"
#include "report/numbers_json.h"
#include "report/tables.h"
#include "report/weeks.h"

namespace hearth::report {

namespace {

// The kiosk's own colours (assets' theme "soft"), black on white on paper.
constexpr const char* kStyle = R"css(
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:62rem;background:#faf5ec;color:#21302e;
font:1rem/1.45 "Noto Sans","DejaVu Sans",Verdana,sans-serif}
h1{font-size:2rem;margin:0}h2{font-size:1.5rem;margin:0 0 .25rem}h3{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0;max-width:46rem}
.when{font-size:1.2rem}.note{background:#dcebe6;border-radius:.75rem;padding:.75rem 1rem;max-width:46rem}
section{background:#fff;border:1px solid #ddd2bf;border-radius:1rem;padding:1.5rem;margin:2rem 0}
figure{margin:1rem 0}figcaption,.small{color:#4a5654;font-size:.9rem}
table{border-collapse:collapse;margin:.75rem 0 1.25rem;font-variant-numeric:tabular-nums}
caption{text-align:start;color:#4a5654;font-size:.9rem;padding:0 0 .25rem}
th,td{padding:.3rem .6rem;border-bottom:1px solid #ddd2bf;text-align:start;vertical-align:top}
thead th{border-bottom:2px solid #85796a;vertical-align:bottom}tbody th{font-weight:normal}
tfoot th,tfoot td{font-weight:bold;border-top:2px solid #85796a}
td.n{text-align:end;font-weight:bold}td.kept{font-weight:normal;color:#4a5654;font-style:italic}
.weeks{font-size:.85rem}.weeks svg{width:4.5rem;height:.5rem}.weeks th,.weeks td{padding:.25rem .4rem}
tbody th{white-space:nowrap}tbody th[scope=rowgroup],tbody th bdi{white-space:normal}
.days td,.days thead th+th{text-align:end}.wide{overflow-x:auto}
svg{vertical-align:middle}svg.columns{width:100%;max-width:48rem;height:auto}
rect.told{fill:#1d5b56}rect.kept{fill:none;stroke:#85796a;stroke-dasharray:3 3}
line.ground{stroke:#85796a;stroke-width:2}
text{fill:#21302e;font-size:13px}text.value{font-weight:bold;font-size:14px}text.tiny{font-size:10px}
@page{margin:15mm}
@media print{body{background:#fff;color:#000;padding:0;max-width:none;font-size:10pt}
section{border:0;padding:0;margin:1.5rem 0}.note{background:none;border:1px solid #85796a}
h2,h3{break-after:avoid}tr,figure,table{break-inside:avoid}table.meetings{break-inside:auto}caption{break-after:avoid}.wide{overflow:visible}.weeks{font-size:7.5pt}thead{display:table-header-group}
rect.told{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

std::string versions(const FormTally& form) {
  std::string words = form.versions.size() == 1 ? "Version " : "Versions ";
  for (std::size_t i = 0; i < form.versions.size(); ++i) {
    if (i > 0) words += i + 1 == form.versions.size() ? " and " : ", ";
    words += std::to_string(form.versions[i]);
  }
  return words + (form.versions.size() == 1 ? "" : ", worded the same") + " of the form “" +
         escaped(form.form.id) + "”.";
}

std::string section(const FormTally& form, const NumbersOfForm& numbers, const Days& report) {
  const ToldNumbers told(numbers);
  auto html = "<section>\n<h2><bdi>" + escaped(form.form.title.plain) +
              "</bdi></h2>\n<p class=\"small\">" + versions(form) + "</p>\n" +
              slips_table(told, report);
  for (const auto& question : form.questions) {
    html += "<h3><bdi>" + escaped(question.text) + "</bdi></h3>\n";
    html += question.of_meetings ? meetings_table(question, told, report)
                                 : question_table(question, told, report) + "<div class=\"wide\">" +
                                       weeks_table(question, told, report) + "</div>";
  }
  return html + "</section>\n";
}

}  // namespace

std::string page(const std::vector<FormTally>& forms, const ReportNumbers& numbers,
                 bool some_were_left_out) {
  const auto most = std::to_string(numbers.threshold - 1);
  std::string html =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
      "<meta charset=\"utf-8\"/>\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\"/>\n"
      "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>Check-ins, " +
      in_words(numbers.days) + "</title>\n<style>" + kStyle + "</style>\n</head>\n<body>\n<main>\n";
  html += "<h1>Check-ins</h1>\n<p class=\"when\">" + in_words(numbers.days) + "</p>\n";
  html +=
      "<p class=\"note\"><b>Small numbers are withheld</b>, so that nobody can be picked out. "
      "“Withheld” means: " +
      most +
      " or fewer, or withheld so that such a number cannot be worked out from the others or "
      "from an earlier report. Bars of withheld numbers are dashed and all of one size. "
      "Shares are worked out from numbers that are shown.</p>\n";
  if (some_were_left_out) html += "<p>Some slips could not be read and are not counted here.</p>\n";
  html +=
      "<p class=\"small\">One slip is one person who filled in a form at the kiosk, without a "
      "name. Any question may be skipped, and nobody has to fill in anything: these are not "
      "all visitors. Weeks go from Monday to Sunday. Name this file with --earlier when the "
      "next report is made.</p>\n";
  for (std::size_t i = 0; i < forms.size(); ++i)
    html += section(forms[i], numbers.forms[i], numbers.days);
  html += "</main>\n";
  html += kNumbersBegin;
  html += escaped(to_json(numbers));
  html += kNumbersEnd;
  return html + "\n</body>\n</html>\n";
}

}  // namespace hearth::report
