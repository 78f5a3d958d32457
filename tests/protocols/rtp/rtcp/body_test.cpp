#include "protocols/rtp/rtcp/body.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::rtcp {
namespace {

TEST(RtcpEnvelope, SetsTheLengthInWordsLessOne) {
  Writer out;
  {
    const Envelope envelope(out, 0, 203);
  }
  EXPECT_EQ(out.take(), hex("80cb0000"));
  {
    const Envelope envelope(out, 1, 203);
    out.u32(7);
  }
  EXPECT_EQ(out.take(), hex("81cb0001 00000007"));
}

TEST(RtcpEnvelope, FillsTheLastWordWithZeros) {
  for (const auto& [content, expected] :
       {std::pair("aa", "81ca0001 aa000000"), std::pair("aabbcc", "81ca0001 aabbcc00"),
        std::pair("aabbccdd", "81ca0001 aabbccdd"),
        std::pair("aabbccddee", "81ca0002 aabbccdd ee000000")}) {
    Writer out;
    {
      const Envelope envelope(out, 1, 202);
      out.bytes(hex(content));
    }
    EXPECT_EQ(out.take(), hex(expected));
  }
}

TEST(RtcpEnvelope, CountsFromItsOwnBeginning) {
  Writer out;
  out.bytes(hex("aabbcc"));  // as a compound whose front is not a whole word would be
  {
    const Envelope envelope(out, 2, 201);
    out.u8(0x11);
  }
  EXPECT_EQ(out.take(), hex("aabbcc 82c90001 11000000"));
}

TEST(RtcpEnvelope, ACountLargerThanItsFieldNeverSpoilsTheVersion) {
  Writer out;
  {
    const Envelope envelope(out, 0xff, 205);
  }
  EXPECT_EQ(out.take(), hex("9fcd0000"));
}

template <class M>
void expect_one_packet(const M& message, std::uint8_t count, std::uint8_t type) {
  Writer out;
  out.u32(0x12345678);  // what stands in front stays as it is
  write(out, message);
  const Bytes bytes = out.take();
  Reader in(bytes);
  EXPECT_EQ(in.u32(), 0x12345678U);
  EXPECT_EQ(in.u8(), 0x80U | count) << int{type};
  EXPECT_EQ(in.u8(), type);
  const auto words = in.u16();
  ASSERT_TRUE(words);
  EXPECT_EQ(in.remaining(), *words * std::size_t{4}) << int{type};
}

TEST(RtcpBody, EachMessageIsWrittenAsOneWholePacket) {
  const ReportBlock block{7, 32, -5, 0x10002, 99, 0x1234, 0x5678};
  expect_one_packet(SenderReport{1, 2, 3, 4, 5, {block}}, 1, 200);
  expect_one_packet(ReceiverReport{1, {block, block}}, 2, 201);
  expect_one_packet(SourceDescription{{{1, {{1, "abcde"}}}}}, 1, 202);
  expect_one_packet(Bye{{1, 2}, "gone"}, 2, 203);
  expect_one_packet(Nack{1, 2, {3}}, 1, 205);
  expect_one_packet(Tmmbr{1, {{2, 64000, 40}}}, 3, 205);
  expect_one_packet(Tmmbn{1, {}}, 4, 205);
  expect_one_packet(TransportFeedback{1, 2, 3, 4, 5, {0, std::nullopt, 7}}, 15, 205);
  expect_one_packet(Pli{1, 2}, 1, 206);
  expect_one_packet(Fir{1, {{2, 3}}}, 4, 206);
  expect_one_packet(Remb{1, 64000, {2}}, 15, 206);
}

}  // namespace
}  // namespace protocols::rtp::rtcp
