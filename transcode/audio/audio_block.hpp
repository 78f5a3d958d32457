#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace transcode::audio {

inline constexpr int kSampleRate = 48000;
inline constexpr std::size_t kBlockSamples = 960;

// 20 ms of mono sound at 48 kHz: what every part of transcode/audio works on.
using AudioBlock = std::array<std::int16_t, kBlockSamples>;
using Samples = std::span<const std::int16_t>;

}  // namespace transcode::audio
