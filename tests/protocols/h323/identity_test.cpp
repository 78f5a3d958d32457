#include "protocols/h323/identity.hpp"

#include <gtest/gtest.h>

#include "protocols/base/bytes.hpp"

namespace protocols::h323 {
namespace {

TEST(Identity, SaysProductAndVersion) {
  const auto vendor = vendor_of("roombridge", "1.2");
  EXPECT_EQ(vendor.product_id, to_bytes(std::string_view("roombridge")));
  EXPECT_EQ(vendor.version_id, to_bytes(std::string_view("1.2")));
  EXPECT_EQ(vendor.vendor.manufacturer_code, 0);
}

TEST(Identity, LeavesOutWhatIsEmpty) {
  const auto vendor = vendor_of("", "");
  EXPECT_FALSE(vendor.product_id);
  EXPECT_FALSE(vendor.version_id);
}

TEST(Identity, CutsWhatIsTooLongToBeWritten) {
  const auto vendor = vendor_of(std::string(300, 'p'), std::string(257, 'v'));
  EXPECT_EQ(vendor.product_id->size(), 256U);
  EXPECT_EQ(vendor.version_id->size(), 256U);
}

}  // namespace
}  // namespace protocols::h323
