#include "protocols/rtp/payload/annex_b.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::payload {
namespace {

std::vector<Bytes> split(const Bytes& stream) {
  std::vector<ByteView> nals;
  split_annex_b(stream, nals);
  std::vector<Bytes> out;
  for (const auto nal : nals) out.push_back(to_bytes(nal));
  return out;
}

using Units = std::vector<Bytes>;

TEST(AnnexB, SplitsAtThreeAndFourByteStartCodes) {
  EXPECT_EQ(split(hex("ff 000001 67aa 00000001 68bb00 000001 65 0001 cc 000000")),
            (Units{hex("67aa"), hex("68bb"), hex("650001cc")}));
}

TEST(AnnexB, FindsNothingWhereNoUnitBegins) {
  for (const auto* stream : {"", "01", "0001", "000000", "0102030405", "000001", "00000001",
                             "000001 000001 00000001", "00000100000000"}) {
    EXPECT_TRUE(split(hex(stream)).empty()) << stream;
  }
}

TEST(AnnexB, ForgetsWhatTheListHeldBefore) {
  const Bytes stream = hex("000001 65aa");
  std::vector<ByteView> nals(3);
  split_annex_b(stream, nals);
  ASSERT_EQ(nals.size(), 1u);
  split_annex_b({}, nals);
  EXPECT_TRUE(nals.empty());
}

TEST(AnnexB, GivesViewsIntoTheStream) {
  const Bytes stream = hex("00000001 65aabb");
  std::vector<ByteView> nals;
  split_annex_b(stream, nals);
  ASSERT_EQ(nals.size(), 1u);
  EXPECT_EQ(nals[0].data(), stream.data() + 4);
}

TEST(AnnexB, EscapedAndHalfStartCodesStayInTheirUnit) {
  EXPECT_EQ(split(hex("000001 65 00000301 0001 010101")), (Units{hex("65 00000301 0001 010101")}));
}

TEST(AnnexB, ALeadingStartCodeNeedsBothItsZeros) {
  EXPECT_EQ(split(hex("0001 41 000001 42")), (Units{hex("42")}));
}

TEST(AnnexB, ZerosBehindAUnitBelongToNone) {
  EXPECT_EQ(split(hex("000001 65aa 0000000000 000001 41bb 00")), (Units{hex("65aa"), hex("41bb")}));
}

TEST(AnnexB, AUnitMayBeItsHeaderAlone) {
  EXPECT_EQ(split(hex("000001 0a 000001 0b")), (Units{hex("0a"), hex("0b")}));
}

TEST(NalHeader, TheTypeIsReadWhateverTheImportance) {
  for (const auto header : {0x05, 0x25, 0x45, 0x65, 0xe5}) {
    EXPECT_EQ(nal_type(static_cast<std::byte>(header)), NalType::Idr) << header;
  }
  EXPECT_EQ(nal_type(std::byte{0x7c}), NalType::FuA);
}

}  // namespace
}  // namespace protocols::rtp::payload
