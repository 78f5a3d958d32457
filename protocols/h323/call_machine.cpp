#include "protocols/h323/call_machine.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "protocols/base/earliest.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/h323/end_cause.hpp"

namespace protocols::h323 {
namespace {

namespace signalling = h225::signalling;

// A connection that says nothing is kept no longer.
constexpr Duration kSetupWait = std::chrono::seconds(10);
constexpr std::string_view kClosed = "The connection was closed.";

std::size_t index_of(Channel channel) {
  return static_cast<std::size_t>(channel);
}

}  // namespace

std::unique_ptr<Call> Call::incoming(CallSettings settings, RandomSource random, TimePoint now) {
  return std::make_unique<CallMachine>(std::move(settings), std::move(random), now);
}

std::unique_ptr<Call> Call::outgoing(CallSettings settings, Target target, LocalMedia media,
                                     RandomSource random, TimePoint now) {
  return std::make_unique<CallMachine>(std::move(settings), std::move(target), std::move(media),
                                       std::move(random), now);
}

CallMachine::CallMachine(CallSettings settings, RandomSource random, TimePoint now)
    : settings_(std::move(settings)),
      random_(std::move(random)),
      outgoing_(false),
      state_(State::AwaitingSetup),
      signalling_(Signalling::incoming(signalling_settings(settings_))),
      agreement_(settings_.groups),
      patience_(now + kSetupWait) {}

CallMachine::CallMachine(CallSettings settings, Target target, LocalMedia media,
                         RandomSource random, TimePoint now)
    : settings_(std::move(settings)),
      random_(std::move(random)),
      outgoing_(true),
      state_(State::Opening),
      target_(std::move(target)),
      media_(std::move(media)),
      agreement_(settings_.groups),
      patience_(now + kSetupWait) {}

void CallMachine::ring(TimePoint now) {
  if (state_ != State::Offered) return;
  signalling_->alert({}, now);
  pump(now);
}

void CallMachine::reject(EndReason reason, TimePoint now) {
  if (state_ != State::Offered) return;
  leave(reason, "The call was refused.", now);
  pump(now);
}

void CallMachine::hang_up(EndReason reason, TimePoint now) {
  leave(reason, "We ended the call.", now);
  pump(now);
}

void CallMachine::request_keyframe(StreamRole role, TimePoint now) {
  if (!control_) return;
  control_->request_keyframe(role, now);
  pump(now);
}

void CallMachine::limit_bitrate(StreamRole role, std::uint32_t kbps, TimePoint now) {
  if (!control_) return;
  control_->limit_bitrate(role, kbps, now);
  pump(now);
}

void CallMachine::present(bool wanted, TimePoint now) {
  if (control_ && state_ == State::Active) {
    control_->present(wanted, now);
  } else if (wanted) {
    events_.emplace_back(ContentRefused{});
  }
  pump(now);
}

void CallMachine::grant_content(bool granted, TimePoint now) {
  if (!control_) return;
  control_->grant_content(granted, now);
  pump(now);
}

void CallMachine::send_digit(char digit, TimePoint now) {
  if (!control_) return;
  control_->send_digit(digit, now);
  pump(now);
}

void CallMachine::handle_opened(Channel channel, TimePoint now) {
  if (state_ == State::Over) return;
  if (channel == Channel::Signalling) {
    if (state_ == State::Opening) send_setup(now);
  } else if (way_ == Way::Listening || way_ == Way::Connecting) {
    way_ = Way::Separate;
    if (control_) control_->start(now);
  }
  pump(now);
}

void CallMachine::handle_bytes(Channel channel, ByteView bytes, TimePoint now) {
  if (state_ == State::Over) return;
  framers_[index_of(channel)].handle_bytes(bytes);
  handle_packets(channel, now);
  pump(now);
}

void CallMachine::handle_packets(Channel channel, TimePoint now) {
  tpkt::Framer& framer = framers_[index_of(channel)];
  while (auto packet = framer.poll_packet()) {
    if (state_ == State::Over) return;
    if (channel == Channel::Control) {
      take_control({std::move(*packet)}, now);
      continue;
    }
    if (!signalling_) return;
    signalling_->handle_packet(*packet, now);
    // One message after the other: what one says decides what the next may mean.
    while (auto event = next_signalling_event()) handle_signalling_event(*event, now);
  }
  if (!framer.error() || state_ == State::Over) return;
  ++counters_.malformed_tpkt;
  leave(EndReason::ProtocolError, "The stream is no TPKT.", now);
}

void CallMachine::handle_closed(Channel channel, TimePoint now) {
  if (state_ == State::Over) return;
  if (channel == Channel::Signalling) {
    // A peer may close it where H.245 has a connection of its own, H.323 8.5 and 8.1.
    if (state_ == State::Active && way_ == Way::Separate) return;
    if (signalling_) {
      signalling_->handle_closed(now);
    } else {
      end(EndReason::TransportLost, 0, "The connection could not be made.");
    }
  } else if (way_ == Way::Connecting && !listened_) {
    // The other way round, then (H.323 8.2.3).
    way_ = Way::Listening;
    listened_ = true;
    commands_.emplace_back(ListenForControl{});
  } else if (way_ == Way::Separate || way_ == Way::Connecting) {
    way_ = Way::Gone;
    framers_[index_of(Channel::Control)] = {};
    if (!fast_connected_) leave(EndReason::TransportLost, std::string(kClosed), now);
  }
  pump(now);
}

void CallMachine::handle_timeout(TimePoint now) {
  if (signalling_) signalling_->handle_timeout(now);
  if (control_ && state_ != State::Over) control_->handle_timeout(now);
  if (patience_ && *patience_ <= now && state_ != State::Over) {
    patience_.reset();
    switch (state_) {
      case State::AwaitingSetup:
        // Nobody was told of a call.
        state_ = State::Over;
        commands_.emplace_back(Close{Channel::Signalling});
        break;
      case State::Opening:
        commands_.emplace_back(Close{Channel::Signalling});
        end(EndReason::Timeout, 0, "The connection was not made in time.");
        break;
      default: {
        const bool unkeyed = control_ && control_->failure() == ChoiceError::EncryptionRequired;
        leave(unkeyed ? EndReason::EncryptionRequired : EndReason::NoMedia,
              "No logical channel was opened.", now);
      }
    }
  }
  pump(now);
}

// None where an event before made the call go on elsewhere.
std::optional<signalling::Event> CallMachine::next_signalling_event() {
  if (!signalling_) return std::nullopt;
  return signalling_->poll_event();
}

void CallMachine::handle_signalling_event(const signalling::Event& event, TimePoint now) {
  if (const auto* setup = std::get_if<signalling::Setup>(&event)) {
    handle_setup(*setup, now);
  } else if (const auto* progressed = std::get_if<signalling::Progressed>(&event)) {
    if (progressed->stage == signalling::Progressed::Stage::Alerting) {
      events_.emplace_back(protocols::Progress{});
    }
    handle_answer(progressed->by, progressed->attachments, now);
  } else if (const auto* connected = std::get_if<signalling::Connected>(&event)) {
    handle_answer(connected->by, connected->attachments, now);
    handle_connect(now);
  } else if (const auto* supplement = std::get_if<signalling::Supplement>(&event)) {
    handle_answer({}, supplement->attachments, now);
  } else if (const auto* control = std::get_if<signalling::Control>(&event)) {
    take_control(control->messages, now);
  } else if (const auto* wanted = std::get_if<signalling::ControlWanted>(&event)) {
    connect_control(wanted->h245_address);
  } else if (const auto* forwarded = std::get_if<signalling::Forwarded>(&event)) {
    handle_forwarded(*forwarded, now);
  } else if (const auto* digits = std::get_if<signalling::Digits>(&event)) {
    for (const char digit : digits->digits) events_.emplace_back(DtmfDigit{digit});
  } else if (std::holds_alternative<signalling::TunnellingRefused>(event)) {
    if (way_ != Way::Tunnelled) return;
    way_ = Way::Listening;
    listened_ = true;
    commands_.emplace_back(ListenForControl{});
  } else if (const auto* released = std::get_if<signalling::Released>(&event)) {
    handle_released(*released);
  }
}

void CallMachine::handle_released(const signalling::Released& released) {
  if (state_ == State::Over) return;
  const Progress progress = state_ == State::Active ? Progress::Connected
                            : outgoing_             ? Progress::Outgoing
                                                    : Progress::Incoming;
  if (state_ == State::AwaitingSetup) {
    state_ = State::Over;
  } else {
    end(reason_of(released, progress), static_cast<int>(released.cause.value), released.text);
  }
  // What it says goes out before.
  while (auto packet = signalling_->poll_transmit()) {
    commands_.emplace_back(Send{Channel::Signalling, tpkt::write(*packet)});
  }
  if (way_ != Way::None && way_ != Way::Tunnelled && way_ != Way::Gone) {
    commands_.emplace_back(Close{Channel::Control});
  }
  commands_.emplace_back(Close{Channel::Signalling});
}

void CallMachine::leave(EndReason reason, std::string text, TimePoint now) {
  if (state_ == State::Over) return;
  const EndCause why = cause_of(reason);
  Attachments last;
  if (control_) {
    control_->end(now);
    if (way_ == Way::Tunnelled) {
      last.h245_control = control_messages();
    } else {
      send_control(now);
    }
  }
  if (way_ == Way::Listening || way_ == Way::Connecting || way_ == Way::Separate) {
    commands_.emplace_back(Close{Channel::Control});
  }
  if (signalling_) {
    signalling_->release(why.cause, why.reason, now, std::move(last));
    while (auto packet = signalling_->poll_transmit()) {
      commands_.emplace_back(Send{Channel::Signalling, tpkt::write(*packet)});
    }
    while (signalling_->poll_event()) {
    }
  }
  commands_.emplace_back(Close{Channel::Signalling});
  if (state_ == State::AwaitingSetup) {
    state_ = State::Over;
  } else {
    end(reason, static_cast<int>(why.cause), std::move(text));
  }
}

void CallMachine::end(EndReason reason, int status, std::string text) {
  if (state_ == State::Over) return;
  state_ = State::Over;
  patience_.reset();
  events_.emplace_back(Ended{reason, status, std::move(text)});
}

// What one part gives another may answer, so round until all are empty.
void CallMachine::pump(TimePoint now) {
  while (signalling_ && state_ != State::Over) {
    bool busy = false;
    while (auto event = next_signalling_event()) {
      busy = true;
      handle_signalling_event(*event, now);
    }
    while (control_ && state_ == State::Active) {
      auto event = control_->poll_event();
      if (!event) break;
      busy = true;
      handle_control_event(std::move(*event), now);
    }
    if (!busy) break;
  }
  if (state_ != State::Over) send_control(now);
  while (signalling_) {
    auto packet = signalling_->poll_transmit();
    if (!packet) break;
    if (state_ != State::Over) {
      commands_.emplace_back(Send{Channel::Signalling, tpkt::write(*packet)});
    }
  }
}

std::optional<Command> CallMachine::poll_command() {
  return take_front(commands_);
}

std::optional<CallEvent> CallMachine::poll_event() {
  return take_front(events_);
}

std::optional<TimePoint> CallMachine::deadline() const {
  if (state_ == State::Over) return std::nullopt;
  std::optional<TimePoint> first = patience_;
  if (signalling_) keep_earliest(first, signalling_->deadline());
  if (control_) keep_earliest(first, control_->deadline());
  return first;
}

bool CallMachine::finished() const {
  return state_ == State::Over && commands_.empty() && events_.empty();
}

CallCounters CallMachine::counters() const {
  CallCounters out = counters_;
  if (signalling_) out.malformed_h225 += signalling_->counters().malformed;
  if (control_) out.malformed_h245 += control_->malformed();
  return out;
}

}  // namespace protocols::h323
