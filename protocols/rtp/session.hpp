#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/rtp/transport_sequence.hpp"

namespace protocols::rtp {

// What one m-line's RTP needs to know. Receiving may start before sending is known and the other
// way round.
struct SessionSettings {
  MediaKind kind = MediaKind::Audio;
  std::optional<PayloadFormat> send;
  std::vector<PayloadFormat> receive;
  std::optional<std::uint8_t> telephone_event_receive;
  std::optional<std::uint8_t> telephone_event_send;
  std::uint32_t telephone_event_clock = 8000;  // Hz, of durations in events sent
  FeedbackSupport feedback;                    // what the peer reads
  std::uint32_t local_ssrc = 0;                // 0: drawn at random
  std::optional<std::uint32_t> local_rtx_ssrc;
  // Signalled ones, RTX included; empty: whatever comes (latches, follows changes).
  std::vector<std::uint32_t> remote_ssrcs;
  std::string cname;
  std::uint16_t max_packet_bytes = 1200;               // RTP header included, before SRTP
  std::optional<std::uint8_t> audio_level_extension;   // RFC 6464 id
  std::optional<std::uint8_t> transport_cc_extension;  // id; then sent packets carry the number
  // The counter that all sessions of one transport share; empty: one of the session's own. What is
  // received is answered by the transport's owner (rtcp::TransportFeedbackBuilder).
  std::shared_ptr<TransportSequence> transport_sequence;
  std::optional<std::uint8_t> mid_extension;  // RFC 9143 id, with `mid`
  std::string mid;
  // Video: how long a gap may stay open for NACK and RTX.
  Duration max_reorder_wait = std::chrono::milliseconds(150);
};

struct FrameReceived {
  FramePtr frame;
};
struct KeyframeRequested {
  enum class By : std::uint8_t { Pli, Fir } by = By::Pli;
};
// TMMBR, REMB or our own estimate from their reports. Video starts at 1500 without an event.
struct BitrateLimited {
  std::uint32_t kbps = 0;
};
struct DigitReceived {
  char digit = '0';
};
struct SourceEnded {};  // RTCP BYE
using SessionEvent =
    std::variant<FrameReceived, KeyframeRequested, BitrateLimited, DigitReceived, SourceEnded>;

// A plain RTP or RTCP packet, to be protected and sent by the owner.
struct Packet {
  bool rtcp = false;
  Bytes bytes;
};

struct SessionStatistics {
  std::uint64_t packets_received = 0, bytes_received = 0, packets_lost = 0, packets_late = 0,
                packets_duplicate = 0;
  std::uint64_t packets_sent = 0, bytes_sent = 0, packets_retransmitted = 0, frames_sent = 0,
                frames_received = 0;
  std::uint64_t packets_rejected = 0;  // malformed or unknown payload type
  std::uint64_t reports_rejected = 0;  // malformed RTCP
  std::uint64_t nacks_sent = 0, plis_sent = 0, firs_sent = 0, plis_received = 0, firs_received = 0;
  double jitter_seconds = 0;     // RFC 3550 6.4.1
  double remote_loss_ratio = 0;  // from their last report
  std::optional<double> round_trip_seconds;
  // Received but incomplete, or waiting for a key frame after a loss.
  std::uint64_t frames_dropped = 0;
  // Not sent: other codec, a digit playing, or a slice too large for packetization-mode 0.
  std::uint64_t frames_unsent = 0;
  std::uint64_t packets_recovered = 0;  // by RTX
};

// One m-line's RTP and RTCP, both directions (RFC 3550, 4585, 5104, 4588, 4733): packetises and
// keeps history for NACK, reorders, depacketises, asks for what is missing, reports, follows the
// peer's limits. After a loss that was not repaired, video waits for a key frame (asked for here)
// and marks it `discontinuity`. Not thread-safe; no crypto: packets in are decrypted and
// authenticated, packets out are plain.
class Session {
 public:
  Session(SessionSettings settings, RandomSource random, TimePoint now);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  // Renegotiation; SSRCs, sequence numbers and statistics go on.
  void configure(SessionSettings settings, TimePoint now);

  // The codec must be that of settings.send, else the frame is counted and dropped.
  void send_frame(const EncodedFrame& frame, TimePoint now);
  void send_digit(char digit, TimePoint now);  // RFC 4733, three end packets
  // PLI, else FIR, as the peer reads; one each 500 ms until a key frame comes.
  void request_keyframe(TimePoint now);
  // TMMBR / REMB to the peer where it reads them.
  void limit_receive_bitrate(std::uint32_t kbps, TimePoint now);
  void end(TimePoint now);  // RTCP BYE; nothing is sent afterwards

  void handle_rtp(ByteView packet, TimePoint now);
  // Compound or reduced-size; may hold messages for other sessions, which are ignored.
  void handle_rtcp(ByteView compound, TimePoint now);
  // The same for one who read it already, since several sessions are concerned.
  void handle_rtcp(std::span<const rtcp::Message> compound, TimePoint now);
  void handle_timeout(TimePoint now);
  // Wall clock of `at` as NTP, for sender reports; the owner sets it once (and it is only offset
  // arithmetic after).
  void set_wall_clock(TimePoint at, std::uint64_t ntp);

  [[nodiscard]] std::optional<Packet> poll_transmit();
  [[nodiscard]] std::optional<SessionEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  [[nodiscard]] SessionStatistics statistics() const;
  [[nodiscard]] std::uint32_t local_ssrc() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace protocols::rtp
