// Mounts that only this process and its children see; gone with it.
#pragma once

#include <sched.h>
#include <sys/mount.h>

namespace hearth::tests {

// False where this user may not.
inline bool has_own_mounts() {
  static const bool done = ::unshare(CLONE_NEWNS) == 0 &&
                           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
  return done;
}

}  // namespace hearth::tests
