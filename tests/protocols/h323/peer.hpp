#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/signalling/call_signalling.hpp"
#include "protocols/h225/transport_address.hpp"
#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/codec_table.hpp"
#include "protocols/h323/control.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/tpkt/framer.hpp"
#include "tests/protocols/h245/message_body.hpp"
#include "tests/protocols/h323/call_pair.hpp"
#include "tests/protocols/h323/room.hpp"

// A room whose words are made by hand, for what two calls of ours never say to each other.
namespace protocols::h323 {

using h245::AudioMode;
using h245::ControlMessage;
using h245::to_control;
using script::body;
using Request = h245::RequestMessage::Is;
using Response = h245::ResponseMessage::Is;
using Order = h245::CommandMessage::Is;
using Indication = h245::IndicationMessage::Is;

// G.722, G.711 and H.264 at the same time.
inline h245::TerminalCapabilitySet room_set(std::uint8_t sequence = 1) {
  return script::capability_set({script::entry(1, script::g722()), script::entry(2, script::g711()),
                                 script::entry(3, script::video(script::h264(64, 71)))},
                                {script::descriptor(0, {{1, 2}, {3}})}, sequence);
}

inline h245::TerminalCapabilitySet audio_set(std::uint8_t sequence = 1) {
  return script::capability_set({script::entry(2, script::g711())}, {}, sequence);
}

template <AudioMode::Is which>
h245::ModeElement audio_mode() {
  h245::ModeElement out;
  out.type.emplace<h245::ModeElementType::Is::AudioMode>().emplace<which>();
  return out;
}
inline h245::ModeElement h261_mode() {
  h245::ModeElement out;
  auto& h261 = out.type.emplace<h245::ModeElementType::Is::VideoMode>()
                   .emplace<h245::VideoMode::Is::H261VideoMode>();
  h261.resolution.emplace<h245::H261VideoMode_Resolution::Is::Cif>();
  h261.bit_rate = 640;
  return out;
}
inline h245::ModeElement h264_mode(asn1::ObjectIdentifier oid = {0, 0, 8, 241, 0, 0, 1}) {
  h245::ModeElement out;
  out.type.emplace<h245::ModeElementType::Is::VideoMode>() =
      h245::VideoMode::of<h245::VideoMode::Is::GenericVideoMode>(script::generic(std::move(oid)));
  return out;
}
inline h245::RequestMode modes(std::vector<std::vector<h245::ModeElement>> wanted) {
  h245::RequestMode out;
  out.sequence_number = 5;
  out.requested_modes = std::move(wanted);
  return out;
}

// A channel that the room opens.
inline h245::OpenLogicalChannel room_channel(std::uint16_t number, StreamRole role, Codec codec,
                                             std::optional<H235Cipher> cipher = std::nullopt,
                                             std::uint8_t payload_type = 110) {
  SendChoice choice;
  choice.role = role;
  choice.format.codec = codec;
  choice.format.h264 = {66, 0xc0, 31, 0, {}, {}, {}};
  choice.format.payload_type = static_payload_type(codec).value_or(97);
  if (cipher) choice.format.payload_type = payload_type;
  choice.cipher = cipher;
  choice.data_type = make_data_type({role, {choice.format, 1920}, cipher});
  const auto session = static_cast<std::uint8_t>(role == StreamRole::Audio ? 1 : 2);
  return open_channel(choice, number, session, {"192.0.2.9", 6001});
}

// The H.245 of a room: answers as it must, unless the script does so itself.
struct RoomControl {
  std::uint8_t terminal_type = 50;
  std::uint32_t number = 1000;
  std::vector<ControlMessage> heard;
  std::deque<ControlMessage> says;
  // True: the script answers, or nobody does.
  std::function<bool(const ControlMessage&)> takes;

  void hear(const ControlMessage& message) {
    heard.push_back(message);
    if (takes && takes(message)) return;
    if (const auto* set = body<Request::TerminalCapabilitySet>(message)) {
      h245::TerminalCapabilitySetAck ack;
      ack.sequence_number = set->sequence_number;
      says.push_back(to_control<Response::TerminalCapabilitySetAck>(ack));
    } else if (const auto* theirs = body<Request::MasterSlaveDetermination>(message)) {
      decide(*theirs);
    } else if (const auto* open = body<Request::OpenLogicalChannel>(message)) {
      accept(*open);
    } else if (const auto* close = body<Request::CloseLogicalChannel>(message)) {
      h245::CloseLogicalChannelAck ack;
      ack.forward_logical_channel_number = close->forward_logical_channel_number;
      says.push_back(to_control<Response::CloseLogicalChannelAck>(ack));
    } else if (const auto* delay = body<Request::RoundTripDelayRequest>(message)) {
      h245::RoundTripDelayResponse answer;
      answer.sequence_number = delay->sequence_number;
      says.push_back(to_control<Response::RoundTripDelayResponse>(answer));
    }
  }

  void say_set(h245::TerminalCapabilitySet set) {
    says.push_back(to_control<Request::TerminalCapabilitySet>(std::move(set)));
  }
  void open(h245::OpenLogicalChannel channel) {
    says.push_back(to_control<Request::OpenLogicalChannel>(std::move(channel)));
  }

  // The newest and the number of what was heard.
  template <auto which>
  [[nodiscard]] auto last() const {
    decltype(body<which>(heard.front())) found = nullptr;
    for (const auto& message : heard) {
      if (const auto* one = body<which>(message)) found = one;
    }
    return found;
  }
  template <auto which>
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        heard, [](const auto& message) { return body<which>(message) != nullptr; }));
  }
  // Of the newest channel for us.
  [[nodiscard]] std::uint16_t channel_of(StreamRole role) const {
    std::uint16_t found = 0;
    for (const auto& message : heard) {
      const auto* open = body<Request::OpenLogicalChannel>(message);
      const auto* parameters = open ? h245::forward_parameters(*open) : nullptr;
      const int session = role == StreamRole::Audio ? 1 : 2;
      if (parameters && parameters->session_id == session) {
        found = open->forward_logical_channel_number;
      }
    }
    return found;
  }

  void decide(const h245::MasterSlaveDetermination& theirs) {
    const h245::MasterSlaveDetermination ours{terminal_type, number};
    const auto status = h245::determine_status(ours, theirs);
    if (status == h245::Status::Indeterminate) {
      using Cause = h245::MasterSlaveDeterminationReject_Cause;
      h245::MasterSlaveDeterminationReject reject;
      reject.cause.emplace<Cause::Is::IdenticalNumbers>();
      says.push_back(to_control<Response::MasterSlaveDeterminationReject>(std::move(reject)));
      return;
    }
    using Decision = h245::MasterSlaveDeterminationAck_Decision;
    h245::MasterSlaveDeterminationAck ack;
    ack.decision = status == h245::Status::Master ? Decision::of<Decision::Is::Slave>()
                                                  : Decision::of<Decision::Is::Master>();
    says.push_back(to_control<Response::MasterSlaveDeterminationAck>(std::move(ack)));
  }

  void accept(const h245::OpenLogicalChannel& open) {
    const auto* parameters = h245::forward_parameters(open);
    ASSERT_TRUE(parameters);
    const auto port = static_cast<std::uint16_t>(6000 + 2 * parameters->session_id);
    says.push_back(to_control<Response::OpenLogicalChannelAck>(
        acknowledge(open, parameters->session_id,
                    {{"192.0.2.9", port}, {"192.0.2.9", static_cast<std::uint16_t>(port + 1)}})));
  }
};

inline ControlSettings control_settings(std::uint8_t terminal_type = 190) {
  ControlSettings settings;
  settings.media = media_at("192.0.2.1", 5000);
  settings.options.content = false;
  settings.terminal_type = terminal_type;
  return settings;
}

// As after a Diffie-Hellman exchange.
inline h235::Secret shared_secret() {
  return h235::Secret(Bytes(256, std::byte{0x5a}));
}
inline ControlSettings encrypting_settings(EncryptionPolicy policy = EncryptionPolicy::Required) {
  ControlSettings settings = control_settings();
  settings.media.encryption = policy;
  settings.options = script::encrypting();
  settings.options.content = false;
  settings.options.clear_too = policy == EncryptionPolicy::ClearAllowed;
  settings.secret = shared_secret();
  return settings;
}

// One H.245 session of ours with such a room; every message goes over the wire.
class ControlScript {
 public:
  explicit ControlScript(ControlSettings settings = control_settings())
      : control(std::move(settings), counting_random(3)) {}

  void begin(h245::TerminalCapabilitySet set = room_set()) {
    control.start(now);
    room.say_set(std::move(set));
    run();
  }
  void hear(ControlMessage message) {
    room.says.push_back(std::move(message));
    run();
  }
  void run() {
    for (int round = 0; round < 1000; ++round) {
      bool busy = false;
      while (const auto bytes = control.poll_transmit()) {
        busy = true;
        const auto message = asn1::decode<ControlMessage>(*bytes);
        ASSERT_TRUE(message);
        room.hear(*message);
      }
      while (auto event = control.poll_event()) {
        busy = true;
        events.push_back(std::move(*event));
      }
      if (!room.says.empty()) {
        busy = true;
        const ControlMessage message = std::move(room.says.front());
        room.says.pop_front();
        control.handle_message(asn1::encode(message).value(), now);
      }
      if (!busy) return;
    }
    FAIL() << "the two never come to rest";
  }
  void pass(Duration duration) {
    const TimePoint until = now + duration;
    for (int step = 0; step < 1000 && now < until; ++step) {
      const auto next = control.deadline();
      now = next && *next < until ? std::max(*next, now) : until;
      control.handle_timeout(now);
      run();
    }
    EXPECT_EQ(now, until) << "time does not go on";
  }

  template <class Event>
  [[nodiscard]] std::vector<Event> all() const {
    std::vector<Event> out;
    for (const auto& event : events) {
      if (const auto* one = std::get_if<Event>(&event)) out.push_back(*one);
    }
    return out;
  }
  [[nodiscard]] std::optional<EndReason> ended() const {
    const auto ends = all<ControlEnded>();
    EXPECT_LE(ends.size(), 1U);
    return ends.empty() ? std::nullopt : std::optional(ends.front().reason);
  }

  Control control;
  RoomControl room;
  std::vector<ControlEvent> events;
  TimePoint now = TimePoint{} + 1h;
};

// One call of ours with such a room. Its call signalling is the machine of protocols/h225, into
// which it can put what our calls never do.
class PeerCall {
 public:
  using Signalling = h225::signalling::CallSignalling;
  using Attachments = h225::signalling::Attachments;

  // The room calls.
  PeerCall(CallSettings ours, h225::signalling::Settings theirs, Attachments setup = {})
      : call(Call::incoming(std::move(ours), counting_random(2), now)),
        theirs_(std::move(theirs)),
        we_called_(false) {
    Signalling::Outgoing outgoing;
    outgoing.call_reference = 77;
    outgoing.call_identifier = outgoing.conference_id = Bytes(16, std::byte{0x11});
    outgoing.source = {{h225::Alias::Kind::H323Id, "room"}};
    outgoing.destination = {{h225::Alias::Kind::Digits, "1001"}};
    outgoing.attachments = std::move(setup);
    signalling = Signalling::outgoing(theirs_, std::move(outgoing), now);
  }
  // We call the room.
  PeerCall(CallSettings ours, LocalMedia media_of_ours, h225::signalling::Settings theirs)
      : media(std::move(media_of_ours)), theirs_(std::move(theirs)), we_called_(true) {
    Target target;
    target.aliases = {{h225::Alias::Kind::Digits, "1001"}};
    target.remote = {"192.0.2.9", 1720};
    call = Call::outgoing(std::move(ours), std::move(target), media, counting_random(1), now);
    signalling = Signalling::incoming(theirs_);
  }

  // From the first message on.
  void begin() {
    if (we_called_) call->handle_opened(Channel::Signalling, now);
    run();
  }

  void run() {
    for (int round = 0; round < 2000; ++round) {
      bool busy = false;
      while (auto command = call->poll_command()) {
        busy = true;
        carry_out(std::move(*command));
      }
      while (auto event = call->poll_event()) {
        busy = true;
        const bool asked = std::holds_alternative<IncomingCall>(*event);
        events.push_back(std::move(*event));
        if (asked && accepts) call->accept(media, now);
      }
      if (busy) continue;
      if (auto packet = signalling->poll_transmit()) {
        busy = true;
        call->handle_bytes(Channel::Signalling, tpkt::write(*packet), now);
      } else if (!room.says.empty() && (control_open || signalling->tunnelling())) {
        busy = true;
        say(std::move(room.says.front()));
        room.says.pop_front();
      }
      if (!busy) return;
    }
    FAIL() << "the two never come to rest";
  }

  void pass(Duration duration) {
    const TimePoint until = now + duration;
    for (int step = 0; step < 1000 && now < until; ++step) {
      const auto next = call->deadline();
      now = next && *next < until ? std::max(*next, now) : until;
      call->handle_timeout(now);
      run();
    }
    EXPECT_EQ(now, until) << "time does not go on";
  }

  // A message that the room's machine would not make.
  void send(q931::MessageType type, h225::signalling::Body body, std::string keypad = {}) {
    q931::Message message;
    message.call_reference = signalling->call_reference();
    message.to_originator = we_called_;
    message.type = type;
    if (!keypad.empty()) message.keypad = std::move(keypad);
    h225::H323_UserInformation information;
    information.h323_uu_pdu.h323_message_body = std::move(body);
    information.h323_uu_pdu.h245_tunnelling = true;
    message.user_user = asn1::encode(information).value();
    call->handle_bytes(Channel::Signalling, tpkt::write(q931::write(message)), now);
    run();
  }
  // Facility: make the call there.
  void forward(std::optional<Address> to, std::vector<h225::Alias> aliases = {}) {
    h225::Facility_UUIE facility;
    facility.protocol_identifier = {0, 0, 8, 2250, 0, 7};
    facility.reason.emplace<h225::FacilityReason::Is::CallForwarded>();
    if (to) facility.alternative_address = h225::to_transport_address(*to);
    if (!aliases.empty()) facility.alternative_alias_address = h225::to_alias_addresses(aliases);
    send(q931::MessageType::Facility,
         h225::signalling::Body::of<h225::signalling::Body::Is::Facility>(std::move(facility)));
  }

  template <class Event>
  [[nodiscard]] const Event* last() const {
    const Event* found = nullptr;
    for (const CallEvent& event : events) {
      if (const auto* one = std::get_if<Event>(&event)) found = one;
    }
    return found;
  }
  template <class Command>
  [[nodiscard]] std::size_t commanded() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        commands, [](const auto& one) { return std::holds_alternative<Command>(one); }));
  }
  [[nodiscard]] const NegotiatedStream* stream(StreamRole role) const {
    const auto* negotiated = last<MediaNegotiated>();
    return negotiated ? negotiated->session.find(role) : nullptr;
  }

  TimePoint now = TimePoint{} + 1h;
  std::unique_ptr<Call> call;
  std::optional<Signalling> signalling;
  RoomControl room;
  LocalMedia media = media_at("192.0.2.1", 5000);
  std::vector<CallEvent> events;
  std::vector<Command> commands;  // all but Send
  std::vector<h225::signalling::Event> heard;
  // The room: what goes with its Connect, and whether it connects.
  Attachments answer;
  bool accepts = true, answers = true, control_open = false;
  bool control_possible = true, listening_possible = true;

 private:
  void carry_out(Command command) {
    if (const auto* send = std::get_if<Send>(&command)) {
      auto& framer = send->channel == Channel::Signalling ? signalling_framer_ : control_framer_;
      framer.handle_bytes(send->bytes);
      while (const auto packet = framer.poll_packet()) {
        if (send->channel == Channel::Signalling) {
          signalling->handle_packet(*packet, now);
          hear_signalling();
        } else {
          hear_control(*packet);
        }
      }
      return;
    }
    commands.push_back(command);
    if (std::holds_alternative<ListenForControl>(command)) {
      call->handle_listening(
          listening_possible ? std::optional(Address{"192.0.2.1", 5555}) : std::nullopt, now);
    } else if (std::holds_alternative<ConnectControl>(command)) {
      if (!control_possible) return call->handle_closed(Channel::Control, now);
      open_control();
    } else if (std::holds_alternative<ConnectSignalling>(command)) {
      signalling = Signalling::incoming(theirs_);
      signalling_framer_ = {};
      call->handle_opened(Channel::Signalling, now);
    }
  }

  void open_control() {
    control_open = true;
    call->handle_opened(Channel::Control, now);
  }

  void hear_signalling() {
    namespace is = h225::signalling;
    while (auto event = signalling->poll_event()) {
      heard.push_back(*event);
      if (const auto* setup = std::get_if<is::Setup>(&*event)) {
        hear_all(setup->attachments.h245_control);
        if (answers) signalling->connect(answer, now);
      } else if (const auto* connected = std::get_if<is::Connected>(&*event)) {
        hear_all(connected->attachments.h245_control);
        take_address(connected->attachments.h245_address);
      } else if (const auto* progressed = std::get_if<is::Progressed>(&*event)) {
        hear_all(progressed->attachments.h245_control);
      } else if (const auto* control = std::get_if<is::Control>(&*event)) {
        hear_all(control->messages);
      } else if (const auto* wanted = std::get_if<is::ControlWanted>(&*event)) {
        take_address(wanted->h245_address);
      } else if (const auto* released = std::get_if<is::Released>(&*event)) {
        hear_all(released->last.h245_control);
      }
    }
  }
  void take_address(const std::optional<Address>& at) {
    if (at && control_possible && !control_open) open_control();
  }
  void hear_all(const std::vector<Bytes>& messages) {
    for (const Bytes& message : messages) hear_control(message);
  }
  void hear_control(const Bytes& bytes) {
    const auto message = asn1::decode<ControlMessage>(bytes);
    ASSERT_TRUE(message);
    room.hear(*message);
  }
  void say(const ControlMessage& message) {
    Bytes bytes = asn1::encode(message).value();
    if (control_open) {
      call->handle_bytes(Channel::Control, tpkt::write(bytes), now);
    } else {
      signalling->tunnel({std::move(bytes)}, now);
    }
  }

  h225::signalling::Settings theirs_;
  bool we_called_;
  tpkt::Framer signalling_framer_, control_framer_;
};

}  // namespace protocols::h323
