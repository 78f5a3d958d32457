#include "protocols/h235/signature.hpp"

#include <gtest/gtest.h>

namespace protocols::h235 {
namespace {

TEST(SignatureOid, IsWrittenAsOfVersionTwo) {
  EXPECT_EQ(asn1::to_string(oid_of(SignatureOid::AllFields)), "0.0.8.235.0.2.1");
  EXPECT_EQ(asn1::to_string(oid_of(SignatureOid::ClearToken)), "0.0.8.235.0.2.5");
  EXPECT_EQ(asn1::to_string(oid_of(SignatureOid::HmacSha1)), "0.0.8.235.0.2.6");
}

TEST(SignatureOid, IsReadInAnyVersion) {
  for (const std::uint32_t version : {1U, 2U, 3U}) {
    EXPECT_TRUE(is({0, 0, 8, 235, 0, version, 6}, SignatureOid::HmacSha1));
    EXPECT_FALSE(is({0, 0, 8, 235, 0, version, 6}, SignatureOid::AllFields));
  }
  EXPECT_FALSE(is({0, 0, 8, 235, 0, 6}, SignatureOid::HmacSha1));
  EXPECT_FALSE(is({0, 0, 8, 235, 0, 2, 6, 6}, SignatureOid::HmacSha1));
  EXPECT_FALSE(is({0, 0, 8, 234, 0, 2, 6}, SignatureOid::HmacSha1));
  EXPECT_FALSE(is({}, SignatureOid::HmacSha1));
}

}  // namespace
}  // namespace protocols::h235
