// A form's wording as canonical JSON: what the report needs of it, in the pack's first language,
// with members in one order and no spaces. The same wording gives the same bytes. Translations,
// what is offered for help, and the ticket are not in it.
#pragma once

#include <optional>
#include <string>

#include "listing/form.h"

namespace hearth::checkin {

std::string wording_of(const listing::Form& form);

// The form that was worded so; none where the text is no wording, or not in the one way to write
// it.
std::optional<listing::Form> form_worded(const std::string& wording);

}  // namespace hearth::checkin
