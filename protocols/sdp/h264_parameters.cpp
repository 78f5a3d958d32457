#include "protocols/sdp/h264_parameters.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "protocols/base/text.hpp"

namespace protocols::sdp {
namespace {

constexpr std::array<H264Level, 16> kLevels = {{
    {10, 99, 1485, 64},
    {11, 396, 3000, 192},
    {12, 396, 6000, 384},
    {13, 396, 11880, 768},
    {20, 396, 11880, 2000},
    {21, 792, 19800, 4000},
    {22, 1620, 20250, 4000},
    {30, 1620, 40500, 10000},
    {31, 3600, 108000, 14000},
    {32, 5120, 216000, 20000},
    {40, 8192, 245760, 20000},
    {41, 8192, 245760, 50000},
    {42, 8704, 522240, 50000},
    {50, 22080, 589824, 135000},
    {51, 36864, 983040, 240000},
    {52, 36864, 2073600, 240000},
}};

std::string hex_byte(std::uint8_t value) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return {kDigits[value >> 4U], kDigits[value & 15U]};
}

std::optional<std::uint32_t> positive(const Fmtp& fmtp, std::string_view name) {
  const auto value = fmtp.number<std::uint32_t>(name);
  return value && *value > 0 ? value : std::nullopt;
}

}  // namespace

H264Level h264_level(std::uint8_t level_idc) {
  H264Level out = kLevels.front();
  for (const auto& level : kLevels) {
    if (level.level_idc <= level_idc) out = level;
  }
  return out;
}

H264Limits parse_h264_parameters(const Fmtp* fmtp) {
  H264Limits out{0x42, 0x00, 0x0a, 0, {}, {}, {}};
  if (!fmtp) return out;
  if (const auto id = fmtp->get("profile-level-id"); id && id->size() == 6) {
    if (const auto value = parse_number<std::uint32_t>(*id, 16)) {
      out.profile_idc = static_cast<std::uint8_t>(*value >> 16U);
      out.constraint_flags = static_cast<std::uint8_t>(*value >> 8U & 0xffU);
      out.level_idc = static_cast<std::uint8_t>(*value & 0xffU);
    }
  }
  out.packetization_mode = fmtp->number<std::uint8_t>("packetization-mode").value_or(0);
  out.max_fs = positive(*fmtp, "max-fs");
  out.max_mbps = positive(*fmtp, "max-mbps");
  out.max_br_kbps = positive(*fmtp, "max-br");
  return out;
}

Fmtp write_h264_parameters(std::uint8_t payload_type, const H264Limits& limits,
                           bool level_asymmetry) {
  Fmtp out{std::to_string(payload_type), {}};
  out.parameters.emplace_back("profile-level-id", hex_byte(limits.profile_idc) +
                                                      hex_byte(limits.constraint_flags) +
                                                      hex_byte(limits.level_idc));
  out.parameters.emplace_back("packetization-mode", std::to_string(limits.packetization_mode));
  const H264Level level = h264_level(limits.level_idc);
  out.parameters.emplace_back("max-fs", std::to_string(limits.max_fs.value_or(level.max_fs)));
  out.parameters.emplace_back("max-mbps", std::to_string(limits.max_mbps.value_or(level.max_mbps)));
  if (limits.max_br_kbps.value_or(0) > level.max_br_kbps) {
    out.parameters.emplace_back("max-br", std::to_string(*limits.max_br_kbps));
  }
  if (level_asymmetry) out.parameters.emplace_back("level-asymmetry-allowed", "1");
  return out;
}

std::uint32_t max_frame_size(const H264Limits& limits) {
  return std::max(h264_level(limits.level_idc).max_fs, limits.max_fs.value_or(0));
}

}  // namespace protocols::sdp
