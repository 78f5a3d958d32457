#pragma once

#include <cstdlib>

namespace protocols {

// A promise of our own: what the code around it has already made true. Wrong input never
// reaches a check; a broken promise always ends the program, in every build.
constexpr void check(bool promise) {
  if (!promise) [[unlikely]]
    std::abort();
}

}  // namespace protocols
