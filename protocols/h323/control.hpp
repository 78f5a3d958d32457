#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/call_event.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h239/presentation_token.hpp"
#include "protocols/h245/end_session.hpp"
#include "protocols/h245/incoming_capability_exchange.hpp"
#include "protocols/h245/incoming_mode_request.hpp"
#include "protocols/h245/master_slave_determination.hpp"
#include "protocols/h245/outgoing_capability_exchange.hpp"
#include "protocols/h245/round_trip_delay.hpp"
#include "protocols/h323/control_terms.hpp"
#include "protocols/h323/fast_start.hpp"
#include "protocols/h323/receiving_channels.hpp"
#include "protocols/h323/sending_channels.hpp"

namespace protocols::h323 {

struct ControlSettings {
  LocalMedia media;
  CapabilityOptions options;
  h235::Secret secret;              // of the Diffie-Hellman exchange, empty without one
  std::uint8_t terminal_type = 190;  // H.323 table 1: 190 an MCU with audio, video and data
};

// What the call hears of its H.245 session. Media that changed is read by session().
struct MediaChanged {};
struct ControlEnded {  // no message goes or comes any more
  EndReason reason = EndReason::RemoteHangup;
  std::string text;
};
using ControlEvent = std::variant<MediaChanged, KeyframeWanted, BitrateLimited, ContentRequested,
                                  ContentRefused, ContentReleased, DtmfDigit, ControlEnded>;

// The H.245 session of one call: its procedures (Annex C) and its logical channels put together as
// H.323 clause 8.2 has it. Begins with capability set and master/slave determination, opens what
// both sides can, follows the peer through pauses (8.4.6) and new sets, ends with endSession. Knows
// nothing of how its messages travel. Not thread-safe; lives on its call's strand.
class Control {
 public:
  Control(ControlSettings settings, RandomSource random);

  // Begins; does nothing the second time. What the peer says first begins it, too.
  void start(TimePoint now);
  // The channels that Fast Connect made. Before start().
  void adopt(FastConnect channels);

  void request_keyframe(StreamRole role, TimePoint now);
  void limit_bitrate(StreamRole role, std::uint32_t kbps, TimePoint now);
  void send_digit(char digit, TimePoint now);
  // As Call has them.
  void present(bool wanted, TimePoint now);
  void grant_content(bool granted, TimePoint now);
  // EndSessionCommand. The peer's answer is not waited for: the connection ends with the call.
  void end(TimePoint now);

  // One encoded message of the peer.
  void handle_message(ByteView message, TimePoint now);
  void handle_timeout(TimePoint now);

  // An encoded message.
  std::optional<Bytes> poll_transmit();
  std::optional<ControlEvent> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const;

  // What is agreed just now.
  [[nodiscard]] MediaSession session() const;
  // The peer asked us to send nothing for a while.
  [[nodiscard]] bool paused() const { return capabilities_in_.paused(); }
  // Why no sound goes to the peer; empty where it does, or is not settled.
  [[nodiscard]] std::optional<ChoiceError> failure() const {
    return sending_.failure_of(StreamRole::Audio);
  }
  [[nodiscard]] std::uint64_t malformed() const { return malformed_; }

 private:
  void handle_request(const h245::RequestMessage& request, ByteView bytes, TimePoint now);
  void handle_response(const h245::ResponseMessage& response, TimePoint now);
  void handle_command(const h245::CommandMessage& command, TimePoint now);
  void handle_indication(const h245::IndicationMessage& indication, TimePoint now);
  void handle_miscellaneous(const h245::MiscellaneousCommand& command, TimePoint now);
  void handle_flow_control(const h245::FlowControlCommand& command);
  void handle_user_input(const h245::UserInputIndication& input);
  void handle_mode_request(const h245::RequestMode& request, TimePoint now);
  void answer_unsupported(ByteView request);
  bool handle_content(const h245::ControlMessage& message, TimePoint now);
  void drain_content(TimePoint now);
  void send_content(bool sent, TimePoint now);
  void settle(TimePoint now);
  void drain(TimePoint now);
  void drain_capabilities(TimePoint now);
  void drain_determination(TimePoint now);
  void drain_channels(TimePoint now);
  void fail(EndReason reason, std::string text);
  void send(h245::ControlMessage message);
  [[nodiscard]] NegotiatedStream& stream_of(MediaSession& session, StreamRole role) const;

  ControlTerms terms_;
  h245::MasterSlaveDeterminer determiner_;
  h245::OutgoingCapabilityExchange capabilities_out_;
  h245::IncomingCapabilityExchange capabilities_in_;
  h245::IncomingModeRequest mode_request_;
  h245::RoundTripDelay round_trip_;
  h245::EndSession end_session_;
  SendingChannels sending_;
  ReceivingChannels receiving_;
  h239::PresentationToken token_;
  bool presenting_ = false;  // wanted, and not refused

  bool started_ = false, ended_ = false, capabilities_changed_ = false;
  std::optional<TimePoint> next_round_trip_;
  std::uint64_t malformed_ = 0;
  unsigned unsupported_ = 0;
  std::deque<Bytes> outbox_;
  std::deque<ControlEvent> events_;
};

}  // namespace protocols::h323
