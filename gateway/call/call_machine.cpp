#include "gateway/call/call_machine.hpp"

#include <algorithm>
#include <utility>

#include "gateway/call/dial_string.hpp"

namespace gateway::call {

using protocols::EndReason;
using protocols::TimePoint;

void CallMachine::handle_incoming(const protocols::IncomingCall& call, const Capacity& capacity,
                                  TimePoint) {
  if (state_ != State::New) return;
  if (capacity.draining || !capacity.free) {
    state_ = State::Ending;
    commands_.push_back(Reject{EndReason::Overloaded, settings_.retry_after});
    return;
  }
  const DialString dial = parse_dial_string(call.dialled);
  if (dial.number == kEchoTest) {
    place_ = Place::Echo;
    return answer();
  }
  if (dial.number.empty()) {
    place_ = Place::Reception;
    return answer();
  }
  state_ = State::Resolving;
  reception_.number = dial.number;
  commands_.push_back(AskDirectory{dial.number, dial.pin});
}

void CallMachine::answer() {
  state_ = State::Answering;
  commands_.push_back(Ring{});
  commands_.push_back(Accept{});
}

void CallMachine::handle_admission(Admitted admitted, TimePoint now) {
  if (state_ != State::Resolving && state_ != State::Asking) return;
  const bool answered = state_ == State::Asking;
  switch (admitted) {
    case Admitted::Yes: place_ = Place::Meeting; break;
    case Admitted::Closed:
    case Admitted::Full:
      if (answered) return hang_up(EndReason::Overloaded);
      state_ = State::Ending;
      commands_.push_back(Reject{EndReason::Overloaded, settings_.retry_after});
      return;
    case Admitted::PinNeeded:
    case Admitted::WrongPin:
    case Admitted::TooManyAttempts:
      place_ = Place::Reception;
      reception_.wrong = admitted == Admitted::WrongPin;
      reception_.wait = admitted == Admitted::TooManyAttempts;
      if (reception_.wrong && ++wrong_pins_ >= settings_.wrong_pins) {
        if (answered) return hang_up(EndReason::Rejected);
        state_ = State::Ending;
        commands_.push_back(Reject{EndReason::Rejected, {}});
        return;
      }
      break;
  }
  if (answered) {
    enter_place(now);
  } else {
    answer();
  }
}

void CallMachine::handle_negotiated(const protocols::MediaNegotiated& negotiated, TimePoint now) {
  if (state_ == State::Ending || state_ == State::Ended) return;
  // A room on hold sends nothing, and rightly so.
  bool expects_media = false;
  for (const auto& stream : negotiated.session.streams) {
    expects_media = expects_media || protocols::receives(stream.direction);
  }
  if (expects_media && !negotiated.held) {
    media_deadline_ = now + settings_.media_timeout;
  } else {
    media_deadline_.reset();
  }
  commands_.push_back(StartMedia{negotiated.session});
}

void CallMachine::handle_connected(TimePoint now) {
  if (state_ != State::Answering) return;
  enter_place(now);
}

void CallMachine::enter_place(TimePoint now) {
  reception_deadline_.reset();
  switch (place_) {
    case Place::Echo:
      state_ = State::Meeting;
      commands_.push_back(EnterEchoTest{});
      return;
    case Place::Meeting:
      state_ = State::Meeting;
      commands_.push_back(EnterMeeting{});
      return;
    case Place::Reception:
      state_ = State::Reception;
      reception_deadline_ = now + settings_.reception_timeout;
      commands_.push_back(reception_);
      return;
  }
}

void CallMachine::handle_digit(char digit, TimePoint now) {
  if (state_ == State::Reception) reception_deadline_ = now + settings_.reception_timeout;
  if (state_ == State::Reception || state_ == State::Meeting) commands_.push_back(SeatDigit{digit});
}

void CallMachine::handle_keyframe_wanted(protocols::StreamRole role) {
  if (state_ == State::Reception || state_ == State::Meeting || state_ == State::Asking) {
    commands_.push_back(RefreshPicture{role});
  }
}

// What the room is shown on a channel of its own it need not have in its main picture. One that
// refuses is asked again when the next content begins.
void CallMachine::offer_content() {
  const bool wanted = content_shared_ && state_ == State::Meeting;
  if (std::exchange(presenting_, wanted) != wanted) commands_.push_back(Present{wanted});
}

void CallMachine::handle_content_shared(bool by_others) {
  if (std::exchange(content_shared_, by_others) != by_others) offer_content();
}

// The last to ask has the floor, as on a table with one cable.
void CallMachine::handle_content_requested() {
  commands_.push_back(GrantContent{state_ == State::Meeting});
}

void CallMachine::handle_content_released() {
  presenting_ = false;
  offer_content();
}

void CallMachine::handle_transfer(const std::string& number, const std::string& pin) {
  if (state_ != State::Reception) return;
  if (number == kEchoTest) {
    place_ = Place::Echo;
    return enter_place({});
  }
  state_ = State::Asking;
  reception_ = EnterReception{.number = number, .wrong = false, .wait = false};
  commands_.push_back(
      AskDirectory{number, pin.empty() ? std::nullopt : std::optional<std::string>(pin)});
}

void CallMachine::handle_media(TimePoint now) {
  if (media_deadline_) media_deadline_ = now + settings_.media_timeout;
}

void CallMachine::handle_media_failed() {
  hang_up(EndReason::ProtocolError);
}
void CallMachine::handle_seat_ended() {
  hang_up(EndReason::LocalHangup);
}
void CallMachine::handle_drain_deadline() {
  hang_up(EndReason::LocalHangup);
}

void CallMachine::hang_up(EndReason reason) {
  if (state_ == State::Ending || state_ == State::Ended) return;
  state_ = State::Ending;
  reception_deadline_.reset();
  media_deadline_.reset();
  commands_.push_back(HangUp{reason});
}

void CallMachine::handle_ended(const protocols::Ended& ended) {
  if (state_ == State::Ended) return;
  state_ = State::Ended;
  reception_deadline_.reset();
  media_deadline_.reset();
  commands_.push_back(Finish{ended.reason, ended.status, ended.text});
}

void CallMachine::handle_timeout(TimePoint now) {
  const bool idle = reception_deadline_ && *reception_deadline_ <= now;
  const bool silent = media_deadline_ && *media_deadline_ <= now;
  if (idle || silent) hang_up(EndReason::Timeout);
}

std::optional<CallCommand> CallMachine::poll_command() {
  if (commands_.empty()) return std::nullopt;
  CallCommand command = std::move(commands_.front());
  commands_.pop_front();
  return command;
}

std::optional<TimePoint> CallMachine::deadline() const {
  if (!reception_deadline_) return media_deadline_;
  if (!media_deadline_) return reception_deadline_;
  return std::min(*reception_deadline_, *media_deadline_);
}

}  // namespace gateway::call
