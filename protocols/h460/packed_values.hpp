#pragma once

#include <cstdint>

#include "protocols/asn1/bit_reader.hpp"
#include "protocols/asn1/bit_writer.hpp"
#include "protocols/base/address.hpp"

// What H.460.18 and H.460.19 borrow from H.225.0 and H.245, in aligned PER (X.691). Readers fail
// their BitReader: with asn1's errors, and UnusableAddress for what is no address of IP.
namespace protocols::h460 {

// TransportAddress of H.225.0 7.6 and that of H.245, unicast. `address.host` must be an IP literal;
// other text becomes 0.0.0.0.
void write_h225_address(asn1::BitWriter& writer, const Address& address);
Address read_h225_address(asn1::BitReader& reader);
void write_h245_address(asn1::BitWriter& writer, const Address& address);
Address read_h245_address(asn1::BitReader& reader);

// INTEGER (0..4294967295).
void write_u32(asn1::BitWriter& writer, std::uint32_t value);
std::uint32_t read_u32(asn1::BitReader& reader);

// TimeToLive, INTEGER (1..4294967295), in seconds; 0 is written as 1.
void write_time_to_live(asn1::BitWriter& writer, std::uint32_t seconds);
std::uint32_t read_time_to_live(asn1::BitReader& reader);

// Extension additions of a SEQUENCE, none of which is known here (X.691 19.7 to 19.9).
void skip_additions(asn1::BitReader& reader);

}  // namespace protocols::h460
