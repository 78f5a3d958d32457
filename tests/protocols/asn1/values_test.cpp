#include "protocols/asn1/values.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/asn1/samples.hpp"

namespace {

using namespace protocols::asn1;

TEST(Values, WriteAnObjectIdentifierWithDots) {
  EXPECT_EQ(to_string(ObjectIdentifier{0, 0, 8, 2250, 0, 7}), "0.0.8.2250.0.7");
  EXPECT_EQ(to_string(ObjectIdentifier{}), "");
}

TEST(Values, TestBitsOfABitString) {
  const BitString bits{samples::from_hex("a080"), 9};
  EXPECT_TRUE(bits.test(0));
  EXPECT_FALSE(bits.test(1));
  EXPECT_TRUE(bits.test(8));
  EXPECT_FALSE(bits.test(9));
}

TEST(Values, CopyABoxDeep) {
  Box<int> box = 4;
  Box<int> copy = box;
  *copy = 5;
  EXPECT_EQ(*box, 4);
  box = copy;
  EXPECT_EQ(*box, 5);
  box.reset();
  EXPECT_FALSE(box);
  EXPECT_FALSE(Box<int>(box));
  EXPECT_EQ(box.emplace(), 0);
}

}  // namespace
