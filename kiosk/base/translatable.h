// Marks a text in a table as one that is translated where it is shown: xgettext collects N_("…"),
// and ui::Words::tr() looks it up.
#pragma once

#define N_(text) text
