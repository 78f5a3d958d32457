#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/call_machine.hpp"
#include "protocols/sip/capability.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/end_status.hpp"
#include "protocols/sip/session_body.hpp"

namespace protocols::sip {

namespace {

SessionTimer::Request timer_request(const Message& message) {
  return {parse_session_expires(message.header("Session-Expires")),
          parse_min_se(message.header("Min-SE")),
          lists(message, "Supported", "timer") || lists(message, "Require", "timer")};
}

std::vector<Header> warning_of(const sdp::Refusal& refusal) {
  return {{"Warning", warning_header(refusal.warning_code, refusal.warning)}};
}

}  // namespace

// re-INVITE, RFC 3261 14.2. What is refused leaves the session as it was.
void CallMachine::handle_reinvite(Id id, const Message& request, TimePoint now) {
  if (refuse_collision(id, request, true, now) || refuse_timer(id, request, now)) return;
  const SessionBody body = session_body(request);
  if (body.kind == SessionBody::Kind::Unsupported) {
    return respond(id, request, 415, {{"Accept", std::string(kAccept)}}, now);
  }
  const bool we_offer = body.kind == SessionBody::Kind::None;
  if (!we_offer) {
    if (const auto done = negotiation_->answer(body.sdp); !done) {
      return respond(id, request, done.error().status, warning_of(done.error()), now);
    }
  }
  // A peer that goes on has seen our 2xx, its ACK got lost.
  if (ack_wait_) acknowledged(nullptr, now);
  dialog_->refresh_target(request);
  Message response = response_to(request, 200);
  add_session_fields(response);
  add_timer_answer(request, response, now);
  response.add("Content-Type", "application/sdp");
  response.body = we_offer ? negotiation_->offer() : negotiation_->description();
  await_ack(id, request, response, we_offer, now);
  if (!we_offer) negotiated();
}

// UPDATE, RFC 3311 section 5.2, with an offer or only to refresh session and target.
void CallMachine::handle_update(Id id, const Message& request, TimePoint now) {
  const SessionBody body = session_body(request);
  if (body.kind == SessionBody::Kind::Unsupported) {
    return respond(id, request, 415, {{"Accept", std::string(kAccept)}}, now);
  }
  const bool offer = body.kind == SessionBody::Kind::Sdp;
  if (refuse_collision(id, request, offer, now) || refuse_timer(id, request, now)) return;
  if (offer) {
    if (const auto done = negotiation_->answer(body.sdp); !done) {
      return respond(id, request, done.error().status, warning_of(done.error()), now);
    }
  }
  dialog_->refresh_target(request);
  Message response = response_to(request, 200);
  add_session_fields(response);
  // Before the INVITE is answered there is no session yet whose timer could run.
  if (state_ != State::Offered) add_timer_answer(request, response, now);
  if (offer) {
    response.add("Content-Type", "application/sdp");
    response.body = negotiation_->description();
  }
  transactions_.respond(id, response, now);
  if (offer) negotiated();
}

void CallMachine::handle_ack(const Message& ack, const Flow& flow, TimePoint now) {
  if (transactions_.absorb_ack(ack, now)) return;
  const auto cseq = parse_cseq(ack.header("CSeq"));
  if (!ack_wait_ || !dialog_ || !cseq || cseq->number != ack_wait_->cseq()) return;
  if (!dialog_->matches(ack)) return;
  follow(flow);
  acknowledged(&ack, now);
}

void CallMachine::acknowledged(const Message* ack, TimePoint now) {
  const bool offered = ack_wait_->offered();
  const bool first = state_ == State::Accepted;
  ack_wait_.reset();
  if (state_ == State::Leaving) {
    state_ = State::Over;
    return send_bye(bye_reason_, now);
  }
  if (first) state_ = State::Confirmed;
  if (offered) {
    const SessionBody body = ack ? session_body(*ack) : SessionBody{};
    if (body.kind == SessionBody::Kind::Sdp) {
      if (const auto done = negotiation_->accept_answer(body.sdp); !done) {
        const sdp::Refusal& refusal = done.error();
        return leave(reason_of(refusal), refusal.status, refusal.warning,
                     reason_header(refusal.status, refusal.warning), now);
      }
      negotiated();
    } else if (first) {
      return leave(EndReason::NoMedia, 488, "The ACK brought no answer",
                   reason_header(488, "No answer in ACK"), now);
    }
    // Later on a missing answer leaves the session as it was: rooms use it to keep a call alive.
  }
  if (!first) return;
  events_.emplace_back(Connected{});
  send_keyframe_request(now);
}

// RFC 3261 14.2, RFC 3311 5.2: offers that meet each other.
bool CallMachine::refuse_collision(Id id, const Message& request, bool with_offer, TimePoint now) {
  if (!with_offer) return false;
  if (state_ == State::Offered) {
    respond(id, request, 500, {{"Retry-After", std::to_string(random_below(10))}}, now);
    return true;
  }
  if (pending(Errand::Kind::Reinvite) || (ack_wait_ && ack_wait_->offered())) {
    respond(id, request, 491, {}, now);
    return true;
  }
  return false;
}

bool CallMachine::refuse_timer(Id id, const Message& request, TimePoint now) {
  if (!timer_.too_small(timer_request(request))) return false;
  respond(id, request, 422, {{"Min-SE", std::to_string(timer_.min_se())}}, now);
  return true;
}

void CallMachine::await_ack(Id id, const Message& invite, const Message& response, bool offered,
                            TimePoint now) {
  const auto cseq = parse_cseq(invite.header("CSeq"));
  transactions_.respond(id, response, now);
  ack_wait_.emplace(id, cseq ? cseq->number : 0, response, offered, now);
}

void CallMachine::add_timer_answer(const Message& request, Message& response, TimePoint now) {
  const auto answer = timer_.answer(timer_request(request), now);
  if (!answer) return;
  response.add("Session-Expires", write(answer->expires));
  if (answer->require) response.add("Require", "timer");
}

void CallMachine::negotiated() {
  events_.emplace_back(MediaNegotiated{negotiation_->session(), negotiation_->held()});
}

}  // namespace protocols::sip
