#include <gtest/gtest.h>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "tests/protocols/asn1/samples.hpp"

namespace {

using namespace samples;
using asn1::Errc;

template <class T>
void encodes(const std::vector<Vector<T>>& vectors) {
  for (const auto& vector : vectors) {
    const auto encoding = asn1::encode(vector.type, &vector.value);
    ASSERT_TRUE(encoding) << vector.encoding << ": " << encoding.error().code.message();
    EXPECT_EQ(*encoding, from_hex(vector.encoding)) << vector.encoding;
  }
}

template <class T>
std::error_code refusal(const Type& type, const T& value) {
  const auto encoding = asn1::encode(type, &value);
  return encoding ? std::error_code() : encoding.error().code;
}

TEST(PerEncoder, WritesIntegersOfEveryRange) {
  encodes(kIntegers);
}

TEST(PerEncoder, WritesStringsOfEverySize) {
  encodes(kOctetStrings);
  encodes(kBitStrings);
  encodes(kStrings);
  encodes<std::u16string>({{sized(Kind::BmpString, 1, 128), u"aя", "020061044f"}});
}

TEST(PerEncoder, WritesObjectIdentifiers) {
  encodes(kObjectIdentifiers);
}

TEST(PerEncoder, WritesEnumerationsAndTheirExtensions) {
  encodes<std::uint8_t>({{kLetters, 0, "00"}, {kLetters, 2, "40"}, {kLetters, 4, "81"}});
}

TEST(PerEncoder, WritesLists) {
  encodes<std::vector<std::uint8_t>>({{kFewBytes, {}, "00"}, {kFewBytes, {1, 2}, "800102"}});
}

TEST(PerEncoder, WritesChoicesAndSequencesWithExtensions) {
  EXPECT_EQ(asn1::encode(Letter::of<Letter::Is::X>()), from_hex("00"));
  EXPECT_EQ(asn1::encode(Letter::of<Letter::Is::Y>(7)), from_hex("4007"));
  EXPECT_EQ(asn1::encode(Letter::of<Letter::Is::Z>(from_hex("0102"))), from_hex("8003020102"));
  EXPECT_EQ(asn1::encode(Record{.b = true, .i = {}, .c = {}, .o = {}}), from_hex("20"));
  EXPECT_EQ(asn1::encode(Record{.b = false, .i = {}, .c = {}, .o = from_hex("01")}),
            from_hex("8050020101"));
  EXPECT_EQ(
      asn1::encode(Record{
          .b = false, .i = 1, .c = Letter::of<Letter::Is::Z>(from_hex("02")), .o = from_hex("01")}),
      from_hex("c0000103800480020102020101"));
}

TEST(PerEncoder, WidensTheLengthOfALongOpenType) {
  for (const std::size_t size : {std::size_t{125}, std::size_t{126}, std::size_t{127},
                                 std::size_t{300}, std::size_t{16383}, std::size_t{40000}}) {
    Record record;
    record.o = Bytes(size, std::byte{7});
    const auto encoding = asn1::encode(record);
    ASSERT_TRUE(encoding) << size;
    const auto again = asn1::decode<Record>(*encoding);
    ASSERT_TRUE(again) << size << ": " << again.error().code.message();
    EXPECT_EQ(again->o, record.o) << size;
  }
}

TEST(PerEncoder, WritesFragments) {
  const Bytes value(16385, std::byte{7});
  const auto encoding = asn1::encode(kOctets, &value);
  ASSERT_TRUE(encoding);
  ASSERT_EQ(encoding->size(), 16387U);
  EXPECT_EQ((*encoding)[0], std::byte{0xc1});
  EXPECT_EQ((*encoding)[16385], std::byte{1});
}

TEST(PerEncoder, RefusesWhatBreaksAConstraint) {
  EXPECT_EQ(refusal<std::int64_t>(integer(1, 37), 38), Errc::OutOfRange);
  EXPECT_EQ(refusal<std::int64_t>(integer(0, kUnbounded), -1), Errc::OutOfRange);
  EXPECT_EQ(refusal<std::string>(digits(1, 128), "12a"), Errc::OutOfRange);
  EXPECT_EQ(refusal<std::string>(digits(1, 3), "1234"), Errc::BadLength);
  EXPECT_EQ(refusal<Bytes>(sized(Kind::OctetString, 2, 2), from_hex("01")), Errc::BadLength);
  EXPECT_EQ(refusal<asn1::BitString>(sized(Kind::BitString, 0, 40), {from_hex("01"), 9}),
            Errc::BadLength);
  EXPECT_EQ(refusal<Bytes>(kOctets, Bytes(70000)), Errc::TooLarge);
  EXPECT_EQ(refusal<Letter>(kLetter, {}), Errc::NoAlternative);
}

TEST(PerEncoder, RefusesObjectIdentifiersThatHaveNoContents) {
  EXPECT_EQ(refusal<asn1::ObjectIdentifier>(kObjectIdentifier, {}), Errc::BadObjectIdentifier);
  EXPECT_EQ(refusal<asn1::ObjectIdentifier>(kObjectIdentifier, {1, 40}), Errc::BadObjectIdentifier);
  EXPECT_EQ(refusal<asn1::ObjectIdentifier>(kObjectIdentifier, {3, 1}), Errc::BadObjectIdentifier);
}

TEST(PerEncoder, WritesAtLeastAnOctet) {
  const asn1::Null null;
  EXPECT_EQ(asn1::encode(kNull, &null), from_hex("00"));
}

}  // namespace
