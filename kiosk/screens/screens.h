// The screens themselves, for the registry.
#pragma once

#include "screens/screen.h"

namespace hearth::screens {

void draw_home(Stage& stage);
void draw_meetings(Stage& stage);
void draw_meeting(Stage& stage);
void draw_help(Stage& stage);
void draw_help_line(Stage& stage);
void draw_wake_up(Stage& stage);
void draw_not_safe(Stage& stage);
void draw_quiet(Stage& stage);
void draw_look_around(Stage& stage);
void draw_new_here(Stage& stage);
void draw_peer(Stage& stage);
void draw_find_help(Stage& stage);
void draw_resources(Stage& stage);
void draw_resource(Stage& stage);
void draw_find_group(Stage& stage);
void draw_group_matches(Stage& stage);
void draw_library(Stage& stage);
void draw_article(Stage& stage);
void draw_sections_sheet(Stage& stage);
void draw_contents_sheet(Stage& stage);
void draw_search(Stage& stage);
void draw_check_in(Stage& stage);
void draw_form(Stage& stage);
void draw_question(Stage& stage);
void draw_review(Stage& stage);
void draw_not_kept(Stage& stage);
void draw_sent(Stage& stage);
void draw_at_desk(Stage& stage);
void draw_notices(Stage& stage);
void draw_out_of_order(Stage& stage);
void draw_start_over_sheet(Stage& stage);
void draw_filter_sheet(Stage& stage);
void draw_language_sheet(Stage& stage);
void draw_easier_sheet(Stage& stage);

}  // namespace hearth::screens
