#include "gateway/media/room_sound.hpp"

#include <utility>

#include "transcode/audio/level.hpp"

namespace gateway::media {
namespace {

constexpr std::uint8_t kSilence = 127;
// Loses its turn rather than pile up when the workers are behind.
constexpr std::size_t kLaneCapacity = 8;

}  // namespace

struct RoomSound::Transcoding {
  std::mutex mutex;  // frames come on the strand, blocks leave on the lane
  transcode::audio::PlayoutBuffer buffer;
  std::unique_ptr<transcode::audio::AudioEncoder> encoder;
  std::shared_ptr<transcode::pipeline::Lane> lane;
  Wanted wanted;
  Output output;

  void beat() {
    if (!wanted()) return;
    protocols::FramePtr frame;
    protocols::Duration delay{};
    const auto now = io::now();
    {
      const std::lock_guard lock(mutex);
      const auto block = buffer.pull(now);
      delay = buffer.snapshot().current_delay;
      frame = encoder->encode(block, now, buffer.played_ntp());
    }
    auto dated = std::make_shared<protocols::EncodedFrame>(*frame);
    dated->captured = now - delay;
    output(dated);
  }
};

RoomSound::RoomSound(Engine& engine, boost::asio::any_io_executor strand, Wanted wanted,
                     Output output)
    : engine_(engine),
      strand_(std::move(strand)),
      wanted_(std::move(wanted)),
      output_(std::move(output)) {}

RoomSound::~RoomSound() {
  if (transcoding_) transcoding_->lane->abandon();
}

void RoomSound::push(const protocols::FramePtr& frame) {
  if (!wanted_()) return;
  if (frame->codec == protocols::Codec::Opus && !transcoding_) return forward(frame);
  if (!transcoding_) {
    auto encoder = transcode::audio::make_audio_encoder({.codec = protocols::Codec::Opus,
                                                         .first_timestamp = 0,
                                                         .opus_bitrate = 32000,
                                                         .opus_expected_loss = 5});
    if (!encoder) return;
    transcoding_ = std::make_shared<Transcoding>();
    transcoding_->encoder = std::move(*encoder);
    transcoding_->lane = engine_.workers().make_lane(kLaneCapacity);
    transcoding_->wanted = wanted_;
    transcoding_->output = output_;
    clock_.emplace(strand_, [transcoding = transcoding_] {
      transcoding->lane->post([transcoding] { transcoding->beat(); });
    });
  }
  const std::lock_guard lock(transcoding_->mutex);
  transcoding_->buffer.push(frame);
}

void RoomSound::forward(const protocols::FramePtr& frame) {
  if (frame->audio_level) return output_(frame);
  if (!level_decoder_) {
    auto decoder = transcode::audio::make_audio_decoder(protocols::Codec::Opus);
    if (!decoder) return;
    level_decoder_ = std::move(*decoder);
  }
  auto measured = std::make_shared<protocols::EncodedFrame>(*frame);
  const auto sound = level_decoder_->decode(*frame->data);
  measured->audio_level = sound ? transcode::audio::audio_level(*sound) : kSilence;
  output_(measured);
}

}  // namespace gateway::media
