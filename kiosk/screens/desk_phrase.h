// A short phrase for the front desk: what somebody asks for, without a name.
#pragma once

#include <string>

#include "checkin/ticket.h"
#include "screens/screen.h"

namespace hearth::screens {

// In the language of these words. `ticket` is there for Asking::called.
std::string desk_phrase(const ui::Words& words, visit::Asking asking,
                        const checkin::Ticket* ticket);

ui::Icon symbol_icon(const checkin::TicketSymbol& symbol);

}  // namespace hearth::screens
