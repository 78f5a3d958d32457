#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h323/channel.hpp"

namespace protocols::h323 {

// Fast Connect, H.323 clause 8.1.7, as the called side: the caller proposes channels in Setup in
// its order of preference, and what comes back accepts. There is no offering.
struct FastConnect {
  // What the caller sends us; `number` is the caller's.
  struct Receive {
    std::uint16_t number = 0;
    ReceiveChannel channel;
    ChannelAddresses ours;
    std::optional<h235::ChannelKey> key{};  // where the channel is encrypted
  };
  // What we send; `number` is ours. `session` and addresses as the caller said.
  struct Send {
    std::uint16_t number = 0;
    SendChoice choice;
    std::uint8_t session = 0;
    Address rtp, rtcp;
    std::optional<h235::ChannelKey> key{};
  };
  std::vector<Bytes> answer;  // for fastStart, one a channel
  std::vector<Receive> receive;
  std::vector<Send> send;
};

// What makes the keys of encrypted channels: the Diffie-Hellman secret, and randomness.
struct KeyMaterial {
  const h235::Secret& secret;
  const RandomSource& random;
};

inline constexpr std::size_t kMaxProposals = 128;

// Of the proposals (encoded OpenLogicalChannels, kMaxProposals of them are looked at) at most one a
// role and direction: encrypted before clear, then by the caller's order; for what we send the
// codec of what we get, where the caller proposes that too. Where the caller's channels are to go
// is in `media`; our channels count from `first_number`. A proposal is passed over that does not
// decode, lacks an address it needs, repeats the number of one that was accepted, or is encrypted
// where there is no `keys`. The called side makes the keys of both directions: the caller proposes
// before there is a shared secret, so a key in a proposal is none. Empty: nothing suits, the call
// goes on without Fast Connect.
std::optional<FastConnect> accept_fast_start(std::span<const Bytes> proposals,
                                             const LocalMedia& media,
                                             const CapabilityOptions& options,
                                             EncryptionPolicy policy,
                                             std::uint16_t first_number = 1,
                                             const std::optional<KeyMaterial>& keys = std::nullopt);

}  // namespace protocols::h323
