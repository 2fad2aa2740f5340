// A form with one question of each kind, to be answered with what stands nowhere else, and a
// visitor who fills it in.
#pragma once

#include <string>
#include <vector>

#include "app/driven_kiosk.h"
#include "support/scratch_folder.h"

namespace hearth::tests {

inline constexpr const char* kNumber = "731,946";  // as the screen writes it
inline constexpr const char* kWritten = "zqwurzelglimpfbratz";
// Both, and parts of them: what is typed grows letter by letter.
extern const std::vector<std::string> kAnswered;

// A data folder with the form, sealed for the sample center's key.
void offer_form(const ScratchFolder& center);

// From home to the review, where the number and the words are found in the program's memory.
// `chosen`: labels, for the other five questions.
void fill_in(DrivenKiosk& kiosk, const std::vector<std::string>& chosen);

// What was written on each slip that lies on the disk and that the sample key opens; a slip that
// cannot be opened fails the test.
std::vector<std::string> kept_words(const DrivenKiosk& kiosk);

}  // namespace hearth::tests
