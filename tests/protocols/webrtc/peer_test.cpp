#include "protocols/webrtc/peer.hpp"

#include <gtest/gtest.h>

#include "protocols/webrtc/datagram_kind.hpp"
#include "tests/support/meeting.hpp"

namespace tests {
namespace {

TEST(PeerTest, FramesFlowBothWays) {
  SoundAndPicture meeting;
  meeting.connect();
  EXPECT_EQ(meeting.connected, "AEAD_AES_256_GCM");
  for (unsigned i = 0; i < 30; ++i) {
    meeting.peer.send_frame("1", video(i), meeting.now);
    meeting.peer.send_frame("0", sound(i), meeting.now);
    meeting.browser.send_frame("1", video(i), meeting.now);
    meeting.browser.send_frame("0", sound(i), meeting.now);
    meeting.pass(30ms);
  }
  meeting.pass(300ms);
  expect_same(meeting.frames["1"], 30, 5000);
  expect_same(meeting.browser.frames["1"], 30, 5000);
  ASSERT_EQ(meeting.frames["0"].size(), 30U);
  ASSERT_EQ(meeting.browser.frames["0"].size(), 30U);
  EXPECT_EQ(*meeting.frames["0"][7]->data, *sound(7).data);
  EXPECT_EQ(meeting.frames["0"][7]->audio_level, 30);
  EXPECT_EQ(meeting.last_to, kBrowser);
  EXPECT_LE(meeting.largest, 1250U);
  EXPECT_EQ(meeting.peer.counters().unauthenticated, 0U);
  EXPECT_EQ(meeting.peer.counters().unroutable, 0U);
  const auto statistics = meeting.peer.statistics();
  ASSERT_EQ(statistics.size(), 2U);
  EXPECT_EQ(statistics[1].rtp.frames_received, 30U);
}

TEST(PeerTest, SectionsSayWhatBecameOfEachLine) {
  Meeting meeting({audio_line("a", "sendonly"), video_line("v", "recvonly"), audio_line("b")});
  meeting.sends = {binding("v", {Codec::H264, Codec::Vp8})};
  ASSERT_TRUE(meeting.negotiate());
  const auto& sections = meeting.peer.sections();
  ASSERT_EQ(sections.size(), 3U);
  EXPECT_TRUE(sections[0].receives);
  EXPECT_FALSE(sections[0].sends);
  EXPECT_TRUE(sections[1].sends);
  EXPECT_FALSE(sections[1].receives);
  EXPECT_EQ(sections[1].send_codec, Codec::H264);
  EXPECT_TRUE(sections[2].receives);
  EXPECT_EQ(sections[2].receive_codecs, std::vector<Codec>{Codec::Opus});
}

TEST(PeerTest, FramesBeforeTheConnectionAreDropped) {
  SoundAndPicture meeting;
  ASSERT_TRUE(meeting.negotiate());
  meeting.peer.send_frame("0", sound(0), meeting.now);
  EXPECT_FALSE(meeting.peer.poll_transmit());
  EXPECT_EQ(meeting.peer.counters().not_connected, 1U);
}

TEST(PeerTest, LossIsRepairedByRetransmissionBothWays) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.losing = true;
  meeting.loses = [](int number) { return number % 20 == 7; };
  for (unsigned i = 0; i < 90; ++i) {
    meeting.peer.send_frame("1", video(i, 9000), meeting.now);
    meeting.browser.send_frame("1", video(i, 9000), meeting.now);
    meeting.pass(35ms);
  }
  meeting.losing = false;
  meeting.pass(1s);
  EXPECT_GE(meeting.frames["1"].size(), 85U);
  EXPECT_GE(meeting.browser.frames["1"].size(), 85U);
  const auto ours = meeting.peer.statistics()[1].rtp;
  EXPECT_GT(ours.packets_retransmitted, 0U);
  EXPECT_GT(ours.nacks_sent, 0U);
  EXPECT_GT(ours.packets_recovered, 0U);
}

TEST(PeerTest, KeyFrameWishesGoBothWays) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.peer.send_frame("1", video(0), meeting.now);
  meeting.browser.send_frame("1", video(0), meeting.now);
  meeting.pass(50ms);
  meeting.peer.request_keyframe("1", meeting.now);
  meeting.browser.sessions.at("1").request_keyframe(meeting.now);
  meeting.browser.drain(meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.browser.keyframe_requests["1"], 1);
  EXPECT_EQ(meeting.keyframes["1"], 1);
}

TEST(PeerTest, BitRatesAreLimitedBothWays) {
  SoundAndPicture meeting;
  meeting.connect();
  for (unsigned i = 0; i < 10; ++i) {
    meeting.peer.send_frame("1", video(i), meeting.now);
    meeting.browser.send_frame("1", video(i), meeting.now);
    meeting.pass(30ms);
  }
  meeting.peer.limit_receive_bitrate("1", 400, meeting.now);
  meeting.browser.sessions.at("1").limit_receive_bitrate(300, meeting.now);
  meeting.browser.drain(meeting.now);
  meeting.pass(2s);
  EXPECT_LE(meeting.browser.limits["1"], 400U);
  EXPECT_GT(meeting.browser.limits["1"], 0U);
  EXPECT_LE(meeting.bitrate["1"], 300U);
  EXPECT_GT(meeting.bitrate["1"], 0U);
}

TEST(PeerTest, UnencryptedOffersAreRefused) {
  for (const auto& [protocol, hash] : std::vector<std::pair<std::string, std::string>>{
           {"RTP/AVP", "sha-256"}, {"RTP/SAVPF", "sha-256"}, {"UDP/TLS/RTP/SAVPF", "sha-1"}}) {
    SoundAndPicture meeting;
    meeting.browser.transport.protocol = protocol;
    meeting.browser.transport.hash = hash;
    EXPECT_FALSE(meeting.negotiate());
    EXPECT_EQ(meeting.refused, OfferError::NotEncrypted) << protocol << " " << hash;
  }
  SoundAndPicture meeting;
  meeting.browser.transport.fingerprint.clear();
  EXPECT_FALSE(meeting.negotiate());
  EXPECT_EQ(meeting.refused, OfferError::NotEncrypted);
  EXPECT_EQ(meeting.peer.handle_offer("nonsense", {}, meeting.now).error(), OfferError::Malformed);
  EXPECT_TRUE(meeting.peer.sections().empty());
}

TEST(PeerTest, AnotherCertificateThanTheOfferedOneEndsIt) {
  SoundAndPicture meeting;
  meeting.browser.transport.fingerprint =
      dtls::Certificate::generate("other", 1'700'000'000)->fingerprint();
  ASSERT_TRUE(meeting.negotiate());
  meeting.pass(200ms);
  EXPECT_FALSE(meeting.connected);
  EXPECT_TRUE(meeting.disconnected);
  EXPECT_TRUE(meeting.browser.failure);
  EXPECT_EQ(meeting.peer.deadline(), std::nullopt);
}

TEST(PeerTest, ReplayedAndForgedPacketsReachNobody) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.record = true;
  for (unsigned i = 0; i < 5; ++i) {
    meeting.browser.send_frame("0", sound(i), meeting.now);
    meeting.pass(20ms);
  }
  const std::size_t before = meeting.frames["0"].size();
  EXPECT_EQ(before, 5U);
  meeting.record = false;
  for (Bytes datagram : meeting.recorded) {
    if (kind_of(datagram) != DatagramKind::Rtp) continue;
    meeting.peer.handle_datagram(datagram, kBrowser, meeting.now);
    datagram.back() ^= std::byte{1};
    meeting.peer.handle_datagram(datagram, kBrowser, meeting.now);
    meeting.peer.handle_datagram(datagram, {"203.0.113.66", 1}, meeting.now);
  }
  meeting.settle();
  EXPECT_EQ(meeting.frames["0"].size(), before);
  EXPECT_EQ(meeting.peer.counters().replayed + meeting.peer.counters().unauthenticated, 10U);
  EXPECT_EQ(meeting.peer.counters().foreign, 5U);
}

TEST(PeerTest, GarbageHarmsNothing) {
  SoundAndPicture meeting;
  const auto throw_garbage = [&] {
    for (unsigned first = 0; first < 256; ++first) {
      for (const std::size_t size : {1U, 12U, 20U, 60U, 1400U}) {
        meeting.peer.handle_datagram(Bytes(size, static_cast<std::byte>(first)), kBrowser,
                                     meeting.now);
      }
    }
  };
  throw_garbage();
  ASSERT_TRUE(meeting.negotiate());
  throw_garbage();
  meeting.pass(100ms);
  ASSERT_TRUE(meeting.connected);
  throw_garbage();
  meeting.browser.send_frame("0", sound(1), meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.frames["0"].size(), 1U);
  EXPECT_FALSE(meeting.disconnected);
}

}  // namespace
}  // namespace tests
