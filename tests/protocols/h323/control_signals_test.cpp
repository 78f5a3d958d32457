#include <gtest/gtest.h>

#include <limits>

#include "protocols/h323/control.hpp"
#include "tests/protocols/h323/peer.hpp"

namespace protocols::h323 {
namespace {

using Type = h245::MiscellaneousCommand_Type;
using Scope = h245::FlowControlCommand_Scope;
using Restriction = h245::FlowControlCommand_Restriction;
using Input = h245::UserInputIndication;

constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();

ControlMessage command(std::uint16_t channel, Type type) {
  h245::MiscellaneousCommand out;
  out.logical_channel_number = channel;
  out.type = std::move(type);
  return to_control<Order::MiscellaneousCommand>(std::move(out));
}

ControlMessage flow(Scope scope, Restriction restriction) {
  h245::FlowControlCommand out;
  out.scope = std::move(scope);
  out.restriction = std::move(restriction);
  return to_control<Order::FlowControlCommand>(std::move(out));
}
ControlMessage flow(std::uint16_t channel, std::uint32_t hundreds) {
  return flow(Scope::of<Scope::Is::LogicalChannelNumber>(channel),
              Restriction::of<Restriction::Is::MaximumBitRate>(hundreds));
}

std::string digits(const ControlScript& script) {
  std::string out;
  for (const auto& one : script.all<DtmfDigit>()) out.push_back(one.digit);
  return out;
}

TEST(ControlSignals, EveryFormOfAFastUpdateAsksForAKeyFrame) {
  ControlScript script;
  script.begin();
  const auto video = script.room.channel_of(StreamRole::MainVideo);
  const Type forms[] = {
      Type::of<Type::Is::VideoFastUpdatePicture>(),
      Type::of<Type::Is::VideoFastUpdateGOB>({.first_gob = 0, .number_of_go_bs = 3}),
      Type::of<Type::Is::VideoFastUpdateMB>({.first_gob = {}, .first_mb = 1, .number_of_m_bs = 12}),
      Type::of<Type::Is::LostPicture>(std::vector<h245::PictureReference>{
          h245::PictureReference::of<h245::PictureReference::Is::PictureNumber>(7)}),
  };
  for (const Type& form : forms) script.hear(command(video, form));
  const auto wanted = script.all<KeyframeWanted>();
  ASSERT_EQ(wanted.size(), std::size(forms));
  for (const auto& one : wanted) EXPECT_EQ(one.role, StreamRole::MainVideo);
}

TEST(ControlSignals, AFastUpdateOfNoChannelOfOursMeansTheMainPicture) {
  ControlScript script;
  script.begin();
  script.hear(command(999, Type::of<Type::Is::VideoFastUpdatePicture>()));
  ASSERT_EQ(script.all<KeyframeWanted>().size(), 1U);
  EXPECT_EQ(script.all<KeyframeWanted>()[0].role, StreamRole::MainVideo);
}

TEST(ControlSignals, AFreezeAndOtherCommandsAskForNothing) {
  ControlScript script;
  script.begin();
  script.hear(command(1, Type::of<Type::Is::VideoFreezePicture>()));
  script.hear(command(1, Type::of<Type::Is::EqualiseDelay>()));
  EXPECT_TRUE(script.all<KeyframeWanted>().empty());
  EXPECT_FALSE(script.ended());
}

TEST(ControlSignals, WeAskForAKeyFrameOfWhatThePeerSends) {
  ControlScript script;
  script.begin();
  script.control.request_keyframe(StreamRole::MainVideo, script.now);
  script.run();
  EXPECT_EQ(script.room.count<Order::MiscellaneousCommand>(), 0U) << "it sends no picture yet";
  script.room.open(room_channel(77, StreamRole::MainVideo, Codec::H264));
  script.run();
  script.control.request_keyframe(StreamRole::MainVideo, script.now);
  script.run();
  const auto* asked = script.room.last<Order::MiscellaneousCommand>();
  ASSERT_TRUE(asked);
  EXPECT_EQ(asked->logical_channel_number, 77);
  EXPECT_TRUE(asked->type.is<Type::Is::VideoFastUpdatePicture>());
}

TEST(ControlSignals, FlowControlLimitsTheChannelItNames) {
  ControlScript script;
  script.begin();
  const auto video = script.room.channel_of(StreamRole::MainVideo);
  script.hear(flow(video, 7680));
  script.hear(flow(video, 0));
  script.hear(flow(video, 5));
  script.hear(flow(Scope::of<Scope::Is::LogicalChannelNumber>(video),
                   Restriction::of<Restriction::Is::NoRestriction>()));
  const auto limits = script.all<BitrateLimited>();
  ASSERT_EQ(limits.size(), 4U);
  EXPECT_EQ(limits[0].kbps, 768U);
  EXPECT_EQ(limits[1].kbps, 0U) << "nothing for now";
  EXPECT_EQ(limits[2].kbps, 1U) << "little is not nothing";
  EXPECT_EQ(limits[3].kbps, kNoLimit);
  for (const auto& limit : limits) EXPECT_EQ(limit.role, StreamRole::MainVideo);
}

TEST(ControlSignals, FlowControlOfTheWholeMultiplexIsOfThePicture) {
  ControlScript script;
  script.begin();
  script.hear(flow(Scope::of<Scope::Is::WholeMultiplex>(),
                   Restriction::of<Restriction::Is::MaximumBitRate>(10'000)));
  ASSERT_EQ(script.all<BitrateLimited>().size(), 1U);
  EXPECT_EQ(script.all<BitrateLimited>()[0].kbps, 1000U);
}

TEST(ControlSignals, FlowControlOfSoundOrOfNoChannelOfOursIsPassedOver) {
  ControlScript script;
  script.begin();
  script.hear(flow(script.room.channel_of(StreamRole::Audio), 100));
  script.hear(flow(999, 100));
  EXPECT_TRUE(script.all<BitrateLimited>().empty());
}

TEST(ControlSignals, WeLimitWhatThePeerSends) {
  ControlScript script;
  script.begin();
  script.room.open(room_channel(77, StreamRole::MainVideo, Codec::H264));
  script.run();
  const auto limit = [&script](std::uint32_t kbps) {
    script.control.limit_bitrate(StreamRole::MainVideo, kbps, script.now);
    script.run();
    return script.room.last<Order::FlowControlCommand>();
  };
  const auto* command = limit(512);
  ASSERT_TRUE(command);
  EXPECT_EQ(*command->scope.get_if<Scope::Is::LogicalChannelNumber>(), 77);
  EXPECT_EQ(*command->restriction.get_if<Restriction::Is::MaximumBitRate>(), 5120U);
  EXPECT_EQ(*limit(0)->restriction.get_if<Restriction::Is::MaximumBitRate>(), 0U);
  EXPECT_TRUE(limit(kNoLimit)->restriction.is<Restriction::Is::NoRestriction>());
  script.control.limit_bitrate(StreamRole::Content, 512, script.now);
  script.run();
  EXPECT_EQ(script.room.count<Order::FlowControlCommand>(), 3U) << "it sends no content";
}

TEST(ControlSignals, DigitsComeInEveryForm) {
  ControlScript script;
  script.begin();
  script.hear(to_control<Indication::UserInput>(Input::of<Input::Is::Alphanumeric>("1*a#")));
  Input signal;
  signal.emplace<Input::Is::Signal>().signal_type = "5";
  script.hear(to_control<Indication::UserInput>(signal));
  Input extended;
  extended.emplace<Input::Is::ExtendedAlphanumeric>().alphanumeric = "78";
  script.hear(to_control<Indication::UserInput>(extended));
  EXPECT_EQ(digits(script), "1*A#578");
}

TEST(ControlSignals, WhatIsNoDigitIsLeftOutAndNobodyPressesSoMany) {
  ControlScript script;
  script.begin();
  Input hookflash;
  hookflash.emplace<Input::Is::Signal>().signal_type = "!";
  script.hear(to_control<Indication::UserInput>(hookflash));
  script.hear(to_control<Indication::UserInput>(Input::of<Input::Is::Alphanumeric>("x y")));
  EXPECT_EQ(digits(script), "");
  script.hear(to_control<Indication::UserInput>(
      Input::of<Input::Is::Alphanumeric>(std::string(5000, '1'))));
  EXPECT_LE(digits(script).size(), 64U);
  EXPECT_FALSE(script.ended());
}

TEST(ControlSignals, OurDigitsGoInTheFormThatThePeerTakes) {
  using Capability = h245::Capability;
  using Forms = h245::UserInputCapability;
  for (const bool signal : {true, false}) {
    ControlScript script;
    auto set = room_set();
    Forms forms;
    if (signal) {
      forms.emplace<Forms::Is::Dtmf>();
    } else {
      forms.emplace<Forms::Is::BasicString>();
    }
    set.capability_table->push_back(
        script::entry(9, Capability::of<Capability::Is::ReceiveUserInputCapability>(forms)));
    script.begin(std::move(set));
    script.control.send_digit('7', script.now);
    script.control.send_digit('x', script.now);
    script.run();
    ASSERT_EQ(script.room.count<Indication::UserInput>(), 1U);
    const auto* input = script.room.last<Indication::UserInput>();
    if (signal) {
      ASSERT_TRUE(input->get_if<Input::Is::Signal>());
      EXPECT_EQ(input->get_if<Input::Is::Signal>()->signal_type, "7");
    } else {
      ASSERT_TRUE(input->get_if<Input::Is::Alphanumeric>());
      EXPECT_EQ(*input->get_if<Input::Is::Alphanumeric>(), "7");
    }
  }
}

TEST(ControlSignals, AModeThatWeHaveIsTakenAndTheChannelReplaced) {
  ControlScript script;
  script.begin();
  const auto before = script.room.channel_of(StreamRole::Audio);
  script.hear(
      to_control<Request::RequestMode>(modes({{audio_mode<AudioMode::Is::G711Alaw64k>()}})));
  ASSERT_EQ(script.room.count<Response::RequestModeAck>(), 1U);
  const auto* ack = script.room.last<Response::RequestModeAck>();
  EXPECT_EQ(ack->sequence_number, 5);
  EXPECT_TRUE(ack->response.is<h245::RequestModeAck_Response::Is::WillTransmitMostPreferredMode>());
  EXPECT_NE(script.room.channel_of(StreamRole::Audio), before);
  EXPECT_EQ(script.control.session().find(StreamRole::Audio)->send.codec, Codec::Pcma);
}

TEST(ControlSignals, AModeThatWeHaveNotIsRefused) {
  ControlScript script;
  script.begin();
  script.hear(to_control<Request::RequestMode>(modes({{h261_mode()}})));
  EXPECT_EQ(script.room.count<Response::RequestModeReject>(), 1U);
  EXPECT_EQ(script.room.count<Request::CloseLogicalChannel>(), 0U);
}

TEST(ControlSignals, AModeBeforeAnyCapabilitySetIsRefused) {
  ControlScript script;
  script.hear(
      to_control<Request::RequestMode>(modes({{audio_mode<AudioMode::Is::G711Alaw64k>()}})));
  EXPECT_EQ(script.room.count<Response::RequestModeReject>(), 1U);
}

TEST(ControlSignals, TheSessionSaysBothDirectionsAndWhereTheyGo) {
  ControlScript script;
  script.begin();
  script.room.open(room_channel(77, StreamRole::Audio, Codec::Pcmu));
  script.run();
  const auto session = script.control.session();
  const auto* audio = session.find(StreamRole::Audio);
  ASSERT_TRUE(audio);
  EXPECT_EQ(audio->direction, Direction::SendRecv);
  EXPECT_EQ(audio->send.codec, Codec::G722);
  ASSERT_EQ(audio->receive.size(), 1U);
  EXPECT_EQ(audio->receive[0].codec, Codec::Pcmu) << "each side sends what it likes";
  EXPECT_EQ(audio->telephone_event_receive, 101);
  EXPECT_TRUE(std::holds_alternative<NoKeying>(audio->keying));
}

}  // namespace
}  // namespace protocols::h323
