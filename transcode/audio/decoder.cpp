#include "transcode/audio/decoder.hpp"

#include <opus/opus.h>

#include <algorithm>
#include <string>

#include "transcode/audio/concealer.hpp"
#include "transcode/audio/ffmpeg_g722.hpp"
#include "transcode/audio/g711.hpp"
#include "transcode/audio/resampler.hpp"

namespace transcode::audio {
namespace {

using protocols::ByteView;
using protocols::Codec;
using Sound = std::vector<std::int16_t>;

constexpr std::size_t kMaxSamples = 5760;  // 120 ms

class AudioCategory : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "audio"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<AudioError>(value)) {
      case AudioError::UnsupportedCodec: return "not an audio codec known here";
      case AudioError::Damaged: return "payload breaks its codec's rules";
      case AudioError::TooLong: return "payload empty or longer than 120 ms";
    }
    return "unknown";
  }
};

class G711Decoder : public AudioDecoder {
 public:
  explicit G711Decoder(Codec codec) : codec_(codec) {}

  std::expected<Sound, AudioError> decode(ByteView payload) override {
    if (payload_samples(codec_, payload) == 0) return std::unexpected(AudioError::TooLong);
    Sound narrow(payload.size());
    std::transform(payload.begin(), payload.end(), narrow.begin(), [this](std::byte code) {
      const auto value = std::to_integer<std::uint8_t>(code);
      return codec_ == Codec::Pcmu ? ulaw_to_linear(value) : alaw_to_linear(value);
    });
    Sound sound = resampler_.process(narrow);
    concealer_.remember(sound);
    return sound;
  }
  Sound conceal(std::size_t samples, ByteView) override { return concealer_.conceal(samples); }

 private:
  Codec codec_;
  Resampler resampler_{8000, kSampleRate};
  Concealer concealer_;
};

class WidebandDecoder : public AudioDecoder {
 public:
  std::expected<Sound, AudioError> decode(ByteView payload) override {
    if (payload_samples(Codec::G722, payload) == 0) return std::unexpected(AudioError::TooLong);
    const auto wide = g722_.decode(payload);
    if (!wide) return std::unexpected(AudioError::Damaged);
    Sound sound = resampler_.process(*wide);
    concealer_.remember(sound);
    return sound;
  }
  Sound conceal(std::size_t samples, ByteView) override { return concealer_.conceal(samples); }
  [[nodiscard]] bool usable() const { return g722_.usable(); }

 private:
  G722Decoder g722_;
  Resampler resampler_{16000, kSampleRate};
  Concealer concealer_;
};

// What opus_packet_get_nb_samples() refuses: is it for its length?
bool too_long(ByteView payload) {
  if (payload.empty()) return true;
  const auto* data = reinterpret_cast<const unsigned char*>(payload.data());
  const int frames = opus_packet_get_nb_frames(
      data, static_cast<opus_int32>(std::min<std::size_t>(payload.size(), 65535)));
  return frames > 0 &&
         static_cast<std::size_t>(frames) *
                 static_cast<std::size_t>(opus_packet_get_samples_per_frame(data, kSampleRate)) >
             kMaxSamples;
}

// RFC 6716.
class OpusSoundDecoder : public AudioDecoder {
 public:
  OpusSoundDecoder() : opus_(opus_decoder_create(kSampleRate, 1, nullptr)) {}
  ~OpusSoundDecoder() override { opus_decoder_destroy(opus_); }

  std::expected<Sound, AudioError> decode(ByteView payload) override {
    const std::size_t samples = payload_samples(Codec::Opus, payload);
    if (samples == 0)
      return std::unexpected(too_long(payload) ? AudioError::TooLong : AudioError::Damaged);
    Sound sound(samples);
    if (run(payload, sound, false) != static_cast<int>(samples)) {
      return std::unexpected(AudioError::Damaged);
    }
    return sound;
  }

  Sound conceal(std::size_t samples, ByteView next) override {
    // In steps of 2.5 ms only, and in-band FEC covers no more than the next packet's own length.
    const std::size_t rounded = std::min((samples + 119) / 120 * 120, kMaxSamples);
    const std::size_t in_next = next.empty() ? 0 : payload_samples(Codec::Opus, next);
    const std::size_t fec = in_next <= rounded ? in_next : 0;
    Sound out(rounded - fec);
    if (!out.empty()) run({}, out, false);
    if (fec > 0) {
      Sound recovered(fec);
      run(next, recovered, true);
      out.insert(out.end(), recovered.begin(), recovered.end());
    }
    out.resize(samples);
    return out;
  }
  [[nodiscard]] bool usable() const { return opus_ != nullptr; }

 private:
  int run(ByteView payload, Sound& out, bool fec) {
    const auto* data = reinterpret_cast<const unsigned char*>(payload.data());
    return opus_decode(opus_, payload.empty() ? nullptr : data,
                       static_cast<opus_int32>(payload.size()), out.data(),
                       static_cast<int>(out.size()), fec ? 1 : 0);
  }

  OpusDecoder* opus_;
};

template <class Decoder>
std::expected<std::unique_ptr<AudioDecoder>, AudioError> checked() {
  auto decoder = std::make_unique<Decoder>();
  if (!decoder->usable()) return std::unexpected(AudioError::UnsupportedCodec);
  return decoder;
}

}  // namespace

const std::error_category& audio_category() {
  static const AudioCategory category;
  return category;
}

std::expected<std::unique_ptr<AudioDecoder>, AudioError> make_audio_decoder(Codec codec) {
  switch (codec) {
    case Codec::Pcmu:
    case Codec::Pcma: return std::make_unique<G711Decoder>(codec);
    case Codec::G722: return checked<WidebandDecoder>();
    case Codec::Opus: return checked<OpusSoundDecoder>();
    case Codec::H264:
    case Codec::Vp8: break;
  }
  return std::unexpected(AudioError::UnsupportedCodec);
}

std::size_t payload_samples(Codec codec, ByteView payload) {
  if (payload.empty() || protocols::kind_of(codec) != protocols::MediaKind::Audio) return 0;
  std::size_t samples = payload.size() * 6;
  if (codec == Codec::Opus) {
    const int counted = opus_packet_get_nb_samples(
        reinterpret_cast<const unsigned char*>(payload.data()),
        static_cast<opus_int32>(std::min<std::size_t>(payload.size(), 65535)), kSampleRate);
    samples = counted > 0 ? static_cast<std::size_t>(counted) : 0;
  }
  return samples <= kMaxSamples ? samples : 0;
}

}  // namespace transcode::audio
