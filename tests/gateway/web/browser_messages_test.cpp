#include "gateway/web/browser_messages.hpp"

#include <gtest/gtest.h>

namespace gateway::web {
namespace {

template <class T>
std::optional<T> parsed(std::string_view text) {
  auto message = parse_client_message(text);
  if (!message || !std::holds_alternative<T>(*message)) return std::nullopt;
  return std::get<T>(std::move(*message));
}

TEST(BrowserMessages, HelloBringsNumberNameAndPin) {
  const auto hello =
      parsed<Hello>(R"({"type":"hello","version":1,"number":"1001","name":"  Zoë ","pin":"4711"})");
  ASSERT_TRUE(hello);
  EXPECT_EQ(hello->number, "1001");
  EXPECT_EQ(hello->name, "Zoë");
  EXPECT_EQ(hello->pin, "4711");
  EXPECT_FALSE(hello->resume);
}

TEST(BrowserMessages, OtherVersionIsNamedAsSuch) {
  const auto message =
      parse_client_message(R"({"type":"hello","version":2,"number":"1","name":"A"})");
  ASSERT_FALSE(message);
  EXPECT_EQ(message.error(), ClientError::BadVersion);
}

TEST(BrowserMessages, NamesWithoutLettersOrTooLongAreRefused) {
  const std::string endless(65, 'x');
  for (const auto& name : {std::string("   "), std::string(R"(\n\t)"), endless}) {
    EXPECT_FALSE(parse_client_message(R"({"type":"hello","version":1,"number":"1","name":")" +
                                      name + "\"}"));
  }
}

TEST(BrowserMessages, NamesAreFreeOfWhatHidesOrTurnsText) {
  const auto hello = parsed<Hello>(
      R"({"type":"hello","version":1,"number":"1","name":"\u202eZo\u0085\u001b[1më\u2028\u2066"})");
  ASSERT_TRUE(hello);
  EXPECT_EQ(hello->name, "Zo[1më");
  EXPECT_FALSE(
      parse_client_message(R"({"type":"hello","version":1,"number":"1","name":"\u202e\u2067"})"));
}

TEST(BrowserMessages, OfferBindsMidsToSourcesAndTracks) {
  const auto offer = parsed<Offer>(
      R"({"type":"offer","id":3,"sdp":"v=0","publish":[{"mid":"0","source":"camera"}],)"
      R"("subscribe":[{"mid":"1","track":17}]})");
  ASSERT_TRUE(offer);
  EXPECT_EQ(offer->id, 3);
  ASSERT_EQ(offer->publish.size(), 1U);
  EXPECT_EQ(offer->publish[0].source, conference::TrackSource::Camera);
  ASSERT_EQ(offer->subscribe.size(), 1U);
  EXPECT_EQ(offer->subscribe[0].track, 17U);
  EXPECT_FALSE(offer->restart);
  EXPECT_TRUE(parsed<Offer>(R"({"type":"offer","id":1,"sdp":"v=0","restart":true})")->restart);
}

TEST(BrowserMessages, BrokenOnesAreRefusedInWords) {
  for (const auto* text :
       {"", "[]", "{", "null", R"({"type":7})", R"({"type":"offer","id":1})",
        R"({"type":"mute","source":"nose","muted":true})",
        R"({"type":"mute","source":"camera","muted":"yes"})",
        R"({"type":"offer","id":1,"sdp":"","publish":{}})",
        R"({"type":"offer","id":1,"sdp":"","subscribe":[{"mid":"1","track":-1}]})"}) {
    const auto message = parse_client_message(text);
    ASSERT_FALSE(message) << text;
    EXPECT_EQ(message.error(), ClientError::BadMessage) << text;
  }
  const auto unknown = parse_client_message(R"({"type":"dance"})");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error(), ClientError::UnknownType);
}

TEST(BrowserMessages, DeepNestingIsRefused) {
  std::string text(10000, '[');
  EXPECT_FALSE(parse_client_message(text));
}

TEST(BrowserMessages, RosterTellsWhoIsEncryptedAndWhoseLegTheGatewayDecrypts) {
  conference::Roster roster;
  conference::Participant room;
  room.id = 2;
  room.name = "Saal \"A\"";
  room.kind = conference::ParticipantKind::Room;
  room.encryption = {.encrypted = false, .words = "none", .decrypted_by_gateway = true};
  roster.participants.push_back(room);
  const auto text = write_roster(roster, 1);
  EXPECT_NE(text.find(R"("encrypted":false)"), std::string::npos) << text;
  EXPECT_NE(text.find(R"("decrypted_by_gateway":true)"), std::string::npos);
  EXPECT_NE(text.find(R"("kind":"room")"), std::string::npos);
  EXPECT_NE(text.find(R"(Saal \"A\")"), std::string::npos);
}

}  // namespace
}  // namespace gateway::web
