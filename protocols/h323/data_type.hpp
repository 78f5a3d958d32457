#pragma once

#include <expected>
#include <optional>

#include "protocols/h323/codec_table.hpp"
#include "protocols/h323/local_capabilities.hpp"

namespace protocols::h323 {

// What a channel carries, H.245 DataType: a codec in its role, wrapped in h235Media where the
// channel is encrypted (H.235.6 clause 8.2).
struct ChannelMedia {
  StreamRole role = StreamRole::Audio;
  CodecCapability capability;
  std::optional<H235Cipher> cipher;
};

h245::DataType make_data_type(const ChannelMedia& media);

// Refused: what we do not know, have no stream for, or may not take clear or encrypted so.
std::expected<ChannelMedia, h245::OpenLogicalChannelReject_Cause> read_data_type(
    const h245::DataType& data, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy);

// The role has a stream, and content is wanted.
bool takes_part(StreamRole role, const LocalMedia& media, const CapabilityOptions& options);

// Channels without encryption are taken and opened.
bool clear_allowed(const CapabilityOptions& options, EncryptionPolicy policy);

}  // namespace protocols::h323
