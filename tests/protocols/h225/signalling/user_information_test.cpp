#include "protocols/h225/signalling/user_information.hpp"

#include "tests/protocols/h225/signalling/call_script.hpp"

namespace protocols::h225::signalling {
namespace {

using namespace script;

TEST(UserInformation, VersionIsTheLastArcOfTheProtocol) {
  EXPECT_EQ(version_of(Body::of<Is::Setup>(setup_body(4))), 4);
  EXPECT_EQ(version_of(connect_body({}, 2)), 2);
  EXPECT_EQ(version_of(Body::of<Is::Empty>()), 0);
  EXPECT_EQ(version_of(Body()), 0);
  auto odd = contents<Notify_UUIE>();
  odd.protocol_identifier = {1, 2, 3};
  EXPECT_EQ(version_of(Body::of<Is::Notify>(odd)), 0);
}

TEST(UserInformation, CallIdentifierIsFoundInEveryBody) {
  EXPECT_EQ(call_identifier_of(alerting_body()), kGuid);
  EXPECT_EQ(call_identifier_of(Body::of<Is::Status>(contents<Status_UUIE>())), kGuid);
  EXPECT_TRUE(call_identifier_of(Body::of<Is::Connect>()).empty());
  EXPECT_TRUE(call_identifier_of(Body()).empty());
}

TEST(UserInformation, EndpointTypeIsOfSourceOrDestination) {
  EXPECT_NE(endpoint_type_of(Body::of<Is::Setup>(setup_body())), nullptr);
  EXPECT_NE(endpoint_type_of(alerting_body()), nullptr);
  auto facility = script::facility<FacilityReason::Is::UndefinedReason>();
  EXPECT_EQ(endpoint_type_of(Body::of<Is::Facility>(facility)), nullptr);
  facility.destination_info = room_type();
  EXPECT_NE(endpoint_type_of(Body::of<Is::Facility>(facility)), nullptr);
  EXPECT_EQ(endpoint_type_of(Body::of<Is::Information>()), nullptr);
}

TEST(UserInformation, BodiesFitTheirMessages) {
  EXPECT_TRUE(fits(Type::Setup, Body::of<Is::Setup>()));
  EXPECT_FALSE(fits(Type::Setup, Body::of<Is::Empty>()));
  EXPECT_TRUE(fits(Type::Facility, Body::of<Is::Empty>()));
  EXPECT_TRUE(fits(Type::Facility, Body::of<Is::Facility>()));
  EXPECT_FALSE(fits(Type::Connect, Body::of<Is::Alerting>()));
  EXPECT_TRUE(fits(Type::Status, Body::of<Is::Empty>()));
  EXPECT_FALSE(fits(Type{0x20}, Body::of<Is::Empty>()));
}

Attachments all() {
  return {.h245_address = kTheirH245,
          .fast_start = std::vector<Bytes>{bytes("a"), bytes("b")},
          .fast_connect_refused = false,
          .tokens = std::vector<h235::ClearToken>(1),
          .crypto_tokens = {},
          .h245_control = {bytes("x"), bytes("y")}};
}

TEST(UserInformation, AttachmentsAreReadAsTheyWereWritten) {
  for (Body body : {connect_body(), alerting_body(), proceeding_body(), progress_body(),
                    Body::of<Is::Facility>(), Body::of<Is::Setup>(setup_body())}) {
    H323_UU_PDU pdu;
    pdu.h323_message_body = std::move(body);
    write_attachments(all(), pdu);
    const auto read = read_attachments(pdu);
    EXPECT_EQ(read.h245_address, kTheirH245);
    EXPECT_EQ(read.fast_start, all().fast_start);
    EXPECT_EQ(read.tokens.size(), 1U);
    EXPECT_EQ(read.h245_control, all().h245_control);
    EXPECT_FALSE(read.fast_connect_refused);
  }
}

TEST(UserInformation, WhatABodyHasNoFieldForIsLeftOut) {
  H323_UU_PDU pdu;
  pdu.h323_message_body.emplace<Is::ReleaseComplete>();
  write_attachments(all(), pdu);
  const auto read = read_attachments(pdu);
  EXPECT_FALSE(read.h245_address);
  EXPECT_FALSE(read.fast_start);
  EXPECT_EQ(read.h245_control.size(), 2U);
}

// H.323 8.2.4: beside fastStart h245Control would end Fast Connect.
TEST(UserInformation, SetupWithFastStartHasItsH245Aside) {
  H323_UU_PDU pdu;
  auto& setup = pdu.h323_message_body.emplace<Is::Setup>(setup_body());
  write_attachments(all(), pdu);
  EXPECT_FALSE(pdu.h245_control);
  EXPECT_EQ(setup.parallel_h245_control, all().h245_control);
  pdu.h245_control = {bytes("z")};
  EXPECT_EQ(read_attachments(pdu).h245_control.size(), 3U);
  EXPECT_EQ(read_attachments(pdu).h245_control.back(), bytes("z"));
}

TEST(UserInformation, AddressesThatNobodyCanReachAreNone) {
  H323_UU_PDU pdu;
  auto& connect = pdu.h323_message_body.emplace<Is::Connect>();
  using Ip = TransportAddress::Is;
  const Bytes ip = {std::byte{192}, std::byte{0}, std::byte{2}, std::byte{9}};
  connect.h245_address = TransportAddress::of<Ip::IpAddress>({.ip = ip, .port = 0});
  EXPECT_FALSE(read_attachments(pdu).h245_address);
  connect.h245_address = TransportAddress::of<Ip::IpAddress>({.ip = Bytes(4), .port = 1});
  EXPECT_FALSE(read_attachments(pdu).h245_address);
  connect.h245_address = TransportAddress::of<Ip::Ip6Address>({.ip = Bytes(16), .port = 1});
  EXPECT_FALSE(read_attachments(pdu).h245_address);
  connect.h245_address = TransportAddress::of<Ip::IpAddress>({.ip = ip, .port = 9});
  EXPECT_TRUE(read_attachments(pdu).h245_address);
}

TEST(UserInformation, AnEmptyFastStartIsNone) {
  H323_UU_PDU pdu;
  pdu.h323_message_body.emplace<Is::Connect>().fast_start.emplace();
  EXPECT_FALSE(read_attachments(pdu).fast_start);
}

TEST(UserInformation, PartyIsWhoAnswers) {
  q931::Message message;
  message.display = "Raum\0";
  auto connect = contents<Connect_UUIE>();
  connect.destination_info = room_type();
  connect.connected_address = to_alias_addresses({{Alias::Kind::H323Id, "room"}});
  connect.display_name.emplace(1).front().name = to_utf16("other");
  const auto body = Body::of<Is::Connect>(std::move(connect));
  const auto party = read_party(message, &body);
  EXPECT_EQ(party.display, "Raum");
  EXPECT_EQ(party.product, "Room 9000");
  EXPECT_EQ(party.aliases, (std::vector<Alias>{{Alias::Kind::H323Id, "room"}}));
  EXPECT_EQ(read_party({}, &body).display, "other");
  EXPECT_EQ(read_party(message, nullptr).display, "Raum");
}

TEST(UserInformation, FeaturesGoIntoSetupAndIntoTheFeatureSetsOfAnswers) {
  GenericData feature;
  feature.id = GenericIdentifier::of<GenericIdentifier::Is::Standard>(19);
  for (Body body : {Body::of<Is::Setup>(setup_body()), connect_body(), proceeding_body()}) {
    H323_UU_PDU pdu;
    pdu.h323_message_body = std::move(body);
    write_attachments({.features = {feature}}, pdu);
    ASSERT_EQ(read_attachments(pdu).features.size(), 1U);
    EXPECT_EQ(*read_attachments(pdu).features[0].id.get_if<GenericIdentifier::Is::Standard>(), 19);
  }
  H323_UU_PDU pdu;
  auto& setup = pdu.h323_message_body.emplace<Is::Setup>(setup_body());
  setup.needed_features = setup.desired_features = {feature};
  EXPECT_EQ(read_attachments(pdu).features.size(), 2U);
}

TEST(UserInformation, CryptoTokensGoIntoAnyBody) {
  Body body = connect_body();
  EXPECT_EQ(crypto_tokens_of(body), nullptr);
  add_crypto_token({}, body);
  add_crypto_token({}, body);
  ASSERT_NE(crypto_tokens_of(body), nullptr);
  EXPECT_EQ(crypto_tokens_of(body)->size(), 2U);
}

}  // namespace
}  // namespace protocols::h225::signalling
