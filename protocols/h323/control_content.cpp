// Content, H.239: who has the token, and the channel that goes with it.
#include <algorithm>
#include <utility>

#include "protocols/h239/capability.hpp"
#include "protocols/h239/message.hpp"
#include "protocols/h323/control.hpp"

namespace protocols::h323 {
namespace {

bool shows_content(const h245::PeerCapabilities* peer) {
  return peer && std::ranges::any_of(peer->table, [](const auto& entry) {
           return h239::is_control_capability(entry.second);
         });
}

}  // namespace

void Control::present(bool wanted, TimePoint now) {
  if (ended_ || wanted == presenting_) return;
  if (!wanted) {
    presenting_ = false;
    token_.release();
    send_content(false, now);
  } else if (!terms_.options.content || !shows_content(capabilities_in_.capabilities())) {
    events_.emplace_back(ContentRefused{});
  } else {
    presenting_ = true;
    token_.request(sending_.next_number(), now);
  }
  drain(now);
}

void Control::grant_content(bool granted, TimePoint now) {
  if (token_.state() != h239::PresentationToken::State::Asked) return;
  if (!granted) {
    token_.deny();
  } else {
    token_.grant();
    send_content(false, now);
    if (std::exchange(presenting_, false)) events_.emplace_back(ContentRefused{});
  }
  drain(now);
}

// False where the message is none of H.239's.
bool Control::handle_content(const h245::ControlMessage& message, TimePoint now) {
  if (!h239::is_h239(message)) return false;
  const auto read = h239::read(message);
  if (!read) {
    ++malformed_;
  } else if (const auto* wish = std::get_if<h239::FlowControlReleaseRequest>(&*read)) {
    // A flow control of ours is about what we can take; it is not lifted for being asked.
    send(h239::write(h239::answer(*wish, false)));
  } else {
    token_.handle_message(*read, now);
  }
  return true;
}

void Control::drain_content(TimePoint now) {
  using Token = h239::PresentationToken;
  while (auto message = token_.poll_transmit()) send(h239::write(*message));
  while (auto event = token_.poll_event()) {
    if (std::holds_alternative<Token::Granted>(*event)) {
      send_content(true, now);
    } else if (std::holds_alternative<Token::Requested>(*event)) {
      events_.emplace_back(ContentRequested{});
    } else if (std::holds_alternative<Token::PeerReleased>(*event)) {
      events_.emplace_back(ContentReleased{});
    } else if (std::holds_alternative<Token::Refused>(*event) ||
               std::holds_alternative<Token::Revoked>(*event)) {
      send_content(false, now);
      if (std::exchange(presenting_, false)) events_.emplace_back(ContentRefused{});
    }
  }
}

void Control::send_content(bool sent, TimePoint now) {
  sending_.want_content(sent);
  settle(now);
}

}  // namespace protocols::h323
