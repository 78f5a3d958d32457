#pragma once

#include <string>

#include "gateway/conference/conference.hpp"
#include "protocols/base/media_session.hpp"

namespace gateway::call {

// How a room's leg is protected, as everyone is told. `suite` is empty until DTLS has agreed on it.
conference::LegEncryption encryption_of(const protocols::MediaSession& session,
                                        const std::string& suite);

}  // namespace gateway::call
