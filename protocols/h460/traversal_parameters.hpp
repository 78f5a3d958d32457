#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h460 {

// What H.460.19 adds to a logical channel: generic information 0.0.8.460.19.0.1 with parameter 1,
// in aligned PER.
//
//   TraversalParameters ::= SEQUENCE {
//     multiplexedMediaChannel TransportAddress OPTIONAL,
//     multiplexedMediaControlChannel TransportAddress OPTIONAL,
//     multiplexID INTEGER (0..4294967295) OPTIONAL,
//     keepAliveChannel TransportAddress OPTIONAL,
//     keepAlivePayloadType INTEGER (0..127) OPTIONAL,
//     keepAliveInterval TimeToLive OPTIONAL, … }
struct TraversalParameters {
  std::optional<Address> multiplexed_media_channel{};
  std::optional<Address> multiplexed_media_control_channel{};
  std::optional<std::uint32_t> multiplex_id{};            // before each packet to the two channels
  std::optional<Address> keep_alive_channel{};            // where the peer shall send keep-alives
  std::optional<std::uint8_t> keep_alive_payload_type{};  // 0 … 127, of those the sender makes
  std::optional<std::uint32_t> keep_alive_interval_s{};   // at least 1

  bool operator==(const TraversalParameters&) const = default;
};

Bytes encode(const TraversalParameters& parameters);
// What a later version adds at the end is skipped. An address that is no address of IP makes all of
// it unusable.
Result<TraversalParameters> decode_traversal_parameters(ByteView bytes);

// In place of what is there of H.460.19.
void attach(h245::OpenLogicalChannel& open, const TraversalParameters& parameters);
void attach(h245::OpenLogicalChannelAck& ack, const TraversalParameters& parameters);

// NoFeature where the message has nothing of H.460.19.
Result<TraversalParameters> read_traversal_parameters(const h245::OpenLogicalChannel& open);
Result<TraversalParameters> read_traversal_parameters(const h245::OpenLogicalChannelAck& ack);

}  // namespace protocols::h460
