#pragma once

#include <memory>

#include "hwaccel/decoder.hpp"

namespace hwaccel::software {

// H.264 and VP8 by libavcodec, one thread, no delay, no concealment.
std::expected<std::unique_ptr<VideoDecoder>, DecodeError> make_ffmpeg_decoder(
    protocols::Codec codec);

}  // namespace hwaccel::software
