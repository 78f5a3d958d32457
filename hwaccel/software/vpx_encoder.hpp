#pragma once

#include <memory>

#include "hwaccel/encoder.hpp"

namespace hwaccel::software {

// VP8 (RFC 6386) by libvpx, real time, error resilient, one token partition.
std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_vpx_encoder(
    const EncoderSettings& settings);

}  // namespace hwaccel::software
