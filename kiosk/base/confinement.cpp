#include "base/confinement.h"

#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <type_traits>

namespace hearth::base {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

constexpr int kBehind = 10;  // nice(2)

// What computing, reading and answering takes. All else fails with EPERM, so that a library that
// tries something new is told no and goes on.
constexpr int kAllowed[] = {SCMP_SYS(read),          SCMP_SYS(readv),
                            SCMP_SYS(pread64),       SCMP_SYS(write),
                            SCMP_SYS(writev),        SCMP_SYS(close),
                            SCMP_SYS(lseek),         SCMP_SYS(fstat),
                            SCMP_SYS(stat),          SCMP_SYS(lstat),
                            SCMP_SYS(newfstatat),    SCMP_SYS(statx),
                            SCMP_SYS(statfs),        SCMP_SYS(fstatfs),
                            SCMP_SYS(access),        SCMP_SYS(faccessat),
                            SCMP_SYS(faccessat2),    SCMP_SYS(readlink),
                            SCMP_SYS(readlinkat),    SCMP_SYS(getdents64),
                            SCMP_SYS(getcwd),        SCMP_SYS(fcntl),
                            SCMP_SYS(brk),           SCMP_SYS(mmap),
                            SCMP_SYS(munmap),        SCMP_SYS(mremap),
                            SCMP_SYS(mprotect),      SCMP_SYS(madvise),
                            SCMP_SYS(mlock),         SCMP_SYS(munlock),
                            SCMP_SYS(futex),         SCMP_SYS(getrandom),
                            SCMP_SYS(clock_gettime), SCMP_SYS(getpid),
                            SCMP_SYS(gettid),        SCMP_SYS(getuid),
                            SCMP_SYS(geteuid),       SCMP_SYS(getrlimit),
                            SCMP_SYS(sysinfo),       SCMP_SYS(uname),
                            SCMP_SYS(sched_yield),   SCMP_SYS(sched_getaffinity),
                            SCMP_SYS(rt_sigaction),  SCMP_SYS(rt_sigprocmask),
                            SCMP_SYS(rt_sigreturn),  SCMP_SYS(restart_syscall),
                            SCMP_SYS(exit),          SCMP_SYS(exit_group)};

struct Release {
  void operator()(void* filter) const { ::seccomp_release(filter); }
};

bool set(int resource, rlim_t most) {
  const rlimit limit{most, most};
  return ::setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0;
}

bool limit_resources(const Confinement& confinement) {
  return set(RLIMIT_AS, confinement.memory) && set(RLIMIT_CPU, confinement.seconds) &&
         set(RLIMIT_FSIZE, 0) && set(RLIMIT_CORE, 0) && set(RLIMIT_NPROC, 0);
}

bool filter_calls() {
  const std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, Release> filter(
      ::seccomp_init(SCMP_ACT_ERRNO(EPERM)));
  if (!filter) return false;
  for (const int call : kAllowed)
    if (::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0) return false;
  // Files may be opened for reading; abort() may raise its own signal.
  constexpr unsigned kChanging = O_ACCMODE | O_CREAT | O_TRUNC;
  return ::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY)) == 0 &&
         ::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                            SCMP_A1(SCMP_CMP_MASKED_EQ, kChanging, O_RDONLY)) == 0 &&
         ::seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                            SCMP_A2(SCMP_CMP_EQ, SIGABRT)) == 0 &&
         ::seccomp_load(filter.get()) == 0;
}

}  // namespace

Status confine(const Confinement& confinement) {
  if (kSanitized) return {};
  // Should whoever started it go, it goes as well; and nobody looks into its memory.
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_DUMPABLE, 0);
  // What is on the screen goes first. That it does not help where there is nothing to give is no
  // fault.
  [[maybe_unused]] const auto behind = ::nice(kBehind);
  if (limit_resources(confinement) && filter_calls()) return {};
  return Error{"This computer cannot keep a program in bounds (seccomp); packs are not read on it.",
               ""};
}

}  // namespace hearth::base
