#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocols/base/call_event.hpp"
#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h235/key_agreement.hpp"

namespace protocols::h323 {

struct CallSettings {
  std::string product = "roombridge", version;  // as the vendor identifier says them
  std::string display = "roombridge";           // our name on the room's screen
  std::vector<h225::Alias> aliases;             // ours
  h235::GroupPolicy groups;                     // of the Diffie-Hellman exchange
  bool tunnelling = true;                       // H.245 over the signalling connection
  // What we are in master/slave determination, H.323 table 1: 190 an MCU, 50 a terminal.
  std::uint8_t terminal_type = 190;
};

// The two TCP (or TLS) connections a call may have, H.323 clause 6.2.
enum class Channel : std::uint8_t { Signalling, Control };

// What the owner does with connections, in this order.
struct Send {
  Channel channel = Channel::Signalling;
  Bytes bytes;  // whole TPKTs
};
struct ListenForControl {};  // a listener for one H.245 connection: answer by handle_listening()
struct ConnectControl {      // answer by handle_opened() or handle_closed()
  Address to;
};
// The call goes on at another place (Facility callForwarded): the signalling connection there takes
// the place of the one before, which is closed after what was sent. Answer as to ConnectControl; an
// owner that does not allow it answers by handle_closed().
struct ConnectSignalling {
  Address to;
};
struct Close {  // once everything sent has gone out
  Channel channel = Channel::Signalling;
};
using Command = std::variant<Send, ListenForControl, ConnectControl, ConnectSignalling, Close>;

// Where an outgoing call goes.
struct Target {
  std::vector<h225::Alias> aliases;  // to dial; empty: the machine itself
  Address local, remote;             // of the signalling connection
};

struct CallCounters {
  std::uint64_t malformed_tpkt = 0, malformed_q931 = 0, malformed_h225 = 0, malformed_h245 = 0;
};

// One H.323 call: H.225.0 call signalling and H.245 control, tunnelled or on a connection of its
// own, with what belongs to them (Fast Connect, H.235.6, H.239). Does no I/O.
//
// Verbs are the neutral ones every call machine has. Lives on one strand. After every verb and
// input the owner drains poll_command() and poll_event() and re-arms deadline(). finished():
// nothing more will be sent; the owner closes what is open and may destroy it.
class Call {
 public:
  // A connection was accepted; the first event is IncomingCall, or none where no Setup came.
  static std::unique_ptr<Call> incoming(CallSettings settings, RandomSource random, TimePoint now);
  // A connection is being made; Setup waits for handle_opened(Channel::Signalling).
  static std::unique_ptr<Call> outgoing(CallSettings settings, Target target, LocalMedia media,
                                        RandomSource random, TimePoint now);
  virtual ~Call() = default;

  // Verbs of the owner.
  virtual void ring(TimePoint now) = 0;
  virtual void accept(LocalMedia media, TimePoint now) = 0;  // refuses by itself where nothing fits
  virtual void reject(EndReason reason, TimePoint now) = 0;
  virtual void hang_up(EndReason reason, TimePoint now) = 0;
  virtual void request_keyframe(StreamRole role, TimePoint now) = 0;  // videoFastUpdatePicture
  // The peer shall send no more than this, 0 nothing: flowControlCommand.
  virtual void limit_bitrate(StreamRole role, std::uint32_t kbps, TimePoint now) = 0;
  // We have content to show, or none any more (H.239). Taken: a content stream of the session
  // sends; else ContentRefused.
  virtual void present(bool wanted, TimePoint now) = 0;
  virtual void grant_content(bool granted, TimePoint now) = 0;  // answers ContentRequested
  virtual void send_digit(char digit, TimePoint now) = 0;       // userInput

  // Inputs.
  virtual void handle_opened(Channel channel, TimePoint now) = 0;
  virtual void handle_bytes(Channel channel, ByteView bytes, TimePoint now) = 0;
  virtual void handle_closed(Channel channel, TimePoint now) = 0;  // or could not be made
  // Where the listener for H.245 is; empty: there can be none.
  virtual void handle_listening(const std::optional<Address>& at, TimePoint now) = 0;
  virtual void handle_timeout(TimePoint now) = 0;

  // Outputs.
  [[nodiscard]] virtual std::optional<Command> poll_command() = 0;
  [[nodiscard]] virtual std::optional<CallEvent> poll_event() = 0;
  [[nodiscard]] virtual std::optional<TimePoint> deadline() const = 0;
  [[nodiscard]] virtual bool finished() const = 0;
  [[nodiscard]] virtual CallCounters counters() const = 0;
  // The rules that the peer's make asked for, and why, in one line; empty before it is known.
  [[nodiscard]] virtual std::string explanation() const = 0;
};

}  // namespace protocols::h323
