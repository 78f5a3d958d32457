#pragma once

#include <cstdint>
#include <expected>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/h245/types.hpp"
#include "protocols/h323/local_capabilities.hpp"
#include "protocols/h323/send_choice.hpp"

namespace protocols::h323 {

// Logical channels of media in H.323: H.245 Annex B.3, H.225.0 parameters. One direction each.

struct ChannelAddresses {
  Address rtp, rtcp;
};

// A channel of ours. `session` from the SessionTable, 0 where the peer is to choose; the rest of
// what a master adds (encryptionSync) is the caller's. `associated_session`: where the session is
// content, that of the main video.
h245::OpenLogicalChannel open_channel(
    const SendChoice& choice, std::uint16_t number, std::uint8_t session, const Address& our_rtcp,
    std::optional<std::uint8_t> associated_session = std::nullopt);

// The yes to a channel of the peer that read_channel() took. `ours`: where the peer sends RTP and
// RTCP. `flow_control_to_zero`: it sends nothing before a flow control command.
h245::OpenLogicalChannelAck acknowledge(const h245::OpenLogicalChannel& open, std::uint8_t session,
                                        const ChannelAddresses& ours,
                                        bool flow_control_to_zero = false);

// What the peer will send us.
struct ReceiveChannel {
  StreamRole role = StreamRole::Audio;
  // Payload type: the synchFlag of an encrypted channel, else dynamicRTPPayloadType, else the
  // codec's static one, else the one that acknowledge() assigns. H.264: our limits under the
  // channel's profile and packetisation.
  PayloadFormat format;
  std::optional<H235Cipher> cipher;
  std::optional<h245::EncryptionSync> sync;
  std::uint8_t session = 0;
  std::optional<std::uint8_t> associated_session;
  Address rtp;   // mediaChannel: only where the peer says so; port 0 where absent
  Address rtcp;  // mediaControlChannel: where the peer takes reports; port 0 where absent
  std::optional<std::uint32_t> kbps;  // at most; never 0
};

// The peer's channel of audio, video or content. Channels of data (H.224) and bidirectional ones
// are not for this: they are refused. The SessionTable judges the session beyond the fixed ids.
std::expected<ReceiveChannel, h245::OpenLogicalChannelReject_Cause> read_channel(
    const h245::OpenLogicalChannel& open, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy);

// The same of one direction's parts, as Fast Connect has them in the reverse one too.
std::expected<ReceiveChannel, h245::OpenLogicalChannelReject_Cause> read_direction(
    const h245::DataType& data, const h245::H2250LogicalChannelParameters& parameters,
    const h245::EncryptionSync* sync, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy);

// The peer's yes to a channel of ours: where to send, and what it assigned.
struct Acked {
  std::optional<std::uint8_t> session;
  std::optional<Address> rtp, rtcp;
  std::optional<std::uint8_t> payload_type;  // that the peer wants on the wire, 96..127
  std::optional<h245::EncryptionSync> sync;
  bool flow_control_to_zero = false;  // send nothing before a flow control command
};
Acked read_ack(const h245::OpenLogicalChannelAck& ack);

}  // namespace protocols::h323
