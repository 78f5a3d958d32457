#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>

#include "protocols/asn1/per.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/h225/signalling/call_signalling.hpp"

// The signalling of a call lives through any messages, at either end, at any times. The first byte
// says which end; then each act is a byte, and for a message two bytes of length and that many
// bytes, whose call reference may be made that of the call. Promises checked: what is sent can be
// read, Released is the last event and comes once, deadlines move on, and a call that is released
// and emptied is finished.

namespace {

using namespace protocols;
using namespace protocols::h225;
using namespace protocols::h225::signalling;

void promise(bool kept) {
  if (!kept) std::abort();
}

class Play {
 public:
  explicit Play(Reader& input) : input_(input), call_(begin(input.u8().value_or(0))) {}

  void run() {
    drain();
    for (int acts = 0; acts < 300 && !input_.empty(); ++acts) {
      act(input_.u8().value_or(0));
      drain();
    }
    call_.release(q931::CauseValue::NormalCallClearing, std::nullopt, now_);
    drain();
    promise(released_ && call_.finished() && !call_.deadline());
  }

 private:
  static CallSignalling begin(std::uint8_t how) {
    Settings settings;
    settings.display = "us";
    settings.tunnelling = how % 8 != 7;
    settings.one_tunnelled_message = how % 4 == 3;
    if (how % 2 == 0) return CallSignalling::incoming(settings);
    OutgoingCall call;
    call.call_identifier = call.conference_id = Bytes(16);
    call.destination = {{Alias::Kind::Digits, "1"}};
    if (how % 16 == 1) call.attachments.fast_start = std::vector<Bytes>{Bytes(3)};
    return CallSignalling::outgoing(settings, call, TimePoint(std::chrono::hours(1)));
  }

  void act(std::uint8_t what) {
    switch (what % 12) {
      case 0: return call_.proceed({}, now_);
      case 1: return call_.alert({}, now_);
      case 2: return call_.connect({.h245_control = {Bytes(2)}}, now_);
      case 3: return call_.tunnel({Bytes(what), Bytes(1)}, now_);
      case 4: return call_.start_h245({"192.0.2.1", 9}, now_);
      case 5: return call_.supplement({.fast_start = std::vector<Bytes>{Bytes(1)}}, now_);
      case 6: return tick();
      case 7: return what == 7 ? call_.handle_closed(now_) : void();
      default: return receive(what % 2 == 0);
    }
  }

  void receive(bool of_this_call) {
    const std::uint16_t length = input_.u16().value_or(0);
    const auto bytes = input_.bytes(std::min<std::size_t>(length, input_.remaining()));
    Bytes packet = to_bytes(bytes.value_or(ByteView()));
    if (of_this_call && packet.size() > 4 && packet[1] == std::byte{2}) {
      packet[2] = std::byte{0};
      packet[3] = std::byte{1};
    }
    call_.handle_packet(packet, now_);
  }

  void tick() {
    now_ = std::max(now_ + std::chrono::milliseconds(100), call_.deadline().value_or(now_));
    call_.handle_timeout(now_);
    promise(!call_.deadline() || *call_.deadline() > now_);
  }

  void drain() {
    while (const auto packet = call_.poll_transmit()) {
      const auto message = q931::parse(*packet);
      promise(message.has_value());
      if (message->user_user) {
        promise(asn1::decode<H323_UserInformation>(*message->user_user).has_value());
      }
    }
    while (const auto event = call_.poll_event()) {
      promise(!released_);
      released_ = std::holds_alternative<Released>(*event);
    }
    promise(call_.finished() == released_);
  }

  Reader& input_;
  TimePoint now_{std::chrono::hours(1)};
  CallSignalling call_;
  bool released_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reader input(std::as_bytes(std::span(data, size)));
  Play(input).run();
  return 0;
}
