#include "protocols/h460/traversal_parameters.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h245/control_message.hpp"
#include "protocols/h460/error.hpp"
#include "protocols/h460/generic_information.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using Value = h245::ParameterValue;

const TraversalParameters kAll{
    .multiplexed_media_channel = Address{"192.0.2.1", 3000},
    .multiplexed_media_control_channel = Address{"192.0.2.1", 3001},
    .multiplex_id = 70000,
    .keep_alive_channel = Address{"2001:db8::1", 3000},
    .keep_alive_payload_type = 127,
    .keep_alive_interval_s = 19,
};

TEST(TraversalParameters, AreWrittenAsTheirDefinitionSays) {
  EXPECT_EQ(to_hex(encode({})), "00");
  // Seven bits say what is there; the address begins in the eighth.
  EXPECT_EQ(to_hex(encode(
                {.keep_alive_channel = Address{"192.0.2.1", 3000}, .keep_alive_interval_s = 19})),
            "0a00c00002010bb80012");
  EXPECT_EQ(to_hex(encode({.multiplex_id = 70000, .keep_alive_payload_type = 127})),
            "1500011170fe");
}

TEST(TraversalParameters, AreReadAsTheyWereWrittenInEveryCombination) {
  for (unsigned present = 0; present < 64; ++present) {
    TraversalParameters some = kAll;
    if (!(present & 1U)) some.multiplexed_media_channel.reset();
    if (!(present & 2U)) some.multiplexed_media_control_channel.reset();
    if (!(present & 4U)) some.multiplex_id.reset();
    if (!(present & 8U)) some.keep_alive_channel.reset();
    if (!(present & 16U)) some.keep_alive_payload_type.reset();
    if (!(present & 32U)) some.keep_alive_interval_s.reset();
    const auto again = decode_traversal_parameters(encode(some));
    ASSERT_TRUE(again) << present;
    EXPECT_EQ(*again, some) << present;
  }
}

TEST(TraversalParameters, MayHaveAdditionsOfALaterVersion) {
  // Behind all, and inside an address.
  const TraversalParameters meant{.keep_alive_channel = Address{"192.0.2.1", 3000},
                                  .keep_alive_interval_s = 19};
  for (const char* hex : {"8a00c00002010bb800120102aabb", "0a04c00002010bb80102aabb0012"}) {
    const auto read = decode_traversal_parameters(from_hex(hex));
    ASSERT_TRUE(read) << hex;
    EXPECT_EQ(*read, meant) << hex;
  }
}

TEST(TraversalParameters, AreNoneWhenCutShortAnywhere) {
  const Bytes whole = encode(kAll);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto read = decode_traversal_parameters(ByteView(whole).first(size));
    ASSERT_FALSE(read) << size;
    EXPECT_EQ(read.error().code, asn1::make_error_code(asn1::Errc::Truncated)) << size;
  }
}

TEST(TraversalParameters, AreNoneWithAnAddressOfAnotherNetwork) {
  const auto read = decode_traversal_parameters(from_hex("0a40"));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, make_error_code(Errc::UnusableAddress));
}

TEST(TraversalParameters, TravelInAChannelAndItsAcknowledgement) {
  h245::OpenLogicalChannel open;
  EXPECT_EQ(read_traversal_parameters(open).error().code, make_error_code(Errc::NoFeature));
  attach(open, kAll);
  ASSERT_TRUE(read_traversal_parameters(open));
  EXPECT_EQ(*read_traversal_parameters(open), kAll);

  h245::OpenLogicalChannelAck ack;
  ack.forward_logical_channel_number = 101;
  EXPECT_EQ(read_traversal_parameters(ack).error().code, make_error_code(Errc::NoFeature));
  attach(ack, kAll);
  const auto bytes =
      asn1::encode(h245::to_control<h245::ResponseMessage::Is::OpenLogicalChannelAck>(ack));
  ASSERT_TRUE(bytes);
  const auto message = asn1::decode<h245::ControlMessage>(*bytes);
  ASSERT_TRUE(message);
  const auto* response = message->get_if<h245::ControlMessage::Is::Response>();
  ASSERT_TRUE(response);
  const auto* again = response->get_if<h245::ResponseMessage::Is::OpenLogicalChannelAck>();
  ASSERT_TRUE(again);
  ASSERT_TRUE(read_traversal_parameters(*again));
  EXPECT_EQ(*read_traversal_parameters(*again), kAll);
}

TEST(TraversalParameters, ReplaceEarlierOnesAndLeaveOtherInformationAlone) {
  h245::OpenLogicalChannel open;
  auto& other = open.generic_information.emplace().emplace_back();
  other.message_identifier = standard_identifier({0, 0, 8, 460, 24, 1});
  attach(open, kAll);
  attach(open, {.keep_alive_payload_type = 96});
  ASSERT_EQ(open.generic_information->size(), 2U);
  ASSERT_TRUE(read_traversal_parameters(open));
  EXPECT_EQ(*read_traversal_parameters(open), (TraversalParameters{.keep_alive_payload_type = 96}));
}

TEST(TraversalParameters, AreWrongWithoutOctets) {
  h245::OpenLogicalChannel open;
  attach(open, kAll);
  h245::GenericMessage& message = open.generic_information->front();
  message.message_content->front().parameter_value.emplace<Value::Is::Logical>();
  EXPECT_EQ(read_traversal_parameters(open).error().code, make_error_code(Errc::NoParameter));
  message.message_content.reset();
  EXPECT_EQ(read_traversal_parameters(open).error().code, make_error_code(Errc::NoParameter));
}

}  // namespace
}  // namespace protocols::h460
