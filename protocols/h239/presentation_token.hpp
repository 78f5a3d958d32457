#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h239/message.hpp"

namespace protocols::h239 {

// How long a peer may take to answer a request: it may ask a person. H.239 names no timer.
inline constexpr Duration kRequestTimeout = std::chrono::seconds(10);
// Requests that may meet one of the peer's with the same number before we give up.
inline constexpr unsigned kMaxTies = 5;

// The token of the presentation role, H.239 clause 12.2: whoever has it may send a presentation.
// One for a call, at one of its two ends. Whether a peer that asks is given it the owner decides,
// with grant() or deny(), when Requested says so; nothing else is asked of it.
//
// Both ends asking at once is decided by their numbers: the larger wins, equal ones are refused by
// both, drawn again and sent again. Ends never wait for each other, and whatever is lost, late or
// unexpected, an end that doubts that it has the token does not have it.
// Not thread-safe; lives on its call's strand.
class PresentationToken {
 public:
  enum class Holder : std::uint8_t { Nobody, Us, Peer };
  enum class State : std::uint8_t {
    Settled,
    Requesting,  // we asked and await the answer
    Tied,        // so did the peer, with the same number; we await its refusal to ask again
    Asked,       // the peer asked, and grant() or deny() is awaited
  };

  struct Granted {};  // our request: we have the token, and may open the channel
  enum class Refusal : std::uint8_t { ByPeer, Collision, NoAnswer };
  struct Refused {  // our request
    Refusal why = Refusal::ByPeer;
  };
  struct Requested {  // by the peer; where we have the token, granting gives it away
    PresentationTokenRequest request;
  };
  struct Withdrawn {};     // the peer no longer wants what Requested said: no decision is awaited
  struct Revoked {};       // we had the token, and the peer says otherwise: stop sending
  struct Taken {};         // the peer has the token though we were not asked
  struct PeerReleased {};  // the peer had the token, and no longer has it
  using Event = std::variant<Granted, Refused, Requested, Withdrawn, Revoked, Taken, PeerReleased>;

  // `random` outlives the machine. `terminal_label` is ours, 0 in a call without an MCU.
  explicit PresentationToken(const RandomSource& random, std::uint16_t terminal_label = 0,
                             Duration timeout = kRequestTimeout);

  // Asks for the token, to send through the channel of this number. Ends with Granted or Refused.
  // Does nothing while we have it or ask already. A request of the peer that awaits a decision is
  // denied.
  void request(std::uint16_t channel_id, TimePoint now);

  // Gives the token back, or no longer asks for it.
  void release();

  // The peer gets what Requested told of; what we had is gone without an event. Do nothing unless
  // State::Asked.
  void grant();
  void deny();

  void handle_message(const Message& message, TimePoint now);
  void handle_timeout(TimePoint now);

  [[nodiscard]] std::optional<Message> poll_transmit();
  [[nodiscard]] std::optional<Event> poll_event();
  [[nodiscard]] std::optional<TimePoint> deadline() const { return deadline_; }

  [[nodiscard]] Holder holder() const { return holder_; }
  [[nodiscard]] State state() const { return state_; }

 private:
  void handle_request(const PresentationTokenRequest& request);
  void handle_collision(const PresentationTokenRequest& request);
  void handle_response(const PresentationTokenResponse& response, TimePoint now);
  void handle_unexpected_response(const PresentationTokenResponse& response);
  void handle_release();
  void handle_owner(const PresentationTokenIndicateOwner& owner);

  void send_request(TimePoint now);
  void send_release();
  void respond(const PresentationTokenRequest& request, bool acknowledge);
  void acquire();
  void fail(Refusal why);

  const RandomSource* random_;
  std::uint16_t terminal_label_;
  Duration timeout_;

  Holder holder_ = Holder::Nobody;
  State state_ = State::Settled;
  std::uint16_t channel_id_ = 0;        // of our last request
  std::uint8_t symmetry_breaking_ = 0;  // likewise
  unsigned ties_ = 0;
  PresentationTokenRequest asked_;  // what is to be decided in State::Asked
  std::optional<TimePoint> deadline_;
  std::deque<Message> outbox_;
  std::deque<Event> events_;
};

}  // namespace protocols::h239
