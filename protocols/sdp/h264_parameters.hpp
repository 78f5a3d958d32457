#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "protocols/base/media_session.hpp"
#include "protocols/sdp/rtp_attributes.hpp"

namespace protocols::sdp {

// What a level allows, ITU-T H.264 table A-1. Sizes in macroblocks, rate in kbit/s.
struct H264Level {
  std::uint8_t level_idc = 10;
  std::uint32_t max_fs = 99, max_mbps = 1485, max_br_kbps = 64;
};
H264Level h264_level(std::uint8_t level_idc);  // unknown levels count as the next lower one

// H.264 format parameters, RFC 6184 section 8.1. Without profile-level-id baseline level 1 holds
// (42000A), without packetization-mode single NAL unit mode. A parameter that does not read counts
// as absent.
H264Limits parse_h264_parameters(const Fmtp* fmtp);

// max-fs and max-mbps are always written, since some rooms refuse an answer without them; max-br
// only where it says more than the level.
Fmtp write_h264_parameters(std::uint8_t payload_type, const H264Limits& limits,
                           bool level_asymmetry);

// The largest frame a receiver takes: the greater of level and max-fs.
std::uint32_t max_frame_size(const H264Limits& limits);

}  // namespace protocols::sdp
