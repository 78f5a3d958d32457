#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/failure.hpp"
#include "protocols/h245/timer.hpp"

namespace protocols::h245 {

// A logical channel that we open: H.245 Annex C.4 (outgoing LCSE), and C.5 (outgoing B-LCSE) where
// the open has reverse parameters. Timer T103. One for each channel, whose number is not used again
// while a late answer may come. Messages for other numbers are ignored.
// Not thread-safe; lives on its call's strand.
class OutgoingLogicalChannel {
 public:
  struct Established {  // ESTABLISH.confirm
    OpenLogicalChannelAck ack;
  };
  struct Refused {  // RELEASE.indication, source USER
    OpenLogicalChannelReject reject;
  };
  struct Closed {};  // RELEASE.confirm: after our close(), whether or not the peer answered
  struct Failed {    // RELEASE.indication, source PROTOCOL
    Failure failure;
  };
  // After Refused, Closed and Failed the machine is released and may be destroyed.
  using Event = std::variant<Established, Refused, Closed, Failed>;
  enum class State : std::uint8_t {
    Released,
    AwaitingEstablishment,
    Established,
    AwaitingRelease,
  };

  // ESTABLISH.request: sends `open`.
  OutgoingLogicalChannel(OpenLogicalChannel open, TimePoint now, Duration t103 = kT103);
  // Fast Connect opened it (H.323 clause 8.1.7): established, nothing is sent.
  static OutgoingLogicalChannel fast_connected(OpenLogicalChannel open, Duration t103 = kT103);

  // RELEASE.request. Does nothing once released or already closing.
  void close(TimePoint now, asn1::Box<CloseLogicalChannel_Reason> reason = {});

  void handle_ack(const OpenLogicalChannelAck& ack, TimePoint now);
  void handle_reject(const OpenLogicalChannelReject& reject, TimePoint now);
  void handle_close_ack(const CloseLogicalChannelAck& ack, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t103_; }

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] const OpenLogicalChannel& open() const { return open_; }
  [[nodiscard]] std::uint16_t number() const { return open_.forward_logical_channel_number; }

 private:
  OutgoingLogicalChannel(OpenLogicalChannel open, Duration t103, State state);

  void send_close(bool by_user, asn1::Box<CloseLogicalChannel_Reason> reason);
  void release(Event event);

  OpenLogicalChannel open_;
  Duration t103_duration_;
  State state_;
  Timer t103_;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
