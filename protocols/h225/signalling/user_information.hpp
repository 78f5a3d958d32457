#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/h225/signalling/events.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/q931/message.hpp"

// The User-user element of call signalling, H323-UserInformation of H.225.0 7.3, whatever body it
// has: what the bodies have in common.
namespace protocols::h225::signalling {

using Body = H323_UU_PDU_H323MessageBody;

// Of H.225.0 version 7.
asn1::ObjectIdentifier protocol_identifier();

// Version of H.225.0 that the sender speaks; 0 where the body does not say.
std::uint8_t version_of(const Body& body);
// Empty where the body has none.
Bytes call_identifier_of(const Body& body);
// Null where the body has none.
const EndpointType* endpoint_type_of(const Body& body);
const std::vector<CryptoH323Token>* crypto_tokens_of(const Body& body);

// Whether the body is the one that a message of this type has, H.225.0 7.3: Facility may have none.
bool fits(q931::MessageType type, const Body& body);

// Who answers, as a message says; `body` null where it has none.
Party read_party(const q931::Message& message, const Body* body);

// Addresses that nobody can connect to count as absent. In Setup the H.245 messages of
// parallelH245Control stand before those of h245Control.
Attachments read_attachments(const H323_UU_PDU& pdu);
// What the body has no field for is left out. In Setup with fastStart H.245 messages go as
// parallelH245Control, H.323 8.2.4.
void write_attachments(Attachments attachments, H323_UU_PDU& pdu);

void add_crypto_token(CryptoH323Token token, Body& body);

}  // namespace protocols::h225::signalling
