// Where staff's record is kept, and its twin in memory.
#pragma once

#include <functional>

#include "base/result.h"
#include "staff/record.h"

namespace hearth::staff {

class Keeper {
 public:
  virtual ~Keeper() = default;

  virtual Record record() const = 0;
  // Changes it and keeps it, whole or not at all: once this is ok it outlives a power loss. Where
  // `change` answers an error nothing is kept, and that is the answer.
  virtual base::Status change(const std::function<base::Status(Record&)>& change) = 0;
};

class MemoryKeeper final : public Keeper {
 public:
  Record record() const override { return record_; }
  base::Status change(const std::function<base::Status(Record&)>& change) override;

  void fail_from_now() { fails_ = true; }  // as a full disk does
  void work_again() { fails_ = false; }

 private:
  Record record_;
  bool fails_ = false;
};

}  // namespace hearth::staff
