#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/media_session.hpp"

namespace protocols {

// What a call machine (sip/call, later h323/call) tells its owner. Nothing above the machines knows
// which protocol a room speaks.

struct IncomingCall {
  std::string
      dialled;  // user part as dialled, unescaped: "1001", "1001**4711", "" for the bare address
  std::string
      caller;  // display name, else user part, else host; UTF-8, at most 128 bytes, no controls
  std::string product;  // User-Agent / vendor and product, may be empty
};

struct Progress {};  // outgoing: the other side is being alerted

// First, and after each renegotiation. `held`: the peer asked us not to send (RFC 3264 8.4).
struct MediaNegotiated {
  MediaSession session;
  bool held = false;
};

struct Connected {};  // incoming: ACK came; outgoing: 2xx came

// The peer wants a key frame of ours: INFO picture_fast_update, videoFastUpdatePicture.
struct KeyframeWanted {
  StreamRole role = StreamRole::MainVideo;
};

// The peer wants no more than this from us, as in H.245's flowControlCommand. It holds until the
// next, or until we send that stream no more.
struct BitrateLimited {
  StreamRole role = StreamRole::MainVideo;
  std::uint32_t kbps = 0;  // 0: nothing for now; the greatest number: no limit any more
};

// The peer asks for the content floor (the token of H.239): answer it. Where we present, giving it
// away ends that.
struct ContentRequested {};

// What we wanted to present, or presented, is not taken, or no longer: refused, or the peer has the
// floor, or cannot show content of its own.
struct ContentRefused {};

// The peer had the floor and gave it back.
struct ContentReleased {};

struct DtmfDigit {
  char digit = '0';  // 0-9 * # A-D
};

// Why a call ended or was refused, coarse enough for a metric label.
enum class EndReason : std::uint8_t {
  LocalHangup,  // we ended it
  RemoteHangup,
  Cancelled,
  Rejected,            // the peer refused, see status
  NoMedia,             // no codec in common (488 / 606)
  EncryptionRequired,  // peer offers no encryption we accept
  NotFound,            // no such number
  Busy,
  Overloaded,  // capacity used up or draining
  Timeout,     // no answer, no ACK, session timer expired
  TransportLost,
  ProtocolError,
};

struct Ended {
  EndReason reason = EndReason::RemoteHangup;
  int status = 0;    // protocol's own code (SIP status), 0 where there is none
  std::string text;  // one sentence for the log; no names, numbers or addresses in it
};

using CallEvent = std::variant<IncomingCall, Progress, MediaNegotiated, Connected, KeyframeWanted,
                               BitrateLimited, ContentRequested, ContentRefused, ContentReleased,
                               DtmfDigit, Ended>;

}  // namespace protocols
