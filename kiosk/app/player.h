// Plays a script on a kiosk: presses where a label lies, through the same events as a finger or a
// key, and looks at the tree that follows.
#pragma once

#include <filesystem>
#include <functional>

#include "app/kiosk.h"
#include "app/script.h"
#include "app/script_sticks.h"

namespace hearth::app {

class Player {
 public:
  // Pictures and trees with a relative name go below `folder`.
  Player(Kiosk& kiosk, platform::Window& window, base::RunningClock& clock, ScriptSticks& files,
         std::filesystem::path folder);

  // The error names the step and shows the tree that it met, without what was typed. `after`: of
  // each step that held.
  base::Status play(Script& script, const std::function<void(const Step&)>& after = {});

 private:
  base::Status play_one(const Step& step);
  base::Status tap(const Step& step);
  base::Status type(const Step& step);
  base::Status press(const Step& step);
  base::Status swipe(const Step& step);
  base::Status wait(const Step& step);
  base::Status picture(const Step& step);
  void touch(const ui::Node& node);
  void settle();

  Kiosk& kiosk_;
  platform::Window& window_;
  base::RunningClock& clock_;
  ScriptSticks& files_;
  std::filesystem::path folder_;
};

}  // namespace hearth::app
