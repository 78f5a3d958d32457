#include "gateway/web/browser_media.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/ip/udp.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "tests/gateway/call/call_world.hpp"
#include "tests/support/meeting.hpp"

namespace gateway::web {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::ip::udp;
using conference::TrackSource;
using protocols::Codec;

// Ada comes by browser, with sound as m-line 0 and a picture as 1; Grace is in the meeting already.
class BrowserMediaTest : public call::testing::CallWorld {
 protected:
  BrowserMediaTest() {
    socket_.non_blocking(true);
    make_browser();
    make_media();
  }
  ~BrowserMediaTest() override {
    media_->close();
    context_.poll();
    browsers_.port->release();
    context_.poll();
  }

  void make_browser() {
    browser_.emplace(std::vector{tests::audio_line("0"), tests::video_line("1")}, io::now());
  }
  void make_media() {
    media_ = std::make_shared<BrowserMedia>(browsers_, context_.get_executor(), *ada_, 1,
                                            [this] { ++failed_; });
  }
  std::unique_ptr<conference::Seat> join(const char* name) {
    return *meeting_->join({.name = name,
                            .kind = conference::ParticipantKind::Browser,
                            .encryption = {},
                            .handlers = {.executor = context_.get_executor(),
                                         .on_roster = {},
                                         .on_menu = {},
                                         .on_transfer = {},
                                         .on_end = {}}});
  }
  Offer offer(std::vector<SubscribeEntry> subscribe = {}) {
    return {.id = 1,
            .sdp = browser_->offer(),
            .publish = {{"0", TrackSource::Microphone}, {"1", TrackSource::Camera}},
            .subscribe = std::move(subscribe),
            .restart = false};
  }
  std::vector<AnsweredTrack> negotiate(const Offer& offer) {
    const auto answer = media_->handle_offer(offer);
    EXPECT_TRUE(answer);
    if (!answer) return {};
    browser_->accept(answer->sdp, io::now());
    return answer->tracks;
  }
  void connect(std::vector<SubscribeEntry> subscribe = {}) {
    negotiate(offer(std::move(subscribe)));
    run_until([this] { return browser_->keys.keyed() && told_encrypted(); });
  }

  // The browser's side of the network, and everything of the gateway.
  void turn() {
    context_.restart();
    context_.run_one_for(2ms);
    browser_->handle_timeout(io::now());
    while (const auto out = browser_->poll_transmit()) {
      socket_.send_to(asio::buffer(out->data(), out->size()),
                      {asio::ip::make_address("127.0.0.1"), browsers_.port->port()});
    }
    std::array<std::byte, 2048> datagram;
    boost::system::error_code error;
    for (udp::endpoint from; !error;) {
      const auto size = socket_.receive_from(asio::buffer(datagram), from, 0, error);
      if (!error) browser_->handle_datagram({datagram.data(), size}, io::now());
    }
  }
  template <class Done>
  void run_until(Done done) {
    const auto patience = io::now() + 10s;
    while (!done() && io::now() < patience) turn();
    EXPECT_TRUE(done());
  }

  conference::Participant ada() const { return meeting_member(ada_->id()); }
  conference::Participant meeting_member(conference::ParticipantId id) const {
    return *std::ranges::find(grace_->roster()->participants, id, &conference::Participant::id);
  }
  bool told_encrypted() const { return ada().encryption.encrypted; }
  std::shared_ptr<conference::Track> ada_track(TrackSource source) const {
    for (const auto& info : ada().tracks) {
      if (info.track->source() == source) return info.track;
    }
    return nullptr;
  }
  void publish_voice_and_picture() {
    browser_->send_frame("0", tests::sound(1), io::now());
    browser_->send_frame("1", tests::video(0), io::now());
    run_until([this] { return ada().tracks.size() == 2; });
  }
  static protocols::FramePtr shared(protocols::EncodedFrame frame) {
    frame.received = io::now();
    return std::make_shared<const protocols::EncodedFrame>(std::move(frame));
  }
  auto figures() const { return metrics_.snapshot().figures; }

  udp::socket socket_{context_, {asio::ip::make_address("127.0.0.1"), 0}};
  BrowserServices browsers_{.call = services_,
                            .port = *media::BrowserPort::open(
                                context_.get_executor(), {asio::ip::make_address("127.0.0.1"), 0}),
                            .candidates = {{"127.0.0.1", 8443}},
                            .resume = ResumeTokens(io::system_random())};
  std::shared_ptr<conference::EmbeddedMeeting> meeting_ =
      std::make_shared<conference::EmbeddedMeeting>(conference::MeetingSettings{"1", "One", 5});
  std::unique_ptr<conference::Seat> ada_ = join("Ada"), grace_ = join("Grace");
  std::optional<tests::BrowserPeer> browser_;
  int failed_ = 0;
  std::shared_ptr<BrowserMedia> media_;
};

TEST_F(BrowserMediaTest, WhatTheBrowserSendsIsInTheMeetingFromItsFirstFrameOn) {
  connect();
  EXPECT_TRUE(ada().tracks.empty()) << "agreed, and nothing has come yet";
  EXPECT_TRUE(ada().encryption.words.starts_with("DTLS-SRTP ")) << ada().encryption.words;
  EXPECT_FALSE(ada().encryption.decrypted_by_gateway);
  publish_voice_and_picture();
  std::vector<protocols::FramePtr> seen;
  const auto camera = ada_track(TrackSource::Camera);
  ASSERT_TRUE(camera);
  EXPECT_EQ(camera->codec(), Codec::Vp8);
  EXPECT_EQ(ada_track(TrackSource::Microphone)->codec(), Codec::Opus);
  const auto looking =
      camera->subscribe([&](const protocols::FramePtr& frame) { seen.push_back(frame); });
  browser_->send_frame("1", tests::video(1), io::now());
  run_until([&] { return !seen.empty(); });
  EXPECT_EQ(*seen.front()->data, *tests::video(1).data);
  EXPECT_GT(figures().first_frame.at(monitoring::Leg::Browser).sum, 0);
  EXPECT_EQ(figures().frames_forwarded.at(monitoring::Codec::Vp8), 2U);
  EXPECT_EQ(figures().frames_forwarded.at(monitoring::Codec::Opus), 1U);
}

TEST_F(BrowserMediaTest, WhoLooksMayAskTheBrowserForAKeyFrameAndForLess) {
  connect();
  publish_voice_and_picture();
  const auto camera = ada_track(TrackSource::Camera);
  auto looking = camera->subscribe([](const protocols::FramePtr&) {});
  run_until([this] { return browser_->keyframe_requests["1"] > 0; });
  looking.limit(300);
  run_until([this] { return browser_->limits.contains("1") && browser_->limits["1"] <= 300; });
}

TEST_F(BrowserMediaTest, WhatOthersSendReachesTheBrowserOnTheLineItChose) {
  const auto voice = grace_->publish(TrackSource::Microphone, Codec::Opus);
  const auto camera = grace_->publish(TrackSource::Camera, Codec::Vp8);
  int wanted = 0;
  camera->on_keyframe_wanted([&wanted] { ++wanted; });
  const auto tracks = negotiate(offer({{"0", voice->id()}, {"1", camera->id()}}));
  ASSERT_EQ(tracks.size(), 2U);
  EXPECT_EQ(tracks[0].mid, "0");
  EXPECT_EQ(tracks[0].track, voice->id());
  EXPECT_EQ(tracks[1].mid, "1");
  EXPECT_EQ(tracks[1].track, camera->id());
  EXPECT_GT(wanted, 0) << "without a key frame the browser would see nothing";
  wanted = 0;
  run_until([this] { return told_encrypted() && browser_->keys.keyed(); });
  EXPECT_GT(wanted, 0) << "what came before the keys went nowhere";
  voice->push(shared(tests::sound(1)));
  camera->push(shared(tests::video(0)));
  run_until([this] { return !browser_->frames["0"].empty() && !browser_->frames["1"].empty(); });
  EXPECT_EQ(*browser_->frames["0"].front()->data, *tests::sound(1).data);
  EXPECT_EQ(*browser_->frames["1"].front()->data, *tests::video(0).data);
  wanted = 0;
  browser_->sessions.at("1").request_keyframe(io::now() + 1s);
  run_until([&wanted] { return wanted > 0; });
}

TEST_F(BrowserMediaTest, ATrackThatIsUnknownOrItsOwnIsLeftOutOfTheAnswer) {
  connect();
  publish_voice_and_picture();
  const auto own = ada_track(TrackSource::Microphone)->id();
  EXPECT_TRUE(negotiate(offer({{"0", own}, {"1", 4711}})).empty());
  EXPECT_EQ(ada().tracks.size(), 2U) << "the rest of the offer holds";
}

TEST_F(BrowserMediaTest, ATrackThatIsNoLongerWantedIsNotSubscribedTo) {
  const auto voice = grace_->publish(TrackSource::Microphone, Codec::Opus);
  connect({{"0", voice->id()}});
  EXPECT_TRUE(voice->watched());
  EXPECT_TRUE(negotiate(offer()).empty());
  EXPECT_FALSE(voice->watched());
}

TEST_F(BrowserMediaTest, WhatTheBrowserStopsPublishingLeavesTheMeeting) {
  connect();
  publish_voice_and_picture();
  const auto voice = ada_track(TrackSource::Microphone);
  auto less = offer();
  less.publish.pop_back();
  negotiate(less);
  ASSERT_EQ(ada().tracks.size(), 1U);
  EXPECT_EQ(ada_track(TrackSource::Microphone), voice) << "goes on as it was";
}

TEST_F(BrowserMediaTest, AnOfferThatIsNoneOrNotEncryptedIsRefusedAndCounted) {
  auto broken = offer();
  broken.sdp = "v=0\r\n";
  auto answer = media_->handle_offer(broken);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error(), ClientError::BadOffer);
  browser_->transport.fingerprint.clear();
  answer = media_->handle_offer(offer());
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error(), ClientError::NotEncrypted);
  EXPECT_EQ(figures().malformed_input.at(monitoring::Input::Sdp), 2U);
  browser_->transport.fingerprint = browser_->certificate->fingerprint();
  connect();
}

TEST_F(BrowserMediaTest, ARestartSaysGoodByeToTheConnectionBeforeAndTakesItsTracksAway) {
  connect();
  publish_voice_and_picture();
  const auto before = browser_->remote_ufrag;
  auto again = offer();
  again.restart = true;
  const auto answer = media_->handle_offer(again);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(ada().tracks.empty());
  EXPECT_EQ(answer->sdp.find("a=ice-ufrag:" + before + "\r\n"), std::string::npos);
  run_until([this] { return browser_->closed; });
  EXPECT_EQ(failed_, 0);
}

TEST_F(BrowserMediaTest, ABrowserThatSaysGoodByeKeepsItsSeatAndMayComeAgain) {
  connect();
  publish_voice_and_picture();
  browser_->dtls->close(io::now());
  browser_->drain(io::now());
  run_until([this] { return ada().tracks.empty(); });
  EXPECT_EQ(failed_, 0) << "it knows";
  make_browser();
  connect();
  publish_voice_and_picture();
}

TEST_F(BrowserMediaTest, ABrowserOfAnotherCertificateFailsAndIsCounted) {
  browser_->transport.fingerprint =
      protocols::dtls::Certificate::generate("other", io::unix_seconds())->fingerprint();
  negotiate(offer());
  run_until([this] { return failed_ > 0; });
  EXPECT_EQ(failed_, 1);
  EXPECT_FALSE(told_encrypted());
  EXPECT_EQ(figures().dtls_failures.at(monitoring::Leg::Browser), 1U);
}

TEST_F(BrowserMediaTest, AfterItsEndNothingOfTheBrowserIsLeft) {
  const auto voice = grace_->publish(TrackSource::Microphone, Codec::Opus);
  connect({{"0", voice->id()}});
  media_->close();
  EXPECT_FALSE(voice->watched());
  run_until([this] { return browser_->closed; });
  EXPECT_EQ(failed_, 0);
  make_media();
  media_->close();  // one that never had a connection
}

TEST_F(BrowserMediaTest, ReportsWhatItsConnectionCounted) {
  const auto received = [this] {
    using enum monitoring::Flow;
    return figures().packets.at(monitoring::Leg::Browser, monitoring::Media::Audio, Received);
  };
  media_->report();
  connect();
  publish_voice_and_picture();
  EXPECT_EQ(received(), 0U);
  for (int again = 0; again < 2; ++again) {
    media_->report();
    EXPECT_EQ(received(), 1U);
  }
  const auto voice = ada_track(TrackSource::Microphone);
  bool came = false;
  const auto listening = voice->subscribe([&came](const protocols::FramePtr&) { came = true; });
  browser_->send_frame("0", tests::sound(2), io::now());
  run_until([&came] { return came; });
  media_->close();
  EXPECT_EQ(received(), 2U) << "the end is a report too";
}

}  // namespace
}  // namespace gateway::web
