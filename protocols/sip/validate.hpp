#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "protocols/base/error.hpp"
#include "protocols/sip/message.hpp"

namespace protocols::sip {

// Why a request is refused and how, RFC 3261 8.2 and the advice of RFC 4475.
struct Rejection {
  int status = 400;
  std::string reason;           // reason phrase, says what is wrong
  std::optional<Header> extra;  // Unsupported, Allow, Accept: belongs into the response
};

// What this user agent server can do.
struct Abilities {
  std::span<const std::string_view> methods;     // Allow
  std::span<const std::string_view> extensions;  // Supported: option tags
  std::span<const std::string_view> bodies;      // Accept: "application/sdp" …
};

// Is this parsed request well-formed: required fields once, addresses, Via, CSeq, numbers?
// Max-Forwards, From's tag and the branch cookie may be missing, as RFC 2543 agents leave them out.
std::optional<Rejection> validate_request(const Message& request);

// Should this parsed response be looked at at all (else: drop it silently)?
bool validate_response(const Message& response);

// Can we do what a well-formed request asks: method 405, URI scheme 416, Require 420, body 415,
// Accept 406? In the order of RFC 3261 8.2. ACK and CANCEL are never refused for Require (8.2.2.3).
std::optional<Rejection> check_abilities(const Message& request, const Abilities& abilities);

// The status that answers bytes which parse() refused: 505 for another version, 513 for size,
// else 400.
int status_for(const Error& error);

}  // namespace protocols::sip
