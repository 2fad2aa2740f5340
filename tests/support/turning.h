// Turns pages, of a screen or of a sheet, as a visitor does who looks for something.
#pragma once

#include <functional>
#include <string_view>

#include "support/lobby.h"

namespace hearth::lobby {

// False where this is the last page, or the first.
bool turn_on(Lobby& lobby);
bool turn_back(Lobby& lobby);
void turn_to_first(Lobby& lobby);

// On from the page that is shown until it is so; false where the last page comes first.
bool turn_until(Lobby& lobby, const std::function<bool()>& so);
// Until there is a thing with this id; null where there is none.
const ui::Node* turn_to(Lobby& lobby, std::string_view id);

// Calls `each` on the page that is shown and on every later one, then goes back to where it began.
void on_every_page(Lobby& lobby, const std::function<void()>& each);

}  // namespace hearth::lobby
