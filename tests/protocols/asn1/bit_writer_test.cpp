#include "protocols/asn1/bit_writer.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/asn1/samples.hpp"

namespace {

using protocols::asn1::BitWriter;
using samples::from_hex;

TEST(BitWriter, WritesTheHighestBitFirstAcrossBytes) {
  BitWriter writer;
  writer.bit(true);
  writer.bits(2, 3);
  writer.bits(0x5f0, 12);
  EXPECT_EQ(writer.take(), from_hex("a5f0"));
}

TEST(BitWriter, TakesTheLowestBitsOfALongerNumber) {
  BitWriter writer;
  writer.bits(0xfff1, 4);
  writer.bits(~0ULL, 64);
  EXPECT_EQ(writer.take(), from_hex("1ffffffffffffffff0"));
}

TEST(BitWriter, PadsWithZerosWhenItAligns) {
  BitWriter writer;
  writer.bits(1, 1);
  writer.octets(from_hex("0102"));
  writer.bit(true);
  writer.align();
  writer.align();
  writer.bit(true);
  EXPECT_EQ(writer.size(), 5U);
  EXPECT_EQ(writer.take(), from_hex("8001028080"));
}

TEST(BitWriter, MakesRoomForALengthKnownLate) {
  BitWriter writer;
  writer.octets(from_hex("00aabb"));
  writer.patch(0, std::byte{0x80});
  writer.insert(1, from_hex("02"));
  EXPECT_EQ(writer.take(), from_hex("8002aabb"));
}

TEST(BitWriter, DropsWhatWasWrittenBehindAPlace) {
  BitWriter writer;
  writer.octets(from_hex("01"));
  writer.bits(1, 3);
  writer.truncate(1);
  writer.bits(1, 1);
  EXPECT_EQ(writer.take(), from_hex("0180"));
}

}  // namespace
