#include "transcode/audio/g711.hpp"

#include <algorithm>
#include <array>

namespace transcode::audio {
namespace {

// Tables 2a and 2b of G.711 in 14-bit units: a code is sign, three bits of segment, four of step,
// sent inverted. 33 is the bias that makes the segments start at powers of two.
constexpr std::int16_t decode_ulaw(int code) {
  const int bits = ~code & 0xff;
  const int segment = bits >> 4 & 7, step = bits & 0x0f;
  const int magnitude = ((2 * step + 33) << segment) - 33;
  return static_cast<std::int16_t>((bits & 0x80) != 0 ? -4 * magnitude : 4 * magnitude);
}

// Tables 1a and 1b in 13-bit units; even bits are inverted on the line.
constexpr std::int16_t decode_alaw(int code) {
  const int bits = code ^ 0x55;
  const int segment = bits >> 4 & 7, step = bits & 0x0f;
  const int magnitude = segment == 0 ? 2 * step + 1 : (2 * step + 33) << (segment - 1);
  return static_cast<std::int16_t>((bits & 0x80) != 0 ? 8 * magnitude : -8 * magnitude);
}

template <class Decode>
constexpr std::array<std::int16_t, 256> table(Decode decode) {
  std::array<std::int16_t, 256> out{};
  for (int i = 0; i < 256; ++i) out[static_cast<std::size_t>(i)] = decode(i);
  return out;
}

constexpr auto kUlaw = table(decode_ulaw);
constexpr auto kAlaw = table(decode_alaw);

// The segment is the position of the highest bit at or above `lowest`.
int segment_of(int magnitude, int lowest) {
  int segment = 0;
  while (segment < 7 && magnitude >= lowest << (segment + 1)) ++segment;
  return segment;
}

}  // namespace

std::int16_t ulaw_to_linear(std::uint8_t code) {
  return kUlaw[code];
}
std::int16_t alaw_to_linear(std::uint8_t code) {
  return kAlaw[code];
}

std::uint8_t linear_to_ulaw(std::int16_t sample) {
  const bool negative = sample < 0;
  const int magnitude = std::min((negative ? -sample : sample) >> 2, 8158) + 33;
  const int segment = segment_of(magnitude, 32);
  const int bits = segment << 4 | (magnitude >> (segment + 1) & 0x0f) | (negative ? 0x80 : 0);
  return static_cast<std::uint8_t>(~bits);
}

std::uint8_t linear_to_alaw(std::int16_t sample) {
  const bool negative = sample < 0;
  const int magnitude = std::min((negative ? -sample - 1 : sample) >> 3, 4095);
  // The two lowest segments have the same step.
  const int segment = magnitude < 32 ? 0 : segment_of(magnitude, 16);
  const int step = magnitude >> (segment < 2 ? 1 : segment) & 0x0f;
  const int bits = segment << 4 | step | (negative ? 0 : 0x80);
  return static_cast<std::uint8_t>(bits ^ 0x55);
}

}  // namespace transcode::audio
