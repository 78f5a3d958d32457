#include "protocols/sip/call_machine.hpp"

#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/capability.hpp"
#include "protocols/sip/end_status.hpp"
#include "protocols/sip/response.hpp"
#include "protocols/sip/uri.hpp"
#include "protocols/sip/validate.hpp"

namespace protocols::sip {

namespace {

constexpr std::size_t kTagLength = 16;
constexpr std::size_t kCallIdLength = 32;

bool is_literal(std::string_view host) {
  return host.find(':') != std::string_view::npos ||
         host.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

std::unique_ptr<Call> Call::incoming(CallSettings settings, const Message& invite, const Flow& flow,
                                     RandomSource random, TimePoint now) {
  auto call = std::make_unique<CallMachine>(
      std::move(settings), std::string(invite.header("Call-ID")), flow, false, std::move(random));
  call->start_incoming(invite, flow, now);
  return call;
}

std::unique_ptr<Call> Call::outgoing(CallSettings settings, const std::string& target,
                                     const std::string& from_display, const Flow& flow,
                                     LocalMedia media, RandomSource random, TimePoint now) {
  std::string call_id = random_token(random, kCallIdLength);
  auto call = std::make_unique<CallMachine>(std::move(settings), std::move(call_id), flow, true,
                                            std::move(random));
  call->start_outgoing(target, from_display, std::move(media), now);
  return call;
}

CallMachine::CallMachine(CallSettings settings, std::string call_id, const Flow& flow,
                         bool outgoing, RandomSource random)
    : settings_(std::move(settings)),
      call_id_(std::move(call_id)),
      random_(std::move(random)),
      flow_(flow),
      outgoing_(outgoing),
      state_(outgoing ? State::Calling : State::Offered),
      local_tag_(random_token(random_, kTagLength)),
      transactions_(random_),
      timer_(settings_.session_expires, settings_.min_se) {}

void CallMachine::hang_up(EndReason reason, TimePoint now) {
  switch (state_) {
    case State::Renewing:
    case State::Offered: return reject(reason, std::nullopt, now);
    case State::Calling:
      end(reason, 0, "Given up before an answer");
      state_ = State::Abandoned;
      return try_cancel(now);
    case State::Accepted:
    case State::Confirmed:
      return leave(reason, 0, "Ended by this side", reason_header(reason), now);
    case State::Leaving:
    case State::Abandoned:
    case State::Over: return;
  }
}

void CallMachine::request_keyframe(TimePoint now) {
  keyframes_.wish(now);
  send_keyframe_request(now);
}

void CallMachine::handle_message(const Message& message, const Flow& flow, TimePoint now) {
  if (message.is_request()) {
    handle_request(message, flow, now);
  } else if (validate_response(message) && transactions_.handle_response(message, now)) {
    follow(flow);
  }
  pump(now);
}

void CallMachine::handle_transport_error(const Flow& flow, TimePoint now) {
  // A failed send and the close behind it are one loss.
  if (flow.connection != 0 && flow.connection == lost_connection_) return;
  if (flow.connection != 0) lost_connection_ = flow.connection;
  if (flow_.connection != 0 && same_way(flow_, flow)) flow_ = reconnected();
  transactions_.handle_transport_error(flow, now);
  const bool unanswered = state_ == State::Offered || state_ == State::Accepted;
  if (unanswered && !transactions_.has_server(invite_id_)) {
    ack_wait_.reset();
    state_ = State::Over;
    end(EndReason::TransportLost, 0, "The caller cannot be reached any more");
  }
  pump(now);
}

void CallMachine::handle_timeout(TimePoint now) {
  transactions_.handle_timeout(now);
  pump(now);
  if (ack_wait_) {
    switch (ack_wait_->handle_timeout(now)) {
      case AckWait::Due::Nothing: break;
      case AckWait::Due::Repeat:
        transactions_.respond(ack_wait_->transaction(), ack_wait_->response(), now);
        break;
      case AckWait::Due::GiveUp: handle_ack_overdue(now); break;
    }
  }
  if (provisional_ && state_ == State::Offered) {
    switch (provisional_->handle_timeout(now)) {
      case ReliableProvisional::Due::Nothing: break;
      case ReliableProvisional::Due::Repeat:
        transactions_.respond(invite_id_, provisional_->response(), now);
        break;
      case ReliableProvisional::Due::GiveUp:
        refuse_invite(504, {}, {EndReason::Timeout, 504, "No PRACK came"}, now);
        break;
    }
  }
  switch (timer_.handle_timeout(now)) {
    case SessionTimer::Due::Nothing: break;
    case SessionTimer::Due::Refresh: refresh_session(now); break;
    case SessionTimer::Due::Expired:
      leave(EndReason::Timeout, 408, "The session timer expired",
            reason_header(408, "Session timer expired"), now);
      break;
  }
  send_keyframe_request(now);
  if (patience_ && now >= *patience_) {
    patience_.reset();
    if (state_ == State::Abandoned) transactions_.forget(invite_id_);
    state_ = State::Over;
    end(EndReason::Timeout, 422, "No INVITE with a longer session interval came");
  }
  pump(now);
}

std::optional<Outgoing> CallMachine::poll_transmit() {
  return transactions_.poll_transmit();
}

std::optional<CallEvent> CallMachine::poll_event() {
  return detail::pop(events_);
}

std::optional<TimePoint> CallMachine::deadline() const {
  detail::Timer out = detail::soonest({transactions_.deadline(), timer_.deadline(), patience_});
  if (ack_wait_) out = detail::soonest({out, ack_wait_->deadline()});
  if (provisional_ && state_ == State::Offered) {
    out = detail::soonest({out, provisional_->deadline()});
  }
  if (state_ == State::Confirmed) out = detail::soonest({out, keyframes_.deadline()});
  return out;
}

bool CallMachine::finished() const {
  return state_ == State::Over && !ack_wait_ && transactions_.empty() && events_.empty();
}

void CallMachine::pump(TimePoint now) {
  while (auto event = transactions_.poll_event()) {
    if (auto* response = std::get_if<TransactionTable::Response>(&*event)) {
      handle_errand_response(response->id, response->message, now);
    } else {
      handle_errand_failed(std::get<TransactionTable::Failed>(*event), now);
    }
  }
  // A re-INVITE the peer only ever provisionally answered has no timer left to end it.
  for (const auto& [id, errand] : errands_) {
    const bool open = errand.kind == Errand::Kind::Reinvite && !errand.done;
    if (open && state_ == State::Over && transactions_.may_cancel(id)) transactions_.forget(id);
  }
  std::erase_if(errands_,
                [&](const auto& errand) { return !transactions_.has_client(errand.first); });
}

void CallMachine::handle_ack_overdue(TimePoint now) {
  ack_wait_.reset();
  const std::string reason = reason_header(408, "No ACK received");
  if (state_ == State::Leaving) {
    state_ = State::Over;
    return send_bye(bye_reason_, now);
  }
  state_ = State::Confirmed;
  leave(EndReason::Timeout, 408, "No ACK came", reason, now);
}

void CallMachine::end(EndReason reason, int status, std::string text) {
  timer_.stop();
  if (std::exchange(ended_told_, true)) return;
  events_.emplace_back(Ended{reason, status, std::move(text)});
}

void CallMachine::leave(EndReason reason, int status, const std::string& text,
                        const std::string& reason_field, TimePoint now) {
  end(reason, status, text);
  if (state_ == State::Accepted) {
    bye_reason_ = reason_field;
    state_ = State::Leaving;
  } else if (state_ == State::Confirmed) {
    ack_wait_.reset();
    state_ = State::Over;
    send_bye(reason_field, now);
  }
}

void CallMachine::respond(Id id, const Message& request, int status, std::vector<Header> extra,
                          TimePoint now) {
  transactions_.respond(id, response_to(request, status, std::move(extra)), now);
}

Message CallMachine::response_to(const Message& request, int status,
                                 std::vector<Header> extra) const {
  Message response = make_response(request, status, local_tag_);
  for (Header& header : extra) response.headers.push_back(std::move(header));
  if (!settings_.product.empty() && status != 100) response.add("Server", settings_.product);
  return response;
}

void CallMachine::add_session_fields(Message& message) const {
  message.add("Contact", contact());
  message.add("Allow", std::string(kAllow));
  message.add("Supported", std::string(message.is_request() ? kSupportedAsClient : kSupported));
}

void CallMachine::follow(const Flow& flow) {
  std::string name = flow.remote_host.empty() ? flow_.remote_host : flow.remote_host;
  flow_ = flow;
  flow_.remote_host = std::move(name);
}

void CallMachine::learn_peer(const Message& message) {
  if (!message.has("Allow")) return;
  peer_updates_ = allows(message, "UPDATE");
  if (!allows(message, "INFO")) keyframes_.refuse();
}

std::string CallMachine::contact() const {
  Uri uri;
  uri.scheme = secure_ ? "sips" : "sip";
  uri.user = escape_user(settings_.contact_user);
  uri.host = flow_.local.host;
  if (flow_.local.port != 0) uri.port = flow_.local.port;
  if (flow_.transport == Transport::Tcp) uri.params.set("transport", "tcp");
  if (flow_.transport == Transport::Tls && !secure_) uri.params.set("transport", "tls");
  return "<" + write(uri) + ">";
}

Flow CallMachine::reconnected() const {
  Flow flow = flow_;
  flow.connection = 0;
  if (!dialog_) return flow;
  const auto uri = parse_uri(dialog_->next_hop());
  if (!uri || !uri->is_sip()) return flow;
  // A name is not resolved here: the address the peer was last seen at stands in for it.
  if (is_literal(uri->host)) flow.remote.host = uri->host;
  const std::uint16_t usual = flow.transport == Transport::Tls ? 5061 : 5060;
  flow.remote.port = uri->port.value_or(usual);
  if (flow.transport == Transport::Tls) flow.remote_host = uri->host;
  return flow;
}

std::uint32_t CallMachine::random_below(std::uint32_t limit) const {
  return random_u32(random_) % limit;
}

}  // namespace protocols::sip
