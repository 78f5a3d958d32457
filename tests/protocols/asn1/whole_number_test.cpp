#include "protocols/asn1/whole_number.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace {

using namespace protocols::asn1;

TEST(WholeNumber, CountsOctetsOfNumbersWithoutSign) {
  EXPECT_EQ(octets_of(0), 1U);
  EXPECT_EQ(octets_of(255), 1U);
  EXPECT_EQ(octets_of(256), 2U);
  EXPECT_EQ(octets_of(~0ULL), 8U);
}

TEST(WholeNumber, CountsOctetsInTwosComplement) {
  EXPECT_EQ(signed_octets_of(0), 1U);
  EXPECT_EQ(signed_octets_of(127), 1U);
  EXPECT_EQ(signed_octets_of(128), 2U);
  EXPECT_EQ(signed_octets_of(-128), 1U);
  EXPECT_EQ(signed_octets_of(-129), 2U);
  EXPECT_EQ(signed_octets_of(INT64_MIN), 8U);
  EXPECT_EQ(signed_octets_of(INT64_MAX), 8U);
}

TEST(WholeNumber, LeavesOnlyShortFixedStringsUnaligned) {
  EXPECT_TRUE(stays_unaligned(2, 2, 8));
  EXPECT_FALSE(stays_unaligned(3, 3, 8));
  EXPECT_FALSE(stays_unaligned(1, 2, 8));
  EXPECT_TRUE(stays_unaligned(16, 16, 1));
  EXPECT_FALSE(stays_unaligned(17, 17, 1));
}

}  // namespace
