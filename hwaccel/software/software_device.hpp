#pragma once

#include <memory>

#include "hwaccel/device.hpp"

namespace hwaccel::software {

// The reference, always there: H.264 and VP8 decoded by FFmpeg, H.264 encoded by openh264, VP8 by
// libvpx. The first call anywhere silences the libraries' own log lines, which may quote media.
std::unique_ptr<Device> make_software_device();

}  // namespace hwaccel::software
