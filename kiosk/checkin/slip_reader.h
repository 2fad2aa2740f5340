// Opens slip files with the private key, for staff's report. Whatever is wrong with a file or a
// slip is counted and told in a sentence, and stops nothing else.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "checkin/slip.h"
#include "checkin/slip_draft.h"
#include "seal/keys.h"

namespace hearth::checkin {

struct FoundSlips {
  std::vector<SlipsOfForm> forms;     // by id, then version; those without a slip are not here
  std::size_t files = 0;              // slip files that were opened with this key
  std::size_t slips = 0;              // good ones, all forms together
  std::size_t doubled = 0;            // the same slip again, say from a second stick: left out
  std::size_t bad = 0;                // could not be opened, or say what their form cannot give
  std::size_t foreign = 0;            // sealed for another key
  std::vector<base::Error> problems;  // each with its file; in the order in which they were met
};

class SlipReader {
 public:
  explicit SlipReader(const seal::PrivateKey& key);  // which outlives the reader

  // A slip file; or a folder (a stick): every slip file in it and in the folders below, four deep.
  void read(const base::Files& files, const std::filesystem::path& path);

  // The bytes of one slip file; `name` is what messages call it.
  void read_bytes(const std::string& name, std::string_view bytes);

  FoundSlips found() const;

 private:
  // How many slip files there were.
  std::size_t read_folder(const base::Files& files, const std::filesystem::path& folder, int depth);
  void tell(const std::string& name, std::string sentence);

  const seal::PrivateKey& key_;
  FoundSlips counts_;
  std::map<std::string, SlipsOfForm> by_wording_;
  std::set<SlipId> ids_;
};

}  // namespace hearth::checkin
