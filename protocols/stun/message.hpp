#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/error.hpp"
#include "protocols/stun/transport_address.hpp"

namespace protocols::stun {

// RFC 8489 section 5.
enum class Class : std::uint8_t { Request = 0, Indication = 1, Success = 2, Error = 3 };
inline constexpr std::uint16_t kBinding = 1;

// RFC 8489 14.8 and the codes in use: 400, 401, 420, 438, 487 (RFC 8445 7.3.1.1), 500.
struct ErrorCode {
  std::uint16_t code = 400;  // 300 … 699
  std::string reason;        // UTF-8, at most 127 characters
  bool operator==(const ErrorCode&) const = default;
};

// A STUN message, RFC 8489; the ICE attributes are those of RFC 8445 section 16.1.
//  0                   1                   2                   3
// |0 0|     Message Type          |         Message Length        |
// |                         Magic Cookie                          |
// |                 Transaction ID (96 bits)                      |
// |                        Attributes …                           |
struct Message {
  Class cls = Class::Request;
  std::uint16_t method = kBinding;  // 12 bits
  TransactionId id{};

  std::optional<std::string> username;  // at most 508 bytes
  std::optional<std::string> software;
  std::optional<Address> mapped_address, xor_mapped_address;
  std::optional<std::uint32_t> priority;
  bool use_candidate = false;
  std::optional<std::uint64_t> ice_controlled, ice_controlling;  // tie-breakers
  std::optional<ErrorCode> error_code;
  std::vector<std::uint16_t> unknown_attributes;  // UNKNOWN-ATTRIBUTES of a 420 response

  // Filled by parse() only.
  std::vector<std::uint16_t> not_understood;    // comprehension-required types (< 0x8000) we lack
  std::optional<std::size_t> integrity_offset;  // where MESSAGE-INTEGRITY starts
  bool fingerprint = false;                     // FINGERPRINT was there and right
};

struct Protection {
  std::string_view password;  // short-term credential: key of MESSAGE-INTEGRITY; empty: none
  bool fingerprint = true;
};

// Whether a datagram on a shared port is for STUN: RFC 7983 section 7 and the magic cookie.
bool looks_like_stun(ByteView datagram);

// A whole datagram. A wrong FINGERPRINT is an error; integrity is checked by has_integrity().
Result<Message> parse(ByteView datagram);

// Whether MESSAGE-INTEGRITY (HMAC-SHA1, RFC 8489 14.5) is there and made with `password`.
bool has_integrity(ByteView datagram, const Message& message, std::string_view password);

Bytes write(const Message& message, const Protection& protection);

}  // namespace protocols::stun
