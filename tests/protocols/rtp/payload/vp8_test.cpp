#include "protocols/rtp/payload/vp8.hpp"

#include <gtest/gtest.h>

#include "protocols/rtp/packet.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"
#include "tests/support/pcap.hpp"

namespace protocols::rtp::payload {
namespace {

// A 320x240 key frame's header, then filler.
Bytes key_frame(std::size_t size) {
  Bytes out = hex("10 02 00 9d 01 2a 40 01 f0 00");
  out.resize(size, std::byte{0x55});
  return out;
}

std::vector<Bytes> packetize(Vp8Packetizer& packetizer, const Bytes& frame, std::size_t room) {
  Parts parts;
  EXPECT_TRUE(packetizer.packetize(frame, room, parts));
  std::vector<Bytes> out;
  for (const auto& part : parts) {
    out.emplace_back(part.head.begin(), part.head.begin() + part.head_size);
    out.back().insert(out.back().end(), part.body.begin(), part.body.end());
  }
  return out;
}

TEST(Vp8, ReadsDescriptorsOfAllLengths) {
  EXPECT_EQ(parse_vp8_descriptor(hex("10aa"))->size, 1u);
  const auto full = parse_vp8_descriptor(hex("90 f0 92 34 07 60 aa"));
  ASSERT_TRUE(full);
  EXPECT_EQ(full->picture_id, 0x1234);
  EXPECT_EQ(full->tl0_picture_index, 7);
  EXPECT_EQ(full->temporal_layer, 1);
  EXPECT_TRUE(full->start_of_partition);
  EXPECT_EQ(full->size, 6u);
  const auto short_id = parse_vp8_descriptor(hex("a1 80 11 aa"));
  EXPECT_EQ(short_id->picture_id, 0x11);
  EXPECT_TRUE(short_id->non_reference);
  EXPECT_EQ(short_id->partition, 1);
  for (const auto* bad : {"", "90", "9080", "908080", "9040", "9020"}) {
    EXPECT_FALSE(parse_vp8_descriptor(hex(bad))) << bad;
  }
}

TEST(Vp8, ReadsSizesOfKeyFrames) {
  const auto header = parse_vp8_frame(key_frame(20));
  ASSERT_TRUE(header);
  EXPECT_TRUE(header->keyframe);
  EXPECT_EQ(header->width, 320);
  EXPECT_EQ(header->height, 240);
  EXPECT_FALSE(parse_vp8_frame(hex("11 02 00"))->keyframe);
  EXPECT_FALSE(parse_vp8_frame(hex("10 02 00 9d 01 2b 40 01 f0 00")));
}

TEST(Vp8, RestoresWhatWasPacketizedAcrossThePictureIdWrap) {
  Vp8Packetizer packetizer(0x7fff);
  Vp8Depacketizer depacketizer;
  for (const std::uint32_t timestamp : {1U, 2U, 3U}) {
    const Bytes frame = key_frame(2500 + timestamp);
    const auto payloads = packetize(packetizer, frame, 1000);
    EXPECT_EQ(payloads.size(), 3u);
    EXPECT_EQ(parse_vp8_descriptor(payloads[1])->picture_id, (0x7ffeU + timestamp) & 0x7fffU);
    DepacketizedFrames out;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
      depacketizer.push({payloads[i], timestamp, i == 2}, out);
    }
    ASSERT_EQ(out.size(), 1u);
    EXPECT_EQ(out[0].data, frame);
    EXPECT_EQ(out[0].width, 320);
  }
}

TEST(Vp8, NeverDeliversAFrameThatMissesAPacket) {
  Vp8Packetizer packetizer;
  const auto payloads = packetize(packetizer, key_frame(3500), 1000);
  for (std::size_t lost = 0; lost < payloads.size(); ++lost) {
    Vp8Depacketizer depacketizer;
    DepacketizedFrames out;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
      if (i == lost) continue;
      if (i == lost + 1) depacketizer.gap();
      depacketizer.push({payloads[i], 1, i + 1 == payloads.size()}, out);
    }
    if (lost + 1 == payloads.size()) depacketizer.gap();
    EXPECT_TRUE(out.empty()) << lost;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
      depacketizer.push({payloads[i], 2, i + 1 == payloads.size()}, out);
    }
    EXPECT_EQ(out.size(), 1u) << lost;
  }
}

TEST(Vp8, ReadsARecordedCall) {
  const auto capture = support::read_pcap("../shared/data/rtp/str0m-vp8.pcap");
  if (capture.empty()) GTEST_SKIP() << "no recording here";
  Vp8Depacketizer depacketizer;
  DepacketizedFrames out;
  for (const auto& datagram : capture) {
    const auto view = parse_packet(datagram.payload);
    ASSERT_TRUE(view);
    depacketizer.push({view->payload, view->timestamp, view->marker}, out);
  }
  ASSERT_GT(out.size(), 10u);
  EXPECT_TRUE(out.front().keyframe);
  EXPECT_GT(out.front().width, 0);
}

}  // namespace
}  // namespace protocols::rtp::payload
