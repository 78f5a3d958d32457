#pragma once

#include <cstdint>
#include <optional>

#include "protocols/h245/types.hpp"

namespace protocols::h245 {

// What channels have in H.323: the H.225.0 parameters of their forward direction. Null for those
// of other multiplexes, and where only the reverse direction has any (some Fast Connect offers).
inline const H2250LogicalChannelParameters* forward_parameters(const OpenLogicalChannel& open) {
  using Parameters = OpenLogicalChannel_ForwardLogicalChannelParameters_MultiplexParameters;
  return open.forward_logical_channel_parameters.multiplex_parameters
      .get_if<Parameters::Is::H2250LogicalChannelParameters>();
}

// Null where the ack has none, as those to H.223 channels.
inline const H2250LogicalChannelAckParameters* forward_parameters(
    const OpenLogicalChannelAck& ack) {
  if (!ack.forward_multiplex_ack_parameters) return nullptr;
  return ack.forward_multiplex_ack_parameters->get_if<
      OpenLogicalChannelAck_ForwardMultiplexAckParameters::Is::H2250LogicalChannelAckParameters>();
}

// Bidirectional channels, Annex C.5, such as those of H.224, need a confirmation.
inline bool is_bidirectional(const OpenLogicalChannel& open) {
  return open.reverse_logical_channel_parameters.has_value();
}

}  // namespace protocols::h245
