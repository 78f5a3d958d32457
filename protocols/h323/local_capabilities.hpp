#pragma once

#include <cstdint>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/h245/types.hpp"

namespace protocols::h323 {

struct CapabilityOptions {
  // H.235.6 was agreed: there is a shared secret, and media is announced with
  // h235SecurityCapability.
  bool encryption = false;
  std::vector<H235Cipher> ciphers;  // ours in order of preference, those that suit the group
  bool clear_too = true;            // channels without encryption are taken and opened as well
  bool content = true;              // H.239
  std::uint32_t max_kbps = 4000;    // of the call, at least 64
};

// The payload type on which we take digits, RFC 4733.
inline constexpr std::uint8_t kTelephoneEvent = 101;

// What we can do, H.245 Annex B.2: the codecs of `media` for the roles that have a stream, digits
// in every form, content. Nothing of a direction but receiving: what we may send the peer's set
// says. `sequence` is the exchange's to fill.
h245::TerminalCapabilitySet capability_set(const LocalMedia& media,
                                           const CapabilityOptions& options,
                                           std::uint8_t sequence = 0);

}  // namespace protocols::h323
