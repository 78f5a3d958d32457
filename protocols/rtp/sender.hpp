#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <variant>

#include "protocols/rtp/digit_sender.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/packet_history.hpp"
#include "protocols/rtp/payload/h264_packetizer.hpp"
#include "protocols/rtp/payload/vp8.hpp"
#include "protocols/rtp/rate_meter.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/rtp/timestamp_rebaser.hpp"

namespace protocols::rtp {

// The sending half of a session: frames and digits into packets, repairs on request. Part of
// Session; not thread-safe.
class Sender {
 public:
  struct Counters {
    std::uint64_t packets = 0, bytes = 0, retransmitted = 0, frames = 0, frames_unsent = 0;
    std::uint32_t octets = 0;  // payload, as in sender reports
  };

  Sender(std::uint32_t ssrc, std::uint32_t rtx_ssrc, const RandomSource& random);

  // `settings` must outlive the next call; the session owns it.
  void configure(const SessionSettings& settings);
  void send_frame(const EncodedFrame& frame, TimePoint now, std::deque<Packet>& out);
  void send_digit(char digit, TimePoint now);
  void handle_timeout(TimePoint now, std::deque<Packet>& out);
  // Answers a NACK, by RTX where negotiated. No packet twice within `spacing`.
  void retransmit(std::span<const std::uint16_t> lost, TimePoint now, Duration spacing,
                  std::deque<Packet>& out);

  [[nodiscard]] std::uint32_t ssrc() const { return ssrc_; }
  [[nodiscard]] std::uint32_t rtp_timestamp(TimePoint at) const { return rebaser_.at(at); }
  [[nodiscard]] const Counters& counters() const { return counters_; }
  [[nodiscard]] std::uint32_t sent_kbps(TimePoint now) { return meter_.kbps(now); }
  [[nodiscard]] std::optional<TimePoint> deadline() const { return digits_.deadline(); }
  [[nodiscard]] TransportSequence& transport_sequence() { return *transport_; }

 private:
  [[nodiscard]] bool packetize(const EncodedFrame& frame, std::size_t room);
  [[nodiscard]] std::size_t overhead(bool with_level) const;
  void emit(PacketHeader header, std::span<const payload::Part> parts,
            std::optional<std::uint8_t> level, TimePoint now, std::deque<Packet>& out);
  void push(Bytes packet, TimePoint now, std::deque<Packet>& out);
  void renumber(Bytes& packet, TimePoint now);

  const SessionSettings* settings_ = nullptr;
  std::uint32_t ssrc_, rtx_ssrc_;
  std::uint16_t sequence_, rtx_sequence_;
  TimestampRebaser rebaser_;
  std::uint16_t first_picture_id_;
  std::variant<std::monostate, payload::H264Packetizer, payload::Vp8Packetizer> packetizer_;
  std::optional<PayloadFormat> format_;
  std::shared_ptr<TransportSequence> transport_;
  payload::Parts parts_;
  PacketHistory history_;
  DigitSender digits_;
  std::uint32_t digit_timestamp_ = 0;
  RateMeter meter_;
  Counters counters_;
};

}  // namespace protocols::rtp
