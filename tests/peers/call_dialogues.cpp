// Plays calls between two ends of ours and writes every message of them: lines
// "DIALOGUE caller|called HEX". tests/peers/test_call_signalling.py has Wireshark and pycrate judge
// them.
#include <functional>
#include <iostream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/signalling/call_signalling.hpp"
#include "protocols/h245/control_message.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;
using namespace protocols::h225;
using namespace protocols::h225::signalling;

constexpr TimePoint kNow{std::chrono::hours(1)};

Bytes round_trip(std::uint8_t number) {
  using Request = h245::RequestMessage::Is;
  const auto message =
      h245::to_control<Request::RoundTripDelayRequest>({.sequence_number = number});
  return asn1::encode(message).value();
}

Bytes audio_channel() {
  h245::OpenLogicalChannel channel;
  channel.forward_logical_channel_number = 1;
  auto& forward = channel.forward_logical_channel_parameters;
  using Audio = h245::AudioCapability;
  forward.data_type =
      h245::DataType::of<h245::DataType::Is::AudioData>(Audio::of<Audio::Is::G711Alaw64k>(20));
  h245::H2250LogicalChannelParameters parameters;
  parameters.session_id = 1;
  using Multiplex = std::remove_cvref_t<decltype(forward.multiplex_parameters)>;
  forward.multiplex_parameters =
      Multiplex::of<Multiplex::Is::H2250LogicalChannelParameters>(parameters);
  return asn1::encode(channel).value();
}

h235::ClearToken token() {
  h235::ClearToken token;
  token.token_oid = {0, 0, 8, 235, 0, 3, 43};
  return token;
}

Settings settings(bool one_tunnelled_message = false) {
  Settings settings;
  settings.vendor = {.vendor = {.t35_country_code = 9, .t35_extension = 0, .manufacturer_code = 61},
                     .product_id = to_bytes(std::string_view("roombridge")),
                     .version_id = to_bytes(std::string_view("1.0")),
                     .enterprise_number = {}};
  settings.display = "Besprechung Grün";
  settings.one_tunnelled_message = one_tunnelled_message;
  return settings;
}

OutgoingCall outgoing() {
  OutgoingCall call;
  call.call_reference = 4711;
  call.call_identifier = Bytes(16, std::byte{0x11});
  call.conference_id = Bytes(16, std::byte{0x22});
  call.source = {{Alias::Kind::H323Id, "Raum Köln"}, {Alias::Kind::Digits, "900"}};
  call.destination = {{Alias::Kind::Digits, "1234"}, {Alias::Kind::Url, "h323:meet@example.com"}};
  call.local = Address{"192.0.2.1", 1720};
  call.remote = Address{"2001:db8::9", 1720};
  call.endpoint_identifier = u"endpoint 1";
  call.bandwidth = 19'200;
  return call;
}

class Dialogue {
 public:
  Dialogue(std::string name, OutgoingCall call, bool one_tunnelled_message = false)
      : name_(std::move(name)),
        caller(CallSignalling::outgoing(settings(one_tunnelled_message), std::move(call), kNow)),
        called(CallSignalling::incoming(settings(one_tunnelled_message))) {
    run();
  }
  ~Dialogue() { run(); }
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;

  void run() {
    while (true) {
      if (const auto packet = caller.poll_transmit()) {
        std::cout << name_ << " caller " << to_hex(*packet) << '\n';
        called.handle_packet(*packet, kNow);
      } else if (const auto reply = called.poll_transmit()) {
        std::cout << name_ << " called " << to_hex(*reply) << '\n';
        caller.handle_packet(*reply, kNow);
      } else {
        return;
      }
    }
  }
  void stray(q931::MessageType type, std::uint16_t reference) {
    q931::Message message;
    message.call_reference = reference;
    message.type = type;
    called.handle_packet(q931::write(message), kNow);
    run();
  }

 private:
  std::string name_;

 public:
  CallSignalling caller, called;
};

void answered() {
  Dialogue call("answered", outgoing());
  call.called.proceed({}, kNow);
  call.called.alert({.tokens = std::vector<h235::ClearToken>{token()}}, kNow);
  call.run();
  call.called.connect({.h245_control = {round_trip(1), round_trip(2)}}, kNow);
  call.run();
  call.caller.tunnel({round_trip(3)}, kNow);
  call.called.tunnel({round_trip(4), round_trip(5)}, kNow);
  call.run();
  call.caller.supplement({.tokens = std::vector<h235::ClearToken>{token()}}, kNow);
  call.run();
  call.caller.release(q931::CauseValue::NormalCallClearing, {}, kNow,
                      {.h245_control = {round_trip(6)}});
}

void with_h245_in_setup() {
  auto wish = outgoing();
  wish.attachments.h245_control = {round_trip(1), round_trip(2)};
  wish.attachments.tokens = {token()};
  Dialogue call("h245_in_setup", wish, true);
  call.called.connect({.h245_control = {round_trip(3), round_trip(4)}}, kNow);
}

void with_fast_connect() {
  auto wish = outgoing();
  wish.attachments.fast_start = {audio_channel()};
  wish.attachments.h245_control = {round_trip(1)};
  Dialogue call("fast_connect", wish);
  call.called.proceed({}, kNow);
  call.called.supplement({.fast_start = std::vector<Bytes>{audio_channel()}}, kNow);
  call.run();
  call.called.connect({.fast_start = std::vector<Bytes>{audio_channel()}}, kNow);
}

void with_separate_h245() {
  Dialogue call("separate_h245", outgoing());
  call.called.proceed({.fast_connect_refused = true}, kNow);
  call.called.connect({.h245_address = Address{"192.0.2.9", 40000}}, kNow);
  call.run();
  call.caller.start_h245({"192.0.2.1", 40001}, kNow);
}

void refused() {
  Dialogue call("refused", outgoing());
  call.called.release(q931::CauseValue::UserBusy, {}, kNow);
}

void unanswered() {
  Dialogue call("unanswered", outgoing());
  call.caller.handle_timeout(kNow + std::chrono::minutes(1));
}

void asked() {
  using Type = q931::MessageType;
  Dialogue call("asked", outgoing());
  call.called.connect({}, kNow);
  call.run();
  call.stray(Type::StatusInquiry, 4711);
  call.stray(Type::StatusInquiry, 1);
  call.stray(Type::Alerting, 4711);
  call.stray(Type::Facility, 2);
  call.stray(Type{0x20}, 4711);
  call.stray(Type::Setup, 3);
}

}  // namespace

int main() {
  answered();
  with_h245_in_setup();
  with_fast_connect();
  with_separate_h245();
  refused();
  unanswered();
  asked();
}
