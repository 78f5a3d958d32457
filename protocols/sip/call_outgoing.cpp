#include <algorithm>
#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/call_machine.hpp"
#include "protocols/sip/cseq.hpp"
#include "protocols/sip/end_status.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/session_body.hpp"
#include "protocols/sip/uri.hpp"

namespace protocols::sip {

namespace {

constexpr std::size_t kMostForks = 8;

}  // namespace

void CallMachine::start_outgoing(const std::string& target, const std::string& from_display,
                                 LocalMedia media, TimePoint now) {
  secure_ = target.starts_with("sips:");
  negotiation_.emplace(std::move(media), random_);
  NameAddr from;
  from.display = from_display;
  from.uri.scheme = secure_ ? "sips" : "sip";
  from.uri.user = escape_user(settings_.contact_user);
  from.uri.host = flow_.local.host;
  from.params.set("tag", local_tag_);
  invite_.method = "INVITE";
  invite_.request_uri = target;
  invite_.add("Max-Forwards", "70");
  invite_.add("From", write(from));
  invite_.add("To", "<" + target + ">");
  invite_.add("Call-ID", call_id_);
  invite_.add("CSeq", write(CSeq{1 + random_below(1U << 16U), "INVITE"}));
  add_session_fields(invite_);
  invite_.add("Session-Expires", write(timer_.ask()));
  invite_.add("Min-SE", std::to_string(timer_.min_se()));
  if (!settings_.product.empty()) invite_.add("User-Agent", settings_.product);
  invite_.add("Content-Type", "application/sdp");
  invite_.body = negotiation_->offer();
  send_invite(now);
}

void CallMachine::send_invite(TimePoint now) {
  invite_id_ = transactions_.send(invite_, flow_, now);
  errands_[invite_id_] = {Errand::Kind::Invite, invite_, false, false, std::nullopt};
}

void CallMachine::handle_invite_response(const Message& response, TimePoint now) {
  if (response.status >= 300) return handle_invite_refusal(response, now);
  if (response.status >= 200) return handle_invite_success(response, now);
  if (state_ == State::Abandoned) return try_cancel(now);
  if (response.status > 100 && !std::exchange(progress_told_, true)) {
    events_.emplace_back(Progress{});
  }
}

void CallMachine::handle_invite_success(const Message& response, TimePoint now) {
  if (dialog_) {
    if (tag_of(response.header("To")) != dialog_->remote_tag()) return take_fork(response, now);
    return transactions_.send_ack(*invite_ack_, flow_);
  }
  dialog_ = Dialog::of_client(invite_, response);
  learn_peer(response);
  const auto cseq = parse_cseq(invite_.header("CSeq"));
  invite_ack_ = dialog_->ack(cseq ? cseq->number : 0);
  transactions_.add_via(*invite_ack_, flow_);
  transactions_.send_ack(*invite_ack_, flow_);
  const bool abandoned = state_ == State::Abandoned;
  patience_.reset();
  state_ = State::Confirmed;
  if (abandoned) {
    state_ = State::Over;
    return send_bye(reason_header(EndReason::Cancelled), now);
  }
  const SessionBody body = session_body(response);
  if (body.kind != SessionBody::Kind::Sdp) {
    return leave(EndReason::NoMedia, 488, "The acceptance brought no answer",
                 reason_header(EndReason::NoMedia), now);
  }
  if (const auto done = negotiation_->accept_answer(body.sdp); !done) {
    const sdp::Refusal& refusal = done.error();
    return leave(reason_of(refusal), refusal.status, refusal.warning,
                 reason_header(refusal.status, refusal.warning), now);
  }
  timer_.accepted(parse_session_expires(response.header("Session-Expires")), now);
  negotiated();
  events_.emplace_back(Connected{});
  send_keyframe_request(now);
}

void CallMachine::handle_invite_refusal(const Message& response, TimePoint now) {
  if (dialog_) return;
  if (state_ == State::Calling && response.status == 422 &&
      timer_.raise(parse_min_se(response.header("Min-SE")))) {
    const auto cseq = parse_cseq(invite_.header("CSeq"));
    invite_.set("CSeq", write(CSeq{cseq ? cseq->number + 1 : 1, "INVITE"}));
    invite_.set("Session-Expires", write(timer_.ask()));
    invite_.set("Min-SE", std::to_string(timer_.min_se()));
    return send_invite(now);
  }
  patience_.reset();
  state_ = State::Over;
  end(reason_of(response.status), response.status,
      "Refused by the other side: " + std::string(reason_phrase(response.status)));
}

void CallMachine::take_fork(const Message& response, TimePoint now) {
  const std::string tag = tag_of(response.header("To"));
  const auto known = std::ranges::find(forks_, tag, &Fork::tag);
  if (known != forks_.end()) return transactions_.send_ack(known->ack, flow_);
  if (forks_.size() >= kMostForks) return;
  Dialog dialog = Dialog::of_client(invite_, response);
  const auto cseq = parse_cseq(invite_.header("CSeq"));
  Message ack = dialog.ack(cseq ? cseq->number : 0);
  transactions_.add_via(ack, flow_);
  transactions_.send_ack(ack, flow_);
  forks_.push_back({tag, std::move(ack)});
  Message bye = dialog.request("BYE");
  bye.add("Reason", reason_header(EndReason::LocalHangup));
  send_errand({Errand::Kind::Bye, std::move(bye), false, false, std::nullopt}, now);
}

void CallMachine::try_cancel(TimePoint now) {
  if (cancel_sent_ || !transactions_.may_cancel(invite_id_)) return;
  cancel_sent_ = true;
  // RFC 3261 9.1: an INVITE whose CANCEL brought no final response is over after this time.
  patience_ = now + 64 * kT1;
  const Id id = transactions_.cancel(invite_id_, now);
  errands_[id] = {Errand::Kind::Cancel, {}, true, false, std::nullopt};
}

}  // namespace protocols::sip
