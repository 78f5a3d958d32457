#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/bytes.hpp"

namespace protocols::rtp::payload {

// The few fields of ITU-T H.264 section 7.3 that transport needs. Inputs are NAL units with their
// header byte; what is malformed or out of range yields nothing.

struct SpsInfo {
  std::uint32_t id = 0;                 // 0 … 31
  std::uint16_t width = 0, height = 0;  // luma samples after cropping
};
[[nodiscard]] std::optional<SpsInfo> parse_sps(ByteView nal);

struct PpsInfo {
  std::uint32_t id = 0;      // 0 … 255
  std::uint32_t sps_id = 0;  // 0 … 31
};
[[nodiscard]] std::optional<PpsInfo> parse_pps(ByteView nal);

struct SliceInfo {
  std::uint32_t first_macroblock = 0;
  std::uint32_t pps_id = 0;
};
[[nodiscard]] std::optional<SliceInfo> parse_slice(ByteView nal);

// Whether the SEI unit carries a recovery point message (D.1.8).
[[nodiscard]] bool has_recovery_point(ByteView nal);

}  // namespace protocols::rtp::payload
