#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace protocols::sip {

// What a peer calls itself, made fit to be shown: valid UTF-8 (broken sequences are left out), no
// control characters, at most `limit` bytes, cut between characters, no blanks around.
std::string display_text(std::string_view text, std::size_t limit = 128);

}  // namespace protocols::sip
