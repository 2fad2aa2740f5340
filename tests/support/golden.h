// Goldens: pictures of the screen, made small, so that a driver's or a font's last pixel does not
// matter but a missing card, a wrong colour or a shifted column does.
#pragma once

#include <string>

#include "support/lobby.h"

namespace hearth::golden {

// Compares what is on the screen with tests/screens/golden/NAME.png; the message says how far they
// are apart, empty when they agree. With HEARTH_WRITE_GOLDEN=1 it writes the file instead.
std::string compare(lobby::Lobby& lobby, const std::string& name);

}  // namespace hearth::golden
