#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>

#include "protocols/base/call_event.hpp"
#include "protocols/base/time.hpp"

namespace gateway::call {

// What the shell must do next, in order.
struct Ring {};
struct Accept {};  // answer with our ports
struct Reject {
  protocols::EndReason reason;
  std::optional<protocols::Duration> retry_after;
};
struct HangUp {
  protocols::EndReason reason;
};
struct AskDirectory {  // answered by handle_admission()
  std::string number;
  std::optional<std::string> pin;
};
struct EnterReception {  // number empty: ask for it; else ask for its PIN
  std::string number;
  bool wrong = false, wait = false;
};
struct EnterMeeting {};  // the one that the directory last admitted to
struct EnterEchoTest {};
struct StartMedia {  // first and after each renegotiation
  protocols::MediaSession session;
};
struct SeatDigit {
  char digit;
};
struct RefreshPicture {  // the room wants a key frame
  protocols::StreamRole role;
};
struct Present {  // to the room, on a channel of its own
  bool wanted = false;
};
struct GrantContent {
  bool granted = false;
};
struct Finish {  // give everything back; last command
  protocols::EndReason reason;
  int status = 0;
  std::string text;
};
using CallCommand = std::variant<Ring, Accept, Reject, HangUp, AskDirectory, EnterReception,
                                 EnterMeeting, EnterEchoTest, StartMedia, SeatDigit, RefreshPicture,
                                 Present, GrantContent, Finish>;

// What the directory said to AskDirectory.
enum class Admitted : std::uint8_t { Yes, PinNeeded, WrongPin, TooManyAttempts, Closed, Full };

// What the gateway can take when a call comes in.
struct Capacity {
  bool draining = false;
  bool free = true;
};

struct CallMachineSettings {
  protocols::Duration reception_timeout = std::chrono::minutes(3);  // without a key pressed
  protocols::Duration media_timeout = std::chrono::seconds(60);  // without any packet from the room
  unsigned wrong_pins = 3;                                       // then the call ends
  protocols::Duration retry_after = std::chrono::seconds(120);
};

// Decides what becomes of one room's call: refused, answered, in the reception, in a meeting, over.
// Pure: the shell (RoomCall) carries out commands and reports what happened. It does not know which
// protocol the room speaks, nor who runs the meeting.
class CallMachine {
 public:
  explicit CallMachine(const CallMachineSettings& settings = {}) : settings_(settings) {}

  void handle_incoming(const protocols::IncomingCall& call, const Capacity& capacity,
                       protocols::TimePoint now);
  void handle_admission(Admitted admitted, protocols::TimePoint now);
  void handle_negotiated(const protocols::MediaNegotiated& negotiated, protocols::TimePoint now);
  void handle_connected(protocols::TimePoint now);
  void handle_digit(char digit, protocols::TimePoint now);
  void handle_keyframe_wanted(protocols::StreamRole role);
  void handle_transfer(const std::string& number, const std::string& pin);  // the reception is done
  void handle_content_shared(bool by_others);   // somebody else in the meeting shows content
  void handle_content_requested();              // the room wants to show content
  void handle_content_released();               // the room had the floor and gave it back
  void handle_media(protocols::TimePoint now);  // a packet came from the room
  void handle_media_failed();                   // keys could not be agreed, no ports
  void handle_seat_ended();                     // removed, or the conference ended
  void handle_drain_deadline();
  void handle_ended(const protocols::Ended& ended);
  void handle_timeout(protocols::TimePoint now);

  [[nodiscard]] std::optional<CallCommand> poll_command();
  [[nodiscard]] std::optional<protocols::TimePoint> deadline() const;

 private:
  enum class State : std::uint8_t {
    New,
    Resolving,  // asked the directory before answering
    Answering,  // accepted, not yet connected
    Reception,
    Asking,   // in the reception, the directory is looking
    Meeting,  // or the echo test
    Ending,   // hung up or refused, waiting for the signalling to say so
    Ended,
  };
  enum class Place : std::uint8_t { Reception, Meeting, Echo };

  void enter_place(protocols::TimePoint now);
  void hang_up(protocols::EndReason reason);
  void answer();
  void offer_content();

  CallMachineSettings settings_;
  State state_ = State::New;
  Place place_ = Place::Reception;
  EnterReception reception_;
  unsigned wrong_pins_ = 0;
  bool content_shared_ = false, presenting_ = false;
  std::optional<protocols::TimePoint> reception_deadline_, media_deadline_;
  std::deque<CallCommand> commands_;
};

}  // namespace gateway::call
