#include "base/memory_files.h"

#include <algorithm>

namespace hearth::base {

namespace fs = std::filesystem;

namespace {

const std::string* fault_for(const std::map<fs::path, std::string>& faults, const fs::path& file) {
  const auto found = faults.find(file.lexically_normal());
  return found == faults.end() || found->second.empty() ? nullptr : &found->second;
}

// The part of `path` below `folder`, or empty when it lies elsewhere.
fs::path below(const fs::path& folder, const fs::path& path) {
  const auto relative = path.lexically_relative(folder);
  return relative.empty() || *relative.begin() == ".." || relative == "." ? fs::path() : relative;
}

}  // namespace

void MemoryFiles::put(const fs::path& file, std::string bytes) {
  files_[file.lexically_normal()] = {std::move(bytes), ++version_, {}};
}

void MemoryFiles::remove(const fs::path& file) {
  files_.erase(file.lexically_normal());
}

void MemoryFiles::fail_read(const fs::path& file, std::string message) {
  read_faults_[file.lexically_normal()] = std::move(message);
}

void MemoryFiles::fail_write(const fs::path& file, std::string message) {
  write_faults_[file.lexically_normal()] = std::move(message);
}

void MemoryFiles::lose_power_at(int step) {
  restart();
  power_lasts_ = step;
}

void MemoryFiles::restart() {
  steps_ = 0;
  power_lasts_.reset();
  failing_step_.reset();
}

void MemoryFiles::fail_at(int step, std::string message) {
  restart();
  failing_step_ = step;
  step_fault_ = std::move(message);
}

Keeping MemoryFiles::keeping(const fs::path& file) const {
  const auto found = files_.find(file.lexically_normal());
  return found == files_.end() ? Keeping{} : found->second.keeping;
}

Status MemoryFiles::step(const fs::path& file) {
  const int now = steps_++;
  if (power_lasts_ && now >= *power_lasts_) return Error{"There is no power.", file.string()};
  if (failing_step_ == now) return Error{step_fault_, file.string()};
  return {};
}

Result<std::string> MemoryFiles::read(const fs::path& file, std::size_t limit) const {
  if (const auto* fault = fault_for(read_faults_, file)) return Error{*fault, file.string()};
  const auto found = files_.find(file.lexically_normal());
  if (found == files_.end()) return Error{"There is no such file.", file.string()};
  if (found->second.bytes.size() > limit) return Error{"The file is too large.", file.string()};
  return found->second.bytes;
}

// What lies below a folder follows upon its name: paths are in the order of their parts.
MemoryFiles::Entries::const_iterator MemoryFiles::first_in(const fs::path& folder) const {
  return folder.empty() || folder == "." ? files_.begin() : files_.upper_bound(folder);
}

Result<std::vector<FolderEntry>> MemoryFiles::list(const fs::path& written) const {
  const auto folder = written.lexically_normal();
  std::vector<FolderEntry> entries;
  for (auto file = first_in(folder); file != files_.end(); ++file) {
    const auto relative = below(folder, file->first);
    if (relative.empty() && folder != ".") break;
    if (relative.empty()) continue;
    const FolderEntry found{relative.begin()->string(),
                            std::next(relative.begin()) != relative.end()};
    if (entries.empty() || entries.back().name != found.name) entries.push_back(found);
  }
  if (entries.empty()) return Error{"There is no such folder.", written.string()};
  return entries;
}

bool MemoryFiles::exists(const fs::path& path) const {
  const auto wanted = path.lexically_normal();
  const auto file = first_in(wanted);
  return files_.contains(wanted) || (file != files_.end() && !below(wanted, file->first).empty());
}

Result<FileStamp> MemoryFiles::stamp(const fs::path& file) const {
  const auto found = files_.find(file.lexically_normal());
  if (found == files_.end()) return Error{"There is no such file.", file.string()};
  return FileStamp{found->second.version, found->second.bytes.size()};
}

Status MemoryFiles::replace(const fs::path& file, std::string_view bytes, const Keeping& keeping) {
  if (const auto* fault = fault_for(write_faults_, file)) return Error{*fault, file.string()};
  auto beside = file.lexically_normal();
  beside += kUnfinished;
  for (const std::size_t parts : {0, 1, 2, 3}) {
    if (const auto status = step(file); !status) {
      if (!power_lasts_) files_.erase(beside);
      return status;
    }
    if (parts < 3) put(beside, std::string(bytes.substr(0, bytes.size() * parts / 2)));
  }
  files_.erase(beside);
  put(file, std::string(bytes));
  files_[file.lexically_normal()].keeping = keeping;
  return {};
}

Status MemoryFiles::discard(const fs::path& file) {
  if (const auto* fault = fault_for(write_faults_, file)) return Error{*fault, file.string()};
  if (const auto status = step(file); !status) return status;
  remove(file);
  return {};
}

}  // namespace hearth::base
