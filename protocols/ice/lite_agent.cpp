#include "protocols/ice/lite_agent.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "protocols/base/take_front.hpp"
#include "protocols/stun/binding.hpp"

namespace protocols::ice {

LiteAgent::LiteAgent(RandomSource random, TimePoint /*now*/)
    : random_(std::move(random)), local_(generate_credentials(random_)) {}

void LiteAgent::set_remote(const Credentials& remote, TimePoint now) {
  if (remote_ == remote) return;
  if (remote_) {
    previous_ = std::exchange(local_, generate_credentials(random_));
    // The restart may come from another network: its checks decide anew who is valid.
    std::erase_if(valid_, [this](const Address& address) { return address != selected_; });
  }
  remote_ = remote;
  state_ = State::Checking;
  consent_until_ = now + kConsentLife;
}

const Credentials* LiteAgent::credential_of(std::string_view username) const {
  // RFC 8445 7.2.2: the receiver's ufrag, a colon, the sender's.
  const std::string_view ours = username.substr(0, username.find(':'));
  if (ours == local_.ufrag) return &local_;
  return previous_ && ours == previous_->ufrag ? &*previous_ : nullptr;
}

void LiteAgent::handle_datagram(ByteView datagram, const Address& from, TimePoint now) {
  const auto message = stun::parse(datagram);
  if (!message) {
    ++statistics_.malformed;
    return;
  }
  // Responses have nothing to answer here, and indications only keep a NAT's binding alive.
  if (message->cls != stun::Class::Request || message->method != stun::kBinding ||
      state_ != State::Checking) {
    ++statistics_.ignored;
    return;
  }
  // RFC 8489 9.1.3: what is missing is answered with 400, what is wrong with 401, both unprotected.
  if (!message->integrity_offset || !message->username) {
    return refuse(*message, 400, "Bad Request", {}, from);
  }
  const Credentials* used = credential_of(*message->username);
  if (used == nullptr || !stun::has_integrity(datagram, *message, used->password)) {
    return refuse(*message, 401, "Unauthenticated", {}, from);
  }
  if (!message->not_understood.empty()) {
    ++statistics_.checks_refused;
    return send(stun::unknown_attribute_error(*message), used->password, from);
  }
  // A lite agent never controls (RFC 8445 6.1.1): whoever thinks it is controlled has to change
  // roles.
  if (message->ice_controlled) return refuse(*message, 487, "Role Conflict", used->password, from);
  accept(*message, *used, from, now);
}

void LiteAgent::accept(const stun::Message& request, const Credentials& used, const Address& from,
                       TimePoint now) {
  ++statistics_.checks_answered;
  send(stun::binding_success(request, from), used.password, from);
  consent_until_ = now + kConsentLife;
  if (!valid(from)) {
    if (valid_.size() == kMaxValid) {
      const bool keep_first = selected_ && valid_.front() == *selected_;
      valid_.erase(valid_.begin() + (keep_first ? 1 : 0));
    }
    valid_.push_back(from);
  }
  if (!request.use_candidate) return;
  if (&used == &local_) previous_.reset();
  if (selected_ == from) return;
  selected_ = from;
  events_.emplace_back(Selected{from});
}

void LiteAgent::refuse(const stun::Message& request, std::uint16_t code, std::string_view reason,
                       std::string_view password, const Address& to) {
  ++statistics_.checks_refused;
  send(stun::binding_error(request, code, std::string(reason)), password, to);
}

void LiteAgent::send(const stun::Message& message, std::string_view password, const Address& to) {
  outbox_.push_back({to, stun::write(message, {password, true})});
}

void LiteAgent::handle_timeout(TimePoint now) {
  if (!consent_until_ || now < *consent_until_) return;
  consent_until_.reset();
  state_ = State::Disconnected;
  selected_.reset();
  valid_.clear();
  events_.emplace_back(Disconnected{});
}

std::optional<AgentTransmit> LiteAgent::poll_transmit() {
  return take_front(outbox_);
}

std::optional<AgentEvent> LiteAgent::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> LiteAgent::deadline() const {
  return consent_until_;
}

bool LiteAgent::valid(const Address& address) const {
  return std::ranges::find(valid_, address) != valid_.end();
}

}  // namespace protocols::ice
