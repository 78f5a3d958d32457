#include <gtest/gtest.h>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "tests/protocols/asn1/samples.hpp"

namespace {

using namespace samples;
using asn1::Errc;

template <class T>
void decodes(const std::vector<Vector<T>>& vectors) {
  for (const auto& vector : vectors) {
    const Bytes encoding = from_hex(vector.encoding);
    protocols::ByteView bytes = encoding;
    T value{};
    const auto done = asn1::decode_front(vector.type, bytes, &value);
    ASSERT_TRUE(done) << vector.encoding << ": " << done.error().code.message();
    EXPECT_EQ(value, vector.value) << vector.encoding;
    EXPECT_TRUE(bytes.empty()) << vector.encoding;
  }
}

template <class T>
std::error_code refusal(const Type& type, std::string_view encoding) {
  const Bytes all = from_hex(encoding);
  protocols::ByteView bytes = all;
  T value{};
  const auto done = asn1::decode_front(type, bytes, &value);
  return done ? std::error_code() : done.error().code;
}

TEST(PerDecoder, ReadsIntegersOfEveryRange) {
  decodes(kIntegers);
}

TEST(PerDecoder, ReadsStringsOfEverySize) {
  decodes(kOctetStrings);
  decodes(kBitStrings);
  decodes(kStrings);
}

TEST(PerDecoder, ReadsBmpStrings) {
  decodes<std::u16string>({{sized(Kind::BmpString, 1, 128), u"aя", "020061044f"},
                           {sized(Kind::BmpString, 1, 1), u"я", "044f"}});
}

TEST(PerDecoder, ReadsObjectIdentifiers) {
  decodes(kObjectIdentifiers);
}

TEST(PerDecoder, TakesAnEmptyObjectIdentifierAsOldTerminalsSendIt) {
  decodes<asn1::ObjectIdentifier>({{kObjectIdentifier, {}, "00"}});
}

TEST(PerDecoder, ReadsEnumerationsAndTheirExtensions) {
  decodes<std::uint8_t>({{kLetters, 0, "00"}, {kLetters, 2, "40"}, {kLetters, 4, "81"}});
}

TEST(PerDecoder, ReadsListsWithAndWithoutBounds) {
  decodes<std::vector<std::uint8_t>>({{kFewBytes, {}, "00"}, {kFewBytes, {1, 2}, "800102"}});
  decodes<std::vector<asn1::Null>>({{kNulls, std::vector<asn1::Null>(3), "03"}});
}

TEST(PerDecoder, GathersFragments) {
  Bytes encoding = from_hex("c1");
  encoding.resize(1 + 16384, std::byte{7});
  encoding.push_back(std::byte{2});
  encoding.resize(encoding.size() + 2, std::byte{8});
  protocols::ByteView bytes = encoding;
  Bytes value;
  ASSERT_TRUE(asn1::decode_front(kOctets, bytes, &value));
  ASSERT_EQ(value.size(), 16386U);
  EXPECT_EQ(value[16383], std::byte{7});
  EXPECT_EQ(value[16384], std::byte{8});
}

TEST(PerDecoder, ReadsTheAlternativeOfAChoice) {
  EXPECT_TRUE(asn1::decode<Letter>(from_hex("00"))->is<Letter::Is::X>());
  EXPECT_EQ(*asn1::decode<Letter>(from_hex("4007"))->get_if<Letter::Is::Y>(), 7);
  EXPECT_EQ(*asn1::decode<Letter>(from_hex("8003020102"))->get_if<Letter::Is::Z>(),
            from_hex("0102"));
}

TEST(PerDecoder, SkipsAnAlternativeOfALaterVersion) {
  // Index 1 behind the "...", which has one alternative only; a byte follows.
  const Bytes encoding = from_hex("81030201022a");
  protocols::ByteView bytes = encoding;
  const auto letter = asn1::decode_front<Letter>(bytes);
  ASSERT_TRUE(letter);
  EXPECT_EQ(letter->index(), asn1::AnyChoice::kNone);
  EXPECT_EQ(bytes.size(), 1U);
}

TEST(PerDecoder, ReadsASequenceWithItsExtensionAdditions) {
  const auto plain = asn1::decode<Record>(from_hex("600005"));
  ASSERT_TRUE(plain);
  EXPECT_TRUE(plain->b);
  EXPECT_EQ(plain->i, 5);
  EXPECT_FALSE(plain->c);
  const auto extended = asn1::decode<Record>(from_hex("c0000103800480020102020101"));
  ASSERT_TRUE(extended);
  EXPECT_EQ(extended->i, 1);
  ASSERT_TRUE(extended->c);
  EXPECT_EQ(*extended->c->get_if<Letter::Is::Z>(), from_hex("02"));
  EXPECT_EQ(extended->o, from_hex("01"));
}

TEST(PerDecoder, SkipsExtensionAdditionsOfALaterVersion) {
  const Bytes encoding = from_hex("c0000103800480020102020101ff");
  protocols::ByteView bytes = encoding;
  Record record;
  ASSERT_TRUE(asn1::decode_front(kOldRecord, bytes, &record));
  EXPECT_EQ(record.i, 1);
  EXPECT_EQ(bytes.size(), 1U);
}

TEST(PerDecoder, IgnoresWhatIsLeftOfAnOpenType) {
  // As above, the addition `o` one byte longer than an OCTET STRING of one octet.
  const auto record = asn1::decode<Record>(from_hex("805003010199"));
  ASSERT_TRUE(record);
  EXPECT_EQ(record->o, from_hex("01"));
}

TEST(PerDecoder, RefusesWhatBreaksAConstraint) {
  EXPECT_EQ(refusal<std::int64_t>(integer(1, 37), "ff"), Errc::OutOfRange);
  EXPECT_EQ(refusal<std::string>(digits(1, 128), "00d0"), Errc::OutOfRange);
  EXPECT_EQ(refusal<Bytes>(sized(Kind::OctetString, 0, 2), "c0010203"), Errc::OutOfRange);
  EXPECT_EQ(refusal<Bytes>(sized(Kind::OctetString, 2, 70000), "0101"), Errc::BadLength);
  EXPECT_EQ(refusal<std::int64_t>(integer(-kUnbounded, kUnbounded), "00"), Errc::BadLength);
  EXPECT_EQ(refusal<std::int64_t>(integer(-kUnbounded, kUnbounded), "09010000000000000000"),
            Errc::TooLarge);
  EXPECT_EQ(refusal<std::int64_t>(integer(-5, kUnbounded), "08ffffffffffffffff"), Errc::TooLarge);
}

TEST(PerDecoder, RefusesBrokenObjectIdentifiers) {
  EXPECT_EQ(refusal<asn1::ObjectIdentifier>(kObjectIdentifier, "0181"), Errc::BadObjectIdentifier);
  EXPECT_EQ(refusal<asn1::ObjectIdentifier>(kObjectIdentifier, "0600ffffffff7f"),
            Errc::BadObjectIdentifier);
}

TEST(PerDecoder, RefusesEveryTruncation) {
  const Bytes whole = from_hex("c0000103800480020102020101");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto record = asn1::decode<Record>(protocols::ByteView(whole).first(size));
    ASSERT_FALSE(record) << size;
    EXPECT_EQ(record.error().code, Errc::Truncated) << size;
    EXPECT_LE(record.error().offset, size) << size;
  }
}

TEST(PerDecoder, RefusesListsWhoseElementsCostThePeerNothing) {
  EXPECT_EQ(refusal<std::vector<asn1::Null>>(kNulls, "a001"), Errc::TooManyValues);
  EXPECT_EQ(refusal<std::vector<asn1::Null>>(kNulls, "c400"), Errc::TooManyValues);
  EXPECT_FALSE(refusal<std::vector<asn1::Null>>(kNulls, "a000"));
}

TEST(PerDecoder, RefusesTypesInsideEachOtherWithoutEnd) {
  EXPECT_EQ(refusal<Nested>(kNested, "ffffffffffffff"), Errc::TooDeep);
  EXPECT_FALSE(refusal<Nested>(kNested, "fffffffe"));  // 31 inside the first, and none
}

TEST(PerDecoder, RefusesFragmentsOfNoSize) {
  EXPECT_EQ(refusal<Bytes>(kOctets, "c0"), Errc::BadLength);
  EXPECT_EQ(refusal<Bytes>(kOctets, "c5"), Errc::BadLength);
}

TEST(PerDecoder, TakesAtLeastAnOctetOfAMessage) {
  const Bytes encoding = from_hex("00aa");
  protocols::ByteView bytes = encoding;
  asn1::Null null;
  ASSERT_TRUE(asn1::decode_front(kNull, bytes, &null));
  EXPECT_EQ(bytes.size(), 1U);
}

}  // namespace
