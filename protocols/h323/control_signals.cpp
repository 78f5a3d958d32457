// What comes and goes beside the procedures: pictures wanted, rates, digits; and what all of it
// adds up to.
#include <algorithm>
#include <limits>
#include <utility>

#include "protocols/h323/control.hpp"
#include "protocols/h323/mode_request.hpp"
#include "protocols/h323/user_input.hpp"

namespace protocols::h323 {
namespace {

using h245::CommandMessage;
using h245::IndicationMessage;
using h245::to_control;
using Type = h245::MiscellaneousCommand_Type;

constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();
// Digits of one message; nobody presses more at once.
constexpr std::size_t kMostDigits = 64;

// What a decoder asks for that has lost its picture or a part of it. Whole key frames answer all.
bool wants_picture(const Type& type) {
  switch (static_cast<Type::Is>(type.index())) {
    case Type::Is::VideoFastUpdatePicture:
    case Type::Is::VideoFastUpdateGOB:
    case Type::Is::VideoFastUpdateMB:
    case Type::Is::VideoBadMBs:
    case Type::Is::LostPicture:
    case Type::Is::LostPartialPicture: return true;
    default: return false;
  }
}

char digit_of(char c) {
  if (c >= 'a' && c <= 'd') c = static_cast<char>(c - 'a' + 'A');
  const bool digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'D') || c == '*' || c == '#';
  return digit ? c : '\0';
}

Address port_after(const Address& rtp) {
  return rtp.port == 0 || rtp.port == std::numeric_limits<std::uint16_t>::max()
             ? Address{}
             : Address{rtp.host, static_cast<std::uint16_t>(rtp.port + 1)};
}

}  // namespace

void Control::handle_miscellaneous(const h245::MiscellaneousCommand& command, TimePoint now) {
  if (wants_picture(command.type)) {
    // Some name a channel that is not ours; they mean the main picture.
    const auto role = sending_.role_of(command.logical_channel_number);
    events_.emplace_back(KeyframeWanted{role.value_or(StreamRole::MainVideo)});
    return;
  }
  if (!sending_.handle_command(command, now)) receiving_.handle_command(command, now);
}

void Control::handle_flow_control(const h245::FlowControlCommand& command) {
  using Restriction = h245::FlowControlCommand_Restriction;
  using Scope = h245::FlowControlCommand_Scope;
  const auto* rate = command.restriction.get_if<Restriction::Is::MaximumBitRate>();
  if (!rate && !command.restriction.is<Restriction::Is::NoRestriction>()) return;
  // In units of 100 bit/s. Less than one kbit/s, but not nothing, is as little as can be said.
  const std::uint32_t kbps = !rate ? kNoLimit : *rate == 0 ? 0 : std::max(*rate / 10, 1U);
  if (const auto* number = command.scope.get_if<Scope::Is::LogicalChannelNumber>()) {
    const auto role = sending_.role_of(*number);
    if (role && *role != StreamRole::Audio) events_.emplace_back(BitrateLimited{*role, kbps});
    return;
  }
  events_.emplace_back(BitrateLimited{StreamRole::MainVideo, kbps});
}

void Control::handle_user_input(const h245::UserInputIndication& input) {
  using Is = h245::UserInputIndication::Is;
  const auto tell = [this](const std::string& text) {
    for (const char c : std::string_view(text).substr(0, kMostDigits)) {
      if (const char digit = digit_of(c)) events_.emplace_back(DtmfDigit{digit});
    }
  };
  if (const auto* text = input.get_if<Is::Alphanumeric>()) {
    tell(*text);
  } else if (const auto* signal = input.get_if<Is::Signal>()) {
    tell(signal->signal_type.substr(0, 1));
  } else if (const auto* extended = input.get_if<Is::ExtendedAlphanumeric>()) {
    tell(extended->alphanumeric);
  }
}

void Control::handle_mode_request(const h245::RequestMode& request, TimePoint now) {
  mode_request_.handle_request(request, now);
  while (auto event = mode_request_.poll_event()) {
    const auto* requested = std::get_if<h245::IncomingModeRequest::Requested>(&*event);
    if (!requested) continue;
    const auto* peer = capabilities_in_.capabilities();
    const auto mode = peer ? choose_mode(requested->request, terms_.media) : std::nullopt;
    if (!mode) {
      mode_request_.reject(h245::IncomingModeRequest::Cause::ModeUnavailable, now);
      continue;
    }
    using Response = h245::IncomingModeRequest::Response;
    mode_request_.accept(mode->most_preferred ? Response::WillTransmitMostPreferredMode
                                              : Response::WillTransmitLessPreferredMode,
                         now);
    terms_.media.audio = mode->audio;
    terms_.media.video = mode->video;
    settle(now);
  }
}

void Control::request_keyframe(StreamRole role, TimePoint now) {
  const auto number = receiving_.number_of(role);
  if (!number || !end_session_.may_send()) return;
  h245::MiscellaneousCommand command;
  command.logical_channel_number = *number;
  command.type = Type::of<Type::Is::VideoFastUpdatePicture>();
  send(to_control<CommandMessage::Is::MiscellaneousCommand>(std::move(command)));
  drain(now);
}

void Control::limit_bitrate(StreamRole role, std::uint32_t kbps, TimePoint now) {
  const auto number = receiving_.number_of(role);
  if (!number || !end_session_.may_send()) return;
  constexpr std::uint32_t kMost = 16'777'215 / 10;  // of maximumBitRate, in kbit/s
  h245::FlowControlCommand command;
  using Scope = h245::FlowControlCommand_Scope;
  using Restriction = h245::FlowControlCommand_Restriction;
  command.scope = Scope::of<Scope::Is::LogicalChannelNumber>(*number);
  command.restriction = kbps > kMost ? Restriction::of<Restriction::Is::NoRestriction>()
                                     : Restriction::of<Restriction::Is::MaximumBitRate>(kbps * 10);
  send(to_control<CommandMessage::Is::FlowControlCommand>(std::move(command)));
  drain(now);
}

void Control::send_digit(char digit, TimePoint now) {
  const auto* peer = capabilities_in_.capabilities();
  if (!peer || !digit_of(digit) || !end_session_.may_send()) return;
  h245::UserInputIndication input;
  using Is = h245::UserInputIndication::Is;
  if (user_input(*peer).signal) {
    input.emplace<Is::Signal>().signal_type = std::string(1, digit);
  } else {
    // Every endpoint takes it, H.323 clause 6.2.7.1.
    input.emplace<Is::Alphanumeric>(std::string(1, digit));
  }
  send(to_control<IndicationMessage::Is::UserInput>(std::move(input)));
  drain(now);
}

NegotiatedStream& Control::stream_of(MediaSession& session, StreamRole role) const {
  for (NegotiatedStream& stream : session.streams) {
    if (stream.role == role) return stream;
  }
  NegotiatedStream& stream = session.streams.emplace_back();
  stream.role = role;
  stream.direction = Direction::Inactive;
  if (role != StreamRole::Audio) return stream;
  stream.telephone_event_receive = kTelephoneEvent;
  if (const auto* peer = capabilities_in_.capabilities()) {
    stream.telephone_event_send = telephone_event_send(*peer);
  }
  return stream;
}

MediaSession Control::session() const {
  MediaSession session;
  const auto keying_of = [](NegotiatedStream& stream) -> H235Keying& {
    if (!std::holds_alternative<H235Keying>(stream.keying)) stream.keying = H235Keying{};
    return std::get<H235Keying>(stream.keying);
  };
  for (const SendingChannels::Sending& sending : sending_.established()) {
    NegotiatedStream& stream = stream_of(session, sending.choice.role);
    stream.direction = Direction::SendOnly;
    stream.send = sending.choice.format;
    stream.remote_rtp = sending.rtp;
    stream.remote_rtcp = sending.rtcp;
    stream.max_send_kbps = sending.choice.max_kbps;
    if (sending.keys) {
      keying_of(stream).send = H235Direction{.cipher = *sending.choice.cipher,
                                             .payload_type = sending.choice.format.payload_type,
                                             .keys = *sending.keys};
    }
  }
  for (const ReceivingChannels::Receiving& receiving : receiving_.established()) {
    NegotiatedStream& stream = stream_of(session, receiving.channel.role);
    const bool sends = stream.direction == Direction::SendOnly;
    stream.direction = sends ? Direction::SendRecv : Direction::RecvOnly;
    stream.receive = {receiving.channel.format};
    if (!sends) stream.send = receiving.channel.format;
    if (stream.remote_rtcp.port == 0) stream.remote_rtcp = receiving.channel.rtcp;
    if (receiving.keys) {
      keying_of(stream).receive = H235Direction{
          .cipher = *receiving.channel.cipher,
          .payload_type = receiving.channel.format.payload_type,
          .keys = *receiving.keys};
    }
  }
  for (NegotiatedStream& stream : session.streams) {
    // The payload type of an encrypted channel is its key's: digits go by userInput.
    if (std::holds_alternative<H235Keying>(stream.keying)) stream.telephone_event_send.reset();
    if (stream.remote_rtcp.port == 0) stream.remote_rtcp = port_after(stream.remote_rtp);
  }
  return session;
}

}  // namespace protocols::h323
