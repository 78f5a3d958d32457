#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/sdp/media_description.hpp"

namespace protocols::sdp {

// One payload type of an m-line that we understand.
struct OfferedFormat {
  PayloadFormat payload;         // limits are those of the line's writer
  bool level_asymmetry = false;  // H.264: level-asymmetry-allowed=1
};

// What a section agrees on.
struct FormatChoice {
  PayloadFormat send;                  // the peer's payload type, the peer's limits
  std::vector<OfferedFormat> receive;  // the same codec, the best payload type first, our limits
  std::optional<std::uint8_t> telephone_event;          // the peer's payload type
  std::optional<std::uint8_t> telephone_event_receive;  // ours
  std::uint32_t telephone_event_clock = 8000;
};

// The payload types of a line whose codec `wanted` has, in the line's order. Static payload types
// need no rtpmap (RFC 3551). H.264 profiles other than baseline, main and high and interleaved mode
// are left out.
std::vector<OfferedFormat> understood_formats(const MediaDescription& line,
                                              const std::vector<Codec>& wanted);

// Answering: the codec is `keep` if the line still has it, else the first of our preference the
// line has; the peer's order only decides between payload types of one codec. Among H.264 payload
// types: packetization-mode 1 first, then the profile closest to constrained baseline (what our
// encoders make, and every decoder reads), then the larger frame. The other packetization-mode of
// the same profile is accepted for receiving too.
std::optional<FormatChoice> choose_formats(const MediaDescription& line, const LocalMedia& local,
                                           MediaKind kind, std::optional<Codec> keep);

// Reading an answer: the answerer's first format we offered counts. `receive` holds our own payload
// types of the codecs answered, as `ours` offered them.
std::optional<FormatChoice> accept_formats(const MediaDescription& line,
                                           const MediaDescription& ours, const LocalMedia& local,
                                           MediaKind kind);

// Appends formats, rtpmap and fmtp of a choice to our line.
void write_formats(MediaDescription& line, const FormatChoice& choice);

// Appends everything we can receive: the formats of a first offer.
void write_all_formats(MediaDescription& line, const LocalMedia& local, MediaKind kind);

}  // namespace protocols::sdp
