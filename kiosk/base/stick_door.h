// Sticks are read-only, except while staff copy to one: whoever writes asks for the stick, and
// gives it back. For real: platform/stick_door.h.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace hearth::base {

// A stick that can be written to, until it is given back or this is gone.
class OpenStick {
 public:
  virtual ~OpenStick() = default;
  // All that was written is on the stick, which is read-only again; what is read after this comes
  // from it and not from memory. The error: that is not sure.
  virtual Status give_back() = 0;
};

class StickDoor {
 public:
  virtual ~StickDoor() = default;
  // `stick`: the folder that it is mounted at.
  virtual Result<std::unique_ptr<OpenStick>> open(const std::filesystem::path& stick) = 0;
};

// The twin for tests: notes what happened, and fails where it is told to.
class MemoryStickDoor : public StickDoor {
 public:
  Result<std::unique_ptr<OpenStick>> open(const std::filesystem::path& stick) override {
    if (fails_to_open) return Error{"The stick is busy.", stick.string()};
    told.push_back("open " + stick.string());
    return std::unique_ptr<OpenStick>(std::make_unique<Opened>(*this));
  }

  std::vector<std::string> told;
  bool fails_to_open = false, fails_to_settle = false;

 private:
  class Opened : public OpenStick {
   public:
    explicit Opened(MemoryStickDoor& door) : door_(door) {}
    ~Opened() override {
      if (!given_back_) door_.told.push_back("dropped");
    }
    Status give_back() override {
      given_back_ = true;
      door_.told.push_back("given back");
      if (door_.fails_to_settle) return Error{"The stick was pulled out.", ""};
      return {};
    }

   private:
    MemoryStickDoor& door_;
    bool given_back_ = false;
  };
};

}  // namespace hearth::base
