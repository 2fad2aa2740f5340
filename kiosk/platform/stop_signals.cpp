#include "platform/stop_signals.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>

#include <utility>

namespace hearth::platform {

namespace {

sigset_t stopping() {
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, SIGTERM);
  ::sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

StopSignals::StopSignals() {
  const auto set = stopping();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  signals_.reset(::signalfd(-1, &set, SFD_CLOEXEC));
  leave_.reset(::eventfd(0, EFD_CLOEXEC));
  listener_ = std::thread([this] { listen(); });
}

StopSignals::~StopSignals() {
  ::eventfd_write(leave_.get(), 1);
  listener_.join();
  const auto set = stopping();
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void StopSignals::listen() {
  pollfd wanted[]{{signals_.get(), POLLIN, 0}, {leave_.get(), POLLIN, 0}};
  while (::poll(wanted, 2, -1) < 0 || (wanted[0].revents | wanted[1].revents) == 0) {
  }
  if ((wanted[0].revents & POLLIN) == 0) return;
  signalfd_siginfo info{};
  if (::read(signals_.get(), &info, sizeof info) < 0) return;
  came_ = true;
  const std::lock_guard lock(mutex_);
  if (wake_) wake_();
}

void StopSignals::on_stop(std::function<void()> wake) {
  const std::lock_guard lock(mutex_);
  wake_ = std::move(wake);
  if (came_ && wake_) wake_();
}

}  // namespace hearth::platform
