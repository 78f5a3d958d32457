#pragma once

#include <string_view>

#include "protocols/sip/message.hpp"
#include "protocols/sip/validate.hpp"

namespace protocols::sip {

// What this endpoint can do, in the words of RFC 3261 20.1, 20.5, 20.37: one place, so that
// OPTIONS, INVITE and their responses never disagree.
inline constexpr std::string_view kAllow = "INVITE, ACK, BYE, CANCEL, OPTIONS, UPDATE, INFO, PRACK";
inline constexpr std::string_view kAccept =
    "application/sdp, multipart/mixed, application/media_control+xml, application/dtmf-relay, "
    "application/dtmf";
inline constexpr std::string_view kSupported = "timer, 100rel";

// In requests of ours 100rel is left out: we answer reliable provisionals, we do not ask for them.
inline constexpr std::string_view kSupportedAsClient = "timer";

// The same for validate.hpp.
Abilities abilities();

// Whether `tag` stands in a comma-separated list field, without regard to case.
bool lists(const Message& message, std::string_view field, std::string_view tag);

// Methods the peer said it takes. Without an Allow field nothing is known: false.
bool allows(const Message& message, std::string_view method);

}  // namespace protocols::sip
