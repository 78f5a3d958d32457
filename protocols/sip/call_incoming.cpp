#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/call_machine.hpp"
#include "protocols/sip/capability.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/display_text.hpp"
#include "protocols/sip/end_status.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/session_body.hpp"
#include "protocols/sip/uri.hpp"
#include "protocols/sip/validate.hpp"

namespace protocols::sip {

namespace {

using std::chrono::seconds;

constexpr seconds kRetryAfter{30};

std::uint32_t cseq_of(const Message& message) {
  const auto cseq = parse_cseq(message.header("CSeq"));
  return cseq ? cseq->number : 0;
}

std::string caller_of(const Message& invite) {
  const auto from = parse_name_addr(invite.header("From"));
  if (!from) return {};
  for (const std::string& name : {from->display, from->uri.plain_user(), from->uri.host}) {
    if (auto shown = display_text(name); !shown.empty()) return shown;
  }
  return {};
}

std::string warning_for(EndReason reason) {
  if (reason == EndReason::EncryptionRequired) {
    return "Encryption is required here: turn on SRTP with SDES over TLS or with DTLS";
  }
  if (reason == EndReason::NoMedia) return "No audio or video format in common";
  return {};
}

}  // namespace

void CallMachine::start_incoming(const Message& invite, const Flow& flow, TimePoint now) {
  Message stamped = invite;
  stamp_via(stamped, flow);
  if (!transactions_.absorb(stamped, flow, now)) {
    if (const auto id = transactions_.open(stamped, flow, now)) return begin(*id, stamped, now);
  }
  state_ = State::Over;
  end(EndReason::ProtocolError, 400, "The INVITE has no way back");
}

void CallMachine::begin(Id id, const Message& invite, TimePoint now) {
  invite_ = invite;
  invite_id_ = id;
  state_ = State::Offered;
  auto rejection = validate_request(invite);
  if (!rejection) rejection = check_abilities(invite, abilities());
  if (!rejection && session_body(invite).kind == SessionBody::Kind::Unsupported) {
    rejection = Rejection{415, {}, Header{"Accept", std::string(kAccept)}};
  }
  if (rejection) {
    std::vector<Header> extra;
    if (rejection->extra) extra.push_back(*rejection->extra);
    return refuse_invite(rejection->status, std::move(extra),
                         {EndReason::ProtocolError, rejection->status, rejection->reason}, now);
  }
  if (refuse_timer(id, invite, now)) {
    // The caller tries again in the same Call-ID with a longer interval (RFC 4028 7.4).
    state_ = State::Renewing;
    patience_ = now + 64 * kT1;
    return;
  }
  patience_.reset();
  respond(id, invite, 100, {}, now);
  announce(invite);
}

void CallMachine::announce(const Message& invite) {
  dialog_ = Dialog::of_server(invite, local_tag_);
  learn_peer(invite);
  const auto uri = parse_uri(invite.request_uri);
  const auto routes = invite.values("Record-Route");
  secure_ = (uri && uri->scheme == "sips") ||
            (!routes.empty() && uri_of(routes.front()).starts_with("sips:"));
  events_.emplace_back(IncomingCall{uri ? uri->plain_user() : std::string(), caller_of(invite),
                                    display_text(invite.header("User-Agent"))});
}

void CallMachine::ring(TimePoint now) {
  if (state_ != State::Offered || provisional_) return;
  Message response = response_to(invite_, 180);
  add_session_fields(response);
  if (!lists(invite_, "Require", "100rel")) {
    return transactions_.respond(invite_id_, response, now);
  }
  // Reliable and first to an INVITE without offer, it would have to bring ours (RFC 3262 5), for
  // which there is no media yet. The 200 is then the first.
  if (session_body(invite_).kind != SessionBody::Kind::Sdp) return;
  provisional_.emplace(std::move(response), 1 + random_below(1U << 30U), cseq_of(invite_), now);
  transactions_.respond(invite_id_, provisional_->response(), now);
}

void CallMachine::accept(LocalMedia media, TimePoint now) {
  if (state_ != State::Offered) return;
  negotiation_.emplace(std::move(media), random_);
  const SessionBody body = session_body(invite_);
  const bool we_offer = body.kind != SessionBody::Kind::Sdp;
  if (!we_offer) {
    if (const auto done = negotiation_->answer(body.sdp); !done) {
      const sdp::Refusal& refusal = done.error();
      return refuse_invite(refusal.status,
                           {{"Warning", warning_header(refusal.warning_code, refusal.warning)}},
                           {reason_of(refusal), refusal.status, refusal.warning}, now);
    }
  }
  Message response = response_to(invite_, 200);
  add_session_fields(response);
  add_timer_answer(invite_, response, now);
  response.add("Content-Type", "application/sdp");
  response.body = we_offer ? negotiation_->offer() : negotiation_->description();
  state_ = State::Accepted;
  await_ack(invite_id_, invite_, response, we_offer, now);
  if (!we_offer) negotiated();
}

void CallMachine::reject(EndReason reason, std::optional<Duration> retry_after, TimePoint now) {
  if (state_ == State::Renewing) {
    state_ = State::Over;
    patience_.reset();
    return end(reason, status_of(reason), "Refused by this side");
  }
  if (state_ != State::Offered) return hang_up(reason, now);
  const int status = status_of(reason);
  std::vector<Header> extra;
  if (status == 503 && !retry_after) retry_after = kRetryAfter;
  if (retry_after) {
    const auto whole = std::chrono::ceil<seconds>(*retry_after).count();
    extra.push_back({"Retry-After", std::to_string(whole)});
  }
  if (const std::string warning = warning_for(reason); !warning.empty()) {
    extra.push_back({"Warning", warning_header(399, warning)});
  }
  extra.push_back({"Reason", reason_header(reason)});
  refuse_invite(status, std::move(extra), {reason, status, "Refused by this side"}, now);
}

void CallMachine::refuse_invite(int status, std::vector<Header> extra, Ended ended, TimePoint now) {
  respond(invite_id_, invite_, status, std::move(extra), now);
  state_ = State::Over;
  end(ended.reason, ended.status, std::move(ended.text));
}

void CallMachine::handle_cancel(const Message& cancel, const Flow& flow, TimePoint now) {
  if (transactions_.absorb(cancel, flow, now)) return;
  const auto invite = transactions_.cancelled_by(cancel);
  if (!invite) return answer_stranger(cancel, 481, flow);
  const auto id = transactions_.open(cancel, flow, now);
  if (!id) return;
  respond(*id, cancel, 200, {}, now);
  // Behind a final response a CANCEL changes nothing (RFC 3261 9.2); the caller will send BYE.
  if (*invite != invite_id_ || state_ != State::Offered) return;
  refuse_invite(487, {}, {EndReason::Cancelled, 487, "The caller gave up"}, now);
}

void CallMachine::handle_prack(Id id, const Message& request, TimePoint now) {
  if (!provisional_ || !provisional_->matches(request.header("RAck"))) {
    return respond(id, request, 481, {}, now);
  }
  if (session_body(request).kind == SessionBody::Kind::Sdp) {
    // An offer here would be answered before the INVITE's own is.
    return respond(id, request, 488, {}, now);
  }
  provisional_.reset();
  respond(id, request, 200, {}, now);
}

}  // namespace protocols::sip
