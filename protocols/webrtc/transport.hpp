#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"
#include "protocols/webrtc/malformed_input.hpp"

namespace protocols::dtls {
class Certificate;
}

namespace protocols::webrtc {

// How a packet leaves: component 0 is RTP (and everything when multiplexed), 1 is RTCP on its own
// port.
struct TransportPacket {
  int component = 0;
  Address to;
  Bytes bytes;
};

// Packets can flow. H.235.6: in one direction at least, and again where another suite comes into
// use, the weaker one where the directions differ.
struct Keyed {
  std::string suite;  // of SRTP, or "AES-128-CBC" and its like of H.235.6; "" in clear
};
struct KeyingFailed {
  std::string reason;  // fingerprint mismatch, handshake failure or timeout
  // RTCP's own association alone was never made, as some rooms do not: sound and pictures go on.
  bool reports_only = false;
};
struct RtpReceived {
  Bytes packet;
};  // decrypted, authenticated where the keying does that
struct RtcpReceived {
  Bytes packet;
};
using TransportEvent = std::variant<Keyed, KeyingFailed, RtpReceived, RtcpReceived>;

struct TransportStatistics {
  // `unauthenticated` and what of `unknown_datagrams` is malformed are in `malformed` too.
  std::uint64_t unauthenticated = 0, replayed = 0, not_keyed = 0, unknown_datagrams = 0,
                latched = 0;
  MalformedInput malformed;
  std::uint64_t foreign = 0;  // clear packets from elsewhere than the address latched to
  std::uint64_t no_destination =
      0;  // nowhere to send to: signalled as 0.0.0.0 or port 0, nothing heard
};

// The media path of one room stream: tells STUN, DTLS, RTP and RTCP apart (RFC 7983), keys SRTP by
// SDES or by DTLS-SRTP, encrypts RTP alone by H.235.6, or lets clear packets through where that was
// negotiated; sends to the address the first authenticated packet came from (symmetric RTP, RFC
// 4961), per component. Authenticated packets from elsewhere move it only once the address has been
// silent for 2 s. A clear stream, and one of H.235.6, which authenticates nothing, follows the
// first well-formed packet, whoever sent it, until one comes from the signalled address; that one
// is final. Answers STUN binding requests of these addresses. Without rtcp-mux DTLS runs once a
// component (RFC 5764 5.1.2). Not thread-safe.
class RoomTransport {
 public:
  RoomTransport(Keying keying, const Address& remote_rtp, const Address& remote_rtcp, bool rtcp_mux,
                std::shared_ptr<const dtls::Certificate> certificate, TimePoint now);
  ~RoomTransport();

  // Renegotiation: new addresses unlatch; unchanged keys and fingerprints keep the SRTP context. Of
  // H.235.6 keys the new ones are added; a direction that is gone loses its keys at once.
  void configure(Keying keying, const Address& remote_rtp, const Address& remote_rtcp,
                 bool rtcp_mux, TimePoint now);

  void send_rtp(ByteView plain, TimePoint now);  // dropped and counted until keyed
  void send_rtcp(ByteView plain, TimePoint now);
  // `component`: 0 or 1, as in TransportPacket.
  void handle_datagram(int component, ByteView datagram, const Address& from, TimePoint now);
  void handle_timeout(TimePoint now);
  // DTLS close_notify; nothing is sent after what poll_transmit() still holds.
  void close(TimePoint now);

  [[nodiscard]] std::optional<TransportPacket> poll_transmit();
  [[nodiscard]] std::optional<TransportEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] TransportStatistics statistics() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace protocols::webrtc
