#pragma once

#include <cstdint>
#include <vector>

#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

// Shorter or longer by one pitch period (2.5 … 10 ms) with a cross-fade, pitch kept, at the front
// of `sound` (48 kHz, at least kStretchSamples). Returns the samples removed or added; 0 where
// `sound` resembles itself too little for that to pass unheard and `force` is not set.
inline constexpr std::size_t kStretchSamples = 1200;
std::size_t shorten(std::vector<std::int16_t>& sound, bool force);
std::size_t lengthen(std::vector<std::int16_t>& sound, bool force);

}  // namespace transcode::audio
