// Typing into a form: letters go straight into the draft's locked memory.
#pragma once

#include <cstddef>
#include <string_view>

#include "checkin/slip_draft.h"
#include "ui/typed_text.h"

namespace hearth::visit {

class TypedAnswer final : public ui::TypedInto {
 public:
  // The draft outlives it; the question is one to type an answer to.
  TypedAnswer(checkin::SlipDraft& draft, std::size_t question)
      : draft_(draft), question_(question) {}

  std::string_view view() const override { return draft_.answers().text(question_); }

 private:
  bool append(std::string_view utf8, std::size_t) override {
    return draft_.type_on(question_, utf8);
  }
  void keep_first(std::size_t bytes) override { draft_.keep_first(question_, bytes); }

  checkin::SlipDraft& draft_;
  std::size_t question_;
};

}  // namespace hearth::visit
