// What the children have in common that read for the kiosk: how they take what they are given, say
// what they found, and end where memory does.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearth::sync {

bool write_all(int fd, std::string_view bytes);
std::string read_to_end(int fd, std::size_t most);  // a little more than `most` where there is more

// From now on, wherever memory ends, also where no exception may pass, `answer` is said on this
// descriptor and the process is over.
void answer_when_hungry(int fd, std::string answer);

}  // namespace hearth::sync
