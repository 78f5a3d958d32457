#pragma once

#include <cstdint>

namespace transcode::audio {

// ITU-T G.711, sample by sample, on 16-bit linear samples at 8 kHz.
std::int16_t ulaw_to_linear(std::uint8_t code);
std::int16_t alaw_to_linear(std::uint8_t code);
std::uint8_t linear_to_ulaw(std::int16_t sample);
std::uint8_t linear_to_alaw(std::int16_t sample);

}  // namespace transcode::audio
