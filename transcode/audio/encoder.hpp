#pragma once

#include <cstdint>
#include <expected>
#include <memory>

#include "protocols/base/encoded_frame.hpp"
#include "transcode/audio/audio_block.hpp"
#include "transcode/audio/decoder.hpp"

namespace transcode::audio {

struct AudioEncoderSettings {
  protocols::Codec codec = protocols::Codec::Opus;
  std::uint32_t first_timestamp = 0;   // RTP clock of the codec
  std::uint32_t opus_bitrate = 32000;  // bit/s, 6,000 … 128,000
  int opus_expected_loss = 5;          // per cent; > 0 turns in-band FEC on
};

// One block in, one 20 ms packet out. Not thread-safe.
class AudioEncoder {
 public:
  virtual ~AudioEncoder() = default;
  AudioEncoder() = default;
  AudioEncoder(const AudioEncoder&) = delete;
  AudioEncoder& operator=(const AudioEncoder&) = delete;

  // The time stamp advances by 20 ms a call; `audio_level` is measured. `received` = now.
  virtual protocols::FramePtr encode(const AudioBlock& block, protocols::TimePoint now,
                                     std::optional<std::uint64_t> ntp = {}) = 0;
  virtual void set_expected_loss(int percent) = 0;  // Opus; others ignore it
};

std::expected<std::unique_ptr<AudioEncoder>, AudioError> make_audio_encoder(
    const AudioEncoderSettings& settings);

}  // namespace transcode::audio
