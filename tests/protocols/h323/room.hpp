#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "protocols/asn1/per.hpp"
#include "protocols/h239/capability.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/peer_capabilities.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/local_capabilities.hpp"
#include "protocols/h323/media_security.hpp"
#include "tests/protocols/h245/capabilities.hpp"

// What tests of this folder say of us and of a room.
namespace script {

using namespace protocols;
using h323::CapabilityOptions;
using Cause = h245::OpenLogicalChannelReject_Cause;

inline constexpr auto kClear = EncryptionPolicy::ClearAllowed;
inline constexpr auto kRequired = EncryptionPolicy::Required;

inline LocalMedia local_media() {
  LocalMedia out;
  out.host = "192.0.2.1";
  out.streams = {{StreamRole::Audio, 5000, 5001},
                 {StreamRole::MainVideo, 5002, 5003},
                 {StreamRole::Content, 5004, 5005}};
  out.encryption = kClear;
  return out;
}

inline CapabilityOptions encrypting() {
  CapabilityOptions out;
  out.encryption = true;
  out.ciphers = {H235Cipher::Aes256Cbc, H235Cipher::Aes128Cbc};
  return out;
}

inline GenericParameter parameter(std::uint8_t number, ParameterValue value) {
  return {
      .parameter_identifier = ParameterIdentifier::of<ParameterIdentifier::Is::Standard>(number),
      .parameter_value = std::move(value),
      .supersedes = {}};
}
inline ParameterValue number(std::uint16_t value) {
  return ParameterValue::of<ParameterValue::Is::UnsignedMin>(value);
}
inline ParameterValue bits(std::uint8_t value) {
  return ParameterValue::of<ParameterValue::Is::BooleanArray>(value);
}

inline GenericCapability generic(asn1::ObjectIdentifier oid,
                                 std::vector<GenericParameter> parameters = {}) {
  GenericCapability out;
  out.capability_identifier =
      CapabilityIdentifier::of<CapabilityIdentifier::Is::Standard>(std::move(oid));
  if (!parameters.empty()) out.collapsing = std::move(parameters);
  return out;
}

// In H.241's numbers; 100 bit/s.
inline VideoCapability h264(std::uint8_t profiles, std::uint16_t level,
                            std::vector<GenericParameter> more = {},
                            std::optional<std::uint32_t> max_bit_rate = std::nullopt) {
  std::vector<GenericParameter> parameters = {parameter(41, bits(profiles)),
                                              parameter(42, number(level))};
  for (auto& one : more) parameters.push_back(std::move(one));
  GenericCapability out = generic({0, 0, 8, 241, 0, 0, 1}, std::move(parameters));
  out.max_bit_rate = max_bit_rate;
  return VideoCapability::of<VideoCapability::Is::GenericVideoCapability>(std::move(out));
}

inline Capability video(VideoCapability capability) {
  return Capability::of<Capability::Is::ReceiveVideoCapability>(std::move(capability));
}
inline VideoCapability content(VideoCapability inside) {
  return h239::content_capability({std::move(inside)}, h239::kPresentation);
}
inline Capability pcmu() {
  return Capability::of<Capability::Is::ReceiveAudioCapability>(
      AudioCapability::of<AudioCapability::Is::G711Ulaw64k>(20));
}
inline Capability encrypted(std::uint16_t medium, std::vector<H235Cipher> ciphers) {
  return Capability::of<Capability::Is::H235SecurityCapability>(
      {.encryption_authentication_and_integrity = h323::encryption(ciphers),
       .media_capability = medium});
}

inline PeerCapabilities peer(std::vector<CapabilityTableEntry> table,
                             std::vector<CapabilityDescriptor> descriptors = {}) {
  return h245::apply({}, capability_set(std::move(table), std::move(descriptors))).value();
}

// As the peer reads it.
inline OpenLogicalChannel sent(const OpenLogicalChannel& open) {
  return asn1::decode<OpenLogicalChannel>(asn1::encode(open).value()).value();
}
inline TerminalCapabilitySet sent(const TerminalCapabilitySet& set) {
  const auto message = h245::to_control<RequestMessage::Is::TerminalCapabilitySet>(set);
  const auto read = asn1::decode<ControlMessage>(asn1::encode(message).value()).value();
  return *read.get_if<ControlMessage::Is::Request>()
              ->get_if<RequestMessage::Is::TerminalCapabilitySet>();
}
inline OpenLogicalChannelAck sent(const OpenLogicalChannelAck& ack) {
  const auto message = h245::to_control<ResponseMessage::Is::OpenLogicalChannelAck>(ack);
  const auto read = asn1::decode<ControlMessage>(asn1::encode(message).value()).value();
  return *read.get_if<ControlMessage::Is::Response>()
              ->get_if<ResponseMessage::Is::OpenLogicalChannelAck>();
}
inline DataType sent(const DataType& data) {
  using Multiplex = OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  OpenLogicalChannel open;
  open.forward_logical_channel_number = 1;
  open.forward_logical_channel_parameters.data_type = data;
  open.forward_logical_channel_parameters.multiplex_parameters.emplace<Multiplex::Is::None>();
  return sent(open).forward_logical_channel_parameters.data_type;
}
inline VideoCapability sent(const VideoCapability& video) {
  return *sent(DataType::of<DataType::Is::VideoData>(video)).get_if<DataType::Is::VideoData>();
}

template <class T>
Cause::Is cause_of(const std::expected<T, Cause>& result) {
  return result ? static_cast<Cause::Is>(999) : static_cast<Cause::Is>(result.error().index());
}

}  // namespace script
