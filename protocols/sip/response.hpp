#pragma once

#include <string>
#include <string_view>

#include "protocols/sip/message.hpp"
#include "protocols/sip/transport.hpp"

namespace protocols::sip {

// The reason phrase of RFC 3261 21 and the registry; empty for unknown codes.
std::string_view reason_phrase(int status);

// A response without body, RFC 3261 8.2.6: Via, From, To, Call-ID, CSeq copied in their order, and
// Record-Route into what may form a dialog (101 to 299 to INVITE), Timestamp into 100. `to_tag` is
// added when the request's To has none and the status is not 100. An empty `reason` means
// reason_phrase(status).
Message make_response(const Message& request, int status, std::string_view to_tag = {},
                      std::string_view reason = {});

// Notes in the top Via where `request` came from: received when sent-by says otherwise, and rport
// when asked for (RFC 3261 18.2.1, RFC 3581 4). An unreadable Via is left as it is. Idempotent.
void stamp_via(Message& request, const Flow& flow);

// Where a response to `request`, which came by `flow`, goes: RFC 3261 18.2.2, RFC 3581 4. Reliable:
// that connection; when it is gone (flow.connection is 0), sent-by's port at the source.
// UDP: the source address; its port when the request asked for rport or sent-by is another address
// than the source (a translator between), else sent-by's port.
Flow response_flow(const Message& request, const Flow& flow);

}  // namespace protocols::sip
