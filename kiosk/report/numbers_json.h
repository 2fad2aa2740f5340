// The numbers of a report as JSON, which lies in its page for the next report to read:
//
//   {"hearth_report":1,"threshold":11,"from":"2026-11-01","to":"2026-11-24","forms":[
//     {"wording":"…","numbers":[{"slips":true,"from":"…","to":"…","count":40},
//       {"question":"feeling","answered":true,…}, {"question":"feeling","answered":false,…},
//       {"question":"feeling","answer":"Good",…,"count":null}]}]}
//
// null: withheld.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "report/number.h"

namespace hearth::report {

std::string to_json(const ReportNumbers& numbers);
base::Result<ReportNumbers> numbers_in_json(std::string_view json);

// Out of a page, as page.h makes it.
base::Result<ReportNumbers> numbers_in_page(std::string_view html);

inline constexpr std::string_view kNumbersBegin =
                                      "<pre id=\"hearth-report-numbers\" hidden=\"hidden\">",
                                  kNumbersEnd = "</pre>";

}  // namespace hearth::report
