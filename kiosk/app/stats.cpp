#include "app/stats.h"

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace hearth::app {

namespace {

// Resident memory in KiB, from /proc/self/statm (proc(5): the second number, in pages).
long resident_kb() {
  std::ifstream statm("/proc/self/statm");
  long size = 0, resident = 0;
  statm >> size >> resident;
  return resident * (::sysconf(_SC_PAGESIZE) / 1024);
}

long peak_kb() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  return used.ru_maxrss;
}

double milliseconds(std::int64_t microseconds) {
  return static_cast<double>(microseconds / 100) / 10;
}

std::int32_t percentile(std::vector<std::int32_t> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const auto last = static_cast<double>(values.size() - 1);
  return values[static_cast<std::size_t>(last * share + 0.5)];
}

}  // namespace

double since_process_start_ms() {
  // proc(5): field 22 of /proc/self/stat is the start in clock ticks since boot; the command's name
  // before it stands in parentheses and may hold spaces.
  std::ifstream stat("/proc/self/stat");
  std::stringstream text;
  text << stat.rdbuf();
  const auto line = text.str();
  std::istringstream fields(line.substr(std::min(line.size(), line.rfind(')') + 2)));
  std::string field;
  for (int i = 3; i < 22; ++i) fields >> field;
  double ticks = 0;
  fields >> ticks;
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const double up = static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
  return up - ticks * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

std::string to_json(const Stats& stats, const Kiosk::Frames& frames) {
  nlohmann::ordered_json whole{
      {"first_frame_ms", std::round(stats.first_frame_ms * 10) / 10},
      {"frames", frames.drawn},
      {"frame_cpu_us",
       {{"p50", percentile(frames.cpu_us, 0.5)}, {"p99", percentile(frames.cpu_us, 0.99)}}},
      {"wakeups", stats.wakeups},
      {"rss_kb", resident_kb()},
      {"peak_rss_kb", peak_kb()}};
  for (const auto& step : stats.steps)
    whole["steps"].push_back({{"line", step.line},
                              {"ended_ms", std::round(step.ended_ms * 10) / 10},
                              {"longest_frame_ms", milliseconds(step.longest_stay.wall_us)},
                              {"longest_frame_cpu_ms", milliseconds(step.longest_stay.cpu_us)}});
  return whole.dump(1) + "\n";
}

}  // namespace hearth::app
