#include "protocols/h225/signalling/party.hpp"

#include <gtest/gtest.h>

using namespace protocols;
using namespace protocols::h225;
using namespace protocols::h225::signalling;

TEST(Party, DisplayIsTakenAsUtf8) {
  EXPECT_EQ(display_text("Gr\xc3\xbcner Raum"), "Grüner Raum");
}

TEST(Party, DisplayThatIsNoUtf8IsLatin1) {
  EXPECT_EQ(display_text("Gr\xfcner Raum"), "Grüner Raum");
}

TEST(Party, DisplayLosesTheZeroThatSomeStacksEndItWith) {
  EXPECT_EQ(display_text(std::string_view("room\0", 5)), "room");
}

TEST(Party, DisplayLosesControlsAndMarksOfDirection) {
  EXPECT_EQ(display_text(" a\r\nb\x1b\xe2\x80\xae"
                         "c "),
            "abc");
}

TEST(Party, DisplayIsCutBetweenCharacters) {
  std::string text(127, 'x');
  text += "ü";
  EXPECT_EQ(display_text(text), std::string(127, 'x'));
  EXPECT_EQ(display_text("äöü", 4), "äö");
  EXPECT_EQ(display_text("äöü", 5), "äö");
}

TEST(Party, ProductIsWhatIsPrintableOfIt) {
  EXPECT_EQ(product_text(to_bytes(std::string_view("VSX\0 \x80 7000\n", 12))), "VSX  7000");
  EXPECT_EQ(product_text(to_bytes(std::string(300, 'x'))).size(), kLongestProduct);
}

TEST(Party, VendorCodeIsCountryExtensionAndManufacturer) {
  EXPECT_EQ(
      vendor_code({.t35_country_code = 0xb5, .t35_extension = 1, .manufacturer_code = 0x2331}),
      0xb5012331U);
}

TEST(Party, VendorIsReadWhereTheEndpointNamesIt) {
  Party party;
  read_vendor(EndpointType{}, party);
  EXPECT_EQ(party, Party{});
  EndpointType type;
  type.vendor = VendorIdentifier{.vendor = {.t35_country_code = 0xb5},
                                 .product_id = to_bytes(std::string_view("Room")),
                                 .version_id = to_bytes(std::string_view("2.0")),
                                 .enterprise_number = {}};
  read_vendor(type, party);
  EXPECT_EQ(party.product, "Room");
  EXPECT_EQ(party.version, "2.0");
  EXPECT_EQ(party.vendor_code, 0xb5000000U);
}
