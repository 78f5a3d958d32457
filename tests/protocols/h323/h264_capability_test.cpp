#include "protocols/h323/h264_capability.hpp"

#include <gtest/gtest.h>

#include <array>
#include <utility>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

// H.241 table 8-4 against level_idc of H.264.
constexpr std::array<std::pair<std::uint8_t, std::uint8_t>, 16> kLevels = {{
    {15, 10},
    {22, 11},
    {29, 12},
    {36, 13},
    {43, 20},
    {50, 21},
    {57, 22},
    {64, 30},
    {71, 31},
    {78, 32},
    {85, 40},
    {92, 41},
    {99, 42},
    {106, 50},
    {113, 51},
    {120, 52},
}};

TEST(H264Capability, CountsLevelsAsH241Does) {
  for (const auto& [h241, level_idc] : kLevels) {
    EXPECT_EQ(h323::h241_level(level_idc), h241);
    EXPECT_EQ(h323::level_idc_of(h241), level_idc);
  }
  EXPECT_EQ(h323::level_idc_of(19), 10) << "level 1b";
  EXPECT_EQ(h323::level_idc_of(84), 32) << "a level in between";
  EXPECT_EQ(h323::level_idc_of(0xffffffff), 52);
  EXPECT_FALSE(h323::level_idc_of(14));
  EXPECT_EQ(h323::h241_level(9), 15);
  EXPECT_EQ(h323::h241_level(255), 120);
}

TEST(H264Capability, HasTheUnitsOfH241) {
  const auto read = h323::read_h264(
      h264(64, 57, {parameter(3, number(492)), parameter(4, number(32)), parameter(6, number(240))},
           20480));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format.h264, (H264Limits{66, 0xc0, 22, 0, 32 * 256, 492 * 500, 240 * 25}));
  EXPECT_EQ(read->max_kbps, 2048U);
}

TEST(H264Capability, ReadsBackWhatItWrites) {
  for (const auto profile : std::to_array<std::uint8_t>({66, 77, 100})) {
    h323::CodecCapability limits;
    limits.format.codec = Codec::H264;
    limits.format.h264 = {profile, 0, 31, 0, 8192, 245500, 20000};
    limits.max_kbps = 6000;
    const auto read = h323::read_h264(sent(h323::make_h264(limits)));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format.h264.profile_idc, profile);
    EXPECT_EQ(read->format.h264.level_idc, 31);
    EXPECT_EQ(read->format.h264.max_fs, 8192U);
    EXPECT_EQ(read->format.h264.max_mbps, 245500U);
    EXPECT_EQ(read->format.h264.max_br_kbps, 20000U);
    EXPECT_EQ(read->max_kbps, 6000U);
  }
}

TEST(H264Capability, SaysNothingThatTheLevelSaysAlready) {
  h323::CodecCapability limits;
  limits.format.h264 = {66, 0xc0, 40, 1, 8192, 245760, 6000};
  const auto made = h323::make_h264(limits);
  const auto* generic = made.get_if<VideoCapability::Is::GenericVideoCapability>();
  EXPECT_EQ(generic->collapsing->size(), 2U);
  EXPECT_FALSE(generic->max_bit_rate);
}

TEST(H264Capability, IgnoresLimitsBelowTheLevel) {
  const auto read = h323::read_h264(
      h264(64, 71, {parameter(3, number(0)), parameter(4, number(0)), parameter(6, number(1))}, 0));
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->format.h264.max_mbps);
  EXPECT_FALSE(read->format.h264.max_fs);
  EXPECT_FALSE(read->format.h264.max_br_kbps);
  EXPECT_FALSE(read->max_kbps);
}

TEST(H264Capability, TakesTheProfileMostDecodersRead) {
  const auto profile = [](std::uint8_t bits) {
    const auto read = h323::read_h264(h264(bits, 85));
    return read ? read->format.h264.profile_idc : 0;
  };
  EXPECT_EQ(profile(64), 66);
  EXPECT_EQ(profile(32), 77);
  EXPECT_EQ(profile(8), 100);
  EXPECT_EQ(profile(64 | 8), 66);
  EXPECT_EQ(profile(32 | 8), 77);
  EXPECT_EQ(profile(16), 0) << "extended";
  EXPECT_EQ(profile(0), 0);
}

TEST(H264Capability, ReadsNumbersInEveryForm) {
  using V = ParameterValue;
  for (const auto& level : {V::of<V::Is::UnsignedMin>(71), V::of<V::Is::UnsignedMax>(71),
                            V::of<V::Is::Unsigned32Min>(71), V::of<V::Is::Unsigned32Max>(71),
                            V::of<V::Is::BooleanArray>(71)}) {
    const auto read =
        h323::read_h264(VideoCapability::of<VideoCapability::Is::GenericVideoCapability>(
            generic({0, 0, 8, 241, 0, 0, 1}, {parameter(41, bits(64)), parameter(42, level)})));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format.h264.level_idc, 31);
  }
}

TEST(H264Capability, BoundsHugeNumbers) {
  using V = ParameterValue;
  const auto huge = V::of<V::Is::Unsigned32Min>(0xffffffff);
  const auto read = h323::read_h264(
      h264(0xff, 0xffff, {parameter(3, huge), parameter(4, huge), parameter(6, huge)}, 0xffffffff));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format.h264.level_idc, 52);
  EXPECT_EQ(read->format.h264.max_mbps, 0xffffffffU);
  EXPECT_EQ(read->format.h264.max_fs, 0xffffffffU);
  EXPECT_EQ(read->max_kbps, 0xffffffffU / 10);
  const auto again = h323::read_h264(sent(h323::make_h264(*read)));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->format.h264.max_fs, 0xffffU * 256);
}

TEST(H264Capability, SkipsParametersItHasNoUseFor) {
  using V = ParameterValue;
  std::vector<GenericParameter> more = {parameter(7, number(492)),
                                        parameter(9, V::of<V::Is::Unsigned32Min>(60000)),
                                        parameter(10, V::of<V::Is::OctetString>()),
                                        parameter(13, number(3000)),
                                        parameter(3, V::of<V::Is::Logical>()),
                                        parameter(4, V())};
  GenericParameter unnamed;
  unnamed.parameter_value = number(1);
  more.push_back(unnamed);
  const auto read = h323::read_h264(h264(64, 85, std::move(more)));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->format.h264, (H264Limits{66, 0xc0, 40, 0, {}, {}, {}}));
}

TEST(H264Capability, NeedsProfileAndLevel) {
  const auto read = [](std::vector<GenericParameter> parameters) {
    return h323::read_h264(VideoCapability::of<VideoCapability::Is::GenericVideoCapability>(
        generic({0, 0, 8, 241, 0, 0, 1}, std::move(parameters))));
  };
  EXPECT_FALSE(read({}));
  EXPECT_FALSE(read({parameter(41, bits(64))}));
  EXPECT_FALSE(read({parameter(42, number(71))}));
  EXPECT_FALSE(read({parameter(41, bits(64)), parameter(42, number(3))}));
}

TEST(H264Capability, IsNotAnotherGenericCapability) {
  EXPECT_FALSE(h323::read_h264(VideoCapability::of<VideoCapability::Is::GenericVideoCapability>(
      generic({0, 0, 8, 241, 0, 0, 2}, {parameter(41, bits(64)), parameter(42, number(71))}))));
  EXPECT_FALSE(h323::read_h264(VideoCapability::of<VideoCapability::Is::GenericVideoCapability>()));
}

TEST(H264Capability, OfFrameSizesTheGreaterHolds) {
  EXPECT_EQ(h323::max_frame_size({66, 0xc0, 22, 0, 8192, {}, {}}), 8192U);
  EXPECT_EQ(h323::max_frame_size({66, 0xc0, 31, 0, 100, {}, {}}), 3600U);
}

TEST(H264Capability, NamesPacketisationsByObjectIdentifier) {
  EXPECT_EQ(asn1::to_string(h323::packetization_oid(0)), "0.0.8.241.0.0.0.0");
  EXPECT_EQ(asn1::to_string(h323::packetization_oid(1)), "0.0.8.241.0.0.0.1");
  for (const auto mode : std::to_array<std::uint8_t>({0, 1, 2})) {
    const auto type = h323::packetization(mode, 97);
    EXPECT_EQ(h323::packetization_mode(type), mode);
    EXPECT_EQ(type.payload_type, 97);
  }
  RTPPayloadType other;
  EXPECT_FALSE(h323::packetization_mode(other));
  other.payload_descriptor.emplace<RTPPayloadType_PayloadDescriptor::Is::RfcNumber>(2190);
  EXPECT_FALSE(h323::packetization_mode(other));
}

}  // namespace
