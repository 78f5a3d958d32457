#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "protocols/rtp/bitrate_controller.hpp"
#include "protocols/rtp/keyframe_requester.hpp"
#include "protocols/rtp/ntp.hpp"
#include "protocols/rtp/receiver.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/rtp/sender.hpp"
#include "protocols/rtp/session.hpp"

namespace protocols::rtp {

// Session's inside: session.cpp holds the verbs, session_rtcp.cpp what RTCP says and is told.
struct Session::Impl {
  enum class State : std::uint8_t { Open, Ended };

  Impl(SessionSettings with, RandomSource source, TimePoint now);

  void configure(SessionSettings with, TimePoint now);
  void after_receiving(TimePoint now);

  // RTCP out.
  void send_report(TimePoint now);
  void send_feedback(std::vector<rtcp::Message> feedback);
  void send_nacks(TimePoint now);
  void poll_keyframe_request(TimePoint now);
  void send_bye();
  [[nodiscard]] std::vector<rtcp::Message> limits_to_announce();
  [[nodiscard]] Duration report_interval();

  // RTCP in.
  void handle(const rtcp::SenderReport& message, TimePoint now);
  void handle(const rtcp::ReceiverReport& message, TimePoint now);
  void handle(const rtcp::Bye& message, TimePoint now);
  void handle(const rtcp::Nack& message, TimePoint now);
  void handle(const rtcp::Tmmbr& message, TimePoint now);
  void handle(const rtcp::Tmmbn& message, TimePoint now);
  void handle(const rtcp::TransportFeedback& message, TimePoint now);
  void handle(const rtcp::Pli& message, TimePoint now);
  void handle(const rtcp::Fir& message, TimePoint now);
  void handle(const rtcp::Remb& message, TimePoint now);
  void handle(const rtcp::SourceDescription&, TimePoint) {}
  void handle(const rtcp::Skipped&, TimePoint) {}
  void handle_blocks(const std::vector<rtcp::ReportBlock>& blocks, TimePoint now);
  void keyframe_requested(KeyframeRequested::By by);
  void report_bitrate();

  SessionSettings settings;
  RandomSource random;
  Sender sender;
  Receiver receiver;
  BitrateController bitrate;
  KeyframeRequester keyframes;
  NtpClock wall;
  State state = State::Open;
  std::deque<Packet> outbox;
  std::deque<SessionEvent> events;
  TimePoint next_report{};
  std::uint64_t packets_at_report = 0;  // to tell whether we are a sender
  std::optional<Duration> rtt;
  double remote_loss = 0;
  std::optional<std::uint32_t> receive_limit_kbps;
  bool tmmbr_confirmed = false;
  std::optional<std::uint32_t> explicit_limit_kbps;  // audio: told on, nothing estimated
  std::optional<rtcp::FirEntry> last_fir;
  std::uint32_t last_fir_sender = 0;
  TimePoint last_fir_at{};
  std::uint64_t nacks_sent = 0, plis_sent = 0, firs_sent = 0;
  std::uint64_t plis_received = 0, firs_received = 0, reports_rejected = 0;
};

}  // namespace protocols::rtp
