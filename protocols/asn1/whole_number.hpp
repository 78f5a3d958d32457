#pragma once

#include <bit>
#include <cstdint>

// How wide PER writes whole numbers, X.691 section 11: shared by both directions of the codec.
namespace protocols::asn1 {

// Octets of a number without sign, at least one.
constexpr unsigned octets_of(std::uint64_t value) {
  return value == 0 ? 1 : static_cast<unsigned>(std::bit_width(value) + 7) / 8;
}

// Octets of a number in two's complement, at least one.
constexpr unsigned signed_octets_of(std::int64_t value) {
  const auto magnitude = static_cast<std::uint64_t>(value < 0 ? ~value : value);
  return static_cast<unsigned>(std::bit_width(magnitude)) / 8 + 1;
}

// A string whose size is fixed and which fits two octets starts at any bit; others are aligned
// (X.691 16.9, 17.6, 30.5.6).
constexpr bool stays_unaligned(std::int64_t lower, std::int64_t upper, unsigned bits_each) {
  return lower == upper && upper * bits_each <= 16;
}

inline constexpr std::uint64_t kFragment = 16384;  // X.691 11.9.3.8

}  // namespace protocols::asn1
