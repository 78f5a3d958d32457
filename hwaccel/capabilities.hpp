#pragma once

#include <string>
#include <vector>

#include "protocols/base/encoded_frame.hpp"

namespace hwaccel {

// What a device can do, as data: callers and tests ask this, never the build.
struct CodecCapability {
  protocols::Codec codec = protocols::Codec::H264;
  bool decodes = false, encodes = false;
  int max_width = 0, max_height = 0;
  bool limits_slices = false;  // honours EncoderSettings::max_slice_bytes
  bool odd_sizes = false;      // encodes odd widths and heights
  int min_encode_width = 1, min_encode_height = 1;
};

struct Capabilities {
  std::string device;  // "software"
  std::vector<CodecCapability> codecs;

  [[nodiscard]] const CodecCapability* find(protocols::Codec codec) const {
    for (const auto& c : codecs) {
      if (c.codec == codec) return &c;
    }
    return nullptr;
  }
};

}  // namespace hwaccel
