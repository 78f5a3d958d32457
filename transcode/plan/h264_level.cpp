#include "transcode/plan/h264_level.hpp"

#include <array>

namespace transcode::plan {
namespace {

struct Level {
  std::uint8_t idc;
  H264LevelLimits limits;
};

// ITU-T H.264 table A-1, MaxFS, MaxMBPS and MaxBR (Baseline, kbit/s).
constexpr std::array<Level, 15> kLevels{{{10, {99, 1485, 64}},
                                         {11, {396, 3000, 192}},
                                         {12, {396, 6000, 384}},
                                         {13, {396, 11880, 768}},
                                         {20, {396, 11880, 2000}},
                                         {21, {792, 19800, 4000}},
                                         {22, {1620, 20250, 4000}},
                                         {30, {1620, 40500, 10000}},
                                         {31, {3600, 108000, 14000}},
                                         {32, {5120, 216000, 20000}},
                                         {40, {8192, 245760, 20000}},
                                         {41, {8192, 245760, 50000}},
                                         {42, {8704, 522240, 50000}},
                                         {50, {22080, 589824, 135000}},
                                         {51, {36864, 983040, 240000}}}};

}  // namespace

H264LevelLimits h264_level_limits(std::uint8_t level_idc) {
  H264LevelLimits out = kLevels.front().limits;
  for (const Level& level : kLevels) {
    if (level.idc <= level_idc) out = level.limits;
  }
  return out;
}

std::uint8_t h264_level_for(int width, int height, int fps, std::uint32_t kbps) {
  const auto size = static_cast<std::uint32_t>((width + 15) / 16 * ((height + 15) / 16));
  for (const Level& level : kLevels) {
    const H264LevelLimits& l = level.limits;
    if (size <= l.max_fs && size * static_cast<std::uint32_t>(fps) <= l.max_mbps &&
        kbps <= l.max_kbps) {
      return level.idc;
    }
  }
  return kLevels.back().idc;
}

}  // namespace transcode::plan
