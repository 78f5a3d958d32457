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

// A logical channel that the peer opens: H.245 Annex C.4 (incoming LCSE), and C.5 (incoming B-LCSE,
// timer T103) where the open has reverse parameters. One for each number; a close of a number that
// was never opened is acknowledged too. Messages for other numbers are ignored.
// Not thread-safe; lives on its call's strand.
class IncomingLogicalChannel {
 public:
  // ESTABLISH.indication: accept() or refuse() what open() says.
  struct Requested {};
  // ESTABLISH.confirm, of bidirectional channels only.
  struct Confirmed {};
  // RELEASE.indication: the peer closed it. Without `close` it opened the number anew, Requested
  // follows, and what was there before is void.
  struct Closed {
    asn1::Box<CloseLogicalChannel> close;
  };
  struct Failed {  // RELEASE.indication, source PROTOCOL
    Failure failure;
  };
  using Event = std::variant<Requested, Confirmed, Closed, Failed>;
  enum class State : std::uint8_t {
    Released,
    AwaitingEstablishment,
    AwaitingConfirmation,
    Established,
  };

  explicit IncomingLogicalChannel(std::uint16_t number, Duration t103 = kT103);
  // Fast Connect opened it (H.323 clause 8.1.7): established, nothing is sent.
  static IncomingLogicalChannel fast_connected(OpenLogicalChannel open, Duration t103 = kT103);

  void handle_open(const OpenLogicalChannel& open, TimePoint now);
  void handle_confirm(const OpenLogicalChannelConfirm& confirm, TimePoint now);
  void handle_close(const CloseLogicalChannel& close, TimePoint now);
  void handle_timeout(TimePoint now);

  // ESTABLISH.response and RELEASE.request; the channel's number is set here. Do nothing unless an
  // open awaits its answer. An ack to session 0 must name the id (SessionTable::admit). To end an
  // established channel, ask the peer (OutgoingCloseRequest).
  void accept(OpenLogicalChannelAck ack, TimePoint now);
  void refuse(OpenLogicalChannelReject_Cause cause, TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t103_; }

  [[nodiscard]] State state() const { return state_; }
  // The last open; without contents before the first.
  [[nodiscard]] const OpenLogicalChannel& open() const { return open_; }
  [[nodiscard]] std::uint16_t number() const { return number_; }

 private:
  std::uint16_t number_;
  Duration t103_duration_;
  OpenLogicalChannel open_;
  State state_ = State::Released;
  Timer t103_;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
