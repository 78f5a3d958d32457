#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/encoded_frame.hpp"
#include "protocols/base/random.hpp"

namespace protocols::rtp {

// "80 e0 00 01" → bytes; blanks are free.
inline Bytes hex(std::string_view text) {
  Bytes out;
  int high = -1;
  for (const char c : text) {
    if (c == ' ' || c == '\n') continue;
    const int value = c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
    if (high < 0) {
      high = value;
    } else {
      out.push_back(static_cast<std::byte>(high * 16 + value));
      high = -1;
    }
  }
  return out;
}

inline RandomSource seeded(std::uint64_t seed) {
  return [state = seed * 2 + 1](std::span<std::byte> out) mutable {
    for (auto& byte : out) {
      state = state * 6364136223846793005ULL + 1442695040888963407ULL;
      byte = static_cast<std::byte>(state >> 56U);
    }
  };
}

// 320x240 baseline parameter sets, and slices of arbitrary bytes without start codes in them.
inline const Bytes kSps = hex("67 42 c0 0d da 05 07 e4");
inline const Bytes kPps = hex("68 ce 3c 80");

inline Bytes slice(std::uint8_t header, std::size_t size, std::uint8_t fill) {
  Bytes out(size, std::byte{static_cast<std::uint8_t>(fill | 0x41U)});
  out[0] = std::byte{header};
  out[1] = std::byte{0xb8};  // first_mb 0, slice type 5 or 7, PPS 0
  return out;
}

inline Bytes annex_b(const std::vector<Bytes>& nals) {
  Bytes out;
  for (const auto& nal : nals) {
    for (const int c : {0, 0, 0, 1}) out.push_back(static_cast<std::byte>(c));
    out.insert(out.end(), nal.begin(), nal.end());
  }
  return out;
}

inline EncodedFrame h264_frame(bool key, std::uint32_t timestamp, std::size_t size,
                               std::uint8_t fill = 0) {
  EncodedFrame out;
  out.codec = Codec::H264;
  out.timestamp = timestamp;
  out.keyframe = key;
  out.data = std::make_shared<const Bytes>(key ? annex_b({kSps, kPps, slice(0x65, size, fill)})
                                               : annex_b({slice(0x41, size, fill)}));
  return out;
}

}  // namespace protocols::rtp
