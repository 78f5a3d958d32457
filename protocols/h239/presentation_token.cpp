#include "protocols/h239/presentation_token.hpp"

#include <utility>

#include "protocols/base/take_front.hpp"

namespace protocols::h239 {
namespace {

std::uint8_t draw(const RandomSource& random) {
  return static_cast<std::uint8_t>(1 + random_u32(random) % 127);
}

}  // namespace

PresentationToken::PresentationToken(const RandomSource& random, std::uint16_t terminal_label,
                                     Duration timeout)
    : random_(&random), terminal_label_(terminal_label), timeout_(timeout) {}

void PresentationToken::request(std::uint16_t channel_id, TimePoint now) {
  switch (state_) {
    case State::Requesting:
    case State::Tied: return;
    case State::Asked:
      if (holder_ == Holder::Us) return;
      deny();
      break;
    case State::Settled:
      if (holder_ == Holder::Us) return;
      break;
  }
  channel_id_ = channel_id;
  ties_ = 0;
  send_request(now);
}

void PresentationToken::release() {
  switch (state_) {
    case State::Requesting:
    case State::Tied:
      // The peer may have granted it already.
      state_ = State::Settled;
      deadline_.reset();
      return send_release();
    case State::Settled:
    case State::Asked:
      if (holder_ != Holder::Us) return;
      holder_ = Holder::Nobody;
      return send_release();
  }
}

void PresentationToken::grant() {
  if (state_ != State::Asked) return;
  state_ = State::Settled;
  holder_ = Holder::Peer;
  respond(asked_, true);
}

void PresentationToken::deny() {
  if (state_ != State::Asked) return;
  state_ = State::Settled;
  respond(asked_, false);
}

void PresentationToken::handle_message(const Message& message, TimePoint now) {
  if (const auto* request = std::get_if<PresentationTokenRequest>(&message)) {
    handle_request(*request);
  } else if (const auto* response = std::get_if<PresentationTokenResponse>(&message)) {
    handle_response(*response, now);
  } else if (std::get_if<PresentationTokenRelease>(&message)) {
    handle_release();
  } else if (const auto* owner = std::get_if<PresentationTokenIndicateOwner>(&message)) {
    handle_owner(*owner);
  }
}

void PresentationToken::handle_request(const PresentationTokenRequest& request) {
  switch (state_) {
    case State::Requesting:
    case State::Tied: return handle_collision(request);
    case State::Asked:
      // Repeated: one answer, to what it said last.
      asked_ = request;
      return;
    case State::Settled:
      // Some ask again for what they have.
      if (holder_ == Holder::Peer) return respond(request, true);
      state_ = State::Asked;
      asked_ = request;
      events_.push_back(Requested{request});
  }
}

void PresentationToken::handle_collision(const PresentationTokenRequest& request) {
  const bool tied = state_ == State::Tied;
  if (!tied && request.symmetry_breaking < symmetry_breaking_) return respond(request, false);
  if (!tied && request.symmetry_breaking == symmetry_breaking_) {
    state_ = State::Tied;
    return respond(request, false);
  }
  // The peer's is the larger number, or it has drawn again before its refusal of ours came.
  fail(Refusal::Collision);
  handle_request(request);
}

void PresentationToken::handle_response(const PresentationTokenResponse& response, TimePoint now) {
  // To another terminal, by an MCU that tells everyone. Some answer with a label of their own.
  if (response.terminal_label != terminal_label_ && response.channel_id != channel_id_) return;
  switch (state_) {
    case State::Settled:
    case State::Asked: return handle_unexpected_response(response);
    case State::Requesting: return response.acknowledge ? acquire() : fail(Refusal::ByPeer);
    case State::Tied:
      if (response.acknowledge) return acquire();
      if (++ties_ >= kMaxTies) return fail(Refusal::Collision);
      return send_request(now);
  }
}

void PresentationToken::handle_unexpected_response(const PresentationTokenResponse& response) {
  if (response.acknowledge == (holder_ == Holder::Us)) return;  // nothing new
  // An answer that comes too late, overtook another or was sent twice: the peer takes us for the
  // owner, or no longer does. Either way nobody is.
  send_release();
  if (holder_ == Holder::Us) events_.push_back(Revoked{});
  if (holder_ == Holder::Peer) events_.push_back(PeerReleased{});
  holder_ = Holder::Nobody;
}

void PresentationToken::handle_release() {
  if (holder_ == Holder::Peer) {
    holder_ = Holder::Nobody;
    events_.push_back(PeerReleased{});
  } else if (state_ == State::Asked) {
    state_ = State::Settled;
    events_.push_back(Withdrawn{});
  }
}

void PresentationToken::handle_owner(const PresentationTokenIndicateOwner& owner) {
  // An MCU that tells us about ourselves.
  if (holder_ == Holder::Us && owner.terminal_label == terminal_label_ &&
      owner.channel_id == channel_id_) {
    return;
  }
  if (holder_ == Holder::Peer) return;
  if (holder_ == Holder::Us) events_.push_back(Revoked{});
  holder_ = Holder::Peer;
  if (state_ == State::Asked) {
    state_ = State::Settled;
    events_.push_back(Withdrawn{});
  }
  events_.push_back(Taken{});
}

void PresentationToken::handle_timeout(TimePoint now) {
  if (!deadline_ || *deadline_ > now) return;
  // An answer may yet be on its way.
  send_release();
  fail(Refusal::NoAnswer);
}

void PresentationToken::send_request(TimePoint now) {
  state_ = State::Requesting;
  symmetry_breaking_ = draw(*random_);
  deadline_ = now + timeout_;
  outbox_.push_back(PresentationTokenRequest{terminal_label_, channel_id_, symmetry_breaking_});
}

void PresentationToken::send_release() {
  outbox_.push_back(PresentationTokenRelease{terminal_label_, channel_id_});
}

void PresentationToken::respond(const PresentationTokenRequest& request, bool acknowledge) {
  outbox_.push_back(
      PresentationTokenResponse{acknowledge, request.terminal_label, request.channel_id});
}

void PresentationToken::acquire() {
  state_ = State::Settled;
  holder_ = Holder::Us;
  deadline_.reset();
  outbox_.push_back(PresentationTokenIndicateOwner{terminal_label_, channel_id_});
  events_.push_back(Granted{});
}

void PresentationToken::fail(Refusal why) {
  state_ = State::Settled;
  deadline_.reset();
  events_.push_back(Refused{why});
}

std::optional<Message> PresentationToken::poll_transmit() {
  return take_front(outbox_);
}

std::optional<PresentationToken::Event> PresentationToken::poll_event() {
  return take_front(events_);
}

}  // namespace protocols::h239
