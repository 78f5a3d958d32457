#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/webrtc/malformed_input.hpp"

namespace protocols::dtls {
class Certificate;
}

namespace protocols::webrtc {

struct PeerSettings {
  std::vector<Address> candidates;  // where the browser reaches our one UDP port
  std::shared_ptr<const dtls::Certificate> certificate;
  std::string cname;
  std::uint32_t max_receive_kbps = 2500;  // what we let the browser send per video track
};

// What the application wants of an m-line it sends on: a=msid of the answer and the codec to send.
struct SendBinding {
  std::string mid;
  std::string stream_id, track_id;  // msid
  std::vector<Codec> codecs;        // acceptable, best first; the first in the offer is taken
};

// What became of one m-line after the answer.
struct Section {
  std::string mid;
  MediaKind kind = MediaKind::Audio;
  bool receives = false;  // the browser sends
  bool sends = false;     // we send, with codec:
  std::optional<Codec> send_codec;
  std::vector<Codec> receive_codecs;
};

struct PeerConnected {
  std::string suite;  // ICE and DTLS done: SRTP suite in use
};
struct PeerDisconnected {
  std::string reason;    // consent expired (RFC 7675), DTLS closed or failed
  bool by_peer = false;  // the browser said good-bye
  bool keying_failed = false;
};
struct PeerFrame {
  std::string mid;
  FramePtr frame;
};
struct PeerKeyframeRequested {
  std::string mid;
};
struct PeerBitrate {
  std::string mid;
  std::uint32_t kbps = 0;  // estimate or limit for what we send
};
using PeerEvent =
    std::variant<PeerConnected, PeerDisconnected, PeerFrame, PeerKeyframeRequested, PeerBitrate>;

struct PeerTransmit {
  Address to;
  Bytes bytes;
};

// One accepted m-line; its SSRC tells it from all others there were.
struct LineStatistics {
  MediaKind kind = MediaKind::Audio;
  std::uint32_t ssrc = 0;
  rtp::SessionStatistics rtp;
};

// What was dropped on the way, and why.
struct PeerCounters {
  std::uint64_t unauthenticated = 0, replayed = 0;
  std::uint64_t foreign = 0;        // unknown, or from an address that passed no check
  std::uint64_t not_connected = 0;  // media and reports before the keys, either way
  std::uint64_t unroutable = 0;     // of no m-line
  std::uint64_t unsendable = 0;     // refused by SRTP
  MalformedInput malformed;         // `unauthenticated` among it
};

enum class OfferError : std::uint8_t { Malformed, NotEncrypted, NoBundle, NoUsableCodec };

// A browser's peer connection seen from the server: always the answerer (RFC 9429), ICE lite (RFC
// 8445) on one UDP port shared by all browsers, everything bundled (RFC 9143) and multiplexed,
// DTLS-SRTP only (RFC 8827). Not thread-safe.
class Peer {
 public:
  Peer(PeerSettings settings, RandomSource random, TimePoint now);
  ~Peer();

  // First offer or renegotiation. `sends` binds m-lines on which we send; other m-lines only
  // receive. Returns the answer. RTP/AVP, SDES and missing fingerprints are refused (NotEncrypted).
  std::expected<std::string, OfferError> handle_offer(const std::string& sdp,
                                                      const std::vector<SendBinding>& sends,
                                                      TimePoint now);
  [[nodiscard]] const std::vector<Section>& sections() const;

  void send_frame(const std::string& mid, const EncodedFrame& frame, TimePoint now);
  void request_keyframe(const std::string& mid, TimePoint now);
  void limit_receive_bitrate(const std::string& mid, std::uint32_t kbps, TimePoint now);
  void close(TimePoint now);  // RTCP BYE, DTLS close_notify

  void handle_datagram(ByteView datagram, const Address& from, TimePoint now);
  void handle_timeout(TimePoint now);
  void set_wall_clock(TimePoint at, std::uint64_t ntp);

  [[nodiscard]] std::optional<PeerTransmit> poll_transmit();
  [[nodiscard]] std::optional<PeerEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  // Key for the demultiplexer of the shared port; changes with an ICE restart.
  [[nodiscard]] const std::string& local_ufrag() const;
  // One for each accepted m-line, in the order of their mids.
  [[nodiscard]] std::vector<LineStatistics> statistics() const;
  [[nodiscard]] PeerCounters counters() const;

  // The local ufrag in a STUN binding request's USERNAME ("local:remote"), for the demultiplexer;
  // empty if none.
  static std::string local_ufrag_of(ByteView datagram);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace protocols::webrtc
