#include "protocols/rtp/payload/h264_depacketizer.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

#include "protocols/rtp/packet.hpp"
#include "tests/protocols/rtp/payload/h264_support.hpp"
#include "tests/support/pcap.hpp"

namespace protocols::rtp::payload {
namespace {

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

TEST(H264Depacketizer, AFragmentedUnitMayNotHoldAnAggregateOrAFragment) {
  for (const auto* type : {"00", "18", "19", "1c", "1d", "1e"}) {
    H264Depacketizer depacketizer;
    Bytes first = hex("7c 00 aabb"), last = hex("7c 00 ccdd");
    first[1] = hex(type)[0] | std::byte{0x80};
    last[1] = hex(type)[0] | std::byte{0x40};
    EXPECT_TRUE(push_all(depacketizer, {slice(0x41, 20, 0), first, last}, 1).empty()) << type;
    EXPECT_EQ(depacketizer.dropped(), 1u) << type;
  }
}

TEST(H264Depacketizer, LeavesOutDelimitersAndFillerHoweverTheyCome) {
  H264Depacketizer depacketizer;
  const Bytes picture = slice(0x41, 20, 0);
  const std::vector<Bytes> payloads = {hex("09f0"),     hex("78 0002 09f0"), picture,
                                       hex("0cffff80"), hex("1c 8c ffff"),   hex("1c 4c ff80")};
  const auto frames = push_all(depacketizer, payloads, 1);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({picture}));
}

TEST(H264Depacketizer, PaddingProbesChangeNothing) {
  H264Depacketizer depacketizer;
  DepacketizedFrames out;
  const Bytes picture = slice(0x41, 20, 0);
  depacketizer.push({picture, 1, false}, out);
  depacketizer.push({{}, 2, true}, out);
  EXPECT_TRUE(out.empty());
  depacketizer.push({picture, 1, true}, out);
  ASSERT_EQ(out.size(), 1u);
  EXPECT_EQ(out[0].data, annex_b({picture, picture}));
}

TEST(H264Depacketizer, BehindAGapOnlyAPicturesFirstPacketIsTaken) {
  const Bytes later = hex("41 58 41414141");  // first_mb is not 0
  const Bytes middle = hex("7c 01 41414141"), end = hex("7c 41 4141");
  const std::vector<std::vector<Bytes>> headless_units = {
      {later}, {middle, end}, {hex("78 0004 41584141")}};
  for (const auto& headless : headless_units) {
    H264Depacketizer depacketizer;
    depacketizer.gap();
    EXPECT_TRUE(push_all(depacketizer, headless, 1).empty());
    EXPECT_TRUE(push_all(depacketizer, headless, 2).empty());
    EXPECT_EQ(depacketizer.dropped(), 2u);
    EXPECT_EQ(push_all(depacketizer, {slice(0x41, 20, 0), later}, 3).size(), 1u);
    EXPECT_EQ(push_all(depacketizer, {later}, 4).size(), 1u);  // the gap is behind us
  }
}

TEST(H264Depacketizer, APictureMayBeginWithAnythingThatPrecedesItsSlices) {
  const Bytes picture = slice(0x41, 20, 0);
  for (const auto* first : {"09f0", "060601c480", "67 42 c0 0d da 05 07 e4", "68ce3c80", "6e400010",
                            "78 0005 060601c480"}) {
    H264Depacketizer depacketizer;
    depacketizer.gap();
    EXPECT_EQ(push_all(depacketizer, {hex(first), picture}, 1).size(), 1u) << first;
  }
}

TEST(H264Depacketizer, AGapBetweenWholePicturesCostsNone) {
  H264Depacketizer depacketizer;
  EXPECT_EQ(push_all(depacketizer, {slice(0x41, 20, 0)}, 1).size(), 1u);
  depacketizer.gap();
  EXPECT_EQ(push_all(depacketizer, {slice(0x41, 20, 0)}, 2).size(), 1u);
  EXPECT_EQ(depacketizer.dropped(), 0u);
}

TEST(H264Depacketizer, ANewParameterSetChangesTheSizeOfTheNextKeyFrame) {
  H264Depacketizer depacketizer;
  const Bytes idr = slice(0x65, 50, 0);
  ASSERT_EQ(push_all(depacketizer, {kSps, kPps, idr}, 1).size(), 1u);
  const Bytes full =
      hex("67 64 00 28 ac d9 40 78 02 27 e5 c0 44 00 00 03 00 04 00 00 03 00 f0 3c 60 c6 58");
  EXPECT_TRUE(push_all(depacketizer, {full, kPps}, 2).empty());
  EXPECT_EQ(depacketizer.dropped(), 0u);
  const auto frames = push_all(depacketizer, {idr}, 3);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({full, kPps, idr}));
  EXPECT_EQ(frames[0].width, 1920);
  EXPECT_EQ(frames[0].height, 1080);
}

TEST(H264Depacketizer, PutsInThePictureSetThatTheSliceNames) {
  H264Depacketizer depacketizer;
  const Bytes second = hex("68 5ce3c880");  // pps 1 of sps 0
  EXPECT_TRUE(push_all(depacketizer, {kSps, kPps, second}, 1).empty());
  const Bytes idr = hex("65 b8 41414141"), other = hex("65 b4 41414141");  // pps 0, pps 1
  const auto frames = push_all(depacketizer, {other}, 2);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({kSps, second, other}));
  EXPECT_EQ(push_all(depacketizer, {idr}, 3)[0].data, annex_b({kSps, kPps, idr}));
}

TEST(H264Depacketizer, ADeltaFrameTellsNoSizeAndGetsNoParameterSets) {
  H264Depacketizer depacketizer;
  (void)push_all(depacketizer, {kSps, kPps, slice(0x65, 50, 0)}, 1);
  const auto frames = push_all(depacketizer, {slice(0x41, 50, 0)}, 2);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0].data, annex_b({slice(0x41, 50, 0)}));
  EXPECT_EQ(frames[0].width, 0);
  EXPECT_FALSE(frames[0].recovery_point);
}

TEST(H264Depacketizer, GivesTheTimestampOfEachUnitAcrossTheWrap) {
  H264Depacketizer depacketizer;
  DepacketizedFrames out;
  const Bytes picture = slice(0x41, 20, 0);
  depacketizer.push({picture, 0xffffffff, false}, out);
  depacketizer.push({picture, 0, true}, out);
  ASSERT_EQ(out.size(), 2u);
  EXPECT_EQ(out[0].timestamp, 0xffffffffU);
  EXPECT_EQ(out[1].timestamp, 0u);
}

TEST(H264Depacketizer, NoPictureGrowsWithoutEnd) {
  H264Depacketizer depacketizer;
  DepacketizedFrames out;
  Bytes fragment(60000, std::byte{0x41});
  fragment[0] = std::byte{0x7c};
  fragment[1] = std::byte{0x81};
  depacketizer.push({fragment, 1, false}, out);
  fragment[1] = std::byte{0x01};
  for (int i = 0; i < 150; ++i) depacketizer.push({fragment, 1, false}, out);
  fragment[1] = std::byte{0x41};
  depacketizer.push({fragment, 1, true}, out);
  EXPECT_TRUE(out.empty());
  EXPECT_EQ(depacketizer.dropped(), 1u);
  EXPECT_EQ(push_all(depacketizer, {slice(0x41, 20, 0)}, 2).size(), 1u);
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
