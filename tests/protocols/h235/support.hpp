#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "protocols/base/bytes.hpp"
#include "protocols/base/random.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h235 {

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
