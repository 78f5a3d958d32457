#include "gateway/call/room_call.hpp"

#include <list>
#include <numeric>
#include <thread>

#include "tests/gateway/call/call_world.hpp"
#include "tests/gateway/call/played_room.hpp"
#include "tests/gateway/conference/visitor.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::call {
namespace {

using namespace std::chrono_literals;
using conference::TrackSource;
using conference::testing::Visitor;
using monitoring::Flow;
using monitoring::Keyframe;
using monitoring::Protocol;
using protocols::EncryptionPolicy;
using protocols::EndReason;
using protocols::StreamRole;

constexpr auto kPatience = 10s;  // for what must come

class RoomCallTest : public testing::CallWorld {
 protected:
  struct Call {
    std::shared_ptr<testing::LegRecord> leg = std::make_shared<testing::LegRecord>();
    std::shared_ptr<RoomCall> call;
    std::unique_ptr<testing::PlayedRoom> room;
    int finished = 0;
  };

  ~RoomCallTest() override {
    for (auto& call : calls_) {
      call.leg->tell(protocols::Ended{});
      call.room.reset();
    }
    turn();
    calls_.clear();
    turn();
  }

  Call& dial(std::string number, bool content = false) {
    auto& call = calls_.emplace_back();
    call.leg->content = content;
    call.call = std::make_shared<RoomCall>(services_, std::make_unique<testing::FakeLeg>(call.leg),
                                           context_.get_executor());
    call.call->start([&call] { ++call.finished; });
    call.leg->tell(protocols::IncomingCall{
        .dialled = std::move(number), .caller = "Ada's room", .product = "Yealink-001565ab12cd"});
    return call;
  }
  // With media in clear, as played by `room`.
  Call& connect(std::string number, protocols::FeedbackSupport feedback = {}) {
    Call& call = dial(std::move(number));
    EXPECT_TRUE(call.leg->accepted);
    call.room = std::make_unique<testing::PlayedRoom>(context_.get_executor(), *call.leg->accepted,
                                                      feedback);
    call.leg->tell(protocols::MediaNegotiated{call.room->session()});
    call.leg->tell(protocols::Connected{});
    turn();
    return call;
  }
  void press(Call& call, std::string_view keys) {
    for (const char key : keys) call.leg->tell(protocols::DtmfDigit{key});
    turn();
  }

  // What is posted runs; timers do not come due.
  void turn() {
    context_.restart();
    context_.poll();
  }
  template <class Done>
  [[nodiscard]] bool until(Done done) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!done() && std::chrono::steady_clock::now() < end) {
      context_.restart();
      context_.run_one_for(10ms);
      for (auto& call : calls_) {
        if (call.room) call.room->tick();
      }
    }
    return done();
  }

  // Somebody else in a meeting.
  std::unique_ptr<conference::Seat> sit(Visitor& visitor, const std::string& number) {
    const auto open = directory_.enter(number, {}, "192.0.2.1", io::now());
    return *std::get<std::shared_ptr<conference::Conference>>(open)->join(
        visitor.request(context_, "Ben"));
  }
  std::shared_ptr<conference::Track> track(const conference::Seat& seat, TrackSource source) {
    const auto roster = seat.roster();
    for (const auto& participant : roster->participants) {
      for (const auto& info : participant.tracks) {
        if (info.track->source() == source) return info.track;
      }
    }
    return nullptr;
  }
  protocols::EncodedFrame picture(bool key) {
    if (!camera_) {
      hwaccel::EncoderSettings settings;
      settings.codec = protocols::Codec::H264;
      settings.width = 320;
      settings.height = 180;
      camera_ = std::move(*engine_.devices().encoder(settings));
    }
    ++drawn_;
    return **camera_->encode(*card_.draw(drawn_, drawn_, drawn_ * 3000, io::now()), key);
  }
  // Shows pictures until the seat's conference has the camera.
  std::shared_ptr<conference::Track> camera_of(Call& call, const conference::Seat& seat) {
    call.room->show(picture(true));
    EXPECT_TRUE(until([&] { return track(seat, TrackSource::Camera) != nullptr; }));
    return track(seat, TrackSource::Camera);
  }
  [[nodiscard]] std::uint64_t keyframes(Keyframe by, Flow flow) const {
    return static_cast<std::uint64_t>(metrics_.keyframe_requests.at(by, flow));
  }

  std::list<Call> calls_;
  transcode::video::TestCard card_{320, 180};
  std::unique_ptr<hwaccel::VideoEncoder> camera_;
  std::uint32_t drawn_ = 0;
};

TEST_F(RoomCallTest, ACallIsAnsweredWithPortsAndTheyComeBackAtItsEnd) {
  const Call& call = dial("*43");
  EXPECT_TRUE(call.leg->rang);
  ASSERT_TRUE(call.leg->accepted);
  EXPECT_EQ(ports_.in_use(), 2U);
  EXPECT_EQ(services_.active_calls, 1U);
  call.leg->tell(protocols::Ended{EndReason::RemoteHangup, 0, {}});
  turn();
  EXPECT_EQ(ports_.in_use(), 0U);
  EXPECT_EQ(services_.active_calls, 0U);
}

TEST_F(RoomCallTest, TheAnswerSaysWhereAndHowWeTalk) {
  const auto& local = *dial("1001").leg->accepted;
  EXPECT_EQ(local.host, "127.0.0.1");
  EXPECT_EQ(local.dtls_fingerprint, services_.certificate->fingerprint());
  EXPECT_TRUE(local.signalling_encrypted);
  EXPECT_EQ(local.encryption, EncryptionPolicy::Required);
  ASSERT_EQ(local.streams.size(), 2U);
  EXPECT_EQ(local.streams[0].role, StreamRole::Audio);
  EXPECT_EQ(local.streams[1].role, StreamRole::MainVideo);
  for (const auto& stream : local.streams) EXPECT_EQ(stream.rtcp_port, stream.rtp_port + 1);
}

TEST_F(RoomCallTest, WhereContentMayComeItHasPortsToo) {
  const auto& local = *dial("1001", true).leg->accepted;
  ASSERT_EQ(local.streams.size(), 3U);
  EXPECT_EQ(local.streams[2].role, StreamRole::Content);
}

TEST_F(RoomCallTest, WhatSomebodySharesIsPresentedAndWhatTheRoomWantsToShowIsTaken) {
  Call& call = connect("1001");
  Visitor visitor;
  const auto seat = sit(visitor, "1001");
  ASSERT_TRUE(seat->publish(TrackSource::Screen, protocols::Codec::Vp8));
  turn();
  EXPECT_EQ(call.leg->presented, (std::vector<bool>{true}));
  call.leg->tell(protocols::ContentRequested{});
  EXPECT_EQ(call.leg->granted, (std::vector<bool>{true}));
  call.leg->tell(protocols::ContentReleased{});
  EXPECT_EQ(call.leg->presented, (std::vector<bool>{true, true}));
  seat->unpublish(TrackSource::Screen);
  turn();
  EXPECT_EQ(call.leg->presented, (std::vector<bool>{true, true, false}));
}

TEST_F(RoomCallTest, OnlyARoomOfAConfiguredNetworkMayTalkInClear) {
  config_.security.unencrypted_rooms = {*config::Network::parse("198.51.100.0/24")};
  EXPECT_EQ(dial("1001").leg->accepted->encryption, EncryptionPolicy::Required);
  config_.security.unencrypted_rooms.push_back(*config::Network::parse("192.0.2.77"));
  EXPECT_EQ(dial("1001").leg->accepted->encryption, EncryptionPolicy::ClearAllowed);
}

TEST_F(RoomCallTest, WithoutPortsACallIsToldToComeBack) {
  io::PortPool none(boost::asio::ip::make_address("127.0.0.1"), {46000, 46000});
  Services services{.config = config_,
                    .directory = directory_,
                    .reception = services_.reception,
                    .echo_test = services_.echo_test,
                    .engine = engine_,
                    .ports = none,
                    .certificate = services_.certificate,
                    .metrics = metrics_,
                    .log = log_,
                    .random = services_.random};
  const auto leg = std::make_shared<testing::LegRecord>();
  int finished = 0;
  const auto call = std::make_shared<RoomCall>(services, std::make_unique<testing::FakeLeg>(leg),
                                               context_.get_executor());
  call->start([&finished] { ++finished; });
  leg->tell(protocols::IncomingCall{.dialled = "1001", .caller = {}, .product = {}});
  EXPECT_FALSE(leg->accepted);
  EXPECT_EQ(leg->rejected, EndReason::Overloaded);
  EXPECT_EQ(leg->retry_after, 60s);
  EXPECT_EQ(services.active_calls, 0U);
  EXPECT_NE(logged_.find("no media ports"), std::string::npos) << logged_;
  leg->tell(protocols::Ended{EndReason::Overloaded, 503, {}});
  turn();
  EXPECT_EQ(finished, 1);
}

TEST_F(RoomCallTest, AboveTheLimitACallIsToldWhenToTryAgain) {
  config_.capacity.max_calls = 1;
  const Call &first = dial("1001"), &second = dial("1001");
  EXPECT_TRUE(first.leg->accepted);
  EXPECT_FALSE(second.leg->accepted);
  EXPECT_EQ(second.leg->rejected, EndReason::Overloaded);
  EXPECT_TRUE(second.leg->retry_after);
}

TEST_F(RoomCallTest, AClosedDirectoryRefusesTheCall) {
  directory_.close();
  const Call& call = dial("1001");
  EXPECT_FALSE(call.leg->accepted);
  EXPECT_EQ(call.leg->rejected, EndReason::Overloaded);
}

TEST_F(RoomCallTest, TheNumberLeadsIntoItsMeetingOnceTheCallIsConnected) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  const Call& call = dial("1001");
  EXPECT_EQ(directory_.participants(), 1U) << "rings and is answered, but nobody is there yet";
  call.leg->tell(protocols::Connected{});
  turn();
  ASSERT_EQ(ben.roster->participants.size(), 2U);
  EXPECT_EQ(ben.roster->participants[1].name, "Ada's room");
  EXPECT_EQ(ben.roster->participants[1].kind, conference::ParticipantKind::Room);
  call.leg->tell(protocols::Ended{EndReason::RemoteHangup, 0, {}});
  turn();
  EXPECT_EQ(ben.roster->participants.size(), 1U);
}

TEST_F(RoomCallTest, AFullMeetingRefusesTheCall) {
  config_.conference.max_participants = 1;
  Visitor ben;
  const auto seat = sit(ben, "1001");
  const Call& call = dial("1001");
  EXPECT_EQ(call.leg->rejected, EndReason::Overloaded);
}

TEST_F(RoomCallTest, AMeetingThatFilledUpMeanwhileEndsTheCall) {
  config_.conference.max_participants = 1;
  const Call& call = dial("1001");
  Visitor ben;
  const auto seat = sit(ben, "1001");
  call.leg->tell(protocols::Connected{});
  turn();
  EXPECT_TRUE(call.leg->hung_up);
  EXPECT_EQ(directory_.participants(), 1U);
}

TEST_F(RoomCallTest, TheEndOfAMeetingIsTheEndOfItsCalls) {
  const Call& call = connect("1001");
  EXPECT_FALSE(call.leg->hung_up);
  directory_.end_all(conference::SeatEnd::ConferenceEnded);
  turn();
  EXPECT_EQ(call.leg->hung_up, EndReason::LocalHangup);
}

TEST_F(RoomCallTest, TheReceptionLeadsToTheMeetingOneTypes) {
  Call& call = connect("");
  press(call, "1001");
  EXPECT_EQ(directory_.meetings(), 0U);
  press(call, "#");
  EXPECT_EQ(directory_.meetings(), 1U);
  EXPECT_EQ(directory_.participants(), 1U);
  press(call, "2002#");
  EXPECT_EQ(directory_.meetings(), 1U) << "in a meeting keys lead nowhere";
}

class RoomCallWithPinTest : public RoomCallTest {
 protected:
  RoomCallWithPinTest() {
    config_.conference.meetings.push_back({.number = "1001", .name = {}, .pin = "4711"});
  }
  [[nodiscard]] std::uint64_t failures() const {
    return static_cast<std::uint64_t>(metrics_.pin_failures);
  }
};

TEST_F(RoomCallWithPinTest, APinDialledWithTheNumberLeadsStraightIn) {
  connect("1001**4711");
  EXPECT_EQ(directory_.participants(), 1U);
  EXPECT_EQ(failures(), 0U);
}

TEST_F(RoomCallWithPinTest, AWrongOneLeadsToTheReceptionWhereTheRightOneHelps) {
  Call& call = connect("1001**0000");
  EXPECT_EQ(failures(), 1U);
  press(call, "1111#");
  EXPECT_EQ(failures(), 2U);
  EXPECT_EQ(directory_.participants(), 0U);
  press(call, "4711#");
  EXPECT_EQ(directory_.participants(), 1U);
  EXPECT_EQ(failures(), 2U);
}

TEST_F(RoomCallWithPinTest, ThreeWrongOnesEndTheCall) {
  Call& call = connect("1001");
  EXPECT_EQ(failures(), 0U) << "none was given yet";
  press(call, "1111#");
  press(call, "2222#");
  EXPECT_FALSE(call.leg->hung_up);
  press(call, "3333#");
  EXPECT_EQ(call.leg->hung_up, EndReason::Rejected);
}

TEST_F(RoomCallWithPinTest, WhoHasToWaitIsNotCountedAsWrong) {
  for (int i = 0; i < 5; ++i) directory_.enter("1001", "0000", "192.0.2.77", io::now());
  Call& call = connect("1001**4711");
  press(call, "4711#");
  EXPECT_EQ(directory_.participants(), 0U);
  EXPECT_EQ(failures(), 0U);
  EXPECT_FALSE(call.leg->hung_up);
}

TEST_F(RoomCallTest, ADrainsEndHangsUpFromAnyThread) {
  const Call& call = connect("1001");
  ASSERT_TRUE(until([&call] { return call.room->heard > 0 && call.room->seen > 0; }));
  std::thread([&call] { call.call->end_for_drain(); }).join();
  EXPECT_FALSE(call.leg->hung_up);
  turn();
  EXPECT_EQ(call.leg->hung_up, EndReason::LocalHangup);
  EXPECT_TRUE(until([&call] { return call.room->left(); })) << "RTCP BYE to the room";
}

TEST_F(RoomCallTest, AnEndIsToldOnce) {
  Call& call = connect("1001");
  call.leg->tell(protocols::Ended{EndReason::RemoteHangup, 0, {}});
  EXPECT_EQ(call.finished, 0) << "not from inside the leg's own turn";
  call.leg->tell(protocols::Ended{EndReason::Timeout, 0, {}});
  call.leg->tell(protocols::KeyframeWanted{});
  turn();
  EXPECT_EQ(call.finished, 1);
  const auto ended = metrics_.snapshot().figures.calls_ended;
  EXPECT_EQ(ended.at(Protocol::Sip, monitoring::End::Hangup), 1U);
  EXPECT_EQ(ended.at(Protocol::Sip, monitoring::End::Timeout), 0U);
}

TEST_F(RoomCallTest, ACallMayGoWithoutItsEnd) {
  auto& call = dial("1001");
  const std::weak_ptr<RoomCall> weak = call.call;
  call.call.reset();
  EXPECT_TRUE(weak.expired());
  EXPECT_TRUE(call.leg->gone);
  EXPECT_EQ(ports_.in_use(), 0U);
  call.leg->tell(protocols::Connected{});
}

TEST_F(RoomCallTest, TheLogHoldsNothingOfWhoCalls) {
  const Call& call = connect("1001**4711");
  call.leg->tell(protocols::Ended{EndReason::RemoteHangup, 0, {}});
  EXPECT_NE(logged_.find("product=Yealink\n"), std::string::npos) << logged_;
  EXPECT_NE(logged_.find("reason=remote_hangup"), std::string::npos) << logged_;
  for (const auto* personal : {"192.0.2.77", "Ada", "1001", "001565", "4711"}) {
    EXPECT_EQ(logged_.find(personal), std::string::npos) << personal << " in " << logged_;
  }
}

TEST_F(RoomCallTest, TheOthersSeeHowItsLegIsProtected) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001");
  const auto told = [&ben] { return ben.roster->participants.at(1).encryption; };
  EXPECT_FALSE(told().encrypted);
  EXPECT_EQ(told().words, "none");

  auto session = call.room->session();
  const protocols::SrtpKey key{protocols::SrtpSuite::AeadAes256Gcm, protocols::Bytes(44)};
  for (auto& stream : session.streams) stream.keying = protocols::SdesKeying{key, key};
  call.leg->tell(protocols::MediaNegotiated{session});
  turn();
  EXPECT_TRUE(told().encrypted);
  EXPECT_TRUE(told().decrypted_by_gateway);
  EXPECT_EQ(told().words, "SRTP AEAD_AES_256_GCM");
}

TEST_F(RoomCallTest, AConnectedCallCountsAsWhatItsMediaIs) {
  using monitoring::Direction;
  using monitoring::Encrypted;
  connect("1001");
  const Call& call = dial("1001");
  protocols::NegotiatedStream sound;
  sound.keying = protocols::DtlsKeying{"sha-256", services_.certificate->fingerprint(), false};
  call.leg->tell(protocols::MediaNegotiated{{.streams = {sound}}});
  call.leg->tell(protocols::Connected{});
  const auto active = metrics_.snapshot().figures.calls_active;
  EXPECT_EQ(active.at(Protocol::Sip, Direction::Incoming, Encrypted::No), 1);
  EXPECT_EQ(active.at(Protocol::Sip, Direction::Incoming, Encrypted::Yes), 1);
}

TEST_F(RoomCallTest, MediaThatCannotBeKeyedEndsTheCall) {
  const Call& call = dial("1001");
  protocols::NegotiatedStream sound;
  const protocols::SrtpKey shorter{protocols::SrtpSuite::AeadAes256Gcm, protocols::Bytes(7)};
  sound.keying = protocols::SdesKeying{shorter, shorter};
  call.leg->tell(protocols::MediaNegotiated{{.streams = {sound}}});
  turn();
  EXPECT_EQ(call.leg->hung_up, EndReason::ProtocolError);
  EXPECT_EQ(metrics_.snapshot().figures.dtls_failures.at(monitoring::Leg::Room), 1U);
  EXPECT_NE(logged_.find("media keys could not be agreed"), std::string::npos);
}

TEST_F(RoomCallTest, TheReceptionIsSeenAndTakesKeysFromTheSoundStreamToo) {
  Call& call = connect("");
  ASSERT_TRUE(until([&call] { return call.room->seen > 0; }));
  EXPECT_GE(call.room->keyframes_seen, 1) << "it begins with one";
  for (const char key : std::string("1001#")) call.room->press(key);
  EXPECT_TRUE(until([this] { return directory_.participants() == 1; }));
}

TEST_F(RoomCallTest, ARoomThatWantsAKeyFrameGetsOne) {
  Call& call = connect("1001");
  ASSERT_TRUE(until([&call] { return call.room->keyframes_seen > 0; }));
  auto before = call.room->keyframes_seen;
  call.leg->tell(protocols::KeyframeWanted{});
  EXPECT_EQ(keyframes(Keyframe::Info, Flow::Received), 1U);
  EXPECT_TRUE(until([&] { return call.room->keyframes_seen > before; })) << "by the signalling";
  before = call.room->keyframes_seen;
  call.room->want_keyframe();
  EXPECT_TRUE(until([&] { return call.room->keyframes_seen > before; })) << "by RTCP";
  EXPECT_EQ(keyframes(Keyframe::Info, Flow::Received), 1U);
}

TEST_F(RoomCallTest, ItsPicturesReachTheOthersAndAreCounted) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001");
  const auto camera = camera_of(call, *seat);
  int frames = 0;
  const auto watching = camera->subscribe([&frames](const protocols::FramePtr&) { ++frames; });
  call.room->show(picture(true));
  EXPECT_TRUE(until([&frames] { return frames == 1; }));
  EXPECT_EQ(camera->codec(), protocols::Codec::H264);
  const auto figures = metrics_.snapshot().figures;
  EXPECT_EQ(figures.frames_forwarded.at(monitoring::Codec::H264), 2U);
  const auto& first = figures.first_frame.at(monitoring::Leg::Room).counts;
  EXPECT_EQ(std::accumulate(first.begin(), first.end(), std::uint64_t{0}), 1U);
}

TEST_F(RoomCallTest, ARoomWithoutRtcpFeedbackIsAskedForAKeyFrameByTheSignalling) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001");
  const auto camera = camera_of(call, *seat);
  EXPECT_EQ(call.leg->keyframes_wanted, 0);
  const auto watching = camera->subscribe([](const protocols::FramePtr&) {});
  turn();
  EXPECT_EQ(call.leg->keyframes_wanted, 1);
  EXPECT_EQ(keyframes(Keyframe::Info, Flow::Sent), 1U);
  EXPECT_EQ(call.room->keyframes_asked(), 0);
}

TEST_F(RoomCallTest, ARoomThatReadsRtcpIsAskedThereAndElsewhereOnlyIfItDoesNotObey) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001", {.pli = true});
  const auto camera = camera_of(call, *seat);
  const auto watching = camera->subscribe([](const protocols::FramePtr&) {});
  ASSERT_TRUE(until([&call] { return call.room->keyframes_asked() > 0; }));
  EXPECT_EQ(call.leg->keyframes_wanted, 0);
  EXPECT_TRUE(until([&] {
    camera->request_keyframe();
    return call.leg->keyframes_wanted > 0;
  }));
}

TEST_F(RoomCallTest, TheRoomIsToldWhatItsWatchersCanTake) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001", {.tmmbr = true});
  const auto camera = camera_of(call, *seat);
  auto watching = camera->subscribe([](const protocols::FramePtr&) {});
  watching.limit(700);
  EXPECT_TRUE(until([&call] { return call.room->limit() == 700; }));
  EXPECT_FALSE(call.leg->limit) << "not twice";
}

TEST_F(RoomCallTest, ARoomThatReadsNoLimitsInRtcpIsToldByTheSignalling) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001");
  const auto camera = camera_of(call, *seat);
  auto watching = camera->subscribe([](const protocols::FramePtr&) {});
  watching.limit(700);
  turn();
  EXPECT_EQ(call.leg->limit, 700U);
  EXPECT_FALSE(call.room->limit());
}

TEST_F(RoomCallTest, ARoomThatWantsNothingForNowIsSentNothing) {
  Call& call = connect("1001");
  ASSERT_TRUE(until([&call] { return call.room->seen > 0; }));
  call.leg->tell(protocols::BitrateLimited{StreamRole::MainVideo, 0});
  // The last of before may still be under way.
  const auto hear_more = [&] {
    return until([&, h = call.room->heard] { return call.room->heard > h + 10; });
  };
  ASSERT_TRUE(hear_more());
  const auto seen = call.room->seen, keys = call.room->keyframes_seen;
  ASSERT_TRUE(hear_more());
  EXPECT_EQ(call.room->seen, seen) << "and sound goes on";
  call.leg->tell(protocols::BitrateLimited{StreamRole::MainVideo, 500});
  EXPECT_TRUE(until([&] { return call.room->keyframes_seen > keys; }));
}

TEST_F(RoomCallTest, WhoTalksIsHeardByTheOthersAndFirstAmongThem) {
  Visitor ben;
  const auto seat = sit(ben, "1001");
  Call& call = connect("1001");
  call.room->talks = true;
  ASSERT_TRUE(until([&] { return track(*seat, TrackSource::Microphone) != nullptr; }));
  const auto voice = track(*seat, TrackSource::Microphone);
  EXPECT_EQ(voice->codec(), protocols::Codec::Opus);
  const auto listening = voice->subscribe([](const protocols::FramePtr&) {});
  EXPECT_TRUE(
      until([&seat, &voice] { return seat->roster()->speakers == std::vector{voice->owner()}; }));
  EXPECT_EQ(call.room->heard_loud, 0) << "nobody hears himself";
}

TEST_F(RoomCallTest, InTheEchoTestARoomHearsItselfAndNobodyElse) {
  Call &one = connect("*43"), &other = connect("*43");
  one.room->talks = true;
  ASSERT_TRUE(until([&] { return one.room->heard_loud >= 25 && other.room->heard >= 25; }));
  EXPECT_EQ(other.room->heard_loud, 0);
  EXPECT_EQ(directory_.participants(), 0U);
}

TEST_F(RoomCallTest, AfterAHoldPictureAndSoundComeAgain) {
  Call& call = connect("1001");
  const auto plays = [&call] { return call.room->heard > 0 && call.room->keyframes_seen > 0; };
  ASSERT_TRUE(until(plays));
  auto held = call.room->session();
  for (auto& stream : held.streams) stream.direction = protocols::Direction::RecvOnly;
  call.leg->tell(protocols::MediaNegotiated{held, true});
  turn();
  call.room->heard = call.room->keyframes_seen = 0;
  call.leg->tell(protocols::MediaNegotiated{call.room->session()});
  EXPECT_TRUE(until(plays)) << "from a key frame on";
}

TEST_F(RoomCallTest, WhatItSentAndReceivedIsCountedAtTheLatestAtItsEnd) {
  Call& call = connect("1001");
  call.room->talks = true;
  ASSERT_TRUE(until([&call] { return call.room->heard >= 5 && call.room->seen > 0; }));
  call.leg->tell(protocols::Ended{EndReason::RemoteHangup, 0, {}});
  const auto packets = metrics_.snapshot().figures.packets;
  using monitoring::Leg;
  using monitoring::Media;
  EXPECT_GE(packets.at(Leg::Room, Media::Audio, Flow::Sent), 5U);
  EXPECT_GE(packets.at(Leg::Room, Media::Audio, Flow::Received), 3U);
  EXPECT_GE(packets.at(Leg::Room, Media::Video, Flow::Sent), 1U);
  EXPECT_EQ(packets.at(Leg::Room, Media::Video, Flow::Received), 0U);
}

}  // namespace
}  // namespace gateway::call
