#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include "protocols/h245/peer_capabilities.hpp"
#include "protocols/h323/local_capabilities.hpp"

namespace protocols::h323 {

// What we send of a role.
struct SendChoice {
  StreamRole role = StreamRole::Audio;
  // H.264: the peer's limits. Payload type: the codec's static one where it has one and is not
  // encrypted, else 96 and up, another for each role.
  PayloadFormat format;
  std::optional<std::uint32_t> max_kbps;  // the least of capability and call; audio: empty
  std::optional<H235Cipher> cipher;       // the channel is to be encrypted with it
  h245::DataType data_type;               // for the OpenLogicalChannel; H235Media where encrypted
};

enum class ChoiceError : std::uint8_t {
  NoCodec,            // nothing of ours that the peer takes, or takes beside the other roles
  EncryptionRequired  // there is something, but not with a cipher that we may use
};

// The best of ours (in the order of media.audio and media.video) that the peer takes: of its
// simultaneous capabilities those that let the most roles run together, audio before video before
// content. Encrypted wherever that is possible. A set without any descriptor restricts nothing.
// Unknown entries are as if they were not there.
std::expected<SendChoice, ChoiceError> choose_send(StreamRole role,
                                                   const h245::PeerCapabilities& peer,
                                                   const LocalMedia& media,
                                                   const CapabilityOptions& options,
                                                   EncryptionPolicy policy);

// All roles that have a stream and a choice, in the order of StreamRole.
std::vector<SendChoice> choose_all(const h245::PeerCapabilities& peer, const LocalMedia& media,
                                   const CapabilityOptions& options, EncryptionPolicy policy);

}  // namespace protocols::h323
