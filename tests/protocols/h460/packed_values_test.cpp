#include "protocols/h460/packed_values.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "protocols/asn1/error.hpp"
#include "protocols/h460/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

template <class Write>
std::string written(Write write) {
  asn1::BitWriter writer;
  write(writer);
  return to_hex(writer.take());
}

TEST(PackedValues, WriteAddressesAsTheirOwnRecommendationsDo) {
  const Address v4{"192.0.2.1", 1720}, v6{"2001:db8::1", 1720};
  const std::string host = "20010db8000000000000000000000001";
  EXPECT_EQ(written([&](auto& to) { write_h225_address(to, v4); }), "00c000020106b8");
  // Extension bit, alternative 3 of seven, extension bit of ip6Address.
  EXPECT_EQ(written([&](auto& to) { write_h225_address(to, v6); }), "30" + host + "06b8");
  EXPECT_EQ(written([&](auto& to) { write_h245_address(to, v4); }), "00c000020106b8");
  // Unicast, alternative 2 of five.
  EXPECT_EQ(written([&](auto& to) { write_h245_address(to, v6); }), "08" + host + "06b8");
}

TEST(PackedValues, ReadTheAddressesTheyWrote) {
  for (const Address& address : {Address{"192.0.2.1", 1720}, Address{"2001:db8::1", 65535},
                                 Address{"0.0.0.0", 0}, Address{"::", 1}}) {
    asn1::BitWriter writer;
    write_h225_address(writer, address);
    write_h245_address(writer, address);
    const Bytes bytes = writer.take();
    asn1::BitReader reader(bytes);
    EXPECT_EQ(read_h225_address(reader), address);
    EXPECT_EQ(read_h245_address(reader), address);
    EXPECT_FALSE(reader.failed());
  }
}

TEST(PackedValues, WriteWhatIsNoAddressAsNone) {
  EXPECT_EQ(written([](auto& to) { write_h225_address(to, {"room.example", 7}); }),
            "00000000000007");
}

TEST(PackedValues, RefuseAddressesOfOtherNetworks) {
  // H.225.0: source route, IPX, NetBIOS, NSAP, of a vendor, and an alternative of a later version.
  for (const char* hex : {"10", "20", "40", "50", "60", "80"}) {
    const Bytes bytes = from_hex(std::string(hex) + "000000000000");
    asn1::BitReader reader(bytes);
    read_h225_address(reader);
    ASSERT_TRUE(reader.failed()) << hex;
    EXPECT_EQ(reader.error()->code, make_error_code(Errc::UnusableAddress)) << hex;
  }
  // H.245: IPX, NetBIOS, source route, later ones, multicast.
  for (const char* hex : {"04", "0c", "10", "20", "40", "80"}) {
    const Bytes bytes = from_hex(std::string(hex) + "000000000000");
    asn1::BitReader reader(bytes);
    read_h245_address(reader);
    ASSERT_TRUE(reader.failed()) << hex;
    EXPECT_EQ(reader.error()->code, make_error_code(Errc::UnusableAddress)) << hex;
  }
}

TEST(PackedValues, FailOnAddressesCutShort) {
  const Bytes whole = from_hex("00c000020106b8");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    for (const auto read : {&read_h225_address, &read_h245_address}) {
      asn1::BitReader reader(ByteView(whole).first(size));
      EXPECT_EQ(read(reader), Address());
      EXPECT_TRUE(reader.failed()) << size;
    }
  }
}

TEST(PackedValues, WriteNumbersInAsManyOctetsAsTheyNeed) {
  const auto number = [](std::uint32_t value) {
    return written([value](auto& to) { write_u32(to, value); });
  };
  EXPECT_EQ(number(0), "0000");
  EXPECT_EQ(number(255), "00ff");
  EXPECT_EQ(number(256), "400100");
  EXPECT_EQ(number(70000), "80011170");
  EXPECT_EQ(number(std::numeric_limits<std::uint32_t>::max()), "c0ffffffff");
  for (const std::uint32_t value : {0U, 1U, 255U, 65536U, 0xffffffffU}) {
    asn1::BitWriter writer;
    write_u32(writer, value);
    const Bytes bytes = writer.take();
    asn1::BitReader reader(bytes);
    EXPECT_EQ(read_u32(reader), value);
  }
}

TEST(PackedValues, CountTimesToLiveFromOne) {
  const auto seconds = [](std::uint32_t value) {
    return written([value](auto& to) { write_time_to_live(to, value); });
  };
  EXPECT_EQ(seconds(19), "0012");
  EXPECT_EQ(seconds(300), "40012b");
  EXPECT_EQ(seconds(0), "0000");
  const Bytes bytes = from_hex("c0ffffffff");
  asn1::BitReader reader(bytes);
  read_time_to_live(reader);
  ASSERT_TRUE(reader.failed());
  EXPECT_EQ(reader.error()->code, asn1::make_error_code(asn1::Errc::OutOfRange));
}

TEST(PackedValues, SkipAdditionsOfALaterVersion) {
  // Two additions, the second there: two octets, then what follows.
  const Bytes bytes = from_hex("028002aabb55");
  asn1::BitReader reader(bytes);
  skip_additions(reader);
  EXPECT_EQ(reader.bits(8), 0x55U);
  EXPECT_FALSE(reader.failed());

  const Bytes longer = from_hex("018082" + std::string(260, '0') + "55");
  asn1::BitReader second(longer);
  skip_additions(second);
  EXPECT_EQ(second.bits(8), 0x55U);
}

TEST(PackedValues, RefuseAdditionsThatAreTooManyOrTooLong) {
  for (const char* hex : {"80", "01c0", "01", "0105aa", ""}) {
    const Bytes bytes = from_hex(hex);
    asn1::BitReader reader(bytes);
    skip_additions(reader);
    EXPECT_TRUE(reader.failed()) << hex;
  }
}

}  // namespace
}  // namespace protocols::h460
