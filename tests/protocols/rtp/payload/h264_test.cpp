#include <gtest/gtest.h>

#include <filesystem>

#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/payload/annex_b.hpp"
#include "protocols/rtp/payload/h264_depacketizer.hpp"
#include "protocols/rtp/payload/h264_packetizer.hpp"
#include "protocols/rtp/payload/h264_syntax.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"
#include "tests/support/pcap.hpp"

namespace protocols::rtp::payload {
namespace {

// Payloads as packets would carry them.
std::vector<Bytes> payloads_of(const Parts& parts) {
  std::vector<Bytes> out;
  bool open = false;
  for (const auto& part : parts) {
    if (!open) out.emplace_back();
    out.back().insert(out.back().end(), part.head.begin(), part.head.begin() + part.head_size);
    out.back().insert(out.back().end(), part.body.begin(), part.body.end());
    open = !part.last_of_packet;
  }
  return out;
}

std::vector<Bytes> packetize(std::uint8_t mode, const Bytes& unit, std::size_t room) {
  H264Packetizer packetizer(mode);
  Parts parts;
  EXPECT_TRUE(packetizer.packetize(unit, room, parts));
  return payloads_of(parts);
}

DepacketizedFrames push_all(H264Depacketizer& to, const std::vector<Bytes>& payloads,
                            std::uint32_t timestamp) {
  DepacketizedFrames out;
  for (std::size_t i = 0; i < payloads.size(); ++i) {
    to.push({payloads[i], timestamp, i + 1 == payloads.size()}, out);
  }
  return out;
}

const Bytes kKey = annex_b({kSps, kPps, slice(0x65, 3000, 0)});
const Bytes kDelta = annex_b({slice(0x41, 2500, 2)});

TEST(AnnexB, SplitsAtThreeAndFourByteStartCodes) {
  const Bytes stream = hex("ff 000001 67aa 00000001 68bb00 000001 65 0001 cc 000000");
  std::vector<ByteView> nals;
  split_annex_b(stream, nals);
  ASSERT_EQ(nals.size(), 3u);
  EXPECT_EQ(to_bytes(nals[0]), hex("67aa"));
  EXPECT_EQ(to_bytes(nals[1]), hex("68bb"));
  EXPECT_EQ(to_bytes(nals[2]), hex("650001cc"));
}

TEST(H264Syntax, ReadsSizesOfParameterSets) {
  const auto small = parse_sps(kSps);
  ASSERT_TRUE(small);
  EXPECT_EQ(small->width, 320);
  EXPECT_EQ(small->height, 240);
  // High profile 1920x1080: 1088 rows, cropped by 8.
  const auto large =
      parse_sps(hex("67 64 00 28 ac d9 40 78 02 27 e5 c0 44 00 00 03 00 04 00 00"
                    "03 00 f0 3c 60 c6 58"));
  ASSERT_TRUE(large);
  EXPECT_EQ(large->width, 1920);
  EXPECT_EQ(large->height, 1080);
  EXPECT_FALSE(parse_sps(hex("6742c0")));
}

TEST(H264Packetizer, KeepsWholeUnitsInModeZero) {
  const auto payloads = packetize(0, kKey, 4000);
  ASSERT_EQ(payloads.size(), 3u);
  EXPECT_EQ(payloads[0], kSps);
  EXPECT_EQ(payloads[2].size(), 3000u);
}

TEST(H264Packetizer, RefusesAUnitTooLargeForModeZero) {
  H264Packetizer packetizer(0);
  Parts parts;
  EXPECT_FALSE(packetizer.packetize(kKey, 1000, parts));
  EXPECT_TRUE(parts.empty());
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

TEST(H264Packetizer, LeavesOutDelimitersAndRefusesEmptyUnits) {
  EXPECT_EQ(packetize(1, annex_b({hex("09f0"), slice(0x41, 20, 0)}), 1100).size(), 1u);
  H264Packetizer packetizer(1);
  Parts parts;
  EXPECT_FALSE(packetizer.packetize(hex("010203"), 1100, parts));
}

TEST(H264Depacketizer, RestoresWhatWasPacketized) {
  for (const std::uint8_t mode : {std::uint8_t{0}, std::uint8_t{1}}) {
    H264Depacketizer depacketizer;
    const std::size_t room = mode == 0 ? 4000 : 500;
    const auto key = push_all(depacketizer, packetize(mode, kKey, room), 1);
    const auto delta = push_all(depacketizer, packetize(mode, kDelta, room), 2);
    ASSERT_EQ(key.size(), 1u);
    EXPECT_EQ(key[0].data, kKey);
    EXPECT_TRUE(key[0].keyframe);
    EXPECT_EQ(key[0].width, 320);
    EXPECT_EQ(key[0].height, 240);
    ASSERT_EQ(delta.size(), 1u);
    EXPECT_EQ(delta[0].data, kDelta);
    EXPECT_FALSE(delta[0].keyframe);
  }
}

TEST(H264Depacketizer, PutsRememberedParameterSetsBeforeAnIdrWithoutThem) {
  H264Depacketizer depacketizer;
  EXPECT_TRUE(push_all(depacketizer, {kSps, kPps}, 1).empty());  // marked, but no picture
  const Bytes idr = slice(0x65, 50, 0);
  const auto frames = push_all(depacketizer, {idr}, 1);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({kSps, kPps, idr}));
  const auto with_sei = push_all(depacketizer, {hex("06050180"), kSps, idr}, 2);
  ASSERT_EQ(with_sei.size(), 1u);
  EXPECT_EQ(with_sei[0].data, annex_b({hex("06050180"), kSps, kPps, idr}));
}

TEST(H264Depacketizer, RefusesAnIdrWhoseParameterSetsNeverCame) {
  H264Depacketizer depacketizer;
  EXPECT_TRUE(push_all(depacketizer, {slice(0x65, 50, 0)}, 1).empty());
  EXPECT_EQ(depacketizer.dropped(), 1u);
}

TEST(H264Depacketizer, EndsAUnitAtTheNextTimestampWhereMarkersAreMissing) {
  H264Depacketizer depacketizer;
  DepacketizedFrames out;
  const Bytes first = slice(0x41, 20, 0), second = slice(0x41, 30, 0);
  depacketizer.push({first, 1, false}, out);
  depacketizer.push({first, 1, false}, out);
  EXPECT_TRUE(out.empty());
  depacketizer.push({second, 2, true}, out);
  ASSERT_EQ(out.size(), 2u);
  EXPECT_EQ(out[0].data, annex_b({first, first}));
  EXPECT_EQ(out[1].data, annex_b({second}));
}

TEST(H264Depacketizer, LeavesOutScalabilityLayers) {
  H264Depacketizer depacketizer;
  const Bytes base = slice(0x41, 20, 0);
  Bytes fragmented = hex("7c 94 aabb"), last = hex("7c 54 ccdd");  // FU-A of type 20
  const std::vector<Bytes> payloads = {hex("6e400010"),   base,       hex("6f42c00d"),
                                       hex("744000100a"), fragmented, last};
  const auto frames = push_all(depacketizer, payloads, 1);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({base}));
}

TEST(H264Depacketizer, NeverDeliversAFrameThatMissesAPacket) {
  const auto payloads = packetize(1, kKey, 500);
  ASSERT_GT(payloads.size(), 5u);
  for (std::size_t lost = 0; lost < payloads.size(); ++lost) {
    H264Depacketizer depacketizer;
    (void)push_all(depacketizer, packetize(1, kKey, 500), 1);
    DepacketizedFrames out;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
      if (i == lost) continue;
      if (i == lost + 1) depacketizer.gap();
      depacketizer.push({payloads[i], 2, i + 1 == payloads.size()}, out);
    }
    if (lost + 1 == payloads.size()) depacketizer.gap();
    const auto next = push_all(depacketizer, payloads, 3);
    // Parameter sets lost in front of an IDR are made up for by those remembered.
    if (lost == 0) {
      ASSERT_EQ(out.size(), 1u);
      EXPECT_EQ(out[0].data, kKey);
    } else {
      EXPECT_TRUE(out.empty()) << lost;
    }
    ASSERT_EQ(next.size(), 1u) << lost;
    EXPECT_EQ(next[0].data, kKey);
  }
}

TEST(H264Depacketizer, DropsMalformedUnitsAndGoesOn) {
  for (const auto* bad : {"78", "780000", "7800ff41", "7c85", "7c05aabb", "7cc5aabb", "79aabb",
                          "60aabb", "67", "6742"}) {
    H264Depacketizer depacketizer;
    DepacketizedFrames out;
    depacketizer.push({hex(bad), 1, false}, out);
    depacketizer.push({slice(0x41, 20, 0), 1, true}, out);
    if (std::string_view(bad) == "78") continue;  // an empty aggregate harms nothing
    EXPECT_TRUE(out.empty()) << bad;
    EXPECT_EQ(push_all(depacketizer, packetize(1, kKey, 500), 2).size(), 1u) << bad;
  }
}

TEST(H264Depacketizer, FindsRecoveryPoints) {
  H264Depacketizer depacketizer;
  const auto frames = push_all(depacketizer, {hex("06 06 01 c4 80"), slice(0x41, 20, 0)}, 1);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_TRUE(frames[0].recovery_point);
}

TEST(H264Depacketizer, ReadsARecordedCall) {
  const auto capture = support::read_pcap("../shared/data/rtp/str0m-h264.pcap");
  if (capture.empty()) GTEST_SKIP() << "no recording here";
  H264Depacketizer depacketizer;
  DepacketizedFrames out;
  std::optional<std::uint16_t> awaited;
  for (const auto& datagram : capture) {
    const auto view = parse_packet(datagram.payload);
    ASSERT_TRUE(view);
    if (awaited && awaited != view->sequence) depacketizer.gap();  // three packets were lost
    awaited = static_cast<std::uint16_t>(view->sequence + 1);
    depacketizer.push({view->payload, view->timestamp, view->marker}, out);
  }
  ASSERT_GT(out.size(), 20u);
  EXPECT_TRUE(out.front().keyframe);
  EXPECT_GT(out.front().width, 0);
  // Each loss takes the picture it fell into. The first was the last packet of a picture: it could
  // as well have been the first of the next one, so that goes too.
  EXPECT_EQ(depacketizer.dropped(), 4u);
  H264Depacketizer again;
  for (const auto& frame : out) {
    const auto frames = push_all(again, packetize(1, frame.data, 300), frame.timestamp);
    ASSERT_EQ(frames.size(), 1u);
    EXPECT_EQ(frames[0].data, frame.data);
  }
}

}  // namespace
}  // namespace protocols::rtp::payload
