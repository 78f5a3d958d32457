#pragma once

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"

namespace support {

struct CapturedDatagram {
  protocols::TimePoint at{};
  protocols::Bytes payload;
};

inline protocols::Bytes read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  return protocols::to_bytes(text);
}

// UDP payloads of a little-endian classic pcap file of Ethernet and IPv4 frames; empty when the
// file is absent or something else.
inline std::vector<CapturedDatagram> read_pcap(const std::string& path) {
  const protocols::Bytes file = read_file(path);
  const auto u8 = [&](std::size_t at) { return std::to_integer<std::size_t>(file[at]); };
  const auto u32 = [&](std::size_t at) {
    return u8(at) | u8(at + 1) << 8U | u8(at + 2) << 16U | u8(at + 3) << 24U;
  };
  std::vector<CapturedDatagram> out;
  if (file.size() < 24 || u32(0) != 0xa1b2c3d4U) return out;
  for (std::size_t at = 24; at + 16 <= file.size();) {
    const auto micros = u32(at) * 1'000'000 + u32(at + 4);
    const std::chrono::microseconds time(static_cast<std::int64_t>(micros));
    const std::size_t size = u32(at + 8);
    at += 16;
    if (size > file.size() - at) break;
    constexpr std::size_t kEthernet = 14, kUdp = 8;
    const std::size_t ip = size > kEthernet + 20 ? (u8(at + kEthernet) & 0x0fU) * 4 : 0;
    const std::size_t header = kEthernet + ip + kUdp;
    if (ip != 0 && size > header && u8(at + kEthernet + 9) == 17) {
      const auto begin = file.begin() + static_cast<std::ptrdiff_t>(at + header);
      out.push_back({protocols::TimePoint(time),
                     {begin, file.begin() + static_cast<std::ptrdiff_t>(at + size)}});
    }
    at += size;
  }
  return out;
}

}  // namespace support
