#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/timer.hpp"

namespace protocols::h245 {

// Round trip delay, H.245 Annex C.10 (RTDSE), timer T105: measures it, answers the peer's requests,
// and so shows that the peer still lives. One for a call.
// Not thread-safe; lives on its call's strand.
class RoundTripDelay {
 public:
  struct Measured {  // TRANSFER.confirm
    Duration delay;
  };
  struct Expired {};  // EXPIRED.indication: no answer within T105
  using Event = std::variant<Measured, Expired>;

  explicit RoundTripDelay(Duration t105 = kT105);

  // TRANSFER.request. One that still waits is given up for it; its answer, if it comes, is ignored.
  void request(TimePoint now);

  void handle_request(const RoundTripDelayRequest& request, TimePoint now);
  void handle_response(const RoundTripDelayResponse& response, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t105_; }

 private:
  Duration t105_duration_;
  std::uint8_t sequence_number_ = 0;  // out_SQ
  TimePoint sent_at_{};
  Timer t105_;  // runs in the state AWAITING RESPONSE
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
