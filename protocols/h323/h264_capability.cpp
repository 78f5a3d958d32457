#include "protocols/h323/h264_capability.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace protocols::h323 {
namespace {

using Video = h245::VideoCapability;
using Value = h245::ParameterValue;

const asn1::ObjectIdentifier kH264{0, 0, 8, 241, 0, 0, 1};
const asn1::ObjectIdentifier kPacketization{0, 0, 8, 241, 0, 0, 0};

// Parameters of H.241 table 8-1 and on, by their standard numbers.
enum Parameter : std::uint8_t {
  kCustomMaxMbps = 3,      // of 500 macroblocks a second
  kCustomMaxFs = 4,        // of 256 macroblocks
  kCustomMaxBrAndCpb = 6,  // of 25,000 bit/s
  kProfile = 41,
  kLevel = 42,
};
constexpr std::uint32_t kMbpsUnit = 500, kFsUnit = 256, kBrUnitKbps = 25;
constexpr std::uint32_t kMaxBitRateUnitsPerKbps = 10;  // H.245 maxBitRate counts 100 bit/s

struct Level {
  std::uint8_t h241 = 0, level_idc = 0;
  std::uint32_t max_fs = 0, max_mbps = 0, max_br_kbps = 0;  // H.264 table A-1
};
constexpr std::array<Level, 16> kLevels = {{
    {15, 10, 99, 1485, 64},
    {22, 11, 396, 3000, 192},
    {29, 12, 396, 6000, 384},
    {36, 13, 396, 11880, 768},
    {43, 20, 396, 11880, 2000},
    {50, 21, 792, 19800, 4000},
    {57, 22, 1620, 20250, 4000},
    {64, 30, 1620, 40500, 10000},
    {71, 31, 3600, 108000, 14000},
    {78, 32, 5120, 216000, 20000},
    {85, 40, 8192, 245760, 20000},
    {92, 41, 8192, 245760, 50000},
    {99, 42, 8704, 522240, 50000},
    {106, 50, 22080, 589824, 135000},
    {113, 51, 36864, 983040, 240000},
    {120, 52, 36864, 2073600, 240000},
}};

struct Profile {
  std::uint8_t bit = 0, profile_idc = 0, constraint_flags = 0;
};
// Best first. Baseline decoders read what is constrained to be main's as well, which is all that
// anybody sends as baseline.
constexpr std::array<Profile, 3> kProfiles = {{{64, 66, 0xc0}, {32, 77, 0x40}, {8, 100, 0}}};

const Level& level_of(std::uint8_t level_idc) {
  const Level* out = &kLevels.front();
  for (const Level& level : kLevels) {
    if (level.level_idc <= level_idc) out = &level;
  }
  return *out;
}

h245::GenericParameter parameter(Parameter number, Value value) {
  h245::GenericParameter out;
  out.parameter_identifier =
      h245::ParameterIdentifier::of<h245::ParameterIdentifier::Is::Standard>(number);
  out.parameter_value = std::move(value);
  return out;
}

h245::GenericParameter at_least(Parameter number, std::uint32_t value) {
  constexpr std::uint32_t kMost = std::numeric_limits<std::uint16_t>::max();
  return parameter(number, Value::of<Value::Is::UnsignedMin>(
                               static_cast<std::uint16_t>(std::min(value, kMost))));
}

// Rooms put numbers into whichever form they like.
std::optional<std::uint32_t> number_of(const Value& value) {
  if (const auto* v = value.get_if<Value::Is::BooleanArray>()) return *v;
  if (const auto* v = value.get_if<Value::Is::UnsignedMin>()) return *v;
  if (const auto* v = value.get_if<Value::Is::UnsignedMax>()) return *v;
  if (const auto* v = value.get_if<Value::Is::Unsigned32Min>()) return *v;
  if (const auto* v = value.get_if<Value::Is::Unsigned32Max>()) return *v;
  return std::nullopt;
}

// The first of its number counts.
std::optional<std::uint32_t> find(const h245::GenericCapability& capability, Parameter number) {
  for (const auto* list : {&capability.collapsing, &capability.non_collapsing}) {
    if (!*list) continue;
    for (const auto& entry : **list) {
      const auto* id = entry.parameter_identifier.get_if<h245::ParameterIdentifier::Is::Standard>();
      if (!id || *id != number) continue;
      if (const auto value = number_of(entry.parameter_value)) return value;
    }
  }
  return std::nullopt;
}

// Kept where it allows more than the level does.
std::optional<std::uint32_t> beyond(std::optional<std::uint32_t> units, std::uint32_t unit,
                                    std::uint32_t level) {
  if (!units) return std::nullopt;
  const std::uint64_t value = std::uint64_t{*units} * unit;
  if (value <= level) return std::nullopt;
  constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
  return static_cast<std::uint32_t>(std::min(value, kMost));
}

void add_beyond(std::vector<h245::GenericParameter>& out, Parameter number,
                std::optional<std::uint32_t> value, std::uint32_t unit, std::uint32_t level) {
  if (!value || *value / unit * unit <= level) return;
  out.push_back(at_least(number, *value / unit));
}

}  // namespace

std::uint8_t h241_level(std::uint8_t level_idc) {
  return level_of(level_idc).h241;
}

std::optional<std::uint8_t> level_idc_of(std::uint32_t h241_level) {
  std::optional<std::uint8_t> out;
  for (const Level& level : kLevels) {
    if (level.h241 <= h241_level) out = level.level_idc;
  }
  return out;
}

h245::VideoCapability make_h264(const CodecCapability& limits) {
  const H264Limits& h264 = limits.format.h264;
  const Level& level = level_of(h264.level_idc);
  const auto profile =
      std::ranges::find(kProfiles, h264.profile_idc, [](const auto& p) { return p.profile_idc; });
  const std::uint8_t bit = profile == kProfiles.end() ? kProfiles.front().bit : profile->bit;

  h245::GenericCapability out;
  out.capability_identifier =
      h245::CapabilityIdentifier::of<h245::CapabilityIdentifier::Is::Standard>(kH264);
  if (limits.max_kbps) {
    constexpr std::uint32_t kMost =
        std::numeric_limits<std::uint32_t>::max() / kMaxBitRateUnitsPerKbps;
    out.max_bit_rate = std::min(*limits.max_kbps, kMost) * kMaxBitRateUnitsPerKbps;
  }
  auto& parameters = out.collapsing.emplace();
  parameters.push_back(parameter(kProfile, Value::of<Value::Is::BooleanArray>(bit)));
  parameters.push_back(at_least(kLevel, level.h241));
  add_beyond(parameters, kCustomMaxMbps, h264.max_mbps, kMbpsUnit, level.max_mbps);
  add_beyond(parameters, kCustomMaxFs, h264.max_fs, kFsUnit, level.max_fs);
  add_beyond(parameters, kCustomMaxBrAndCpb, h264.max_br_kbps, kBrUnitKbps, level.max_br_kbps);
  return Video::of<Video::Is::GenericVideoCapability>(std::move(out));
}

std::optional<CodecCapability> read_h264(const h245::VideoCapability& capability) {
  const auto* generic = capability.get_if<Video::Is::GenericVideoCapability>();
  if (!generic) return std::nullopt;
  const auto* oid =
      generic->capability_identifier.get_if<h245::CapabilityIdentifier::Is::Standard>();
  if (!oid || *oid != kH264) return std::nullopt;
  const auto profiles = find(*generic, kProfile);
  const auto level_idc = level_idc_of(find(*generic, kLevel).value_or(0));
  if (!profiles || !level_idc) return std::nullopt;
  const auto profile =
      std::ranges::find_if(kProfiles, [&](const Profile& p) { return (*profiles & p.bit) != 0; });
  if (profile == kProfiles.end()) return std::nullopt;

  const Level& level = level_of(*level_idc);
  CodecCapability out;
  out.format.codec = Codec::H264;
  H264Limits& h264 = out.format.h264;
  h264 = {profile->profile_idc, profile->constraint_flags, *level_idc, 0, {}, {}, {}};
  h264.max_mbps = beyond(find(*generic, kCustomMaxMbps), kMbpsUnit, level.max_mbps);
  h264.max_fs = beyond(find(*generic, kCustomMaxFs), kFsUnit, level.max_fs);
  h264.max_br_kbps = beyond(find(*generic, kCustomMaxBrAndCpb), kBrUnitKbps, level.max_br_kbps);
  const std::uint32_t kbps = generic->max_bit_rate.value_or(0) / kMaxBitRateUnitsPerKbps;
  if (kbps > 0) out.max_kbps = kbps;
  return out;
}

std::uint32_t max_frame_size(const H264Limits& limits) {
  return std::max(level_of(limits.level_idc).max_fs, limits.max_fs.value_or(0));
}

asn1::ObjectIdentifier packetization_oid(std::uint8_t mode) {
  asn1::ObjectIdentifier out = kPacketization;
  out.arcs.push_back(mode);
  return out;
}

std::optional<std::uint8_t> packetization_mode(const h245::RTPPayloadType& type) {
  using Descriptor = h245::RTPPayloadType_PayloadDescriptor;
  const auto* oid = type.payload_descriptor.get_if<Descriptor::Is::Oid>();
  for (std::uint8_t mode = 0; oid && mode <= 2; ++mode) {
    if (*oid == packetization_oid(mode)) return mode;
  }
  return std::nullopt;
}

h245::RTPPayloadType packetization(std::uint8_t mode, std::optional<std::uint8_t> payload_type) {
  using Descriptor = h245::RTPPayloadType_PayloadDescriptor;
  return {.payload_descriptor = Descriptor::of<Descriptor::Is::Oid>(packetization_oid(mode)),
          .payload_type = payload_type};
}

}  // namespace protocols::h323
