#pragma once

#include <string>
#include <string_view>

#include "protocols/base/call_event.hpp"
#include "protocols/sdp/room_negotiation.hpp"

namespace protocols::sip {

// The neutral reasons for an end in the words of SIP, and back.

// The final response that refuses a call for this reason (RFC 3261 section 21).
int status_of(EndReason reason);

// Why the peer's final response `status` (300-699) ended a call of ours.
EndReason reason_of(int status);
EndReason reason_of(const sdp::Refusal& refusal);

// Reason, RFC 3326: Q.850 for ordinary endings, SIP for failures.
std::string reason_header(EndReason reason);
std::string reason_header(int status, std::string_view text);

// Warning, RFC 3261 20.43. The agent is a pseudonym, never a host name. Quotes and controls in
// `text` are taken out.
std::string warning_header(int code, std::string_view text);

}  // namespace protocols::sip
