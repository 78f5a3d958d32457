#pragma once

#include <string_view>

#include "protocols/base/text.hpp"

namespace protocols::sdp {

// Cuts the next word off the front of `text`, read over any number of blanks; empty at the end.
constexpr std::string_view next_word(std::string_view& text) {
  text = trim(text);
  const auto end = text.find_first_of(" \t");
  const auto word = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view{} : trim(text.substr(end));
  return word;
}

}  // namespace protocols::sdp
