// Names -> identifiers that stay the same as long as the name does.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace hearth::pack {

// Makes [a-z0-9-] of a text in any script: "Música & café" -> "musica-and-cafe".
class Slugs {
 public:
  Slugs();
  ~Slugs();
  Slugs(const Slugs&) = delete;
  Slugs& operator=(const Slugs&) = delete;

  std::string of(std::string_view text);  // at most 60 characters, may be empty

 private:
  struct Latin;
  std::unique_ptr<Latin> latin_;  // slow to make, so only once a text needs it
};

// Hands each identifier out once: the second one like it gets "-2".
class OnceOnly {
 public:
  std::string take(const std::string& id);

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> last_;
};

}  // namespace hearth::pack
