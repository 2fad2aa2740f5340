// The card of one article in a list: its section's icon, title, who tells it or what it is about,
// the minutes that it takes.
#pragma once

#include "listing/article.h"
#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

// The card as one piece of a page. Chosen, it opens the article.
ui::Block article_card_block(Stage& stage, const listing::ChosenArticle& chosen, float width);

}  // namespace hearth::screens
