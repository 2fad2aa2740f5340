// The commands, one file each. Each adds its words to the parser; its callback leaves the exit code
// in the Call.
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "desk/desk.h"

namespace hearth::desk {

inline constexpr int kDone = 0;
inline constexpr int kProblem = 1;
inline constexpr int kWordsAreOff = 2;

struct Call {
  const Surroundings& around;
  int exit_code = kDone;

  // Says on standard error what is wrong, as "hearth-pack: SENTENCE".
  void refuse(int code, const std::string& sentence);
};

void add_new(CLI::App& program, Call& call);
void add_check(CLI::App& program, Call& call);
void add_keygen(CLI::App& program, Call& call);
void add_build(CLI::App& program, Call& call);
void add_verify(CLI::App& program, Call& call);
void add_show(CLI::App& program, Call& call);
void add_diff(CLI::App& program, Call& call);
void add_trust(CLI::App& program, Call& call);
void add_read_pack(CLI::App& program, Call& call);
void add_read_sheets(CLI::App& program, Call& call);
void add_export(CLI::App& program, Call& call);
void add_agenda(CLI::App& program, Call& call);
void add_now(CLI::App& program, Call& call);
void add_open(CLI::App& program, Call& call);
void add_search(CLI::App& program, Call& call);
void add_collect(CLI::App& program, Call& call);
void add_report(CLI::App& program, Call& call);
void add_import(CLI::App& program, Call& call);

}  // namespace hearth::desk
