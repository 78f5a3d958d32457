#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocols/base/media_session.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h323 {

// One codec of the media path in H.245's words. The next codec is one entry more in
// codec_table.cpp. A codec without an entry is not spoken over H.323.

// The oldest rule of RTP over H.323: audio in packets of 20 ms, which H.245 counts in frames of
// 1 ms for the codecs without frames (H.225.0 table B.1).
inline constexpr std::uint16_t kFramesPerPacket = 20;

// What a capability says of its receiver, or in a channel of what is sent.
struct CodecCapability {
  PayloadFormat format;                   // payload_type where it is static, else 0
  std::optional<std::uint32_t> max_kbps;  // never 0
};

struct AudioCodec {
  Codec codec = Codec::Pcmu;
  std::optional<std::uint8_t> payload_type;  // static, RFC 3551 table 4
  h245::AudioCapability (*make)();
  bool (*reads)(const h245::AudioCapability& capability);
};
struct VideoCodec {
  Codec codec = Codec::H264;
  std::optional<std::uint8_t> payload_type;
  // max_kbps: of the whole stream.
  h245::VideoCapability (*make)(const CodecCapability& limits);
  std::optional<CodecCapability> (*read)(const h245::VideoCapability& capability);
};

std::span<const AudioCodec> audio_codecs();
std::span<const VideoCodec> video_codecs();
const AudioCodec* audio_codec(Codec codec);  // null for a codec without an entry
const VideoCodec* video_codec(Codec codec);

// Empty for what no entry reads, and for limits that cannot be.
std::optional<CodecCapability> read(const h245::AudioCapability& capability);
// Not of content, which h239 unwraps.
std::optional<CodecCapability> read(const h245::VideoCapability& capability);

// RFC 3551 table 4 and 5; empty for codecs whose payload type is dynamic.
std::optional<std::uint8_t> static_payload_type(Codec codec);

}  // namespace protocols::h323
