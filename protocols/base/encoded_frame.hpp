#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"

namespace protocols {

enum class MediaKind : std::uint8_t { Audio, Video };

enum class Codec : std::uint8_t { Pcmu, Pcma, G722, Opus, H264, Vp8 };

constexpr MediaKind kind_of(Codec codec) {
  return codec >= Codec::H264 ? MediaKind::Video : MediaKind::Audio;
}

// The RTP clock in Hz. G.722 samples at 16 kHz but its RTP clock is 8000 (RFC 3551 4.5.2).
constexpr std::uint32_t rtp_clock_rate(Codec codec) {
  switch (codec) {
    case Codec::Pcmu:
    case Codec::Pcma:
    case Codec::G722: return 8000;
    case Codec::Opus: return 48000;
    case Codec::H264:
    case Codec::Vp8: return 90000;
  }
  return 90000;
}

// The encoding name as SDP and metrics spell it.
constexpr std::string_view name_of(Codec codec) {
  switch (codec) {
    case Codec::Pcmu: return "PCMU";
    case Codec::Pcma: return "PCMA";
    case Codec::G722: return "G722";
    case Codec::Opus: return "opus";
    case Codec::H264: return "H264";
    case Codec::Vp8: return "VP8";
  }
  return "";
}

// One access unit (video) or one packet's worth of audio, as legs, seats and engines
// exchange it. Immutable once made; `data` is shared across threads by reference.
//   H.264: Annex B, every NAL unit behind 00 00 00 01, SPS and PPS before each IDR.
//   VP8:   one frame without payload descriptor.  Audio: one payload as in RTP.
struct EncodedFrame {
  Codec codec = Codec::Opus;
  std::uint32_t timestamp = 0;  // the sender's RTP clock, may wrap
  TimePoint received{};         // when its last packet came (or it was encoded)
  // When it was captured, on our clock and as far as we know, where a buffer has held it since:
  // sound behind a jitter buffer. Sender reports tell it, so that receivers keep lips in step.
  std::optional<TimePoint> captured;
  std::optional<std::uint64_t>
      ntp;                     // capture time, NTP 32.32, once a sender report tied the clocks
  bool keyframe = false;       // video: decodable without what came before
  bool discontinuity = false;  // something between this and the frame before was lost
  std::uint16_t width = 0, height = 0;      // video key frames where known, else 0
  std::optional<std::uint8_t> audio_level;  // RFC 6464, 0 (loud) … 127 (silence) −dBov
  std::shared_ptr<const Bytes> data;
};

using FramePtr = std::shared_ptr<const EncodedFrame>;

}  // namespace protocols
