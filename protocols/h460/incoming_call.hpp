#pragma once

#include <cstdint>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/h225/types.hpp"

// What H.460.18 adds to RAS: generic data of feature 18, their contents in aligned PER.
namespace protocols::h460 {

// How an endpoint behind a translator hears that it is called (parameter 1 of feature 18 in a
// ServiceControlIndication): it is to connect to that address and say for which call.
//
//   IncomingCallIndication ::= SEQUENCE { callSignallingAddress TransportAddress,
//                                         callID CallIdentifier, … }
struct IncomingCall {
  Address call_signalling_address;
  Bytes call_identifier;  // 16 bytes

  bool operator==(const IncomingCall&) const = default;
};

// `call.call_identifier` has 16 bytes.
Bytes encode(const IncomingCall& call);
// What a later version adds at the end is skipped.
Result<IncomingCall> decode_incoming_call(ByteView bytes);

// The indication; its number is its sender's.
h225::ServiceControlIndication to_indication(const IncomingCall& call);
// NoFeature where the indication is about something else.
Result<IncomingCall> read_incoming_call(const h225::ServiceControlIndication& indication);

// How often LRQ shall come between two servers so that the way stays open (parameter 2 of feature
// 18 in LocationRequest and LocationConfirm).
//
//   LRQKeepAliveData ::= SEQUENCE { lrqKeepAliveInterval TimeToLive, … }
h225::GenericData to_lrq_keep_alive(std::uint32_t seconds);
Result<std::uint32_t> read_lrq_keep_alive(const h225::GenericData& feature);

}  // namespace protocols::h460
