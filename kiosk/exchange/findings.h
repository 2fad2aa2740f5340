// Collects what an import finds, so that every repair is told with the meeting it belongs to, and
// what stands in hundreds of records is told once, with a count.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "exchange/import_report.h"

namespace hearth::exchange {

class Findings {
 public:
  // What follows belongs to a record that was just read: "Early Risers (early-risers)".
  void begin_record(std::string where);
  // The same for one that was read before; `repaired` is what was_repaired() said then.
  void return_to(std::string where, bool repaired);

  void repaired(std::string what, std::string why);     // something was changed or dropped
  void pointed_out(std::string what, std::string why);  // kept as it is, for staff to look at
  bool was_repaired() const { return repaired_; }
  // Each record that was begun ends in one of these two.
  void taken();
  void left_out(std::string what, std::string why);

  // The same in many records, told once: `what` has no full stop, the count is added to it.
  void in_many(std::string what, std::string why);

  // About a file, not a record.
  void note(ImportNote note) { report_.notes.push_back(std::move(note)); }

  ImportReport finish() &&;

 private:
  void told(std::string what, std::string why);

  struct Many {
    std::string why;
    std::vector<std::string> records;  // the first few
    int count = 0;
  };
  ImportReport report_;
  std::map<std::string, Many> many_;
  std::string where_;
  bool repaired_ = false;
};

}  // namespace hearth::exchange
