#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/call_machine.hpp"
#include "protocols/sip/capability.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/info_body.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/session_body.hpp"
#include "protocols/sip/validate.hpp"

namespace protocols::sip {

void CallMachine::handle_request(const Message& message, const Flow& flow, TimePoint now) {
  Message request = message;
  stamp_via(request, flow);
  if (request.method == "ACK") return handle_ack(request, flow, now);
  if (request.method == "CANCEL") return handle_cancel(request, flow, now);
  if (transactions_.absorb(request, flow, now)) return;
  if (const int status = refusal_of_stranger(request)) {
    return answer_stranger(request, status, flow);
  }
  const bool merged = transactions_.merged(request);
  const auto id = transactions_.open(request, flow, now);
  if (!id) return;
  if (merged) return respond(*id, request, 482, {}, now);
  if (tag_of(request.header("To")).empty()) return begin(*id, request, now);
  if (!dialog_->take_cseq(parse_cseq(request.header("CSeq")).value_or(CSeq{}).number)) {
    return respond(*id, request, 500, {}, now);
  }
  follow(flow);
  handle_dialog_request(*id, request, now);
}

// The status for what is not of our dialog, 0 for what is, may still become it, or is its INVITE
// come by another way, whose refusal bears our tag, so that a transaction has to take its ACK.
int CallMachine::refusal_of_stranger(const Message& request) const {
  if (const auto rejection = validate_request(request)) return rejection->status;
  if (!tag_of(request.header("To")).empty()) return dialog_ && dialog_->matches(request) ? 0 : 481;
  if (request.method != "INVITE") return 481;
  if (transactions_.merged(request)) return 0;
  // The Call-ID's owner is busy ending: a new try finds it gone.
  return state_ == State::Renewing ? 0 : 503;
}

// Without a transaction, so that no stranger can fill the table.
void CallMachine::answer_stranger(const Message& request, int status, const Flow& flow) {
  // A tag of its own: the ACK of this must not pass for the one of our 2xx.
  Message response = make_response(request, status, local_tag_ + "x");
  if (status == 503) response.add("Retry-After", "5");
  if (!settings_.product.empty()) response.add("Server", settings_.product);
  transactions_.respond_statelessly(request, response, flow);
}

void CallMachine::handle_dialog_request(Id id, const Message& request, TimePoint now) {
  if (request.method == "BYE") return handle_bye(id, request, now);
  if (state_ == State::Over || state_ == State::Leaving) {
    return respond(id, request, 481, {}, now);
  }
  // Sent without being asked by a few rooms: there is no subscription, and no transfer is made.
  if (request.method == "NOTIFY") return respond(id, request, 481, {}, now);
  if (request.method == "REFER") return respond(id, request, 603, {}, now);
  if (request.method == "INFO" && request.has("Info-Package")) {
    return respond(id, request, 469, {{"Recv-Info", ""}}, now);  // RFC 6086 4.2.2
  }
  if (const auto rejection = check_abilities(request, abilities())) {
    std::vector<Header> extra;
    if (rejection->extra) extra.push_back(*rejection->extra);
    return respond(id, request, rejection->status, std::move(extra), now);
  }
  learn_peer(request);
  if (request.method == "INVITE") return handle_reinvite(id, request, now);
  if (request.method == "UPDATE") return handle_update(id, request, now);
  if (request.method == "INFO") return handle_info(id, request, now);
  if (request.method == "PRACK") return handle_prack(id, request, now);
  // OPTIONS: what is left of the methods we allow.
  Message response = response_to(request, 200, {{"Accept", std::string(kAccept)}});
  add_session_fields(response);
  transactions_.respond(id, response, now);
}

void CallMachine::handle_bye(Id id, const Message& request, TimePoint now) {
  if (std::exchange(peer_left_, true)) return respond(id, request, 481, {}, now);
  respond(id, request, 200, {}, now);
  if (state_ == State::Offered) {
    return refuse_invite(487, {}, {EndReason::RemoteHangup, 487, "The caller gave up"}, now);
  }
  ack_wait_.reset();
  state_ = State::Over;
  end(EndReason::RemoteHangup, 0, "The other side hung up");
}

void CallMachine::handle_info(Id id, const Message& request, TimePoint now) {
  const std::string type = media_type(request.header("Content-Type"));
  std::optional<char> digit;
  if (trim(request.body).empty()) {
    // A keep-alive of some room systems (RFC 6086 allows INFO without a body).
  } else if (type == "application/media_control+xml") {
    if (wants_picture_fast_update(request.body)) events_.emplace_back(KeyframeWanted{});
  } else if (type == "application/dtmf-relay") {
    digit = parse_dtmf_relay(request.body);
  } else if (type == "application/dtmf") {
    digit = parse_dtmf(request.body);
  } else {
    return respond(id, request, 415, {{"Accept", std::string(kAccept)}}, now);
  }
  if (digit) events_.emplace_back(DtmfDigit{*digit});
  respond(id, request, 200, {}, now);
}

}  // namespace protocols::sip
