#include "protocols/h239/message.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "protocols/h239/error.hpp"
#include "protocols/h239/parameters.hpp"

namespace protocols::h239 {
namespace {

using h245::CommandMessage;
using h245::ControlMessage;
using h245::GenericMessage;
using h245::IndicationMessage;
using h245::RequestMessage;
using h245::ResponseMessage;

enum class SubMessage : std::uint8_t {
  FlowControlReleaseRequest = 1,
  FlowControlReleaseResponse = 2,
  PresentationTokenRequest = 3,
  PresentationTokenResponse = 4,
  PresentationTokenRelease = 5,
  PresentationTokenIndicateOwner = 6,
};

constexpr std::uint8_t kBitRate = 41;
constexpr std::uint8_t kChannelId = 42;
constexpr std::uint8_t kSymmetryBreaking = 43;
constexpr std::uint8_t kTerminalLabel = 44;
constexpr std::uint8_t kAcknowledge = 126;
constexpr std::uint8_t kReject = 127;

// The generic message inside, null where there is none.
const GenericMessage* generic(const ControlMessage& message) {
  if (const auto* request = message.get_if<ControlMessage::Is::Request>()) {
    return request->get_if<RequestMessage::Is::GenericRequest>();
  }
  if (const auto* response = message.get_if<ControlMessage::Is::Response>()) {
    return response->get_if<ResponseMessage::Is::GenericResponse>();
  }
  if (const auto* command = message.get_if<ControlMessage::Is::Command>()) {
    return command->get_if<CommandMessage::Is::GenericCommand>();
  }
  if (const auto* indication = message.get_if<ControlMessage::Is::Indication>()) {
    return indication->get_if<IndicationMessage::Is::GenericIndication>();
  }
  return nullptr;
}

template <class T>
T number(const Parameters& content, std::uint8_t identifier) {
  constexpr std::uint32_t kMost = std::numeric_limits<T>::max();
  return static_cast<T>(std::min(find_number(content, identifier).value_or(0), kMost));
}

std::optional<bool> acknowledged(const Parameters& content) {
  if (has(content, kReject)) return false;
  if (has(content, kAcknowledge)) return true;
  return std::nullopt;
}

GenericMessage generic(SubMessage which, Parameters content) {
  GenericMessage out;
  out.message_identifier = standard(kMessageIdentifier);
  out.sub_message_identifier = static_cast<std::uint8_t>(which);
  out.message_content = std::move(content);
  return out;
}

// What names the owner in all messages of the token.
template <class T>
void append_owner(Parameters& content, const T& message) {
  append_number(content, kTerminalLabel, message.terminal_label);
  append_number(content, kChannelId, message.channel_id);
}

template <class T>
T read_owner(const Parameters& content) {
  T out;
  out.terminal_label = number<std::uint16_t>(content, kTerminalLabel);
  out.channel_id = number<std::uint16_t>(content, kChannelId);
  return out;
}

struct Writer {
  ControlMessage operator()(const FlowControlReleaseRequest& message) const {
    Parameters content;
    append_number(content, kChannelId, message.channel_id);
    append_number(content, kBitRate, message.bit_rate);
    return h245::to_control<RequestMessage::Is::GenericRequest>(
        generic(SubMessage::FlowControlReleaseRequest, std::move(content)));
  }
  ControlMessage operator()(const FlowControlReleaseResponse& message) const {
    Parameters content;
    append_flag(content, message.acknowledge ? kAcknowledge : kReject);
    append_number(content, kChannelId, message.channel_id);
    return h245::to_control<ResponseMessage::Is::GenericResponse>(
        generic(SubMessage::FlowControlReleaseResponse, std::move(content)));
  }
  ControlMessage operator()(const PresentationTokenRequest& message) const {
    Parameters content;
    append_owner(content, message);
    append_number(content, kSymmetryBreaking, message.symmetry_breaking);
    return h245::to_control<RequestMessage::Is::GenericRequest>(
        generic(SubMessage::PresentationTokenRequest, std::move(content)));
  }
  ControlMessage operator()(const PresentationTokenResponse& message) const {
    Parameters content;
    append_flag(content, message.acknowledge ? kAcknowledge : kReject);
    append_owner(content, message);
    return h245::to_control<ResponseMessage::Is::GenericResponse>(
        generic(SubMessage::PresentationTokenResponse, std::move(content)));
  }
  ControlMessage operator()(const PresentationTokenRelease& message) const {
    Parameters content;
    append_owner(content, message);
    return h245::to_control<CommandMessage::Is::GenericCommand>(
        generic(SubMessage::PresentationTokenRelease, std::move(content)));
  }
  ControlMessage operator()(const PresentationTokenIndicateOwner& message) const {
    Parameters content;
    append_owner(content, message);
    return h245::to_control<IndicationMessage::Is::GenericIndication>(
        generic(SubMessage::PresentationTokenIndicateOwner, std::move(content)));
  }
};

Result<Message> error(Errc code) {
  return std::unexpected(Error{code});
}

}  // namespace

bool is_h239(const ControlMessage& message) {
  const GenericMessage* body = generic(message);
  return body && is_standard(body->message_identifier, kMessageIdentifier);
}

Result<Message> read(const ControlMessage& message) {
  if (!is_h239(message)) return error(Errc::NotH239);
  const GenericMessage& body = *generic(message);
  if (!body.sub_message_identifier) return error(Errc::NoSubMessage);
  const Parameters content = body.message_content.value_or(Parameters{});
  const auto channel = number<std::uint16_t>(content, kChannelId);
  switch (static_cast<SubMessage>(*body.sub_message_identifier)) {
    case SubMessage::FlowControlReleaseRequest:
      return FlowControlReleaseRequest{channel, number<std::uint16_t>(content, kBitRate)};
    case SubMessage::FlowControlReleaseResponse: {
      const auto said = acknowledged(content);
      if (!said) return error(Errc::NeitherAcknowledgedNorRejected);
      return FlowControlReleaseResponse{*said, channel};
    }
    case SubMessage::PresentationTokenRequest: {
      auto request = read_owner<PresentationTokenRequest>(content);
      request.symmetry_breaking = number<std::uint8_t>(content, kSymmetryBreaking);
      return request;
    }
    case SubMessage::PresentationTokenResponse: {
      const auto said = acknowledged(content);
      if (!said) return error(Errc::NeitherAcknowledgedNorRejected);
      auto response = read_owner<PresentationTokenResponse>(content);
      response.acknowledge = *said;
      return response;
    }
    case SubMessage::PresentationTokenRelease: return read_owner<PresentationTokenRelease>(content);
    case SubMessage::PresentationTokenIndicateOwner:
      return read_owner<PresentationTokenIndicateOwner>(content);
  }
  return error(Errc::UnknownSubMessage);
}

ControlMessage write(const Message& message) {
  return std::visit(Writer{}, message);
}

FlowControlReleaseResponse answer(const FlowControlReleaseRequest& request, bool acknowledge) {
  return {acknowledge, request.channel_id};
}

}  // namespace protocols::h239
