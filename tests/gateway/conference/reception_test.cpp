#include "gateway/conference/reception.hpp"

#include "tests/gateway/conference/visitor.hpp"

namespace gateway::conference {
namespace {

using testing::deliver;
using testing::Visitor;

// The last answer to a row of keys.
std::optional<Transfer> press(ReceptionMenu& menu, std::string_view keys) {
  std::optional<Transfer> last;
  for (const char key : keys) last = menu.digit(key);
  return last;
}

TEST(ReceptionMenu, ANumberThenHashIsATransferWithoutAPin) {
  ReceptionMenu menu("Hall");
  const auto to = press(menu, "1001#");
  ASSERT_TRUE(to);
  EXPECT_EQ(to->number, "1001");
  EXPECT_TRUE(to->pin.empty());
}

TEST(ReceptionMenu, NothingTypedIsNothingDone) {
  ReceptionMenu menu("Hall");
  EXPECT_FALSE(press(menu, "#"));
  EXPECT_FALSE(press(menu, "**#")) << "nor is there anything to take back";
  menu.ask_pin(false, false);
  EXPECT_FALSE(menu.digit('#'));
}

TEST(ReceptionMenu, StarTakesBackTheLastDigit) {
  ReceptionMenu menu("Hall");
  press(menu, "102*01");
  EXPECT_EQ(menu.menu().entered, "1001");
}

TEST(ReceptionMenu, KeysThatAreNoDigitsAreNotTaken) {
  ReceptionMenu menu("Hall");
  press(menu, "1A2B\x7f");
  EXPECT_EQ(menu.menu().entered, "12");
}

TEST(ReceptionMenu, ANumberHasAtMostTwentyDigitsAndAPinSixteen) {
  ReceptionMenu menu("Hall");
  press(menu, "1234567890123456789099");
  EXPECT_EQ(menu.menu().entered, "12345678901234567890");
  EXPECT_EQ(menu.digit('#')->number, "12345678901234567890");
  menu.ask_pin(false, false);
  EXPECT_EQ(press(menu, "12345678901234569#")->pin, "1234567890123456");
}

TEST(ReceptionMenu, AsksForThePinOnceToldTo) {
  ReceptionMenu menu("Hall");
  press(menu, "1001#");
  menu.ask_pin(false, false);
  EXPECT_NE(menu.menu().prompt.find("PIN"), std::string::npos);
  const auto to = press(menu, "4711#");
  ASSERT_TRUE(to);
  EXPECT_EQ(to->number, "1001");
  EXPECT_EQ(to->pin, "4711");
}

TEST(ReceptionMenu, APinIsNeverShownNorKeptAfterItWasGivenOut) {
  ReceptionMenu menu("Hall", "1001");
  press(menu, "4711");
  EXPECT_EQ(menu.menu().entered, "****");
  menu.digit('#');
  EXPECT_EQ(menu.menu().entered, "");
  EXPECT_FALSE(menu.digit('#'));
}

TEST(ReceptionMenu, StarAtAnEmptyPinGoesBackToTheNumber) {
  ReceptionMenu menu("Hall", "1001");
  EXPECT_FALSE(press(menu, "4*"));
  EXPECT_NE(menu.menu().prompt.find("PIN"), std::string::npos) << "that took back the 4";
  EXPECT_FALSE(menu.digit('*'));
  EXPECT_NE(menu.menu().prompt.find("number"), std::string::npos);
  EXPECT_EQ(press(menu, "20#")->number, "20");
}

TEST(ReceptionMenu, SaysWhatWasWrongUntilTheNextKey) {
  ReceptionMenu menu("Hall", "1001");
  const auto plain = menu.menu().hint;
  menu.ask_pin(true, false);
  const auto wrong = menu.menu().hint;
  menu.ask_pin(true, true);
  const auto wait = menu.menu().hint;
  EXPECT_NE(wrong, plain);
  EXPECT_NE(wait, plain);
  EXPECT_NE(wait, wrong);
  menu.digit('4');
  EXPECT_EQ(menu.menu().hint, plain);
}

class ReceptionTest : public ::testing::Test {
 protected:
  boost::asio::io_context io_;
  Reception reception_{"City Hall"};
  Visitor room_, other_;
};

TEST_F(ReceptionTest, AsksAtOnceAndSendsOnWhoTypedANumber) {
  const auto seat = *reception_.join(room_.request(io_, "Room"));
  deliver(io_);
  ASSERT_TRUE(room_.menu);
  EXPECT_EQ(room_.menu->title, "City Hall");
  EXPECT_EQ(room_.menu->entered, "");
  for (const char key : std::string("1001#")) seat->digit(key);
  deliver(io_);
  ASSERT_TRUE(room_.transfer);
  EXPECT_EQ(room_.transfer->number, "1001");
  EXPECT_TRUE(room_.transfer->pin.empty());
}

TEST_F(ReceptionTest, ShowsEachKeyAsItComes) {
  const auto seat = *reception_.join(room_.request(io_, "Room"));
  seat->digit('1');
  deliver(io_);
  EXPECT_EQ(room_.menu->entered, "1");
  seat->digit('2');
  deliver(io_);
  EXPECT_EQ(room_.menu->entered, "12");
}

TEST_F(ReceptionTest, KnowingTheNumberItAsksForThePinAlone) {
  const auto seat = reception_.join_for_pin(room_.request(io_, "Room"), "1001", false, false);
  for (const char key : std::string("4711")) seat->digit(key);
  deliver(io_);
  EXPECT_EQ(room_.menu->entered, "****");
  seat->digit('#');
  deliver(io_);
  EXPECT_EQ(room_.transfer->number, "1001");
  EXPECT_EQ(room_.transfer->pin, "4711");
}

TEST_F(ReceptionTest, AWrongPinIsSaidWhenComingBack) {
  const auto seat = reception_.join_for_pin(room_.request(io_, "Room"), "1001", true, false);
  const auto patient = reception_.join_for_pin(other_.request(io_, "Room"), "1001", true, true);
  deliver(io_);
  EXPECT_NE(room_.menu->hint.find("not right"), std::string::npos);
  EXPECT_NE(other_.menu->hint.find("wait"), std::string::npos);
}

TEST_F(ReceptionTest, EverySeatIsAloneInIt) {
  const auto seat = *reception_.join(room_.request(io_, "Room"));
  const auto another = *reception_.join(other_.request(io_, "Other"));
  const auto track = seat->publish(TrackSource::Camera, protocols::Codec::H264);
  ASSERT_TRUE(track);
  EXPECT_EQ(track->source(), TrackSource::Camera);
  EXPECT_FALSE(track->watched());
  seat->digit('7');
  deliver(io_);
  EXPECT_EQ(other_.menu->entered, "");
  ASSERT_EQ(another->roster()->participants.size(), 1U);
  EXPECT_EQ(another->roster()->participants[0].name, "Other");
  EXPECT_TRUE(another->roster()->participants[0].tracks.empty());
  EXPECT_FALSE(other_.roster) << "nobody comes or goes";
}

TEST_F(ReceptionTest, NeedsNoHandlerAtAll) {
  const auto seat = *reception_.join(testing::silent());
  for (const char key : std::string("1#")) seat->digit(key);
  deliver(io_);
  EXPECT_EQ(seat->roster()->participants.size(), 1U);
}

}  // namespace
}  // namespace gateway::conference
