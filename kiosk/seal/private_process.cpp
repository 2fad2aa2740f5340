#include "seal/private_process.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace hearth::seal {

void leave_no_core() {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);  // lowering a limit is always allowed
}

void close_memory() {
  ::prctl(PR_SET_DUMPABLE, 0);
}

bool lock_all_memory() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0 || limit.rlim_cur != RLIM_INFINITY) return false;
  return ::mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) == 0;
}

}  // namespace hearth::seal
