#pragma once

#include <cstdint>

#include "protocols/h245/logical_channel.hpp"

// Channels as rooms open and acknowledge them.
namespace script {

using namespace protocols::h245;

// 192.0.2.1, documentation (RFC 5737).
inline TransportAddress address(std::uint16_t port) {
  UnicastAddress_IPAddress ip;
  ip.network = {std::byte{192}, std::byte{0}, std::byte{2}, std::byte{1}};
  ip.tsap_identifier = port;
  return TransportAddress::of<TransportAddress::Is::UnicastAddress>(
      UnicastAddress::of<UnicastAddress::Is::IPAddress>(ip));
}

inline H2250LogicalChannelParameters parameters(std::uint8_t session) {
  H2250LogicalChannelParameters out;
  out.session_id = session;
  out.media_control_channel = address(5001);
  return out;
}

inline OpenLogicalChannel audio_channel(std::uint16_t number, std::uint8_t session) {
  using Parameters = OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  OpenLogicalChannel open;
  open.forward_logical_channel_number = number;
  auto& forward = open.forward_logical_channel_parameters;
  forward.data_type.emplace<DataType::Is::AudioData>().emplace<AudioCapability::Is::G711Alaw64k>(
      20);
  forward.multiplex_parameters.emplace<Parameters::Is::H2250LogicalChannelParameters>(
      parameters(session));
  return open;
}

inline OpenLogicalChannelAck audio_ack(std::uint16_t number, std::uint8_t session) {
  using Parameters = OpenLogicalChannelAck_ForwardMultiplexAckParameters;
  OpenLogicalChannelAck ack;
  ack.forward_logical_channel_number = number;
  auto& said = ack.forward_multiplex_ack_parameters.emplace()
                   .emplace<Parameters::Is::H2250LogicalChannelAckParameters>();
  said.session_id = session;
  said.media_channel = address(5000);
  said.media_control_channel = address(5001);
  return ack;
}

// Far-end camera control: data of protocol H.224 in both directions.
inline OpenLogicalChannel h224_channel(std::uint16_t number, std::uint8_t session) {
  using Reverse = OpenLogicalChannel_ReverseLogicalChannelParameters_MultiplexParameters;
  DataApplicationCapability data;
  data.application.emplace<DataApplicationCapability_Application::Is::H224>()
      .emplace<DataProtocolCapability::Is::HdlcFrameTunnelling>();
  data.max_bit_rate = 48;
  OpenLogicalChannel open = audio_channel(number, session);
  open.forward_logical_channel_parameters.data_type.emplace<DataType::Is::Data>(data);
  auto& reverse = open.reverse_logical_channel_parameters.emplace();
  reverse.data_type.emplace<DataType::Is::Data>(data);
  reverse.multiplex_parameters.emplace().emplace<Reverse::Is::H2250LogicalChannelParameters>(
      parameters(session));
  return open;
}

inline OpenLogicalChannelAck h224_ack(std::uint16_t number, std::uint8_t session,
                                      std::uint16_t reverse_number) {
  OpenLogicalChannelAck ack = audio_ack(number, session);
  ack.reverse_logical_channel_parameters.emplace().reverse_logical_channel_number = reverse_number;
  return ack;
}

}  // namespace script
