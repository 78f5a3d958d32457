#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "protocols/base/bytes.hpp"
#include "protocols/base/random.hpp"

namespace protocols::h235 {

inline Bytes from_hex(std::string_view text) {
  Bytes out;
  for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
    out.push_back(static_cast<std::byte>(std::stoi(std::string(text.substr(at, 2)), nullptr, 16)));
  }
  return out;
}

inline std::string to_hex(ByteView bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const std::byte b : bytes) {
    out += kDigits[std::to_integer<std::size_t>(b >> 4)];
    out += kDigits[std::to_integer<std::size_t>(b & std::byte{15})];
  }
  return out;
}

// `count` octets from `first` on.
inline Bytes counting(std::size_t count, unsigned first = 0) {
  Bytes out(count);
  for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<std::byte>(first + i);
  return out;
}

// Every octet is `value`.
inline RandomSource constant(std::uint8_t value) {
  return [value](std::span<std::byte> out) { std::ranges::fill(out, std::byte{value}); };
}

// Octets that differ from call to call, the same in each run.
inline RandomSource seeded(std::uint32_t seed) {
  return [state = seed](std::span<std::byte> out) mutable {
    for (std::byte& b : out) {
      state = state * 1664525U + 1013904223U;
      b = static_cast<std::byte>(state >> 24U);
    }
  };
}

}  // namespace protocols::h235
