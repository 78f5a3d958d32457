#pragma once

#include <cstdint>
#include <optional>

#include "protocols/h245/peer_capabilities.hpp"

namespace protocols::h323 {

// The forms of userInput that a peer takes, H.245 8.4.
struct UserInputForms {
  bool alphanumeric = false;  // basicString, iA5String or generalString
  bool signal = false;        // dtmf: a tone and its duration
  bool hookflash = false;
  bool operator==(const UserInputForms&) const = default;
};
UserInputForms user_input(const h245::PeerCapabilities& peer);

// The payload type on which the peer listens for RFC 4733 digits; empty where it does not, or names
// no dynamic one.
std::optional<std::uint8_t> telephone_event_send(const h245::PeerCapabilities& peer);

}  // namespace protocols::h323
