#include "tests/protocols/h245/recorded_call.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "protocols/h225/signalling/call_signalling.hpp"
#include "protocols/h323/call.hpp"
#include "protocols/h323/dialled.hpp"
#include "tests/protocols/h323/call_pair.hpp"

// The callers of other people's calls, who call us instead.
namespace protocols::h323 {
namespace {

const std::string kCalls = "../shared/data/h323/calls/";
const std::vector<std::string> kAll = {"aes",  "ast2",    "auth", "fs",     "gk",
                                       "h239", "h245sep", "h264", "h46018", "opal1"};

// What the Setup in front of `packets` dials; empty where there is none.
std::optional<std::string> dialled(const std::vector<Bytes>& packets) {
  auto signalling = h225::signalling::CallSignalling::incoming({});
  for (const Bytes& packet : packets) {
    signalling.handle_packet(packet, {});
    while (const auto event = signalling.poll_event()) {
      const auto* setup = std::get_if<h225::signalling::Setup>(&*event);
      if (setup) return dialled_of(setup->dialled, {});
    }
  }
  return std::nullopt;
}

// Plays the caller: its signalling, and `control` once there is a connection for that.
class Caller {
 public:
  Caller(std::uint8_t our_terminal_type, const std::vector<Bytes>& control) : control_(control) {
    auto settings = gateway_settings();
    settings.terminal_type = our_terminal_type;
    call_ = Call::incoming(std::move(settings), counting_random(2), now_);
  }

  void play(const std::vector<Bytes>& packets) {
    for (const Bytes& packet : packets) {
      call_->handle_bytes(Channel::Signalling, tpkt::write(packet), now_);
      drain();
    }
    call_->handle_closed(Channel::Signalling, now_);
    drain();
  }

  std::vector<CallEvent> events;

 private:
  void drain() {
    for (bool busy = true; busy;) {
      busy = false;
      while (const auto command = call_->poll_command()) {
        busy = true;
        if (std::holds_alternative<ListenForControl>(*command)) {
          call_->handle_listening(Address{"192.0.2.1", 5555}, now_);
          talk();
        } else if (std::holds_alternative<ConnectControl>(*command)) {
          talk();
        }
      }
      while (auto event = call_->poll_event()) {
        busy = true;
        events.push_back(*event);
        if (std::holds_alternative<IncomingCall>(*event)) {
          call_->ring(now_);
          call_->accept(media_at("192.0.2.1", 5000), now_);
        }
      }
    }
  }
  void talk() {
    call_->handle_opened(Channel::Control, now_);
    for (const Bytes& message : control_) {
      call_->handle_bytes(Channel::Control, tpkt::write(message), now_);
    }
  }

  const std::vector<Bytes>& control_;
  TimePoint now_ = TimePoint{} + 1h;
  std::unique_ptr<Call> call_;
};

// How the call ended for us.
EndReason expect_call(const std::string& name, std::uint8_t terminal_type,
                      const std::vector<Bytes>& packets, const std::vector<Bytes>& control,
                      const std::string& number) {
  Caller caller(terminal_type, control);
  caller.play(packets);
  if (caller.events.empty()) {
    ADD_FAILURE() << name << ": nothing was announced";
    return EndReason::ProtocolError;
  }
  const auto* incoming = std::get_if<IncomingCall>(&caller.events.front());
  EXPECT_TRUE(incoming) << name;
  EXPECT_EQ(incoming ? incoming->dialled : "", number) << name;
  EXPECT_TRUE(incoming && !incoming->product.empty()) << name;
  const auto* ended = std::get_if<Ended>(&caller.events.back());
  EXPECT_TRUE(ended) << name;
  return ended ? ended->reason : EndReason::ProtocolError;
}

// What the room says of master and slave was said to another machine: it fits one of our parts.
void expect_peace(const std::string& name, const std::vector<Bytes>& packets,
                  const std::vector<Bytes>& control, const std::string& number) {
  constexpr std::uint8_t kLeast = 1, kMost = 240;
  const auto as_slave = expect_call(name, kLeast, packets, control, number);
  const auto as_master = expect_call(name, kMost, packets, control, number);
  EXPECT_TRUE(as_slave != EndReason::ProtocolError || as_master != EndReason::ProtocolError)
      << name;
}

TEST(RecordedCall, EveryCallerIsAnnouncedAndEndsInPeace) {
  if (!std::filesystem::exists(kCalls)) GTEST_SKIP() << "the recorded calls are not here";
  for (const auto& name : kAll) {
    const auto streams = script::RecordedCalls(kCalls + name + ".pcap").streams();
    std::vector<std::vector<Bytes>> controls = {{}};
    for (const auto& stream : streams) {
      for (const auto& side : {stream.from_caller, stream.from_called}) {
        const bool q931 = !side.empty() && side[0][0] == std::byte{8};
        if (!q931 && !side.empty()) controls.push_back(side);
      }
    }
    std::size_t calls = 0;
    for (const auto& stream : streams) {
      for (const auto& side : {stream.from_caller, stream.from_called}) {
        const auto number = dialled(side);
        if (!number) continue;
        ++calls;
        for (const auto& control : controls) expect_peace(name, side, control, *number);
      }
    }
    EXPECT_GE(calls, 1U) << name;
  }
}

}  // namespace
}  // namespace protocols::h323
