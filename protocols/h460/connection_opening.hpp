#pragma once

#include <optional>

#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h245/control_message.hpp"

// The first words on a connection that an endpoint behind a translator made because it was asked
// to, H.460.18: for which call it is. On a connection of call signalling a Facility, on one of
// H.245 a generic indication.
namespace protocols::h460 {

// A Q.931 message, the payload of the first TPKT. `call_identifier` has 16 bytes.
Bytes facility_opening(const Bytes& call_identifier, bool tunnelling);
// Nothing where the packet is no Facility: an ordinary call begins with Setup. An error where it is
// one and names no call, or cannot be read.
std::optional<Result<Bytes>> read_facility_opening(ByteView packet);

// connectionCorrelation.
struct ControlOpening {
  Bytes call_identifier;  // 16 bytes
  // The endpoint is the called one. Tells two ends of one call apart that use the same server.
  bool answers = false;

  bool operator==(const ControlOpening&) const = default;
};

h245::ControlMessage to_control(const ControlOpening& opening);
// Nothing where the message is another.
std::optional<Result<ControlOpening>> read_control_opening(const h245::ControlMessage& message);

}  // namespace protocols::h460
