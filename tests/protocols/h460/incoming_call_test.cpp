#include "protocols/h460/incoming_call.hpp"

#include <gtest/gtest.h>

#include <string>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h460/error.hpp"
#include "protocols/h460/feature.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

const std::string kGuid = "000102030405060708090a0b0c0d0e0f";
const IncomingCall kCall{{"192.0.2.1", 1720}, from_hex(kGuid)};

TEST(IncomingCall, IsAnAddressAndACallIdentifier) {
  EXPECT_EQ(to_hex(encode(kCall)), "00c000020106b800" + kGuid);
  const IncomingCall v6{{"2001:db8::1", 1720}, from_hex(kGuid)};
  EXPECT_EQ(to_hex(encode(v6)), "1820010db800000000000000000000000106b800" + kGuid);
  for (const IncomingCall& call : {kCall, v6}) {
    const auto again = decode_incoming_call(encode(call));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, call);
  }
}

TEST(IncomingCall, MayHaveAdditionsOfALaterVersionBehindIt) {
  const auto read = decode_incoming_call(from_hex("80c000020106b800" + kGuid + "0102aabb"));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, kCall);
}

TEST(IncomingCall, IsNoneWhenCutShortAnywhere) {
  const Bytes whole = encode(kCall);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto read = decode_incoming_call(ByteView(whole).first(size));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, asn1::make_error_code(asn1::Errc::Truncated));
  }
}

TEST(IncomingCall, TravelsInAnIndicationOfTheService) {
  auto ours = to_indication(kCall);
  ours.request_seq_num = 1;
  const auto message = h225::RasMessage::of<h225::RasMessage::Is::ServiceControlIndication>(ours);
  const auto bytes = asn1::encode(message);
  ASSERT_TRUE(bytes);
  const auto again = asn1::decode<h225::RasMessage>(*bytes);
  ASSERT_TRUE(again);
  const auto* indication = again->get_if<h225::RasMessage::Is::ServiceControlIndication>();
  ASSERT_TRUE(indication);
  const auto call = read_incoming_call(*indication);
  ASSERT_TRUE(call);
  EXPECT_EQ(*call, kCall);
}

TEST(IncomingCall, IsNotInIndicationsAboutSomethingElse) {
  h225::ServiceControlIndication indication;
  EXPECT_EQ(read_incoming_call(indication).error().code, make_error_code(Errc::NoFeature));
  indication.generic_data.emplace().push_back(make_feature(kSignallingTraversal));
  EXPECT_EQ(read_incoming_call(indication).error().code, make_error_code(Errc::NoParameter));
  add_parameter(indication.generic_data->front(), 1, from_hex("10"));
  EXPECT_EQ(read_incoming_call(indication).error().code, make_error_code(Errc::UnusableAddress));
}

TEST(LrqKeepAlive, IsATimeInSeconds) {
  const h225::GenericData feature = to_lrq_keep_alive(300);
  ASSERT_TRUE(find_raw(feature, 2));
  EXPECT_EQ(to_hex(*find_raw(feature, 2)), "20012b");
  EXPECT_EQ(read_lrq_keep_alive(feature).value_or(0), 300U);
  EXPECT_EQ(read_lrq_keep_alive(to_lrq_keep_alive(1)).value_or(0), 1U);
}

TEST(LrqKeepAlive, IsNoneWithoutItsParameterOrCutShort) {
  h225::GenericData feature = make_feature(kSignallingTraversal);
  EXPECT_EQ(read_lrq_keep_alive(feature).error().code, make_error_code(Errc::NoParameter));
  add_parameter(feature, 2, from_hex("2001"));
  EXPECT_EQ(read_lrq_keep_alive(feature).error().code,
            asn1::make_error_code(asn1::Errc::Truncated));
}

}  // namespace
}  // namespace protocols::h460
