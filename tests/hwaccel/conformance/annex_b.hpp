#pragma once

#include <cstdint>
#include <vector>

#include "protocols/base/bytes.hpp"

namespace hwaccel::testing {

// Splits an Annex B stream (ITU-T H.264 annex B) into its NAL units, without start codes.
inline std::vector<protocols::ByteView> nal_units(protocols::ByteView stream) {
  std::vector<protocols::ByteView> out;
  std::size_t begin = 0, zeros = 0;
  bool inside = false;
  for (std::size_t i = 0; i <= stream.size(); ++i) {
    const bool end = i == stream.size();
    const auto byte = end ? 1 : std::to_integer<int>(stream[i]);
    if (end || (byte == 1 && zeros >= 2)) {
      if (inside) {
        const std::size_t stop = end ? i : i - zeros;
        if (stop > begin) out.push_back(stream.subspan(begin, stop - begin));
      }
      begin = i + 1;
      inside = true;
    }
    zeros = byte == 0 ? zeros + 1 : 0;
  }
  return out;
}

inline int nal_type(protocols::ByteView nal) {
  return std::to_integer<int>(nal[0]) & 0x1f;
}

// Groups NAL units into access units by first_mb_in_slice == 0 (section 7.3.3), enough for streams
// without arbitrary slice order. Each NAL unit gets a four-byte start code.
inline std::vector<protocols::Bytes> access_units(protocols::ByteView stream) {
  std::vector<protocols::Bytes> out;
  bool has_slice = true;
  for (const auto nal : nal_units(stream)) {
    const int type = nal_type(nal);
    const bool slice = type == 1 || type == 5;
    const bool first = slice && nal.size() > 1 && (std::to_integer<int>(nal[1]) & 0x80) != 0;
    const bool starts = slice ? first : type >= 6 && type <= 9;
    if (has_slice && starts) {
      out.emplace_back();
      has_slice = false;
    }
    if (out.empty()) out.emplace_back();
    for (const int b : {0, 0, 0, 1}) out.back().push_back(static_cast<std::byte>(b));
    out.back().insert(out.back().end(), nal.begin(), nal.end());
    has_slice = has_slice || slice;
  }
  return out;
}

}  // namespace hwaccel::testing
