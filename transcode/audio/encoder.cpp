#include "transcode/audio/encoder.hpp"

#include <opus/opus.h>

#include <algorithm>
#include <array>

#include "transcode/audio/ffmpeg_g722.hpp"
#include "transcode/audio/g711.hpp"
#include "transcode/audio/level.hpp"
#include "transcode/audio/resampler.hpp"

namespace transcode::audio {
namespace {

using protocols::Bytes;
using protocols::Codec;

constexpr std::size_t kMaxOpusPacket = 1275;  // RFC 6716 section 3.2.1: one frame

// What all encoders share: time stamps and level.
class BlockEncoder : public AudioEncoder {
 public:
  explicit BlockEncoder(const AudioEncoderSettings& settings)
      : codec_(settings.codec), timestamp_(settings.first_timestamp) {}

  protocols::FramePtr encode(const AudioBlock& block, protocols::TimePoint now,
                             std::optional<std::uint64_t> ntp) override {
    protocols::EncodedFrame frame;
    frame.codec = codec_;
    frame.timestamp = timestamp_;
    frame.received = now;
    frame.ntp = ntp;
    frame.audio_level = audio_level(block);
    frame.data = std::make_shared<const Bytes>(payload(block));
    timestamp_ += protocols::rtp_clock_rate(codec_) / 50;
    return std::make_shared<const protocols::EncodedFrame>(std::move(frame));
  }
  void set_expected_loss(int) override {}
  [[nodiscard]] virtual bool usable() const { return true; }

 protected:
  virtual Bytes payload(const AudioBlock& block) = 0;

 private:
  Codec codec_;
  std::uint32_t timestamp_;
};

class G711Encoder : public BlockEncoder {
 public:
  explicit G711Encoder(const AudioEncoderSettings& settings)
      : BlockEncoder(settings), ulaw_(settings.codec == Codec::Pcmu) {}

 private:
  Bytes payload(const AudioBlock& block) override {
    const auto narrow = resampler_.process(block);
    Bytes out(narrow.size());
    std::transform(narrow.begin(), narrow.end(), out.begin(), [this](std::int16_t sample) {
      return static_cast<std::byte>(ulaw_ ? linear_to_ulaw(sample) : linear_to_alaw(sample));
    });
    return out;
  }

  bool ulaw_;
  Resampler resampler_{kSampleRate, 8000};
};

class WidebandEncoder : public BlockEncoder {
 public:
  using BlockEncoder::BlockEncoder;
  [[nodiscard]] bool usable() const override { return g722_.usable(); }

 private:
  Bytes payload(const AudioBlock& block) override {
    return g722_.encode(resampler_.process(block));
  }

  G722Encoder g722_;
  Resampler resampler_{kSampleRate, 16000};
};

class OpusSoundEncoder : public BlockEncoder {
 public:
  explicit OpusSoundEncoder(const AudioEncoderSettings& settings)
      : BlockEncoder(settings),
        opus_(opus_encoder_create(kSampleRate, 1, OPUS_APPLICATION_VOIP, nullptr)) {
    if (opus_ == nullptr) return;
    const auto rate = std::clamp(settings.opus_bitrate, 6000U, 128000U);
    opus_encoder_ctl(opus_, OPUS_SET_BITRATE(static_cast<opus_int32>(rate)));
    opus_encoder_ctl(opus_, OPUS_SET_COMPLEXITY(5));
    opus_encoder_ctl(opus_, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    apply_loss(settings.opus_expected_loss);
  }
  ~OpusSoundEncoder() override {
    if (opus_ != nullptr) opus_encoder_destroy(opus_);
  }
  void set_expected_loss(int percent) override { apply_loss(percent); }
  [[nodiscard]] bool usable() const override { return opus_ != nullptr; }

 private:
  void apply_loss(int percent) {
    opus_encoder_ctl(opus_, OPUS_SET_INBAND_FEC(percent > 0 ? 1 : 0));
    opus_encoder_ctl(opus_, OPUS_SET_PACKET_LOSS_PERC(std::clamp(percent, 0, 100)));
  }

  Bytes payload(const AudioBlock& block) override {
    std::array<unsigned char, kMaxOpusPacket> packet;
    const opus_int32 size = opus_encode(opus_, block.data(), kBlockSamples, packet.data(),
                                        static_cast<opus_int32>(packet.size()));
    if (size <= 0) return {};
    const auto bytes = std::as_bytes(std::span(packet).first(static_cast<std::size_t>(size)));
    return {bytes.begin(), bytes.end()};
  }

  OpusEncoder* opus_;
};

template <class Encoder>
std::expected<std::unique_ptr<AudioEncoder>, AudioError> checked(
    const AudioEncoderSettings& settings) {
  auto encoder = std::make_unique<Encoder>(settings);
  if (!encoder->usable()) return std::unexpected(AudioError::UnsupportedCodec);
  return encoder;
}

}  // namespace

std::expected<std::unique_ptr<AudioEncoder>, AudioError> make_audio_encoder(
    const AudioEncoderSettings& settings) {
  switch (settings.codec) {
    case Codec::Pcmu:
    case Codec::Pcma: return checked<G711Encoder>(settings);
    case Codec::G722: return checked<WidebandEncoder>(settings);
    case Codec::Opus: return checked<OpusSoundEncoder>(settings);
    case Codec::H264:
    case Codec::Vp8: break;
  }
  return std::unexpected(AudioError::UnsupportedCodec);
}

}  // namespace transcode::audio
