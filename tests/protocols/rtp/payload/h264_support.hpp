#pragma once

#include <cstdint>
#include <vector>

#include "protocols/rtp/payload/depacketized.hpp"
#include "protocols/rtp/payload/h264_depacketizer.hpp"
#include "protocols/rtp/payload/h264_packetizer.hpp"
#include "protocols/rtp/payload/part.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::payload {

// Payloads as packets would carry them.
inline std::vector<Bytes> payloads_of(const Parts& parts) {
  std::vector<Bytes> out;
  bool open = false;
  for (const auto& part : parts) {
    if (!open) out.emplace_back();
    out.back().insert(out.back().end(), part.head.begin(), part.head.begin() + part.head_size);
    out.back().insert(out.back().end(), part.body.begin(), part.body.end());
    open = !part.last_of_packet;
  }
  return out;
}

// Nothing where the packetiser refuses.
inline std::vector<Bytes> packetize(std::uint8_t mode, const Bytes& unit, std::size_t room) {
  H264Packetizer packetizer(mode);
  Parts parts;
  if (!packetizer.packetize(unit, room, parts)) return {};
  return payloads_of(parts);
}

// The last payload has the marker.
inline DepacketizedFrames push_all(H264Depacketizer& to, const std::vector<Bytes>& payloads,
                                   std::uint32_t timestamp) {
  DepacketizedFrames out;
  for (std::size_t i = 0; i < payloads.size(); ++i) {
    to.push({payloads[i], timestamp, i + 1 == payloads.size()}, out);
  }
  return out;
}

inline const Bytes kKey = annex_b({kSps, kPps, slice(0x65, 3000, 0)});
inline const Bytes kDelta = annex_b({slice(0x41, 2500, 2)});

}  // namespace protocols::rtp::payload
