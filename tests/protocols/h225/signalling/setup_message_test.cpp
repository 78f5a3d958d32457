#include "protocols/h225/signalling/setup_message.hpp"

#include "tests/protocols/h225/signalling/call_script.hpp"

namespace protocols::h225::signalling {
namespace {

using namespace script;

Setup read(const q931::Message& message, Setup_UUIE contents) {
  H323_UU_PDU pdu;
  pdu.h323_message_body.emplace<Is::Setup>(std::move(contents));
  return read_setup(message, pdu, *pdu.h323_message_body.get_if<Is::Setup>());
}

TEST(SetupMessage, ThatIsWrittenIsReadTheSame) {
  const auto call = call_to_room();
  const auto setup = read(setup_message(call), setup_contents(call, room_type()));
  EXPECT_EQ(setup.call_identifier, kGuid);
  EXPECT_EQ(setup.conference_id, kConference);
  EXPECT_EQ(setup.dialled, call.destination);
  EXPECT_EQ(setup.from.aliases, call.source);
  EXPECT_EQ(setup.from.calling_number, "900");
  EXPECT_EQ(setup.from.product, "Room 9000");
  EXPECT_EQ(setup.from.vendor_code, 0xb5002331U);
  EXPECT_FALSE(setup.from.h245_security);
  EXPECT_EQ(setup.dest_call_signal_address, kTheirs);
  EXPECT_EQ(setup.source_call_signal_address, kOurs);
  EXPECT_EQ(setup.version, 7);
  EXPECT_EQ(setup.rate, 30);
}

TEST(SetupMessage, OfVersion1HasTheConferenceForItsCall) {
  auto contents = setup_body(1);
  contents.call_identifier.reset();
  const auto setup = read({}, contents);
  EXPECT_EQ(setup.call_identifier, kConference);
  EXPECT_EQ(setup.version, 1);
}

TEST(SetupMessage, DialsTheCalledPartyNumberWhereNoAliasIs) {
  auto contents = setup_body();
  contents.destination_address.reset();
  q931::Message message;
  message.called_party.emplace().digits = "77#1";
  EXPECT_EQ(read(message, contents).dialled, (std::vector<Alias>{{Alias::Kind::Digits, "77#1"}}));
}

TEST(SetupMessage, DialsTheExtensionWhereNothingElseIs) {
  auto contents = setup_body();
  contents.destination_address.reset();
  contents.dest_extra_call_info = to_alias_addresses({{Alias::Kind::Digits, "2"}});
  EXPECT_EQ(read({}, contents).dialled, (std::vector<Alias>{{Alias::Kind::Digits, "2"}}));
  contents.remote_extension_address = to_alias_address({Alias::Kind::Digits, "1"});
  EXPECT_EQ(read({}, contents).dialled, (std::vector<Alias>{{Alias::Kind::Digits, "1"}}));
  contents.dest_extra_call_info.reset();
  contents.remote_extension_address.reset();
  EXPECT_TRUE(read({}, contents).dialled.empty());
}

TEST(SetupMessage, ShowsTheDisplayNameWhereNoDisplayIs) {
  auto contents = setup_body();
  contents.display_name.emplace(1).front().name = to_utf16("Raum");
  EXPECT_EQ(read({}, contents).from.display, "Raum");
  q931::Message message;
  message.display = "Room";
  EXPECT_EQ(read(message, contents).from.display, "Room");
}

TEST(SetupMessage, TellsThatThePeerWantsASecuredH245Channel) {
  auto contents = setup_body();
  contents.h245_security_capability.emplace();
  EXPECT_TRUE(read({}, contents).from.h245_security);
}

TEST(SetupMessage, RoundsTheRateUpToChannels) {
  auto call = call_to_room();
  call.bandwidth = 6'401;
  EXPECT_EQ(rate_of(setup_message(call).bearer_capability), 11);
  call.bandwidth = 0;
  EXPECT_EQ(rate_of(setup_message(call).bearer_capability), 1);
  call.bandwidth = 0xffffffff;
  EXPECT_EQ(rate_of(setup_message(call).bearer_capability), 127);
}

TEST(SetupMessage, HasTheNumbersOfBothSidesAsElements) {
  const auto message = setup_message(call_to_room());
  EXPECT_EQ(message.called_party->digits, "1234");
  EXPECT_EQ(message.calling_party->digits, "900");
  EXPECT_EQ(message.calling_party->presentation, 0);
  auto call = call_to_room();
  call.source = call.destination = {{Alias::Kind::H323Id, "name"}};
  EXPECT_FALSE(setup_message(call).called_party);
  EXPECT_FALSE(setup_message(call).calling_party);
}

// Q.931 table 4-6.
TEST(SetupMessage, ReadsTheRatesOfABearerCapability) {
  const auto rate = [](std::vector<int> octets) {
    Bytes contents;
    for (const int octet : octets) contents.push_back(static_cast<std::byte>(octet));
    return rate_of(contents);
  };
  EXPECT_EQ(rate_of(std::nullopt), 0);
  EXPECT_EQ(rate({}), 0);
  EXPECT_EQ(rate({0x88}), 0);
  EXPECT_EQ(rate({0x88, 0x90}), 1);
  EXPECT_EQ(rate({0x88, 0x93}), 6);
  EXPECT_EQ(rate({0x88, 0x95}), 24);
  EXPECT_EQ(rate({0x88, 0x97}), 30);
  EXPECT_EQ(rate({0x88, 0x18}), 0);
  EXPECT_EQ(rate({0x88, 0x18, 0x8c}), 12);
  EXPECT_EQ(rate({0x88, 0x80}), 0);
}

}  // namespace
}  // namespace protocols::h225::signalling
