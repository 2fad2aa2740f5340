// A page of the center's on a screen of help.
#include <algorithm>

#include "screens/help_blocks.h"

namespace hearth::screens {

namespace {

using Part = listing::ArticlePart;

using ui::Rect;

constexpr float kBesideWords = 130;  // a step's number, a point's mark

}  // namespace

void HelpBlocks::article(const listing::Article& article) {
  const ui::TextLook look{
      .style = ui::type::body, .color = theme().ink, .language = article.language};
  // No block is higher than a page; half of it leaves room for what a step begins with.
  const float most = page_ / 2;
  const auto parts_of = [&](const std::string& text, float room) {
    return ui::split_to_fit(canvas(), text, look, room, most);
  };
  for (const auto& part : listing::read_body(article.body).parts) {
    if (part.kind == Part::Kind::heading) {
      heading({part.text});
      continue;
    }
    const bool listed = part.kind == Part::Kind::step || part.kind == Part::Kind::point;
    const auto texts = parts_of(part.text, listed ? width_ - kBesideWords : width_);
    const Said first{texts.empty() ? std::string() : texts.front()};
    if (part.kind == Part::Kind::step)
      step(part.number, {}, part.lead.empty() ? first : Said{part.lead},
           part.lead.empty() ? Said{} : first);
    else if (part.kind == Part::Kind::point)
      point(ui::Icon::check, part.lead.empty() ? first : Said{part.lead},
            part.lead.empty() ? Said{} : first);
    else if (!part.lead.empty())
      sentence({part.lead}, true);
    for (std::size_t i = listed ? 1 : 0; i < texts.size(); ++i)
      blocks_.push_back({18, canvas().measure(texts[i], look, width_).height, false,
                         [this, text = texts[i], name = article.language, look](Rect box) {
                           auto own = look;
                           own.language = name;
                           canvas().text({box.x, box.y, box.w, 0}, text, own);
                         }});
  }
}

}  // namespace hearth::screens
