#pragma once

#include <cstdint>

namespace transcode::plan {

// Largest sizes and rates of H.264 levels, ITU-T H.264 table A-1.
struct H264LevelLimits {
  std::uint32_t max_fs, max_mbps, max_kbps;
};
// Unknown levels count as the next lower known one.
H264LevelLimits h264_level_limits(std::uint8_t level_idc);
// The smallest level_idc whose limits hold this stream.
std::uint8_t h264_level_for(int width, int height, int fps, std::uint32_t kbps);

}  // namespace transcode::plan
