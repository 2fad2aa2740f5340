// The pictures that screens show, as textures. They are read and made the size in which they are
// shown on a thread of their own, so that no frame waits for one, however large its file is. The
// thread begins with the first picture.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "catalog/pictures.h"
#include "picture/picture.h"
#include "platform/window.h"
#include "ui/pictures.h"

namespace hearth::app {

class PictureShelf : public ui::Pictures {
 public:
  // The window has to outlive this.
  explicit PictureShelf(platform::Window& window) : window_(window) {}
  ~PictureShelf() override;
  PictureShelf(const PictureShelf&) = delete;
  PictureShelf& operator=(const PictureShelf&) = delete;

  // From now on those of this catalog.
  void show(std::shared_ptr<catalog::Pictures> pictures);

  ui::TextureId find(std::string_view name, int width, int height) override;

  // Puts what was made ready on the shelf; true when there is something new to draw.
  bool take_in();
  // Waits until all that was asked for is ready; true when something was not. For scripts and
  // tests, whose screens are the same however long reading takes.
  bool await();

 private:
  struct Wanted {
    std::string name;
    picture::Size size;
    bool operator==(const Wanted&) const = default;
  };
  struct Job {
    Wanted wanted;
    std::shared_ptr<catalog::Pictures> from;
  };
  struct Made {
    Job job;
    picture::Pixels pixels;  // none: it is damaged
  };
  struct Shelved {
    Wanted wanted;
    ui::TextureId texture = nullptr;
    std::uint64_t used = 0;
  };
  void work();
  void make_room();

  platform::Window& window_;
  std::shared_ptr<catalog::Pictures> from_;
  std::vector<Shelved> shelf_;
  std::uint64_t uses_ = 0;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;  // the first is being worked on
  std::vector<Made> made_;
  bool leaving_ = false;
  std::thread worker_;
};

}  // namespace hearth::app
