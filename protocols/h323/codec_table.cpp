#include "protocols/h323/codec_table.hpp"

#include <algorithm>
#include <array>

#include "protocols/h323/h264_capability.hpp"

namespace protocols::h323 {
namespace {

using Audio = h245::AudioCapability;

template <Audio::Is which>
constexpr AudioCodec by_name(Codec codec, std::uint8_t payload_type) {
  return {.codec = codec,
          .payload_type = payload_type,
          .make = [] { return Audio::of<which>(kFramesPerPacket); },
          .reads = [](const Audio& capability) { return capability.is<which>(); }};
}

constexpr std::array kAudio = {
    by_name<Audio::Is::G711Ulaw64k>(Codec::Pcmu, 0),
    by_name<Audio::Is::G711Alaw64k>(Codec::Pcma, 8),
    by_name<Audio::Is::G72264k>(Codec::G722, 9),
};

constexpr std::array kVideo = {
    VideoCodec{.codec = Codec::H264, .payload_type = {}, .make = make_h264, .read = read_h264},
};

template <class Table>
auto find_in(const Table& table, Codec codec) {
  const auto found = std::ranges::find(table, codec, [](const auto& entry) { return entry.codec; });
  return found == table.end() ? nullptr : &*found;
}

}  // namespace

std::span<const AudioCodec> audio_codecs() {
  return kAudio;
}

std::span<const VideoCodec> video_codecs() {
  return kVideo;
}

const AudioCodec* audio_codec(Codec codec) {
  return find_in(kAudio, codec);
}

const VideoCodec* video_codec(Codec codec) {
  return find_in(kVideo, codec);
}

std::optional<CodecCapability> read(const h245::AudioCapability& capability) {
  for (const AudioCodec& entry : kAudio) {
    if (!entry.reads(capability)) continue;
    CodecCapability out;
    out.format.codec = entry.codec;
    out.format.payload_type = entry.payload_type.value_or(0);
    return out;
  }
  return std::nullopt;
}

std::optional<CodecCapability> read(const h245::VideoCapability& capability) {
  for (const VideoCodec& entry : kVideo) {
    if (auto out = entry.read(capability)) return out;
  }
  return std::nullopt;
}

std::optional<std::uint8_t> static_payload_type(Codec codec) {
  if (const auto* audio = audio_codec(codec)) return audio->payload_type;
  if (const auto* video = video_codec(codec)) return video->payload_type;
  return std::nullopt;
}

}  // namespace protocols::h323
