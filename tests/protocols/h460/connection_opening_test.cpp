#include "protocols/h460/connection_opening.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/error.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h460/error.hpp"
#include "protocols/q931/message.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h460 {
namespace {

using Body = h225::H323_UU_PDU_H323MessageBody;

const Bytes kGuid = from_hex("000102030405060708090a0b0c0d0e0f");

Bytes facility(Body body) {
  h225::H323_UserInformation information;
  information.h323_uu_pdu.h323_message_body = std::move(body);
  q931::Message message;
  message.type = q931::MessageType::Facility;
  message.user_user = asn1::encode(information).value();
  return q931::write(message);
}

TEST(FacilityOpening, NamesTheCallBeforeThereIsOne) {
  const Bytes packet = facility_opening(kGuid, true);
  const auto message = q931::parse(packet);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->type, q931::MessageType::Facility);
  EXPECT_EQ(message->call_reference, 0);
  EXPECT_FALSE(message->to_originator);
  const auto information = asn1::decode<h225::H323_UserInformation>(*message->user_user);
  ASSERT_TRUE(information);
  EXPECT_EQ(information->h323_uu_pdu.h245_tunnelling, true);

  const auto read = read_facility_opening(packet);
  ASSERT_TRUE(read);
  ASSERT_TRUE(*read);
  EXPECT_EQ(**read, kGuid);
}

TEST(FacilityOpening, IsNoneWhereAnOrdinaryCallBegins) {
  q931::Message setup;
  setup.call_reference = 5;
  EXPECT_FALSE(read_facility_opening(q931::write(setup)));
  EXPECT_FALSE(read_facility_opening({}));
  EXPECT_FALSE(read_facility_opening(from_hex("00ff")));
}

TEST(FacilityOpening, WithoutACallIsWrong) {
  q931::Message bare;
  bare.type = q931::MessageType::Facility;
  const auto none = read_facility_opening(q931::write(bare));
  ASSERT_TRUE(none);
  EXPECT_EQ(none->error().code, make_error_code(Errc::NoParameter));

  const auto empty = read_facility_opening(facility(Body::of<Body::Is::Empty>()));
  ASSERT_TRUE(empty);
  EXPECT_EQ(empty->error().code, make_error_code(Errc::NoParameter));

  h225::Facility_UUIE nameless;
  nameless.protocol_identifier = {0, 0, 8, 2250, 0, 7};
  nameless.reason.emplace<h225::FacilityReason::Is::UndefinedReason>();
  const auto without = read_facility_opening(facility(Body::of<Body::Is::Facility>(nameless)));
  ASSERT_TRUE(without);
  EXPECT_EQ(without->error().code, make_error_code(Errc::NoParameter));

  bare.user_user = from_hex("ff");
  const auto broken = read_facility_opening(q931::write(bare));
  ASSERT_TRUE(broken);
  EXPECT_FALSE(*broken);
}

TEST(ControlOpening, NamesTheCallAndWhoAnswersIt) {
  for (const ControlOpening& opening :
       {ControlOpening{kGuid, false}, ControlOpening{kGuid, true}}) {
    const auto bytes = asn1::encode(to_control(opening));
    ASSERT_TRUE(bytes);
    const auto message = asn1::decode<h245::ControlMessage>(*bytes);
    ASSERT_TRUE(message);
    const auto read = read_control_opening(*message);
    ASSERT_TRUE(read);
    ASSERT_TRUE(*read);
    EXPECT_EQ(**read, opening);
  }
}

TEST(ControlOpening, IsNoneInOtherMessages) {
  EXPECT_FALSE(read_control_opening(h245::ControlMessage()));
  h245::MasterSlaveDetermination determination;
  EXPECT_FALSE(read_control_opening(
      h245::to_control<h245::RequestMessage::Is::MasterSlaveDetermination>(determination)));
  using Is = h245::IndicationMessage::Is;
  EXPECT_FALSE(read_control_opening(h245::to_control<Is::FunctionNotUnderstood>({})));
  h245::GenericMessage generic;
  EXPECT_FALSE(read_control_opening(h245::to_control<Is::GenericIndication>(generic)));
}

// What a changed opening is read as.
std::optional<Result<ControlOpening>> changed(void (*change)(h245::GenericMessage& message)) {
  auto message = to_control(ControlOpening{kGuid, true});
  auto* indication = message.get_if<h245::ControlMessage::Is::Indication>();
  change(*indication->get_if<h245::IndicationMessage::Is::GenericIndication>());
  return read_control_opening(message);
}

TEST(ControlOpening, WithoutAGoodCallIdentifierIsWrong) {
  using Value = h245::ParameterValue;
  EXPECT_FALSE(changed([](auto& message) { message.sub_message_identifier = 2; }));
  EXPECT_FALSE(changed([](auto& message) { message.sub_message_identifier.reset(); }));
  const auto empty = changed([](auto& message) { message.message_content.reset(); });
  ASSERT_TRUE(empty);
  EXPECT_EQ(empty->error().code, make_error_code(Errc::NoParameter));
  const auto other = changed([](auto& message) {
    message.message_content->front().parameter_value.template emplace<Value::Is::Logical>();
  });
  ASSERT_TRUE(other);
  EXPECT_EQ(other->error().code, make_error_code(Errc::NoParameter));
  const auto cut = changed([](auto& message) {
    message.message_content->front()
        .parameter_value.template get_if<Value::Is::OctetString>()
        ->pop_back();
  });
  ASSERT_TRUE(cut);
  EXPECT_EQ(cut->error().code, make_error_code(Errc::BadCallIdentifier));
}

}  // namespace
}  // namespace protocols::h460
