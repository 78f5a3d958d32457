#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <system_error>
#include <vector>

#include "protocols/base/encoded_frame.hpp"
#include "transcode/audio/audio_block.hpp"

namespace transcode::audio {

enum class AudioError : std::uint8_t {
  UnsupportedCodec = 1,
  Damaged,  // the payload breaks its codec's rules
  TooLong,  // more than 120 ms (RFC 6716 section 2.1.4), or empty
};
const std::error_category& audio_category();
inline std::error_code make_error_code(AudioError e) {
  return {static_cast<int>(e), audio_category()};
}

// One packet in, its sound at 48 kHz mono out. Not thread-safe.
class AudioDecoder {
 public:
  virtual ~AudioDecoder() = default;
  AudioDecoder() = default;
  AudioDecoder(const AudioDecoder&) = delete;
  AudioDecoder& operator=(const AudioDecoder&) = delete;

  virtual std::expected<std::vector<std::int16_t>, AudioError> decode(
      protocols::ByteView payload) = 0;
  // Sound in place of `samples` (48 kHz) that never came, fading to silence over some 100 ms.
  // `next`: the payload that follows the gap, if it has come: Opus may carry the lost one in it
  // (FEC).
  virtual std::vector<std::int16_t> conceal(std::size_t samples, protocols::ByteView next = {}) = 0;
};

// PCMU, PCMA, G722 and Opus; a video codec is UnsupportedCodec.
std::expected<std::unique_ptr<AudioDecoder>, AudioError> make_audio_decoder(protocols::Codec codec);

// Duration in 48 kHz samples of a payload, read from its length or, for Opus, its TOC byte; 0:
// damaged.
std::size_t payload_samples(protocols::Codec codec, protocols::ByteView payload);

}  // namespace transcode::audio

template <>
struct std::is_error_code_enum<transcode::audio::AudioError> : std::true_type {};
