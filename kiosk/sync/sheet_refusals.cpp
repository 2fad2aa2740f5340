#include "sync/sheet_refusals.h"

#include "base/translatable.h"

namespace hearth::sync {

using base::Error;

const Error kListingsUnreadable{
    N_("The listings that are shown can’t be read; bring their pack again."), ""};
const Error kSheetsNotAllowed{N_("The listings of this kiosk don’t allow spreadsheets."), ""};
const Error kSheetsTooHungry{N_("The spreadsheets need more memory than there is for them."), ""};
const Error kReadingStopped{N_("Reading the spreadsheets stopped before its end."), ""};
const Error kSheetsUnreadable{N_("The spreadsheets can’t be read."), ""};

const Error& sheet_refusal(std::string_view words) {
  for (const auto* known :
       {&kListingsUnreadable, &kSheetsNotAllowed, &kSheetsTooHungry, &kReadingStopped})
    if (known->message == words) return *known;
  return kSheetsUnreadable;
}

}  // namespace hearth::sync
