#include "sync/sheet_news.h"

namespace hearth::sync {

SheetNews::Step step_of(SheetRequest request) {
  using Step = SheetNews::Step;
  switch (request) {
    case SheetRequest::look:
      return Step::looking;
    case SheetRequest::read:
      return Step::reading;
    case SheetRequest::accept:
      return Step::accepting;
    case SheetRequest::undo:
      return Step::undoing;
    case SheetRequest::copy_out:
      return Step::copying;
    case SheetRequest::drop:
      break;
  }
  return Step::idle;
}

}  // namespace hearth::sync
