#pragma once

#include <cstdint>
#include <vector>

#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/srtp/context.hpp"

namespace bench {

inline constexpr std::uint8_t kVideoType = 96;

// Random-looking bytes, the same at each run.
protocols::RandomSource seeded(std::uint32_t seed);

// A whole key for tests of speed only.
protocols::SrtpKey srtp_key(protocols::SrtpSuite suite, std::uint32_t seed);

// H.264 in packets of 1,200 bytes, packetization-mode 1, from payload type 96; NACK understood.
protocols::PayloadFormat video_format();
protocols::rtp::SessionSettings video_settings();

// The sending side of a room's video: frames in, SRTP packets out.
class MediaSource {
 public:
  explicit MediaSource(const protocols::SrtpKey& key);
  std::vector<protocols::Bytes> packets_of(const protocols::EncodedFrame& frame);

 private:
  protocols::rtp::Session session_;
  protocols::srtp::Context context_;
};

}  // namespace bench
