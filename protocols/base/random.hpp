#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include "protocols/base/bytes.hpp"

namespace protocols {

// Randomness is an argument, like time. The program passes a cryptographic source
// (gateway/io/random.hpp), tests pass a seeded one. Fills the whole span.
using RandomSource = std::function<void(std::span<std::byte>)>;

inline std::uint32_t random_u32(const RandomSource& random) {
  std::uint32_t value = 0;
  random(std::as_writable_bytes(std::span(&value, 1)));
  return value;
}

inline std::uint64_t random_u64(const RandomSource& random) {
  std::uint64_t value = 0;
  random(std::as_writable_bytes(std::span(&value, 1)));
  return value;
}

// `length` characters of [a-z0-9], about 5.2 bits each: tags, branches, ufrags.
inline std::string random_token(const RandomSource& random, std::size_t length) {
  constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::string out(length, '\0');
  random(std::as_writable_bytes(std::span(out)));
  for (char& c : out) c = kAlphabet[static_cast<unsigned char>(c) % kAlphabet.size()];
  return out;
}

}  // namespace protocols
