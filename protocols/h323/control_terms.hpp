#pragma once

#include <cstddef>
#include <cstdint>

#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/channel_key.hpp"
#include "protocols/h235/secret.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h245/master_slave_determination.hpp"
#include "protocols/h245/session_table.hpp"
#include "protocols/h323/channel.hpp"
#include "protocols/h323/local_capabilities.hpp"

namespace protocols::h323 {

// What a call's channels have in common; owned by its Control.
struct ControlTerms {
  LocalMedia media;
  CapabilityOptions options;
  h235::Secret secret;  // of the Diffie-Hellman exchange, empty where there was none
  RandomSource random;
  h245::SessionTable sessions;
  h245::Status status = h245::Status::Indeterminate;  // ours

  [[nodiscard]] h235::ChannelKey::Role key_role() const {
    return status == h245::Status::Master ? h235::ChannelKey::Role::Master
                                          : h235::ChannelKey::Role::Slave;
  }
  // Ours, of `role`; port 0 where there is none.
  [[nodiscard]] ChannelAddresses addresses_of(StreamRole role) const {
    for (const LocalStream& stream : media.streams) {
      if (stream.role != role) continue;
      return {{media.host, stream.rtp_port}, {media.host, stream.rtcp_port}};
    }
    return {{media.host, 0}, {media.host, 0}};
  }
};

// Of the main video, which content goes with.
inline constexpr std::uint8_t kVideoSession = 2;

constexpr h245::SessionUse use_of(StreamRole role) {
  switch (role) {
    case StreamRole::Audio: return h245::SessionUse::Audio;
    case StreamRole::MainVideo: return h245::SessionUse::Video;
    case StreamRole::Content: return h245::SessionUse::Content;
  }
  return h245::SessionUse::Data;
}

// H.245 limits a message to 64 KiB and a peer to 65,535 channels; rooms have a handful.
inline constexpr std::size_t kMostChannels = 16;

}  // namespace protocols::h323
