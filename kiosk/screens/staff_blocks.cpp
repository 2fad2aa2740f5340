#include "screens/staff_blocks.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "screens/list_row.h"
#include "screens/list_title.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kBadge = 112;
constexpr float kGap = 16, kIcon = 64, kLead = kIcon + 24, kAround = 14;

}  // namespace

void StaffBlocks::title(std::string_view text, std::string_view at_end) {
  const float height = list_title_height(canvas_, width_, text, at_end);
  add({32, height, true, [this, text = std::string(text), end = std::string(at_end)](Rect box) {
         list_title(canvas_, box, text, end);
       }});
}

void StaffBlocks::headline(ui::Icon icon, std::string_view title, std::string_view line,
                           bool care) {
  if (canvas_.large()) {
    // On a small panel the two may need a page each.
    this->title(title);
    paragraph(line, care);
    return;
  }
  const ui::TextLook upper{.style = ui::type::sized(ui::type::heading, 44, 1.2F),
                           .color = canvas_.theme().ink};
  const ui::TextLook lower{.style = ui::type::body, .color = canvas_.theme().ink2};
  const float room = width_ - kBadge - 28;
  const float first = canvas_.measure(title, upper, room).height;
  const float second = canvas_.measure(line, lower, room).height;
  add({24, std::max(kBadge, first + second), false,
       [=, this, title = std::string(title), line = std::string(line)](Rect box) {
         const auto& theme = canvas_.theme();
         ui::icon_box(canvas_, {box.x, box.y, kBadge, kBadge}, icon,
                      care ? theme.care_tint : theme.ok_tint, care ? theme.care : theme.ok, 64);
         const float top = box.y + (box.h - first - second) / 2;
         canvas_.heading({box.x + kBadge + 28, top, room, 0}, title, upper);
         canvas_.text({box.x + kBadge + 28, top + first, room, 0}, line, lower);
       }});
}

void StaffBlocks::counts(const std::vector<Count>& all) {
  const ui::TextLook big{.style = ui::type::sized(ui::type::heading, 44, 1.15F),
                         .color = canvas_.theme().ink,
                         .align = text::Align::center};
  const ui::TextLook small{
      .style = ui::type::support, .color = canvas_.theme().ink2, .align = text::Align::center};
  const auto count = static_cast<float>(all.size());
  const float each = (width_ - (count - 1) * kGap) / count;
  const bool whole = std::none_of(all.begin(), all.end(), [&](const Count& one) {
    return canvas_.breaks_word(one.of, small, each - 16);
  });
  if (!whole) {
    for (const auto& one : all) fact(one.of, one.number);
    return;
  }
  float upper = 0, lower = 0;
  for (const auto& one : all) {
    upper = std::max(upper, canvas_.measure(one.number, big, each - 16).height);
    lower = std::max(lower, canvas_.measure(one.of, small, each - 16).height);
  }
  add({20, upper + lower + 36, false, [=, this](Rect box) {
         for (const auto& one : all) {
           canvas_.fill({box.x, box.y, each, box.h}, canvas_.theme().sunken, ui::kControlRadius);
           canvas_.text({box.x + 8, box.y + 18, each - 16, 0}, one.number, big);
           canvas_.text({box.x + 8, box.y + 18 + upper, each - 16, 0}, one.of, small);
           box.x += each + kGap;
         }
       }});
}

void StaffBlocks::paragraph(std::string_view text, bool strong) {
  const ui::TextLook look{.style = strong ? ui::type::bold(ui::type::body) : ui::type::body,
                          .color = strong ? canvas_.theme().ink : canvas_.theme().ink2};
  const float height = canvas_.measure(text, look, width_).height;
  add({kGap, height, false, [this, look, text = std::string(text)](Rect box) {
         canvas_.text({box.x, box.y, box.w, 0}, text, look);
       }});
}

void StaffBlocks::fact(std::string_view name, std::string_view value) {
  const ui::TextLook plain{.style = ui::type::support, .color = canvas_.theme().ink2};
  ui::TextLook strong{.style = ui::type::bold(ui::type::support), .color = canvas_.theme().ink};
  const auto named = canvas_.measure(name, plain, 0), said = canvas_.measure(value, strong, 0);
  const bool beside = named.width + 28 + said.width <= width_;
  if (beside) strong.align = text::Align::end;
  const float upper =
      beside ? std::max(named.height, said.height) : canvas_.measure(name, plain, width_).height;
  const float lower = beside ? 0 : canvas_.measure(value, strong, width_).height;
  add({0, upper + lower + 2 * kAround, false,
       [=, this, name = std::string(name), value = std::string(value),
        wide = std::ceil(named.width) + 2](Rect box) {
         const float top = box.y + kAround;
         canvas_.text({box.x, top, beside ? wide : box.w, 0}, name, plain);
         canvas_.text({box.x + (beside ? wide : 0), top + (beside ? 0 : upper),
                       box.w - (beside ? wide : 0), 0},
                      value, strong);
         canvas_.fill({box.x, box.bottom() - 2, box.w, 2}, canvas_.theme().line);
       }});
}

void StaffBlocks::happening(ui::Icon icon, std::string_view what, std::string_view more,
                            Tone tone) {
  const ui::TextLook upper{.style = ui::type::bold(ui::type::support),
                           .color = canvas_.theme().ink};
  const ui::TextLook lower{.style = ui::type::support, .color = canvas_.theme().ink2};
  const float room = width_ - kLead;
  const float first = canvas_.measure(what, upper, room).height;
  const float second = canvas_.measure(more, lower, room).height;
  add({0, std::max(kIcon, first + second) + 2 * kAround, false,
       [=, this, what = std::string(what), more = std::string(more)](Rect box) {
         const auto& theme = canvas_.theme();
         ui::icon_box(canvas_, {box.x, box.y + (box.h - kIcon) / 2, kIcon, kIcon}, icon,
                      tone == Tone::care   ? theme.care_tint
                      : tone == Tone::good ? theme.ok_tint
                                           : theme.sunken,
                      tone == Tone::care   ? theme.care
                      : tone == Tone::good ? theme.ok
                                           : theme.ink2,
                      38, kIcon / 2);
         const float top = box.y + (box.h - first - second) / 2;
         canvas_.text({box.x + kLead, top, room, 0}, what, upper);
         canvas_.text({box.x + kLead, top + first, room, 0}, more, lower);
         canvas_.fill({box.x, box.bottom() - 2, box.w, 2}, theme.line);
       }});
}

void StaffBlocks::note(std::string_view id, ui::Icon icon, std::string_view text, bool care) {
  add({20, ui::note_height(canvas_, text, width_), false,
       [this, id = std::string(id), icon, text = std::string(text), care](Rect box) {
         ui::note(canvas_, id, box, icon, text, care ? ui::NoteKind::care : ui::NoteKind::privacy);
       }});
}

void StaffBlocks::told(const visit::StaffSession& session) {
  if (session.told.empty()) return;
  note("staff.told", session.failed ? ui::Icon::warn : ui::Icon::checkc, session.told,
       session.failed);
}

void StaffBlocks::button(std::string_view id, std::string_view label, const ui::ButtonLook& look,
                         std::function<void()> chosen) {
  const float height = std::max(104.0F, ui::button_height(canvas_, label, width_, look));
  add({20, height, false,
       [this, id = std::string(id), label = std::string(label), look,
        chosen = std::move(chosen)](Rect box) {
         if (ui::button(canvas_, id, box, label, look)) chosen();
       }});
}

void StaffBlocks::row(std::string_view id, std::string_view label, std::string_view at_end,
                      std::function<void()> chosen, bool selected) {
  const ListRow row{std::string(id), std::string(label), std::string(at_end), {}, selected};
  add({kGap, list_row_height(canvas_, row, width_), false,
       [this, row, chosen = std::move(chosen)](Rect box) {
         if (list_row(canvas_, row, box)) chosen();
       }});
}

}  // namespace hearth::screens
