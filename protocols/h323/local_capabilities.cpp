#include "protocols/h323/local_capabilities.hpp"

#include <algorithm>
#include <utility>

#include "protocols/h239/capability.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h323/codec_table.hpp"
#include "protocols/h323/data_type.hpp"
#include "protocols/h323/h264_capability.hpp"
#include "protocols/h323/media_security.hpp"

namespace protocols::h323 {
namespace {

using h245::Capability;
using Input = h245::UserInputCapability;

constexpr std::uint16_t kJitterMs = 60;
constexpr std::uint8_t kDescriptor = 1;

// Table and descriptor as they grow: entries count from 1.
class Builder {
 public:
  explicit Builder(const CapabilityOptions& options) : options_(options) {}

  // Alternatives to each other.
  void add(std::vector<Capability> alternatives) {
    std::vector<std::uint16_t> numbers;
    for (Capability& capability : alternatives) numbers.push_back(append(std::move(capability)));
    if (!numbers.empty()) lists_.push_back(std::move(numbers));
  }

  // As add(); each encrypted too. What may not be used clear is in the table, where its encrypted
  // form refers to it, but in no list.
  void add_media(std::vector<Capability> alternatives) {
    std::vector<std::uint16_t> numbers;
    const bool encrypted = options_.encryption && !options_.ciphers.empty();
    for (Capability& capability : alternatives) {
      const std::uint16_t clear = append(std::move(capability));
      if (encrypted) {
        numbers.push_back(append(Capability::of<Capability::Is::H235SecurityCapability>(
            {.encryption_authentication_and_integrity = encryption(options_.ciphers),
             .media_capability = clear})));
      }
      if (options_.clear_too || !encrypted) numbers.push_back(clear);
    }
    if (!numbers.empty()) lists_.push_back(std::move(numbers));
  }

  void finish(h245::TerminalCapabilitySet& set) {
    set.capability_table = std::move(table_);
    set.capability_descriptors.emplace().push_back(
        {.capability_descriptor_number = kDescriptor,
         .simultaneous_capabilities = std::move(lists_)});
  }

 private:
  std::uint16_t append(Capability capability) {
    const auto number = static_cast<std::uint16_t>(table_.size() + 1);
    table_.push_back(
        {.capability_table_entry_number = number, .capability = std::move(capability)});
    return number;
  }

  const CapabilityOptions& options_;
  std::vector<h245::CapabilityTableEntry> table_;
  std::vector<std::vector<std::uint16_t>> lists_;
};

std::vector<Capability> audio_of(const LocalMedia& media) {
  std::vector<Capability> out;
  for (const Codec codec : media.audio) {
    if (const auto* entry = audio_codec(codec)) {
      out.push_back(Capability::of<Capability::Is::ReceiveAudioCapability>(entry->make()));
    }
  }
  return out;
}

CodecCapability our_limits(Codec codec, const LocalMedia& media, const CapabilityOptions& options) {
  CodecCapability out;
  out.format.codec = codec;
  out.format.h264 = media.h264_receive;
  out.max_kbps = std::min(media.max_receive_kbps, options.max_kbps);
  return out;
}

std::vector<Capability> video_of(const LocalMedia& media, const CapabilityOptions& options,
                                 bool content) {
  std::vector<Capability> out;
  for (const Codec codec : media.video) {
    const auto* entry = video_codec(codec);
    if (!entry) continue;
    h245::VideoCapability video = entry->make(our_limits(codec, media, options));
    if (content) video = h239::content_capability({std::move(video)}, h239::kPresentation);
    out.push_back(Capability::of<Capability::Is::ReceiveVideoCapability>(std::move(video)));
  }
  return out;
}

// As a terminal that a conference unit may lead: centralized control, audio and video.
h245::MultipointCapability centralized() {
  h245::MultipointCapability out;
  h245::MediaDistributionCapability distribution;
  distribution.centralized_control = true;
  distribution.centralized_audio = true;
  distribution.centralized_video = true;
  out.media_distribution_capability.push_back(std::move(distribution));
  return out;
}

h245::MultiplexCapability multiplex(const LocalMedia& media) {
  h245::H2250Capability out;
  out.maximum_audio_delay_jitter = kJitterMs;
  out.receive_multipoint_capability = centralized();
  out.transmit_multipoint_capability = centralized();
  out.receive_and_transmit_multipoint_capability = centralized();
  out.logical_channel_switching_capability = false;
  out.t120_dynamic_port_capability = false;
  if (std::ranges::find(media.video, Codec::H264) != media.video.end()) {
    auto& modes = out.media_packetization_capability.rtp_payload_type.emplace();
    if (media.h264_receive.packetization_mode >= 1) modes.push_back(packetization(1, {}));
    modes.push_back(packetization(0, {}));
  }
  return h245::MultiplexCapability::of<h245::MultiplexCapability::Is::H2250Capability>(
      std::move(out));
}

template <Input::Is which>
std::vector<Capability> input() {
  return {Capability::of<Capability::Is::ReceiveUserInputCapability>(Input::of<which>())};
}

}  // namespace

h245::TerminalCapabilitySet capability_set(const LocalMedia& media,
                                           const CapabilityOptions& options,
                                           std::uint8_t sequence) {
  h245::TerminalCapabilitySet set;
  set.sequence_number = sequence;
  set.protocol_identifier = h245::kProtocolIdentifier;
  set.multiplex_capability = multiplex(media);

  Builder builder(options);
  const auto takes = [&](StreamRole role) { return takes_part(role, media, options); };
  if (takes(StreamRole::Audio)) builder.add_media(audio_of(media));
  if (takes(StreamRole::MainVideo)) builder.add_media(video_of(media, options, false));
  if (takes(StreamRole::Content)) {
    builder.add_media(video_of(media, options, true));
    builder.add({h239::control_capability()});
  }
  builder.add(input<Input::Is::BasicString>());
  builder.add(input<Input::Is::Dtmf>());
  if (takes(StreamRole::Audio)) {
    builder.add({Capability::of<Capability::Is::ReceiveRTPAudioTelephonyEventCapability>(
        {.dynamic_rtp_payload_type = kTelephoneEvent, .audio_telephone_event = "0-15"})});
  }
  builder.finish(set);
  return set;
}

}  // namespace protocols::h323
