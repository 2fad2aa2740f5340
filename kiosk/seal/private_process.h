// Keeps what is in this process's memory out of files and from other programs.
#pragma once

namespace hearth::seal {

// A crash leaves no image of the memory, whatever the system is set to, for this process and those
// that it starts; it cannot be undone.
void leave_no_core();

// No other program of the same user may read the memory, attach a debugger, or look at its files
// (Linux: not dumpable). Root still may.
void close_memory();

// Where the limit of locked memory is lifted (LimitMEMLOCK=infinity), nothing of the process is
// ever written to a swap file: each page is locked as it is first used. True when that is so; under
// a limit it would run out one day, so only what asks for it is locked (LockedText).
bool lock_all_memory();

}  // namespace hearth::seal
