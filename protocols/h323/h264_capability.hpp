#pragma once

#include <cstdint>
#include <optional>

#include "protocols/asn1/values.hpp"
#include "protocols/h323/codec_table.hpp"

namespace protocols::h323 {

// H.264 as a generic video capability, H.241 clause 8.3 and table 8. The packetisation is not in
// it: it stands in the multiplex capability of a set and in the parameters of a channel.

h245::VideoCapability make_h264(const CodecCapability& limits);

// Parameters we have no use for are skipped, whatever form they have. Of several profiles the one
// that every decoder of them reads, constrained baseline before main before high. A limit below
// that of the level says nothing (H.241 8.3.2.3 onwards). Empty without a profile that we know or
// without a level.
std::optional<CodecCapability> read_h264(const h245::VideoCapability& capability);

// level_idc of H.264 as H.241 table 8-4 counts; unknown ones count as the next lower.
std::uint8_t h241_level(std::uint8_t level_idc);
// Empty below the lowest. Level 1b is level 1 with twice its bit rate, and counts as level 1.
std::optional<std::uint8_t> level_idc_of(std::uint32_t h241_level);

// The largest frame a receiver takes, in macroblocks: the greater of level and max_fs.
std::uint32_t max_frame_size(const H264Limits& limits);

// How H.264 is put into RTP, H.241 Annex A and RFC 6184: the object identifiers
// 0.0.8.241.0.0.0.0 (single NAL units), .1 (non-interleaved), .2 (interleaved).
asn1::ObjectIdentifier packetization_oid(std::uint8_t mode);  // 0..2
std::optional<std::uint8_t> packetization_mode(const h245::RTPPayloadType& type);
h245::RTPPayloadType packetization(std::uint8_t mode, std::optional<std::uint8_t> payload_type);

}  // namespace protocols::h323
