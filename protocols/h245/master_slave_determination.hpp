#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/failure.hpp"
#include "protocols/h245/timer.hpp"

namespace protocols::h245 {

// What a terminal is to the other (sv_STATUS of Annex C.2). Master decides conflicts and makes
// sessions.
enum class Status : std::uint8_t { Indeterminate, Master, Slave };

// What H.245 makes of both sides' words, Annex C.2: the larger terminalType is master; between
// equal ones the numbers are compared modulo 2^24, and equal or opposite ones decide nothing.
Status determine_status(const MasterSlaveDetermination& ours,
                        const MasterSlaveDetermination& theirs);

// Master/slave determination, H.245 Annex C.2 (MSDSE): timer T106, counter N100.
// One for a call; may determine again once idle, as after a pause (H.323 clause 8.4.6).
// Not thread-safe; lives on its call's strand.
class MasterSlaveDeterminer {
 public:
  // DETERMINE.confirm. `status` is Master or Slave.
  struct Determined {
    Status status;
  };
  // REJECT.indication: nothing is determined.
  struct Failed {
    Failure failure;
  };
  using Event = std::variant<Determined, Failed>;

  // `terminal_type` by H.323 table 1: 50 terminal, 60 gateway, 120 and up with an MCU.
  // `random` outlives the machine.
  MasterSlaveDeterminer(std::uint8_t terminal_type, const RandomSource& random,
                        Duration t106 = kT106);

  // DETERMINE.request. Does nothing while a determination is under way.
  void determine(TimePoint now);

  void handle_determination(const MasterSlaveDetermination& theirs, TimePoint now);
  void handle_ack(const MasterSlaveDeterminationAck& ack, TimePoint now);
  // Its one cause is identicalNumbers; a later version's counts the same.
  void handle_reject(const MasterSlaveDeterminationReject& reject, TimePoint now);
  void handle_release(const MasterSlaveDeterminationRelease& release, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<ControlMessage> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return t106_; }
  // May be known before Determined is reported, namely while the peer's last Ack is awaited.
  [[nodiscard]] Status status() const { return status_; }

 private:
  enum class State : std::uint8_t { Idle, OutgoingAwaitingResponse, IncomingAwaitingResponse };

  void draw_number();
  void send_determination(TimePoint now);
  void try_again(TimePoint now);
  void acknowledge();
  void confirm();
  void fail(Failure failure);

  const RandomSource& random_;
  Duration t106_duration_;
  MasterSlaveDetermination ours_;  // sv_TT, sv_SDNUM
  State state_ = State::Idle;
  Status status_ = Status::Indeterminate;
  unsigned tries_ = 0;  // sv_NCOUNT
  Timer t106_;
  std::deque<ControlMessage> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h245
