// A finger and an eye on an X display: it touches by the XTEST extension, looks through shared
// memory at a few pixels, and tells how long they took to change. The eye looks every 0.2 ms, which
// costs about a twentieth of a processor and is the same for whatever is measured.
//
//   probe place TREE.json LABEL           middle of what a tree of hearth calls so: "X Y"
//   probe paint X Y [RRGGBB] -- PROGRAM…  from its start until the pixel shows the colour (any
//   other
//                                         than black when none is said); then it is ended
//   probe tap N X Y BACK_X BACK_Y WATCH_X WATCH_Y   both in turn; from release to the watched
//   pixels probe press N X Y WATCH_X WATCH_Y               from press; lifted outside, so nothing
//   is chosen probe quit                                      Ctrl+Q
//
// Milliseconds on standard output: for paint how long it took and the processor time of the program
// by then, for tap and press "median p95". Exit code 1: some did not come within three seconds.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int kSide = 24;  // pixels that are watched, each way
constexpr milliseconds kPatience{3000}, kHeld{80};
constexpr std::chrono::microseconds kGlance{200};

double since(Clock::time_point from) {
  return std::chrono::duration<double, std::milli>(Clock::now() - from).count();
}

class Eye {
 public:
  explicit Eye(Display* display) : display_(display) {
    const int screen = DefaultScreen(display);
    image_ = XShmCreateImage(display, DefaultVisual(display, screen),
                             static_cast<unsigned>(DefaultDepth(display, screen)), ZPixmap, nullptr,
                             &memory_, kSide, kSide);
    const auto bytes = static_cast<std::size_t>(image_->bytes_per_line * image_->height);
    memory_.shmid = ::shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
    memory_.shmaddr = image_->data = static_cast<char*>(::shmat(memory_.shmid, nullptr, 0));
    memory_.readOnly = False;
    XShmAttach(display, &memory_);
    XSync(display, False);
    ::shmctl(memory_.shmid, IPC_RMID, nullptr);  // it goes when both have let go
  }

  std::vector<char> look(int x, int y) {
    XShmGetImage(display_, DefaultRootWindow(display_), image_, x - kSide / 2, y - kSide / 2,
                 AllPlanes);
    return {image_->data, image_->data + image_->bytes_per_line * image_->height};
  }
  unsigned long middle() const { return XGetPixel(image_, kSide / 2, kSide / 2) & 0xFFFFFF; }

  // Milliseconds from `from` until it looks different from `before`.
  std::optional<double> change(int x, int y, const std::vector<char>& before,
                               Clock::time_point from) {
    while (Clock::now() - from < kPatience) {
      if (look(x, y) != before) return since(from);
      std::this_thread::sleep_for(kGlance);
    }
    return std::nullopt;
  }

 private:
  Display* display_;
  XShmSegmentInfo memory_{};
  XImage* image_ = nullptr;
};

class Hand {
 public:
  explicit Hand(Display* display) : display_(display) {}
  void move(int x, int y) {
    XTestFakeMotionEvent(display_, -1, x, y, CurrentTime);
    XSync(display_, False);
  }
  void button(bool down) {
    XTestFakeButtonEvent(display_, 1, down ? True : False, CurrentTime);
    XFlush(display_);
  }
  void key(KeySym symbol, bool down) {
    XTestFakeKeyEvent(display_, XKeysymToKeycode(display_, symbol), down ? True : False,
                      CurrentTime);
    XFlush(display_);
  }
  // A visitor's pause: longer than the bounce that is ignored, and never in step with anything.
  void rest() { std::this_thread::sleep_for(milliseconds(550) + milliseconds(random_() % 50)); }

 private:
  Display* display_;
  std::minstd_rand random_{7};
};

int tell(std::vector<double> found, int wanted) {
  if (found.empty()) return 1;
  std::sort(found.begin(), found.end());
  const auto at = [&](double share) {
    return found[static_cast<std::size_t>(static_cast<double>(found.size() - 1) * share + 0.5)];
  };
  std::printf("%.1f %.1f\n", at(0.5), at(0.95));
  return static_cast<int>(found.size()) == wanted ? 0 : 1;
}

int place(const char* file, const std::string& label) {
  const auto tree = nlohmann::json::parse(std::ifstream(file));
  for (const auto& node : tree.at("nodes")) {
    if (node.at("label") != label) continue;
    const auto rect = node.at("rect").get<std::vector<double>>();
    std::printf("%.0f %.0f\n", rect[0] + rect[2] / 2, rect[1] + rect[3] / 2);
    return 0;
  }
  return 1;
}

// Of a process with all its threads, to 10 ms (proc(5): fields 14 and 15 of stat).
double processor_ms(pid_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  std::getline(file, text);
  std::istringstream fields(text.substr(std::min(text.size(), text.rfind(')') + 2)));
  std::string skipped;
  for (int i = 3; i < 14; ++i) fields >> skipped;
  double user = 0, system = 0;
  fields >> user >> system;
  return (user + system) * 1000 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

int paint(Eye& eye, int x, int y, std::optional<unsigned long> color, char** command) {
  const auto from = Clock::now();
  const auto child = ::fork();
  if (child == 0) {
    ::setpgid(0, 0);
    ::execvp(*command, command);
    ::_exit(127);
  }
  std::optional<double> took;
  while (!took && Clock::now() - from < 10 * kPatience) {
    eye.look(x, y);
    if (color ? eye.middle() == *color : eye.middle() != 0) took = since(from);
    std::this_thread::sleep_for(kGlance);
  }
  const double busy = processor_ms(child);
  ::kill(-child, SIGTERM);
  ::waitpid(child, nullptr, 0);
  if (!took) return 1;
  std::printf("%.1f %.0f\n", *took, busy);
  return 0;
}

int tap(Eye& eye, Hand& hand, int count, const std::vector<int>& at) {
  std::vector<double> found;
  for (int i = -4; i < 2 * count; ++i) {  // the first ones warm the caches
    const bool back = i % 2 != 0;
    hand.move(at[back ? 2 : 0], at[back ? 3 : 1]);
    hand.rest();
    hand.button(true);
    std::this_thread::sleep_for(kHeld);
    const auto before = eye.look(at[4], at[5]);
    const auto from = Clock::now();
    hand.button(false);
    const auto took = eye.change(at[4], at[5], before, from);
    if (took && !back && i >= 0) found.push_back(*took);
  }
  return tell(found, count);
}

int press(Eye& eye, Hand& hand, int count, const std::vector<int>& at) {
  std::vector<double> found;
  for (int i = -2; i < count; ++i) {
    hand.move(at[0], at[1]);
    hand.rest();
    const auto before = eye.look(at[2], at[3]);
    const auto from = Clock::now();
    hand.button(true);
    const auto took = eye.change(at[2], at[3], before, from);
    std::this_thread::sleep_for(kHeld);
    hand.move(2, 2);
    hand.button(false);
    if (took && i >= 0) found.push_back(*took);
  }
  return tell(found, count);
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() == 3 && words[0] == "place") return place(argv[2], words[2]);
  auto* display = XOpenDisplay(nullptr);
  if (!display || words.empty()) return 2;
  Eye eye(display);
  Hand hand(display);
  std::vector<int> numbers;
  for (std::size_t i = 2; i < words.size(); ++i) numbers.push_back(std::atoi(argv[i + 1]));
  if (words[0] == "tap" && numbers.size() == 6) return tap(eye, hand, std::atoi(argv[2]), numbers);
  if (words[0] == "press" && numbers.size() == 4)
    return press(eye, hand, std::atoi(argv[2]), numbers);
  if (words[0] == "quit") {
    for (const bool down : {true, false}) {
      hand.key(XK_Control_L, down);
      if (down) hand.key(XK_q, true), hand.key(XK_q, false);
    }
    XSync(display, False);
    return 0;
  }
  const auto dashes = std::find(words.begin(), words.end(), "--") - words.begin();
  if (words[0] == "paint" && dashes >= 3 && dashes + 1 < static_cast<std::ptrdiff_t>(words.size()))
    return paint(eye, std::atoi(argv[2]), std::atoi(argv[3]),
                 dashes > 3 ? std::optional(std::strtoul(argv[4], nullptr, 16)) : std::nullopt,
                 argv + dashes + 2);
  return 2;
}
