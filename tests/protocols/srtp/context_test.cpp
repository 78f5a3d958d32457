#include "protocols/srtp/context.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

#include "protocols/base/writer.hpp"
#include "protocols/srtp/error.hpp"
#include "protocols/srtp/suite.hpp"

namespace protocols::srtp {
namespace {

Bytes bytes(std::initializer_list<unsigned> values) {
  Bytes out;
  for (const unsigned value : values) out.push_back(static_cast<std::byte>(value));
  return out;
}

Bytes rtp(std::uint16_t sequence, std::uint32_t ssrc = 0xcafebabe) {
  Writer out;
  out.u8(0x80);
  out.u8(96);
  out.u16(sequence);
  out.u32(1234);
  out.u32(ssrc);
  for (std::uint8_t i = 0; i < 40; ++i) out.u8(i);
  return out.take();
}

Bytes receiver_report() {
  return bytes({0x80, 201, 0, 1, 0xca, 0xfe, 0xba, 0xbe});
}

SrtpKey key_of(SrtpSuite suite, std::uint8_t seed = 1) {
  return generate_key(suite, [seed](std::span<std::byte> out) {
    std::uint8_t value = seed;
    for (std::byte& b : out) b = std::byte{value++};
  });
}

struct Pair {
  Context out, in;
};

Pair pair_of(SrtpSuite suite) {
  return {*Context::create(key_of(suite), Context::Flow::Outbound),
          *Context::create(key_of(suite), Context::Flow::Inbound)};
}

// The reference packet of libsrtp's and Cisco's implementations: AES-CM-128, HMAC-SHA1-80.
TEST(SrtpContext, ProtectsTheReferencePacketToTheReferenceBytes) {
  const SrtpKey key{SrtpSuite::AesCm128Sha1_80,
                    bytes({0xe1, 0xf9, 0x7a, 0x0d, 0x3e, 0x01, 0x8b, 0xe0, 0xd6, 0x4f,
                           0xa3, 0x2c, 0x06, 0xde, 0x41, 0x39, 0x0e, 0xc6, 0x75, 0xad,
                           0x49, 0x8a, 0xfe, 0xeb, 0xb6, 0x96, 0x0b, 0x3a, 0xab, 0xe6})};
  Bytes packet = bytes({0x80, 0x0f, 0x12, 0x34, 0xde, 0xca, 0xfb, 0xad, 0xca, 0xfe, 0xba, 0xbe});
  packet.insert(packet.end(), 16, std::byte{0xab});
  auto context = Context::create(key, Context::Flow::Outbound);
  ASSERT_TRUE(context);
  ASSERT_TRUE(context->protect_rtp(packet));
  EXPECT_EQ(packet,
            bytes({0x80, 0x0f, 0x12, 0x34, 0xde, 0xca, 0xfb, 0xad, 0xca, 0xfe, 0xba, 0xbe, 0x4e,
                   0x55, 0xdc, 0x4c, 0xe7, 0x99, 0x78, 0xd8, 0x8c, 0xa4, 0xd2, 0x15, 0x94, 0x9d,
                   0x24, 0x02, 0xb7, 0x8d, 0x6a, 0xcc, 0x99, 0xea, 0x17, 0x9b, 0x8d, 0xbb}));
}

TEST(SrtpContext, EverySuiteReturnsWhatWasProtected) {
  for (const Suite& suite : kSuites) {
    auto [out, in] = pair_of(suite.id);
    Bytes media = rtp(7), report = receiver_report();
    ASSERT_TRUE(out.protect_rtp(media)) << suite.name;
    EXPECT_EQ(media.size(), rtp(7).size() + suite.rtp_tag_bytes);
    ASSERT_TRUE(in.unprotect_rtp(media)) << suite.name;
    EXPECT_EQ(media, rtp(7));
    ASSERT_TRUE(out.protect_rtcp(report));
    EXPECT_NE(report, receiver_report());
    ASSERT_TRUE(in.unprotect_rtcp(report));
    EXPECT_EQ(report, receiver_report());
  }
}

TEST(SrtpContext, GrowsInPlaceWhenSpareRoomIsReserved) {
  auto [out, in] = pair_of(SrtpSuite::AeadAes256Gcm);
  Bytes packet = rtp(1);
  packet.reserve(packet.size() + Context::kMaxGrowth);
  const std::byte* data = packet.data();
  ASSERT_TRUE(out.protect_rtp(packet));
  EXPECT_EQ(packet.data(), data);
}

TEST(SrtpContext, RefusesAPacketSeenBeforeAndCountsIt) {
  auto [out, in] = pair_of(SrtpSuite::AeadAes128Gcm);
  Bytes packet = rtp(7);
  ASSERT_TRUE(out.protect_rtp(packet));
  Bytes again = packet;
  ASSERT_TRUE(in.unprotect_rtp(packet));
  const auto second = in.unprotect_rtp(again);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, Errc::Replayed);
  EXPECT_EQ(in.statistics().replayed, 1U);
}

TEST(SrtpContext, AcceptsAPacketAThousandBehind) {
  auto [out, in] = pair_of(SrtpSuite::AesCm128Sha1_80);
  Bytes late = rtp(1), newest = rtp(1001);
  ASSERT_TRUE(out.protect_rtp(late));
  ASSERT_TRUE(out.protect_rtp(newest));
  ASSERT_TRUE(in.unprotect_rtp(newest));
  EXPECT_TRUE(in.unprotect_rtp(late));
}

TEST(SrtpContext, EachChangedByteFailsAuthentication) {
  for (const Suite& suite : kSuites) {
    auto [out, in] = pair_of(suite.id);
    Bytes packet = rtp(7);
    ASSERT_TRUE(out.protect_rtp(packet));
    std::uint64_t failures = 0;
    for (std::size_t at = 12; at < packet.size(); ++at) {
      Bytes changed = packet;
      changed[at] ^= std::byte{1};
      EXPECT_FALSE(in.unprotect_rtp(changed)) << suite.name << " byte " << at;
      ++failures;
    }
    EXPECT_EQ(in.statistics().unauthenticated, failures);
    EXPECT_TRUE(in.unprotect_rtp(packet)) << "garbage must not spoil the genuine packet";
  }
}

TEST(SrtpContext, SequenceNumbersRollOver) {
  auto [out, in] = pair_of(SrtpSuite::AeadAes256Gcm);
  for (std::uint32_t i = 65000; i < 66200; ++i) {
    Bytes packet = rtp(static_cast<std::uint16_t>(i));
    ASSERT_TRUE(out.protect_rtp(packet));
    ASSERT_TRUE(in.unprotect_rtp(packet)) << i;
  }
}

TEST(SrtpContext, ARetransmissionIsProtectedToTheSameBytes) {
  auto [out, in] = pair_of(SrtpSuite::AeadAes256Gcm);
  Bytes first = rtp(5), other = rtp(6), again = rtp(5);
  ASSERT_TRUE(out.protect_rtp(first));
  ASSERT_TRUE(out.protect_rtp(other));
  ASSERT_TRUE(out.protect_rtp(again));
  EXPECT_EQ(first, again);
}

TEST(SrtpContext, SourcesAreLimited) {
  auto [out, in] = pair_of(SrtpSuite::AesCm128Sha1_80);
  for (std::uint32_t ssrc = 1; ssrc <= Context::kMaxSources; ++ssrc) {
    Bytes packet = rtp(1, ssrc);
    ASSERT_TRUE(out.protect_rtp(packet));
    ASSERT_TRUE(in.unprotect_rtp(packet));
  }
  Bytes one_more = rtp(1, 9999);
  EXPECT_EQ(in.unprotect_rtp(one_more).error().code, Errc::TooManySources);
  Bytes known = rtp(2, 3);
  ASSERT_TRUE(out.protect_rtp(known));
  EXPECT_TRUE(in.unprotect_rtp(known));
}

TEST(SrtpContext, RefusesKeysOfAnotherLengthAndShortPackets) {
  const SrtpKey wrong{SrtpSuite::AeadAes256Gcm, Bytes(30)};
  EXPECT_EQ(Context::create(wrong, Context::Flow::Inbound).error().code, Errc::BadKeyLength);
  for (const Suite& suite : kSuites) {
    auto in = *Context::create(key_of(suite.id), Context::Flow::Inbound);
    const Bytes whole = rtp(1);
    for (std::size_t size = 0; size < 30; ++size) {
      Bytes media(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
      EXPECT_FALSE(in.unprotect_rtp(media));
      Bytes report(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
      EXPECT_FALSE(in.unprotect_rtcp(report));
    }
    EXPECT_EQ(in.statistics().processed, 0U);
  }
}

}  // namespace
}  // namespace protocols::srtp
