#include "protocols/rtp/payload/h264_packetizer.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/protocols/rtp/payload/h264_support.hpp"

namespace protocols::rtp::payload {
namespace {

using Payloads = std::vector<Bytes>;

TEST(H264Packetizer, KeepsWholeUnitsInModeZero) {
  const auto payloads = packetize(0, kKey, 4000);
  ASSERT_EQ(payloads.size(), 3u);
  EXPECT_EQ(payloads[0], kSps);
  EXPECT_EQ(payloads[1], kPps);
  EXPECT_EQ(payloads[2].size(), 3000u);
}

TEST(H264Packetizer, RefusesAUnitTooLargeForModeZeroAndAppendsNothing) {
  H264Packetizer packetizer(0);
  const Bytes unit = annex_b({kSps, kPps, slice(0x65, 1000, 0)});
  Parts parts(1);
  EXPECT_FALSE(packetizer.packetize(unit, 999, parts));
  EXPECT_EQ(parts.size(), 1u);
  EXPECT_TRUE(packetizer.packetize(unit, 1000, parts));
  EXPECT_EQ(parts.size(), 4u);
}

TEST(H264Packetizer, AggregatesParameterSetsAndFragmentsLargeUnitsInModeOne) {
  const auto payloads = packetize(1, kKey, 1100);
  ASSERT_EQ(payloads.size(), 4u);
  EXPECT_EQ(payloads[0].front(), std::byte{0x78});
  EXPECT_EQ(payloads[0].size(), 1 + 2 + kSps.size() + 2 + kPps.size());
  EXPECT_EQ(payloads[1][0], std::byte{0x7c});
  EXPECT_EQ(payloads[1][1], std::byte{0x85});
  EXPECT_EQ(payloads[2][1], std::byte{0x05});
  EXPECT_EQ(payloads[3][1], std::byte{0x45});
  for (const auto& payload : payloads) EXPECT_LE(payload.size(), 1100u);
}

TEST(H264Packetizer, AnAggregateIsAsImportantAsItsMostImportantUnit) {
  const Bytes picture = slice(0x65, 40, 0);
  const auto payloads =
      packetize(1, annex_b({hex("060601c480"), hex("27 42c00d"), hex("48 ce3c80"), picture}), 200);
  EXPECT_EQ(payloads, (Payloads{hex("58 0005 060601c480 0004 2742c00d 0004 48ce3c80"), picture}));
}

TEST(H264Packetizer, OneSmallUnitIsNotWorthAnAggregate) {
  const Bytes picture = slice(0x41, 40, 0);
  EXPECT_EQ(packetize(1, annex_b({kSps, picture}), 200), (Payloads{kSps, picture}));
}

TEST(H264Packetizer, NeverAggregatesSlices) {
  const Bytes first = slice(0x41, 20, 0), second = slice(0x41, 30, 0);
  EXPECT_EQ(packetize(1, annex_b({first, second}), 200), (Payloads{first, second}));
}

TEST(H264Packetizer, AnAggregateThatWouldNotFitIsLeftApart) {
  const Bytes sps(12, std::byte{0x67}), pps(12, std::byte{0x68});
  const std::size_t together = 1 + 2 + 12 + 2 + 12;
  EXPECT_EQ(packetize(1, annex_b({sps, pps}), together).size(), 1u);
  EXPECT_EQ(packetize(1, annex_b({sps, pps}), together - 1), (Payloads{sps, pps}));
}

TEST(H264Packetizer, FragmentsAreNearlyEqualAndJoinToTheirUnit) {
  const Bytes picture = slice(0x65, 2000, 0);
  for (const std::size_t room : {16U, 17U, 500U, 1001U, 1998U, 1999U}) {
    const auto payloads = packetize(1, annex_b({picture}), room);
    ASSERT_GT(payloads.size(), 1u) << room;
    Bytes joined = {picture[0]};
    std::size_t least = room, most = 0;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
      const Bytes& payload = payloads[i];
      least = std::min(least, payload.size());
      most = std::max(most, payload.size());
      EXPECT_EQ((payload[1] & std::byte{0x80}) != std::byte{0}, i == 0) << room;
      EXPECT_EQ((payload[1] & std::byte{0x40}) != std::byte{0}, i + 1 == payloads.size()) << room;
      EXPECT_EQ(payload[0], std::byte{0x7c});  // importance of the unit, type 28
      EXPECT_EQ(payload[1] & std::byte{0x1f}, std::byte{5});
      joined.insert(joined.end(), payload.begin() + 2, payload.end());
    }
    EXPECT_EQ(joined, picture) << room;
    EXPECT_LE(most, room);
    EXPECT_GE(least + payloads.size(), most) << room;  // what rounding up may cost the last
  }
}

TEST(H264Packetizer, AUnitThatJustFitsIsNotFragmented) {
  const Bytes picture = slice(0x41, 500, 0);
  EXPECT_EQ(packetize(1, annex_b({picture}), 500), (Payloads{picture}));
  EXPECT_EQ(packetize(1, annex_b({picture}), 499).size(), 2u);
}

TEST(H264Packetizer, LeavesOutDelimitersAndFiller) {
  const Bytes picture = slice(0x41, 20, 0);
  for (const std::uint8_t mode : {std::uint8_t{0}, std::uint8_t{1}}) {
    EXPECT_EQ(packetize(mode, annex_b({hex("09f0"), picture, hex("0cffff80")}), 1100),
              (Payloads{picture}));
  }
}

TEST(H264Packetizer, RefusesWhatHoldsNoUnitAndRoomForNothing) {
  H264Packetizer packetizer(1);
  Parts parts;
  EXPECT_FALSE(packetizer.packetize({}, 1100, parts));
  EXPECT_FALSE(packetizer.packetize(hex("010203"), 1100, parts));
  EXPECT_FALSE(packetizer.packetize(annex_b({hex("09f0"), hex("0cff80")}), 1100, parts));
  EXPECT_FALSE(packetizer.packetize(kKey, 2, parts));
  EXPECT_TRUE(parts.empty());
}

TEST(H264Packetizer, PartsPointIntoTheAccessUnit) {
  H264Packetizer packetizer(1);
  Parts parts;
  ASSERT_TRUE(packetizer.packetize(kKey, 600, parts));
  for (const auto& part : parts) {
    EXPECT_GE(part.body.data(), kKey.data());
    EXPECT_LE(part.body.data() + part.body.size(), kKey.data() + kKey.size());
  }
}

}  // namespace
}  // namespace protocols::rtp::payload
