#pragma once

#include <type_traits>
#include <utility>

#include "protocols/h245/types.hpp"

namespace protocols::h245 {

// What goes over the H.245 control channel: one request, response, command or indication. The
// machines of this folder take the bodies and give whole messages.
using ControlMessage = MultimediaSystemControlMessage;

// The version we speak, H.245 version 16.
inline const asn1::ObjectIdentifier kProtocolIdentifier{0, 0, 8, 245, 0, 16};

//   to_control<RequestMessage::Is::TerminalCapabilitySet>(std::move(set))
template <RequestMessage::Is which>
ControlMessage to_control(std::type_identity_t<RequestMessage::Alternative<which>> body) {
  return ControlMessage::of<ControlMessage::Is::Request>(
      RequestMessage::of<which>(std::move(body)));
}

template <ResponseMessage::Is which>
ControlMessage to_control(std::type_identity_t<ResponseMessage::Alternative<which>> body) {
  return ControlMessage::of<ControlMessage::Is::Response>(
      ResponseMessage::of<which>(std::move(body)));
}

template <CommandMessage::Is which>
ControlMessage to_control(std::type_identity_t<CommandMessage::Alternative<which>> body) {
  return ControlMessage::of<ControlMessage::Is::Command>(
      CommandMessage::of<which>(std::move(body)));
}

template <IndicationMessage::Is which>
ControlMessage to_control(std::type_identity_t<IndicationMessage::Alternative<which>> body) {
  return ControlMessage::of<ControlMessage::Is::Indication>(
      IndicationMessage::of<which>(std::move(body)));
}

}  // namespace protocols::h245
