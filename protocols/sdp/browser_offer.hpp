#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/sdp/rtp_attributes.hpp"
#include "protocols/sdp/transport_attributes.hpp"

namespace protocols::sdp {

// Why a browser's offer is refused. The values stand in the order of webrtc::OfferError.
enum class BrowserOfferError : std::uint8_t {
  Malformed,      // not SDP, or a broken transport (ufrag or pwd missing, setup:passive)
  NotEncrypted,   // a media line is not UDP/TLS/RTP/SAVP(F), has a=crypto or no strong fingerprint
  NoBundle,       // more than one media line and no BUNDLE group that holds them
  NoUsableCodec,  // no media line with Opus, H.264 (packetization-mode 1) or VP8
};

// One payload type we could use on a line, with its retransmission payload type and its feedback.
struct BrowserFormat {
  PayloadFormat payload;
  FeedbackSupport feedback;
};

inline constexpr std::string_view kMidExtension = "urn:ietf:params:rtp-hdrext:sdes:mid";
inline constexpr std::string_view kAudioLevelExtension =
    "urn:ietf:params:rtp-hdrext:ssrc-audio-level";  // RFC 6464
inline constexpr std::string_view kAbsSendTimeExtension =
    "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time";
inline constexpr std::string_view kTransportCcExtension =
    "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";

// Identifiers of the header extensions the gateway knows (RFC 8285, one-byte form); 0: not offered.
struct BrowserExtensions {
  std::uint16_t mid = 0;
  std::uint16_t audio_level = 0;
  std::uint16_t abs_send_time = 0;
  std::uint16_t transport_cc = 0;
  bool operator==(const BrowserExtensions&) const = default;
};

// One m-line of the offer, in the order of the offer; lines we refuse are here too (usable ==
// false).
struct BrowserSection {
  std::string kind;      // as written: "audio", "video", "application"
  std::string protocol;  // as written
  std::vector<std::string> raw_formats;
  std::string mid;      // may be empty when the line is refused
  bool usable = false;  // can be accepted; below is filled only then
  MediaKind media = MediaKind::Audio;
  // The most we may do: sendonly if the browser only receives.
  Direction direction = Direction::SendRecv;
  std::vector<BrowserFormat> formats;  // ours only: Opus; H.264 then VP8
  BrowserExtensions extensions;
  std::optional<std::uint32_t> ssrc, rtx_ssrc;  // what the browser sends with, if it says so
  std::string stream_id, track_id;              // a=msid, empty: none
};

// The one transport of a bundle.
struct BrowserTransport {
  std::string ufrag, pwd;
  Fingerprint fingerprint;
  SetupRole setup = SetupRole::ActPass;
  std::vector<Candidate> candidates;
};

// A browser's unified-plan offer (RFC 9429) as facts.
struct BrowserOffer {
  BrowserTransport transport;
  std::vector<BrowserSection> sections;
  bool bundled = false;  // a BUNDLE group was offered; else there is one media line
};

// Chromium, Firefox and Safari; never aborts. What cannot be used (data channels, lines outside the
// bundle, lines without one of our codecs) is not an error as long as one line remains.
std::expected<BrowserOffer, BrowserOfferError> parse_browser_offer(std::string_view text);

}  // namespace protocols::sdp
