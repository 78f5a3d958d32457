#pragma once

#include <memory>

#include "hwaccel/encoder.hpp"

namespace hwaccel::software {

// H.264 Constrained Baseline by openh264, low complexity, parameter sets before every IDR picture.
std::expected<std::unique_ptr<VideoEncoder>, EncodeError> make_openh264_encoder(
    const EncoderSettings& settings);

}  // namespace hwaccel::software
