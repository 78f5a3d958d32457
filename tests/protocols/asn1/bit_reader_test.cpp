#include "protocols/asn1/bit_reader.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/error.hpp"
#include "tests/protocols/asn1/samples.hpp"

namespace {

using protocols::asn1::BitReader;
using protocols::asn1::Errc;

TEST(BitReader, ReadsTheHighestBitFirstAcrossBytes) {
  const auto bytes = samples::from_hex("a5f00f");
  BitReader reader(bytes);
  EXPECT_TRUE(reader.bit());
  EXPECT_EQ(reader.bits(3), 2U);
  EXPECT_EQ(reader.bits(12), 0x5f0U);
  EXPECT_EQ(reader.offset(), 2U);
  EXPECT_EQ(reader.bits(0), 0U);
  EXPECT_EQ(reader.bits(8), 0x0fU);
  EXPECT_FALSE(reader.failed());
}

TEST(BitReader, ReadsSixtyFourBitsAtOnce) {
  const auto bytes = samples::from_hex("7fffffffffffffffff80");
  BitReader reader(bytes);
  EXPECT_FALSE(reader.bit());
  EXPECT_EQ(reader.bits(64), ~0ULL);
}

TEST(BitReader, AlignsToTheNextWholeByteOnly) {
  const auto bytes = samples::from_hex("ff0102");
  BitReader reader(bytes);
  reader.align();
  EXPECT_EQ(reader.bits(1), 1U);
  reader.align();
  reader.align();
  const auto octets = reader.octets(2);
  ASSERT_EQ(octets.size(), 2U);
  EXPECT_EQ(octets[1], std::byte{2});
}

TEST(BitReader, StaysFailedAtThePlaceOfTheFirstFailure) {
  const auto bytes = samples::from_hex("ff");
  BitReader reader(bytes);
  reader.bits(4);
  EXPECT_EQ(reader.bits(5), 0U);
  ASSERT_TRUE(reader.failed());
  reader.fail(Errc::TooDeep);
  EXPECT_EQ(reader.error()->code, Errc::Truncated);
  EXPECT_EQ(reader.error()->offset, 1U);
  EXPECT_EQ(reader.bits(1), 0U);
  EXPECT_TRUE(reader.octets(0).empty());
}

TEST(BitReader, RefusesMoreOctetsThanThereAre) {
  const auto bytes = samples::from_hex("0102");
  BitReader reader(bytes);
  reader.bit();
  EXPECT_TRUE(reader.octets(2).empty());
  EXPECT_EQ(reader.error()->code, Errc::Truncated);
  BitReader other(bytes);
  EXPECT_TRUE(other.octets(static_cast<std::size_t>(-1)).empty());
  EXPECT_TRUE(other.failed());
}

}  // namespace
