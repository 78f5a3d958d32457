#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "protocols/base/bytes.hpp"
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
  };
  // What we send; `number` is ours. `session` and addresses as the caller said.
  struct Send {
    std::uint16_t number = 0;
    SendChoice choice;
    std::uint8_t session = 0;
    Address rtp, rtcp;
    std::optional<h245::EncryptionSync> sync;
  };
  std::vector<Bytes> answer;  // for fastStart, one a channel
  std::vector<Receive> receive;
  std::vector<Send> send;
};

// Makes key and payload type of an encrypted channel that we accept. The caller proposes encrypted
// channels before it knows our half of the secret, so the called side makes the keys of both
// directions.
using SyncMaker = std::function<h245::EncryptionSync(StreamRole, H235Cipher)>;

inline constexpr std::size_t kMaxProposals = 128;

// Of the proposals (encoded OpenLogicalChannels, kMaxProposals of them are looked at) at most one a
// role and direction: encrypted before clear, then by the caller's order; for what we send the
// codec of what we get, where the caller proposes that too. Where the caller's channels are to go
// is in `media`; our channels count from `first_number`. A proposal is passed over that does not
// decode, lacks an address it needs, repeats the number of one that was accepted, or is encrypted
// with neither a key in it nor a `make_sync`. Empty: nothing suits, the call goes on without Fast
// Connect.
std::optional<FastConnect> accept_fast_start(
    std::span<const Bytes> proposals, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy, std::uint16_t first_number = 1, const SyncMaker& make_sync = {});

}  // namespace protocols::h323
