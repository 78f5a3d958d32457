#include "protocols/h323/data_type.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "protocols/h239/capability.hpp"
#include "protocols/h323/media_security.hpp"

namespace protocols::h323 {
namespace {

using h245::DataType;
using h245::H235Media;
using Cause = h245::OpenLogicalChannelReject_Cause;
using Wrapped = h245::H235Media_MediaType;

template <Cause::Is which>
std::unexpected<Cause> refuse() {
  return std::unexpected(Cause::of<which>());
}

bool wanted(const std::vector<Codec>& ours, Codec codec) {
  return std::ranges::find(ours, codec) != ours.end();
}

std::optional<ChannelMedia> read_audio(const h245::AudioCapability& audio,
                                       const LocalMedia& local) {
  const auto capability = read(audio);
  if (!capability || !wanted(local.audio, capability->format.codec)) return std::nullopt;
  return ChannelMedia{StreamRole::Audio, *capability, {}};
}

std::optional<ChannelMedia> read_video(const h245::VideoCapability& video,
                                       const LocalMedia& local) {
  const auto content = h239::read_content(video);
  if (content && content->codecs.empty()) return std::nullopt;
  const auto capability = read(content ? content->codecs.front() : video);
  if (!capability || !wanted(local.video, capability->format.codec)) return std::nullopt;
  return ChannelMedia{content ? StreamRole::Content : StreamRole::MainVideo, *capability, {}};
}

// Nothing at all, or an alternative of a later version.
bool is_unknown(const DataType& data) {
  return data.index() == DataType::kNone || data.is<DataType::Is::NonStandard>() ||
         data.is<DataType::Is::NullData>();
}

}  // namespace

bool takes_part(StreamRole role, const LocalMedia& media, const CapabilityOptions& options) {
  if (role == StreamRole::Content && !options.content) return false;
  return std::ranges::any_of(media.streams,
                             [&](const auto& stream) { return stream.role == role; });
}

bool clear_allowed(const CapabilityOptions& options, EncryptionPolicy policy) {
  return policy == EncryptionPolicy::ClearAllowed && options.clear_too;
}

h245::DataType make_data_type(const ChannelMedia& media) {
  const auto wrap = [&]<DataType::Is clear, Wrapped::Is wrapped>(auto capability) {
    if (!media.cipher) return DataType::of<clear>(std::move(capability));
    return DataType::of<DataType::Is::H235Media>(
        H235Media{.encryption_authentication_and_integrity = encryption({*media.cipher}),
                  .media_type = Wrapped::of<wrapped>(std::move(capability))});
  };
  const Codec codec = media.capability.format.codec;
  if (media.role == StreamRole::Audio) {
    const AudioCodec* entry = audio_codec(codec);
    if (!entry) return {};
    return wrap.template operator()<DataType::Is::AudioData, Wrapped::Is::AudioData>(entry->make());
  }
  const VideoCodec* entry = video_codec(codec);
  if (!entry) return {};
  h245::VideoCapability video = entry->make(media.capability);
  if (media.role == StreamRole::Content)
    video = h239::content_capability({std::move(video)}, h239::kPresentation);
  return wrap.template operator()<DataType::Is::VideoData, Wrapped::Is::VideoData>(
      std::move(video));
}

std::expected<ChannelMedia, h245::OpenLogicalChannelReject_Cause> read_data_type(
    const h245::DataType& data, const LocalMedia& media, const CapabilityOptions& options,
    EncryptionPolicy policy) {
  if (is_unknown(data)) return refuse<Cause::Is::UnknownDataType>();
  const auto* encrypted = data.get_if<DataType::Is::H235Media>();
  const auto* audio = encrypted ? encrypted->media_type.get_if<Wrapped::Is::AudioData>()
                                : data.get_if<DataType::Is::AudioData>();
  const auto* video = encrypted ? encrypted->media_type.get_if<Wrapped::Is::VideoData>()
                                : data.get_if<DataType::Is::VideoData>();
  auto out = audio ? read_audio(*audio, media) : video ? read_video(*video, media) : std::nullopt;
  if (!out) return refuse<Cause::Is::DataTypeNotSupported>();
  if (!takes_part(out->role, media, options)) return refuse<Cause::Is::DataTypeNotAvailable>();
  if (encrypted && options.encryption) {
    out->cipher =
        common_cipher(encrypted->encryption_authentication_and_integrity, options.ciphers);
  }
  const bool allowed = encrypted ? out->cipher.has_value() : clear_allowed(options, policy);
  if (!allowed) return refuse<Cause::Is::SecurityDenied>();
  return *out;
}

}  // namespace protocols::h323
