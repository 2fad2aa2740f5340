// The sticks of the installed kiosk, which its session mounts (packaging/session/stick). It is
// asked through a socket: a line "write NAME", answered by "ok" or by "no: " and why; then a line
// "done", answered by "done" once the stick is read-only again. Whoever hangs up is done as well.
#pragma once

#include <filesystem>
#include <memory>

#include "base/stick_door.h"

namespace hearth::platform {

// Where there is no such socket sticks are what they are mounted as, and asking is answered at
// once.
std::unique_ptr<base::StickDoor> stick_door(
    std::filesystem::path socket = "/run/hearth/stick-write");

}  // namespace hearth::platform
