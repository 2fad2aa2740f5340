// Spreadsheets from a stick become what is shown, when a person with the lead's PIN asks for it;
// and what is shown goes to a stick as spreadsheets.
//
// Each call may take seconds, reading up to two minutes; none is for the window's thread. They come
// one after another, from one thread (that of the StickFollower). Whoever calls has seen the PIN:
// nothing here asks for one, and nothing happens by itself. Messages of errors are marked for
// translation; `where` names the file.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "sync/proposal.h"

namespace hearth::sync {

class Adoption {
 public:
  virtual ~Adoption() = default;

  // Which spreadsheets lie on the stick, by name and date: in its folder "hearth" and at its root.
  // Nothing of them is read. An error where nothing may be adopted: no pack is shown, or its
  // pack.toml has [updates] from_spreadsheets = false.
  virtual base::Result<SheetsOnStick> look(const std::filesystem::path& stick) = 0;

  // Copies them, has a confined child read the copies, and says what they would change. The stick
  // may go afterwards. What is proposed is kept in memory until it is accepted, dropped, or
  // another stick is read. Problems are written to the stick as a page (Proposal::page).
  virtual base::Result<Proposal> read(const std::filesystem::path& stick) = 0;

  // What was proposed last becomes a pack of the kiosk's own, which is shown from now on. An error
  // where nothing is proposed, what is shown has changed since, or the disk does not take it.
  // `who`: of staff, for the history.
  virtual base::Status accept(const std::string& who) = 0;

  // Forgets what was proposed.
  virtual void drop() = 0;

  // Shows what was before a pack of the kiosk's own. An error where there is none:
  // KioskRecord::can_undo_sheets().
  virtual base::Status undo(const std::string& who) = 0;

  // meetings.xlsx, resources.xlsx, notices.xlsx and rooms.xlsx of what is shown, into the stick's
  // folder "hearth". A file that is there already and says something else is left alone: the copy
  // is then "meetings (2).xlsx". Read back before it is told.
  virtual base::Result<CopiedOut> copy_out(const std::filesystem::path& stick) = 0;
};

}  // namespace hearth::sync
