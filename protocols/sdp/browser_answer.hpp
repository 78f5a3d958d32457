#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocols/sdp/browser_offer.hpp"

namespace protocols::sdp {

// What we send on one m-line. The caller chose the SSRCs.
struct BrowserSending {
  std::string mid;
  std::string stream_id, track_id;  // a=msid
  std::vector<Codec> codecs;        // best first; the first one the browser offers is sent
  std::uint32_t ssrc = 0;
  // Announced (a=ssrc-group:FID) only if the codec sent has a retransmission payload type.
  std::optional<std::uint32_t> rtx_ssrc;
};

// Our side of a peer connection. ICE lite, one UDP port, everything bundled and multiplexed, DTLS
// server (a=setup:passive).
struct BrowserAnswerSettings {
  std::uint64_t session_id = 1;  // o=, the same for the life of the peer
  std::uint32_t version = 0;     // o=, one more with each answer
  std::string ufrag, pwd;
  std::string fingerprint;  // SHA-256 of our certificate, "AB:CD:…"
  std::string cname;
  std::vector<Address> candidates;     // host candidates of the one UDP port, best first
  std::uint32_t max_receive_kbps = 0;  // b=AS and b=TIAS of each video line, 0: none
  FeedbackSupport feedback{true, true, true, false, true, true};  // what our RTP side implements
  std::vector<BrowserSending> sends;  // lines not named here only receive
};

// What one m-line became; one for each section of the offer, in its order.
struct BrowserLine {
  std::string mid;
  MediaKind kind = MediaKind::Audio;
  bool accepted = false;                      // false: answered with port 0, nothing below holds
  Direction direction = Direction::Inactive;  // as seen from us
  // Payload types the browser may send; feedback is what both sides know.
  std::vector<BrowserFormat> receive;
  std::optional<BrowserFormat> send;  // payload type and codec to send with, if we send
  BrowserExtensions extensions;       // agreed ids, 0: not agreed
};

struct BrowserAnswer {
  std::string sdp;
  std::vector<BrowserLine> lines;
};

// The answer to an offer parse_browser_offer() gave. Pure. A line is sent on when `sends` names its
// mid, the browser will receive there and offers one of the codecs.
BrowserAnswer write_browser_answer(const BrowserOffer& offer,
                                   const BrowserAnswerSettings& settings);

}  // namespace protocols::sdp
