// Where H.245 travels (H.323 clause 8.2), and what it tells the call.
#include <algorithm>
#include <utility>

#include "protocols/h323/call_machine.hpp"

namespace protocols::h323 {
namespace {

// Messages of H.245 that are kept until they can be answered.
constexpr std::size_t kMostEarly = 32;

}  // namespace

CapabilityOptions CallMachine::capability_options() const {
  CapabilityOptions options;
  options.encryption = agreement_.state() == h235::KeyAgreement::State::Agreed;
  if (options.encryption) {
    for (const H235Cipher cipher : {H235Cipher::Aes256Cbc, H235Cipher::Aes128Cbc}) {
      if (h235::suits(*agreement_.group(), cipher)) options.ciphers.push_back(cipher);
    }
  }
  options.clear_too = media_->encryption == EncryptionPolicy::ClearAllowed;
  options.content = std::ranges::any_of(media_->streams, [](const LocalStream& stream) {
    return stream.role == StreamRole::Content;
  });
  options.max_kbps = std::max(media_->max_receive_kbps, 64U);
  return options;
}

void CallMachine::make_control() {
  ControlSettings settings;
  settings.media = *media_;
  settings.options = capability_options();
  settings.secret = agreement_.secret().copy();
  settings.terminal_type = settings_.terminal_type;
  control_.emplace(std::move(settings), random_);
}

void CallMachine::connect_control(const Address& to) {
  if (state_ == State::Calling) {
    peer_control_ = to;
    return;
  }
  if (state_ == State::Offered) {
    setup_->attachments.h245_address = to;  // as if Setup had said so
    return;
  }
  if (state_ != State::Active || way_ == Way::Separate || way_ == Way::Connecting) return;
  // A listener of ours that nobody came to is closed by its owner when this one opens.
  way_ = Way::Connecting;
  commands_.emplace_back(ConnectControl{to});
}

void CallMachine::take_control(std::vector<Bytes> messages, TimePoint now) {
  for (Bytes& message : messages) {
    if (state_ == State::Over) return;
    if (!control_ || state_ != State::Active) {
      if (early_control_.size() < kMostEarly) early_control_.push_back(std::move(message));
      continue;
    }
    control_->handle_message(message, now);
    while (auto event = control_->poll_event()) {
      handle_control_event(std::move(*event), now);
      if (state_ == State::Over) return;
    }
  }
}

void CallMachine::take_early_control(TimePoint now) {
  // What came in Setup is tunnelled; without tunnelling it is void (H.323 8.2.4).
  if (setup_) {
    auto messages = std::exchange(setup_->attachments.h245_control, {});
    if (way_ == Way::Tunnelled) take_control(std::move(messages), now);
  }
  take_control(std::exchange(early_control_, {}), now);
}

std::vector<Bytes> CallMachine::control_messages() {
  std::vector<Bytes> messages;
  while (auto message = control_->poll_transmit()) messages.push_back(std::move(*message));
  return messages;
}

// Waits where there is no way yet.
void CallMachine::send_control(TimePoint now) {
  if (!control_) return;
  if (way_ == Way::Tunnelled) {
    auto messages = control_messages();
    if (!messages.empty()) signalling_->tunnel(std::move(messages), now);
  } else if (way_ == Way::Separate) {
    for (const Bytes& message : control_messages()) {
      commands_.emplace_back(Send{Channel::Control, tpkt::write(message)});
    }
  }
}

void CallMachine::handle_control_event(ControlEvent event, TimePoint now) {
  std::visit(
      [&]<class Event>(Event&& told) {
        using Told = std::remove_cvref_t<Event>;
        if constexpr (std::is_same_v<Told, MediaChanged>) {
          report_media();
        } else if constexpr (std::is_same_v<Told, ControlEnded>) {
          leave(told.reason, std::move(told.text), now);
        } else {
          events_.emplace_back(std::forward<Event>(told));
        }
      },
      std::move(event));
}

void CallMachine::report_media() {
  if (state_ != State::Active) return;
  MediaNegotiated negotiated{control_->session(), control_->paused()};
  const bool any = !negotiated.session.streams.empty();
  events_.emplace_back(std::move(negotiated));
  if (!any || std::exchange(told_connected_, true)) return;
  patience_.reset();
  events_.emplace_back(protocols::Connected{});
}

}  // namespace protocols::h323
