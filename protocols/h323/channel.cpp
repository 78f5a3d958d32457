#include "protocols/h323/channel.hpp"

#include <algorithm>

#include "protocols/h245/logical_channel.hpp"
#include "protocols/h323/codec_table.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/h323/h264_capability.hpp"
#include "protocols/h323/media_address.hpp"

namespace protocols::h323 {
namespace {

using h245::H2250LogicalChannelParameters;
using h245::OpenLogicalChannel;
using Cause = h245::OpenLogicalChannelReject_Cause;
using Packetization = h245::H2250LogicalChannelParameters_MediaPacketization;

constexpr std::uint8_t kFirstDynamic = 96, kLastDynamic = 127;
// For a channel whose opener leaves the choice to us (H.245 H2250LogicalChannelAckParameters).
constexpr std::uint8_t kAssigned = 96;

template <Cause::Is which>
std::unexpected<Cause> refuse() {
  return std::unexpected(Cause::of<which>());
}

bool is_dynamic(std::uint8_t payload_type) {
  return payload_type >= kFirstDynamic && payload_type <= kLastDynamic;
}

const h245::RTPPayloadType* packetization_of(const H2250LogicalChannelParameters& parameters) {
  if (!parameters.media_packetization) return nullptr;
  return parameters.media_packetization->get_if<Packetization::Is::RtpPayloadType>();
}

std::optional<std::uint8_t> dynamic_type_of(const H2250LogicalChannelParameters& parameters) {
  if (parameters.dynamic_rtp_payload_type) return parameters.dynamic_rtp_payload_type;
  const auto* packetization = packetization_of(parameters);
  if (!packetization || !packetization->payload_type) return std::nullopt;
  const std::uint8_t type = *packetization->payload_type;
  return is_dynamic(type) ? std::optional(type) : std::nullopt;
}

std::uint8_t payload_type_of(const ChannelMedia& media,
                             const H2250LogicalChannelParameters& parameters,
                             const h245::EncryptionSync* sync) {
  if (media.cipher && sync && is_dynamic(sync->synch_flag)) return sync->synch_flag;
  if (const auto dynamic = dynamic_type_of(parameters)) return *dynamic;
  const auto fixed = static_payload_type(media.capability.format.codec);
  return fixed && !media.cipher ? *fixed : kAssigned;
}

// The ids that H.323 6.2.8.1 fixes.
bool fits(StreamRole role, std::uint8_t session) {
  switch (session) {
    case 1: return role == StreamRole::Audio;
    case 2: return role == StreamRole::MainVideo;
    case 3: return false;
    default: return true;
  }
}

bool is_multicast(const asn1::Box<h245::TransportAddress>& address) {
  return address && address->is<h245::TransportAddress::Is::MulticastAddress>();
}

Address address_or_none(const asn1::Box<h245::TransportAddress>& address) {
  const auto found = address ? to_address(*address) : std::nullopt;
  return found.value_or(Address{});
}

std::optional<Address> optional_address(const asn1::Box<h245::TransportAddress>& address) {
  return address ? to_address(*address) : std::nullopt;
}

}  // namespace

h245::OpenLogicalChannel open_channel(const SendChoice& choice, std::uint16_t number,
                                      std::uint8_t session, const Address& our_rtcp,
                                      std::optional<std::uint8_t> associated_session) {
  H2250LogicalChannelParameters parameters;
  parameters.session_id = session;
  parameters.associated_session_id = associated_session;
  parameters.media_guaranteed_delivery = false;
  parameters.media_control_channel = to_media_address(our_rtcp);
  const std::uint8_t type = choice.format.payload_type;
  if (choice.role == StreamRole::Audio) parameters.silence_suppression = false;
  if (is_dynamic(type)) parameters.dynamic_rtp_payload_type = type;
  if (choice.format.codec == Codec::H264) {
    parameters.media_packetization = Packetization::of<Packetization::Is::RtpPayloadType>(
        packetization(choice.format.h264.packetization_mode, type));
  }
  OpenLogicalChannel out;
  out.forward_logical_channel_number = number;
  auto& forward = out.forward_logical_channel_parameters;
  forward.data_type = choice.data_type;
  using Multiplex = h245::OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  forward.multiplex_parameters =
      Multiplex::of<Multiplex::Is::H2250LogicalChannelParameters>(std::move(parameters));
  return out;
}

h245::OpenLogicalChannelAck acknowledge(const h245::OpenLogicalChannel& open, std::uint8_t session,
                                        const ChannelAddresses& ours, bool flow_control_to_zero) {
  h245::H2250LogicalChannelAckParameters parameters;
  parameters.session_id = session;
  parameters.media_channel = to_media_address(ours.rtp);
  parameters.media_control_channel = to_media_address(ours.rtcp);
  parameters.flow_control_to_zero = flow_control_to_zero;
  if (const auto* theirs = h245::forward_parameters(open)) {
    const auto& data = open.forward_logical_channel_parameters.data_type;
    const auto* audio = data.get_if<h245::DataType::Is::AudioData>();
    const auto known = audio ? read(*audio) : std::nullopt;
    const bool fixed = known && static_payload_type(known->format.codec);
    parameters.dynamic_rtp_payload_type = dynamic_type_of(*theirs);
    if (!parameters.dynamic_rtp_payload_type && !fixed) {
      parameters.dynamic_rtp_payload_type = kAssigned;
    }
  }
  h245::OpenLogicalChannelAck out;
  out.forward_logical_channel_number = open.forward_logical_channel_number;
  using Multiplex = h245::OpenLogicalChannelAck_ForwardMultiplexAckParameters;
  out.forward_multiplex_ack_parameters =
      Multiplex::of<Multiplex::Is::H2250LogicalChannelAckParameters>(std::move(parameters));
  return out;
}

std::expected<ReceiveChannel, h245::OpenLogicalChannelReject_Cause> read_direction(
    const h245::DataType& data, const h245::H2250LogicalChannelParameters& parameters,
    const h245::EncryptionSync* sync, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy) {
  const auto read = read_data_type(data, media, options, policy);
  if (!read) return std::unexpected(read.error());
  if (is_multicast(parameters.media_channel) || is_multicast(parameters.media_control_channel)) {
    return refuse<Cause::Is::MulticastChannelNotAllowed>();
  }
  if (!fits(read->role, parameters.session_id)) return refuse<Cause::Is::InvalidSessionID>();

  ReceiveChannel out;
  out.role = read->role;
  out.format = read->capability.format;
  out.format.payload_type = payload_type_of(*read, parameters, sync);
  if (out.format.codec == Codec::H264) {
    const auto* packetization = packetization_of(parameters);
    const auto mode = packetization ? packetization_mode(*packetization) : std::nullopt;
    if (mode.value_or(0) > media.h264_receive.packetization_mode) {
      return refuse<Cause::Is::DataTypeNotSupported>();
    }
    out.format.h264 = media.h264_receive;
    out.format.h264.profile_idc = read->capability.format.h264.profile_idc;
    out.format.h264.constraint_flags = read->capability.format.h264.constraint_flags;
    out.format.h264.packetization_mode = mode.value_or(0);
  }
  out.cipher = read->cipher;
  if (out.cipher && sync) out.sync = *sync;
  out.session = parameters.session_id;
  out.associated_session = parameters.associated_session_id;
  out.rtp = address_or_none(parameters.media_channel);
  out.rtcp = address_or_none(parameters.media_control_channel);
  out.kbps = read->capability.max_kbps;
  return out;
}

std::expected<ReceiveChannel, h245::OpenLogicalChannelReject_Cause> read_channel(
    const h245::OpenLogicalChannel& open, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy) {
  if (h245::is_bidirectional(open)) return refuse<Cause::Is::UnsuitableReverseParameters>();
  const auto* parameters = h245::forward_parameters(open);
  if (!parameters) return refuse<Cause::Is::DataTypeALCombinationNotSupported>();
  const auto* sync = open.encryption_sync ? &*open.encryption_sync : nullptr;
  return read_direction(open.forward_logical_channel_parameters.data_type, *parameters, sync, media,
                        options, policy);
}

Acked read_ack(const h245::OpenLogicalChannelAck& ack) {
  Acked out;
  if (ack.encryption_sync) out.sync = *ack.encryption_sync;
  const auto* parameters = h245::forward_parameters(ack);
  if (!parameters) return out;
  out.session = parameters->session_id;
  out.rtp = optional_address(parameters->media_channel);
  out.rtcp = optional_address(parameters->media_control_channel);
  out.payload_type = parameters->dynamic_rtp_payload_type;
  out.flow_control_to_zero = parameters->flow_control_to_zero.value_or(false);
  return out;
}

}  // namespace protocols::h323
