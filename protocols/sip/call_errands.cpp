#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/call_machine.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/end_status.hpp"
#include "protocols/sip/info_body.hpp"
#include "protocols/sip/session_body.hpp"

namespace protocols::sip {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kRetryRefresh{10};

Duration retry_after(const Message& response) {
  std::string_view value = response.header("Retry-After");
  const auto end = value.find_first_not_of("0123456789");
  const auto whole = parse_number<std::uint16_t>(value.substr(0, end));
  return whole && *whole > 0 ? seconds(*whole) : kRetryRefresh;
}

}  // namespace

void CallMachine::send_errand(Errand errand, TimePoint now) {
  const Id id = transactions_.send(errand.request, flow_, now);
  errands_[id] = std::move(errand);
}

void CallMachine::handle_errand_response(Id id, const Message& response, TimePoint now) {
  const auto found = errands_.find(id);
  if (found == errands_.end()) return;
  Errand& errand = found->second;
  if (errand.kind == Errand::Kind::Invite) return handle_invite_response(response, now);
  if (response.status < 200) return;
  errand.done = true;
  switch (errand.kind) {
    case Errand::Kind::Invite:
    case Errand::Kind::Cancel:
    case Errand::Kind::Bye: return;
    case Errand::Kind::Info:
      keyframes_.answered();
      // Any refusal that is not for now only: this room does not want it asked this way.
      if (response.status >= 300 && response.status / 100 != 5 && response.status != 491) {
        keyframes_.refuse();
      }
      if (response.status == 501) keyframes_.refuse();
      return send_keyframe_request(now);
    case Errand::Kind::Reinvite:
      if (response.status < 300) return handle_reinvite_success(errand, response, now);
      return handle_refresh_response(errand, response, now);
    case Errand::Kind::Update: return handle_refresh_response(errand, response, now);
  }
}

void CallMachine::handle_errand_failed(const TransactionTable::Failed& failed, TimePoint now) {
  const auto found = errands_.find(failed.id);
  if (found == errands_.end()) return;
  Errand errand = std::move(found->second);
  errands_.erase(found);
  if (errand.done) return;
  const bool lost_connection =
      failed.by_transport && is_reliable(failed.flow.transport) && failed.flow.connection != 0;
  if (lost_connection && !errand.again && errand.kind != Errand::Kind::Cancel &&
      state_ != State::Abandoned) {
    errand.again = true;
    const bool invite = errand.kind == Errand::Kind::Invite;
    if (invite) flow_ = reconnected();
    const Id id = transactions_.send(errand.request, flow_, now);
    if (invite) invite_id_ = id;
    errands_[id] = std::move(errand);
    return;
  }
  switch (errand.kind) {
    case Errand::Kind::Cancel:
    case Errand::Kind::Bye: return;
    case Errand::Kind::Info:
      // Media may well go on; whether the call lives is for the session timer to find out.
      keyframes_.answered();
      return;
    case Errand::Kind::Invite:
      if (dialog_) return;
      patience_.reset();
      state_ = State::Over;
      if (failed.by_transport) return end(EndReason::TransportLost, 0, "No connection");
      return end(EndReason::Timeout, 408, "No response at all");
    case Errand::Kind::Reinvite:
    case Errand::Kind::Update:
      if (state_ != State::Confirmed) return;
      if (!failed.by_transport) {
        return leave(EndReason::Timeout, 408, "The session refresh was not answered",
                     reason_header(408, "Session refresh timed out"), now);
      }
      if (!is_reliable(failed.flow.transport)) return timer_.retry_refresh(now + kRetryRefresh);
      state_ = State::Over;
      ack_wait_.reset();
      return end(EndReason::TransportLost, 0, "The other side cannot be reached any more");
  }
}

void CallMachine::handle_refresh_response(const Errand& errand, const Message& response,
                                          TimePoint now) {
  if (state_ != State::Confirmed) return;
  if (response.status < 300) {
    dialog_->refresh_target(response);
    learn_peer(response);
    return timer_.accepted(parse_session_expires(response.header("Session-Expires")), now);
  }
  switch (response.status) {
    case 408:
    case 481:
      // RFC 3261 12.2.1.2: the other side has no such dialog any more.
      return leave(response.status == 481 ? EndReason::RemoteHangup : EndReason::Timeout,
                   response.status, "The other side has lost the call",
                   reason_header(response.status, "Session refresh failed"), now);
    case 422:
      if (timer_.raise(parse_min_se(response.header("Min-SE")))) return refresh_session(now);
      return timer_.retry_refresh(now + kRetryRefresh);
    case 491: return timer_.retry_refresh(now + glare_wait());
    case 405:
    case 501:
      if (errand.kind != Errand::Kind::Update) return timer_.retry_refresh(now + kRetryRefresh);
      peer_updates_ = false;
      return refresh_session(now);
    default: return timer_.retry_refresh(now + retry_after(response));
  }
}

void CallMachine::handle_reinvite_success(Errand& errand, const Message& response, TimePoint now) {
  if (errand.ack) return transactions_.send_ack(*errand.ack, flow_);
  dialog_->refresh_target(response);
  const auto cseq = parse_cseq(errand.request.header("CSeq"));
  errand.ack = dialog_->ack(cseq ? cseq->number : 0);
  transactions_.add_via(*errand.ack, flow_);
  transactions_.send_ack(*errand.ack, flow_);
  if (state_ != State::Confirmed) return;
  learn_peer(response);
  timer_.accepted(parse_session_expires(response.header("Session-Expires")), now);
  const SessionBody body = session_body(response);
  if (body.kind != SessionBody::Kind::Sdp) return;  // nothing agreed: the session stays as it was
  if (const auto done = negotiation_->accept_answer(body.sdp); !done) {
    const sdp::Refusal& refusal = done.error();
    return leave(reason_of(refusal), refusal.status, refusal.warning,
                 reason_header(refusal.status, refusal.warning), now);
  }
  negotiated();
}

// RFC 4028 section 7.4: UPDATE where the peer takes it, for it needs no offer.
void CallMachine::refresh_session(TimePoint now) {
  if (state_ != State::Confirmed) return;
  if (ack_wait_ || pending(Errand::Kind::Reinvite) || pending(Errand::Kind::Update)) {
    return timer_.retry_refresh(now + seconds(1));
  }
  Message request = dialog_->request(peer_updates_ ? "UPDATE" : "INVITE");
  add_session_fields(request);
  request.add("Session-Expires", write(timer_.ask()));
  request.add("Min-SE", std::to_string(timer_.min_se()));
  if (!settings_.product.empty()) request.add("User-Agent", settings_.product);
  Errand::Kind kind = Errand::Kind::Update;
  if (!peer_updates_) {
    kind = Errand::Kind::Reinvite;
    request.add("Content-Type", "application/sdp");
    request.body = negotiation_->offer();
  }
  send_errand({kind, std::move(request), false, false, std::nullopt}, now);
}

void CallMachine::send_bye(const std::string& reason, TimePoint now) {
  Message bye = dialog_->request("BYE");
  bye.add("Reason", reason);
  if (!settings_.product.empty()) bye.add("User-Agent", settings_.product);
  send_errand({Errand::Kind::Bye, std::move(bye), false, false, std::nullopt}, now);
}

void CallMachine::send_keyframe_request(TimePoint now) {
  if (state_ != State::Confirmed || !keyframes_.take(now)) return;
  Message info = dialog_->request("INFO");
  if (!settings_.product.empty()) info.add("User-Agent", settings_.product);
  info.add("Content-Type", "application/media_control+xml");
  info.body = write_picture_fast_update();
  send_errand({Errand::Kind::Info, std::move(info), false, false, std::nullopt}, now);
}

bool CallMachine::pending(Errand::Kind kind) const {
  for (const auto& [id, errand] : errands_) {
    if (errand.kind == kind && !errand.done) return true;
  }
  return false;
}

// RFC 3261 14.1: the owner of the Call-ID waits the longer time, so that the two do not meet again.
Duration CallMachine::glare_wait() const {
  if (outgoing_) return milliseconds(2100) + milliseconds(10) * random_below(191);
  return milliseconds(10) * random_below(201);
}

}  // namespace protocols::sip
