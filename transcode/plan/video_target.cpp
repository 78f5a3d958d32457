#include "transcode/plan/video_target.hpp"

#include <algorithm>
#include <array>

#include "transcode/plan/h264_level.hpp"

namespace transcode::plan {
namespace {

using protocols::Codec;
using protocols::H264Limits;
using protocols::PayloadFormat;

struct Step {
  int width, height;
};
// 16:9 sizes whose macroblock counts fit the levels rooms name.
constexpr std::array<Step, 6> kLadder{
    {{1920, 1080}, {1280, 720}, {960, 540}, {640, 360}, {320, 180}, {160, 90}}};
constexpr int kLeastFps = 15;  // below, the next smaller size at full rate looks better

// The receiver's limits: those of its level, raised by the parameters of RFC 6184 section 8.1.
H264LevelLimits limits_of(const H264Limits& h264) {
  H264LevelLimits l = h264_level_limits(h264.level_idc);
  if (h264.max_fs) l.max_fs = std::max(l.max_fs, *h264.max_fs);
  if (h264.max_mbps) l.max_mbps = std::max(l.max_mbps, *h264.max_mbps);
  if (h264.max_br_kbps) l.max_kbps = std::max(l.max_kbps, *h264.max_br_kbps);
  return l;
}

std::uint32_t macroblocks(int width, int height) {
  return static_cast<std::uint32_t>((width + 15) / 16 * ((height + 15) / 16));
}

// Bits that a size is worth: more buys no quality that anyone sees.
std::uint32_t useful_kbps(int height) {
  if (height >= 1080) return 4000;
  return height >= 720 ? 2000 : height >= 540 ? 1200 : height >= 360 ? 700 : 300;
}

// Bits below which a size only shows blocks.
std::uint32_t least_kbps(int height) {
  if (height >= 1080) return 1500;
  return height >= 720 ? 500 : height >= 540 ? 350 : height >= 360 ? 180 : 0;
}

}  // namespace

VideoTarget target_for(const PayloadFormat& format, std::uint32_t max_kbps,
                       const VideoTarget& wish) {
  const bool h264 = format.codec == Codec::H264;
  const H264LevelLimits l = h264 ? limits_of(format.h264) : h264_level_limits(40);
  std::uint32_t kbps = std::min(wish.kbps, l.max_kbps);
  if (max_kbps > 0) kbps = std::min(kbps, max_kbps);
  kbps = std::max(kbps, 64U);
  VideoTarget out = wish;
  out.codec = format.codec;
  for (const Step& step : kLadder) {
    out.max_width = step.width;
    out.max_height = step.height;
    const std::uint32_t size = macroblocks(step.width, step.height);
    out.fps = std::min(wish.fps, static_cast<int>(l.max_mbps / size));
    const bool last = step.height == kLadder.back().height;
    if (last) break;
    const bool wanted = step.width <= wish.max_width && step.height <= wish.max_height;
    if (wanted && size <= l.max_fs && out.fps >= std::min(kLeastFps, wish.fps) &&
        kbps >= least_kbps(step.height)) {
      break;
    }
  }
  out.fps = std::max(out.fps, 1);
  out.kbps = std::min(kbps, useful_kbps(out.max_height));
  if (h264 && format.h264.packetization_mode == 0) out.max_slice_bytes = kMaxPayload;
  // A level's name is what the receiver said; what we send is never above it.
  out.h264_level_idc =
      h264 ? std::max(format.h264.level_idc,
                      h264_level_for(out.max_width, out.max_height, out.fps, out.kbps))
           : wish.h264_level_idc;
  return out;
}

}  // namespace transcode::plan
