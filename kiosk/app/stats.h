// Figures of one run, as the contract names them.
#pragma once

#include <chrono>
#include <string>

#include "app/kiosk.h"

namespace hearth::app {

struct StepFigures {
  int line = 0;         // of the script
  double ended_ms = 0;  // since the start of the process
  Kiosk::Stay longest_stay;
};

struct Stats {
  double first_frame_ms = 0;  // from the start of the process to the first complete frame
  int wakeups = 0;
  std::vector<StepFigures> steps;
};

// Milliseconds since this process was started (by the kernel's account).
double since_process_start_ms();

std::string to_json(const Stats& stats, const Kiosk::Frames& frames);

}  // namespace hearth::app
