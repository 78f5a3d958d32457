#include "protocols/h323/user_input.hpp"

namespace protocols::h323 {
namespace {

using h245::Capability;
using Input = h245::UserInputCapability;

constexpr std::uint8_t kFirstDynamic = 96, kLastDynamic = 127;

const Input* received(const Capability& capability) {
  if (const auto* input = capability.get_if<Capability::Is::ReceiveUserInputCapability>()) {
    return input;
  }
  return capability.get_if<Capability::Is::ReceiveAndTransmitUserInputCapability>();
}

}  // namespace

UserInputForms user_input(const h245::PeerCapabilities& peer) {
  UserInputForms out;
  for (const auto& [number, capability] : peer.table) {
    const Input* input = received(capability);
    if (!input) continue;
    out.alphanumeric |= input->is<Input::Is::BasicString>() || input->is<Input::Is::IA5String>() ||
                        input->is<Input::Is::GeneralString>();
    out.signal |= input->is<Input::Is::Dtmf>();
    out.hookflash |= input->is<Input::Is::Hookflash>();
  }
  return out;
}

std::optional<std::uint8_t> telephone_event_send(const h245::PeerCapabilities& peer) {
  for (const auto& [number, capability] : peer.table) {
    const auto* event =
        capability.get_if<Capability::Is::ReceiveRTPAudioTelephonyEventCapability>();
    if (!event) continue;
    const std::uint8_t type = event->dynamic_rtp_payload_type;
    if (type >= kFirstDynamic && type <= kLastDynamic) return type;
  }
  return std::nullopt;
}

}  // namespace protocols::h323
