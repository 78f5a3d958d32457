#include "protocols/rtp/packet.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/protocols/rtp/rtp_support.hpp"
#include "tests/support/pcap.hpp"

namespace protocols::rtp {
namespace {

const std::string kData = "../shared/data/rtp/";

TEST(RtpPacket, ReadsTheFixedHeader) {
  // V=2, M, PT 101, sequence, timestamp, SSRC, then a telephone event.
  const Bytes bytes = hex("80e5 5e58 efb0f6bc a6a144f2 018a03c0");
  const auto view = parse_packet(bytes);
  ASSERT_TRUE(view);
  EXPECT_TRUE(view->marker);
  EXPECT_EQ(view->payload_type, 101);
  EXPECT_EQ(view->sequence, 0x5e58);
  EXPECT_EQ(view->timestamp, 0xefb0f6bcU);
  EXPECT_EQ(view->ssrc, 0xa6a144f2U);
  EXPECT_EQ(view->payload.size(), 4u);
}

TEST(RtpPacket, FindsOneByteExtensionsBetweenPadding) {
  const Bytes bytes = hex("90e0 0001 00000002 00000003 bede 0003 10aa 00 00 51bbcc 00 32010203 f0");
  const auto view = parse_packet(bytes);
  ASSERT_TRUE(view);
  EXPECT_EQ(as_text(*view->extension(1)), "\xaa");
  EXPECT_EQ(view->extension_u16(5), 0xbbcc);
  EXPECT_EQ(view->extension(3)->size(), 3u);
  EXPECT_FALSE(view->extension(7));
}

TEST(RtpPacket, FindsTwoByteExtensions) {
  const Bytes bytes = hex("90e0 0001 00000002 00000003 1000 0002 0100 2002 abcd 00 00");
  const auto view = parse_packet(bytes);
  ASSERT_TRUE(view);
  EXPECT_TRUE(view->extension(1)->empty());
  EXPECT_EQ(view->extension_u16(0x20), 0xabcd);
}

TEST(RtpPacket, RefusesWhatBreaksTheHeaderRules) {
  EXPECT_EQ(parse_packet(hex("8000")).error().code, Errc::Truncated);
  EXPECT_EQ(parse_packet(hex("40000001 00000002 00000003")).error().code, Errc::BadVersion);
  EXPECT_EQ(parse_packet(hex("81000001 00000002 00000003")).error().code, Errc::Truncated);
  EXPECT_EQ(parse_packet(hex("90000001 00000002 00000003 bede0001")).error().code,
            Errc::BadExtension);
  EXPECT_EQ(parse_packet(hex("a0000001 00000002 00000003 00")).error().code, Errc::BadPadding);
  EXPECT_EQ(parse_packet(hex("a0000001 00000002 00000003 05")).error().code, Errc::BadPadding);
}

TEST(RtpPacket, ReadsBackWhatItWrites) {
  const Bytes mid = to_bytes("video");
  const Bytes level = hex("8a");
  const Bytes payload = hex("0102030405");
  const Bytes csrcs = hex("aabbccdd 11223344");
  for (const std::uint8_t id : {std::uint8_t{4}, std::uint8_t{200}}) {  // one- and two-byte form
    const std::vector<Extension> extensions = {{1, level}, {id, mid}};
    payload::Part part;
    part.head[0] = std::byte{0x7c};
    part.head_size = 1;
    part.body = payload;
    const Bytes bytes = write_packet({true, 96, 7, 8, 9}, extensions, {&part, 1}, csrcs);
    EXPECT_GE(bytes.capacity(), bytes.size() + kSpareBytes) << "for SRTP";
    const auto view = parse_packet(bytes);
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->marker);
    EXPECT_EQ(view->sequence, 7);
    EXPECT_EQ(to_bytes(view->csrcs), csrcs);
    EXPECT_EQ(to_bytes(*view->extension(1)), level);
    EXPECT_EQ(to_bytes(*view->extension(id)), mid);
    EXPECT_EQ(to_bytes(view->payload), hex("7c0102030405"));
  }
}

TEST(RtpPacket, TellsRtcpApartByItsType) {
  EXPECT_TRUE(is_rtcp(hex("80c8")));
  EXPECT_TRUE(is_rtcp(hex("80ce")));
  EXPECT_FALSE(is_rtcp(hex("80e0")));
  EXPECT_FALSE(is_rtcp(hex("80")));
}

TEST(RtpPacket, ReadsRecordedPackets) {
  if (!std::filesystem::exists(kData)) GTEST_SKIP() << "no recorded packets here";
  const auto csrc = support::read_file(kData + "aiortc-bin/rtp_with_csrc.bin");
  const auto with_csrc = parse_packet(csrc);
  ASSERT_TRUE(with_csrc);
  EXPECT_EQ(to_bytes(with_csrc->csrcs), hex("abcdef01 deadbeef"));
  EXPECT_EQ(with_csrc->payload.size(), 160u);
  const auto mid = support::read_file(kData + "aiortc-bin/rtp_with_sdes_mid.bin");
  const auto with_mid = parse_packet(mid);
  ASSERT_TRUE(with_mid);
  EXPECT_EQ(as_text(*with_mid->extension(9)), "0");
  const auto padding = support::read_file(kData + "aiortc-bin/rtp_only_padding.bin");
  const auto only_padding = parse_packet(padding);
  ASSERT_TRUE(only_padding);
  EXPECT_TRUE(only_padding->payload.empty());
  EXPECT_EQ(only_padding->padding, 224);
}

TEST(RtpPacket, SurvivesEveryTruncation) {
  const Bytes whole = hex("b2e0 0001 00000002 00000003 aabbccdd 11223344 bede 0001 32010203 aa 01");
  for (std::size_t size = 0; size <= whole.size(); ++size) {
    const auto view = parse_packet(ByteView(whole).first(size));
    if (view) (void)view->extension(3);
  }
}

}  // namespace
}  // namespace protocols::rtp
