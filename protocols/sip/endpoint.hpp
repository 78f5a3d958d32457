#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocols/base/random.hpp"
#include "protocols/base/time.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// What to do with a message that no call owns (the owner looked its Call-ID up first).
//   NewCall: an INVITE without To tag that starts a call; make Call::incoming.
//   Answered: `response` goes back along the flow (OPTIONS 200, 405 with Allow, 481, 420, 400 …).
//   Ignored: ACK, stray responses, what must not be answered.
struct Disposition {
  enum class Kind : std::uint8_t { NewCall, Answered, Ignored } kind = Kind::Ignored;
  std::optional<Outgoing> response;
  bool drained = false;  // a call that was refused for the drain alone
};

// Stateless answering of everything outside calls (RFC 3261 8.2, 8.2.7): the same request gets the
// same response, so a retransmission needs no memory. `draining`: new calls get 503 with
// Retry-After.
struct EndpointSettings {
  std::string product;
  bool draining = false;
};
Disposition dispose(const Message& message, const Flow& flow, const EndpointSettings& settings);

// The response to bytes that did not parse but are recognisably a request (RFC 4475 3.3): 400 or
// what the error calls for, or nothing.
std::optional<Outgoing> answer_unparsable(ByteView bytes, const Error& error, const Flow& flow,
                                          const EndpointSettings& settings);

}  // namespace protocols::sip
