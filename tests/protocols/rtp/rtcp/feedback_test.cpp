#include <gtest/gtest.h>

#include <numeric>
#include <string>

#include "protocols/rtp/rtcp/body.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::rtcp {
namespace {

constexpr std::size_t kCommonHeader = 4;

// What stands behind the common header of one packet written.
template <class M>
Bytes body_of(const M& message) {
  Writer out;
  write(out, message);
  const Bytes packet = out.take();
  return Bytes(packet.begin() + kCommonHeader, packet.end());
}

template <class M>
M transport(const Bytes& body, std::uint8_t format) {
  const auto parsed = parse_transport_layer(body, format);
  EXPECT_TRUE(parsed);
  return parsed ? std::get<M>(*parsed) : M{};
}

template <class M>
M payload_specific(const Bytes& body, std::uint8_t format) {
  const auto parsed = parse_payload_specific(body, format);
  EXPECT_TRUE(parsed);
  return parsed ? std::get<M>(*parsed) : M{};
}

// No code at all where nothing is wrong.
std::error_code rule_broken_in(const Result<Message>& parsed) {
  return parsed ? std::error_code{} : parsed.error().code;
}

TEST(RtcpFeedback, ReadsEachFormat) {
  EXPECT_EQ(payload_specific<Pli>(hex("54506265 23013fb9"), 1), (Pli{0x54506265, 0x23013fb9}));
  EXPECT_EQ(transport<Nack>(hex("00000001 00000002 fffe8003"), 1),
            (Nack{1, 2, {0xfffe, 0xffff, 0, 14}}));
  EXPECT_EQ(payload_specific<Fir>(hex("00000001 00000000 00000002 07000000"), 4),
            (Fir{1, {{2, 7}}}));
  // 1 000 000 bit/s = 125000 << 3; overhead 40.
  EXPECT_EQ(transport<Tmmbr>(hex("00000001 00000000 00000002 0fd09028"), 3),
            (Tmmbr{1, {{2, 1000000, 40}}}));
  EXPECT_EQ(transport<Tmmbn>(hex("00000001 00000000 00000002 0fd09028"), 4),
            (Tmmbn{1, {{2, 1000000, 40}}}));
  // REMB of 1 000 000 = 250000 << 2.
  EXPECT_EQ(payload_specific<Remb>(hex("00000001 00000000 52454d42 010bd090 00000002"), 15),
            (Remb{1, 1000000, {2}}));
}

TEST(RtcpFeedback, ATmmbnMayNameNobody) {
  EXPECT_EQ(transport<Tmmbn>(hex("00000001 00000000"), 4), (Tmmbn{1, {}}));
}

TEST(RtcpFeedback, OtherFormatsAreSkipped) {
  for (const std::uint8_t format : {std::uint8_t{0}, std::uint8_t{2}, std::uint8_t{31}}) {
    EXPECT_EQ(transport<Skipped>(hex("00000001 00000002 aabbccdd"), format),
              (Skipped{205, format}));
    EXPECT_EQ(payload_specific<Skipped>(hex("00000001 00000002 aabbccdd"), format),
              (Skipped{206, format}));
  }
  // Application layer feedback that is no REMB, one of which ends before its name.
  EXPECT_EQ(payload_specific<Skipped>(hex("00000001 00000002 41424344"), 15), (Skipped{206, 15}));
  EXPECT_EQ(payload_specific<Skipped>(hex("00000001 00000002"), 15), (Skipped{206, 15}));
}

TEST(RtcpFeedback, EveryFormatNeedsBothItsSources) {
  for (const auto* body : {"", "00000001", "00000001 000000"}) {
    for (std::uint8_t format = 0; format < 32; ++format) {
      EXPECT_FALSE(parse_transport_layer(hex(body), format)) << body << int{format};
      EXPECT_FALSE(parse_payload_specific(hex(body), format)) << body << int{format};
    }
  }
}

TEST(RtcpFeedback, RefusesEntriesCutShort) {
  for (const auto* body :
       {"00000001 00000002", "00000001 00000002 0003", "00000001 00000002 00030000 0004"}) {
    EXPECT_EQ(rule_broken_in(parse_transport_layer(hex(body), 1)), Errc::BadItem) << body;
  }
  const Bytes half = hex("00000001 00000000 00000002 0fd09028 00000003");
  EXPECT_EQ(rule_broken_in(parse_transport_layer(half, 3)), Errc::BadItem);
  EXPECT_EQ(rule_broken_in(parse_transport_layer(half, 4)), Errc::BadItem);
  EXPECT_EQ(rule_broken_in(parse_payload_specific(half, 4)), Errc::BadItem);
  EXPECT_EQ(rule_broken_in(parse_payload_specific(hex("00000001 00000000 52454d42"), 15)),
            Errc::Truncated);
  EXPECT_EQ(rule_broken_in(
                parse_payload_specific(hex("00000001 00000000 52454d42 020bd090 00000002"), 15)),
            Errc::BadItem);
}

TEST(RtcpFeedback, ANackIsNotExpandedWithoutEnd) {
  Bytes body = hex("00000001 00000002");
  const Bytes full = hex("0000ffff");  // 17 numbers
  for (int i = 0; i < 240; ++i) body.insert(body.end(), full.begin(), full.end());
  EXPECT_EQ(transport<Nack>(body, 1).lost.size(), 240u * 17);
  body.insert(body.end(), full.begin(), full.end());
  EXPECT_EQ(rule_broken_in(parse_transport_layer(body, 1)), Errc::TooMany);
}

TEST(RtcpFeedback, WritesNackAsFirstNumberAndWhatFollowsIt) {
  EXPECT_EQ(body_of(Nack{1, 2, {5}}), hex("00000001 00000002 00050000"));
  EXPECT_EQ(body_of(Nack{1, 2, {5, 6, 21, 22}}), hex("00000001 00000002 00058001 00160000"));
  EXPECT_EQ(body_of(Nack{1, 2, {0xffff, 0, 15}}), hex("00000001 00000002 ffff8001"));
}

TEST(RtcpFeedback, ReadsBackALongListOfLostNumbers) {
  Nack nack{1, 2, std::vector<std::uint16_t>(1000)};
  std::iota(nack.lost.begin(), nack.lost.end(), std::uint16_t{65000});
  EXPECT_EQ(body_of(nack).size(), 8u + 59 * 4);  // 1000 numbers, 17 an entry
  EXPECT_EQ(transport<Nack>(body_of(nack), 1), nack);
}

TEST(RtcpFeedback, NumbersOutOfOrderAreStillAllAskedFor) {
  const Nack nack{1, 2, {40, 3, 3, 2}};
  EXPECT_EQ(transport<Nack>(body_of(nack), 1), nack);
}

TEST(RtcpFeedback, LimitsAreWrittenRoundedDown) {
  for (const std::uint64_t bits :
       {std::uint64_t{0}, std::uint64_t{131071}, std::uint64_t{262143}, std::uint64_t{262145},
        std::uint64_t{1234567}, std::uint64_t{99'999'999'999}, ~std::uint64_t{0} >> 1U}) {
    const auto remb = payload_specific<Remb>(body_of(Remb{1, bits, {2}}), 15).bits_per_second;
    EXPECT_LE(remb, bits);
    EXPECT_GE(remb, bits - bits / 131072) << bits;
    const auto tmmbr = transport<Tmmbr>(body_of(Tmmbr{1, {{2, bits, 0}}}), 3);
    EXPECT_LE(tmmbr.tuples.at(0).bits_per_second, bits);
    EXPECT_GE(tmmbr.tuples.at(0).bits_per_second, bits - bits / 65536) << bits;
  }
}

TEST(RtcpFeedback, ALimitTooLargeForItsTypeStaysLargeInsteadOfWrapping) {
  for (const auto* word : {"01fffff0", "01fc0001", "01c00001"}) {  // exponents 63, 63, 48
    const auto remb = payload_specific<Remb>(
        hex("00000001 00000000 52454d42" + std::string(word) + "00000002"), 15);
    EXPECT_GE(remb.bits_per_second, std::uint64_t{1} << 48U) << word;
  }
  const auto nothing =
      payload_specific<Remb>(hex("00000001 00000000 52454d42 01fc0000 00000002"), 15);
  EXPECT_EQ(nothing.bits_per_second, 0u);
  const auto tuple = transport<Tmmbr>(hex("00000001 00000000 00000002 fffffe00"), 3).tuples.at(0);
  EXPECT_GE(tuple.bits_per_second, std::uint64_t{1} << 62U);
}

TEST(RtcpFeedback, FeedbackOfRfc5104NamesItsSourcesInTheEntriesOnly) {
  for (const auto& body : {body_of(Fir{1, {{2, 3}}}), body_of(Tmmbr{1, {{2, 64000, 40}}}),
                           body_of(Tmmbn{1, {{2, 64000, 40}}}), body_of(Remb{1, 64000, {2}})}) {
    EXPECT_EQ(Bytes(body.begin() + 4, body.begin() + 8), hex("00000000"));
  }
}

TEST(RtcpFeedback, AFirKeepsItsNumbersAndReservedBytesAreIgnored) {
  const Fir fir{1, {{2, 255}, {3, 0}}};
  EXPECT_EQ(payload_specific<Fir>(body_of(fir), 4), fir);
  EXPECT_EQ(payload_specific<Fir>(hex("00000001 00000000 00000002 07ffffff"), 4),
            (Fir{1, {{2, 7}}}));
}

TEST(RtcpFeedback, ARembNamesAtMost255Sources) {
  Remb remb{1, 64000, std::vector<std::uint32_t>(300, 9)};
  EXPECT_EQ(payload_specific<Remb>(body_of(remb), 15).ssrcs.size(), 255u);
}

}  // namespace
}  // namespace protocols::rtp::rtcp
