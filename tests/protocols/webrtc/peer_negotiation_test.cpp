#include <gtest/gtest.h>

#include "tests/support/meeting.hpp"

namespace tests {
namespace {

TEST(PeerNegotiationTest, TheAnswerIsLitePassiveAndMultiplexed) {
  SoundAndPicture meeting;
  ASSERT_TRUE(meeting.negotiate());
  const std::string answer = *meeting.peer.handle_offer(meeting.browser.offer(), {}, meeting.now);
  for (const char* line : {"a=ice-lite\r\n", "a=setup:passive\r\n", "a=rtcp-mux\r\n",
                           "a=group:BUNDLE 0 1\r\n", "UDP/TLS/RTP/SAVPF"}) {
    EXPECT_NE(answer.find(line), std::string::npos) << line;
  }
  EXPECT_NE(answer.find("192.0.2.1 8443 typ host"), std::string::npos);
  EXPECT_NE(answer.find(meeting.certificate->fingerprint()), std::string::npos);
  EXPECT_NE(answer.find("a=ice-ufrag:" + meeting.peer.local_ufrag()), std::string::npos);
  EXPECT_EQ(answer.find("a=crypto"), std::string::npos);
}

TEST(PeerNegotiationTest, LinesAreAddedWithoutDisturbingTheTransport) {
  SoundAndPicture meeting;
  meeting.connect();
  const std::string ufrag = meeting.peer.local_ufrag();
  meeting.connected.reset();
  meeting.browser.lines.push_back(video_line("2", "recvonly", 3000));
  meeting.browser.lines.push_back(video_line("3", "sendonly", 4000));
  meeting.sends.push_back(binding("2", {Codec::Vp8}));
  ASSERT_TRUE(meeting.negotiate());
  EXPECT_EQ(meeting.peer.local_ufrag(), ufrag);
  for (unsigned i = 0; i < 10; ++i) {
    meeting.peer.send_frame("2", video(i), meeting.now);
    meeting.peer.send_frame("1", video(i), meeting.now);
    meeting.browser.send_frame("3", video(i), meeting.now);
    meeting.pass(30ms);
  }
  expect_same(meeting.browser.frames["2"], 10, 5000);
  expect_same(meeting.browser.frames["1"], 10, 5000);
  expect_same(meeting.frames["3"], 10, 5000);
  EXPECT_FALSE(meeting.connected) << "the connection was never away";
}

TEST(PeerNegotiationTest, StoppedLinesCarryNothingAndTheRestGoesOn) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.browser.lines[1].stopped = true;
  ASSERT_TRUE(meeting.negotiate());
  ASSERT_EQ(meeting.peer.sections().size(), 2U);
  EXPECT_FALSE(meeting.peer.sections()[1].sends);
  EXPECT_FALSE(meeting.peer.sections()[1].receives);
  EXPECT_EQ(meeting.peer.statistics().size(), 1U);
  meeting.peer.send_frame("1", video(0), meeting.now);
  meeting.peer.send_frame("0", sound(1), meeting.now);
  meeting.browser.send_frame("0", sound(2), meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.browser.frames["0"].size(), 1U);
  EXPECT_EQ(meeting.frames["0"].size(), 1U);
  EXPECT_TRUE(meeting.browser.frames["1"].empty());
}

TEST(PeerNegotiationTest, ADirectionThatTurnsIsFollowed) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.browser.lines[1].direction = "recvonly";
  ASSERT_TRUE(meeting.negotiate());
  EXPECT_FALSE(meeting.peer.sections()[1].receives);
  EXPECT_TRUE(meeting.peer.sections()[1].sends);
  meeting.browser.lines[1].direction = "sendonly";
  ASSERT_TRUE(meeting.negotiate());
  EXPECT_TRUE(meeting.peer.sections()[1].receives);
  EXPECT_FALSE(meeting.peer.sections()[1].sends);
  meeting.browser.send_frame("1", video(0), meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.frames["1"].size(), 1U);
}

std::string ssrc_line(const std::string& sdp, const std::string& mid) {
  const auto section = sdp.find("a=mid:" + mid + "\r\n");
  const auto at = sdp.find("a=ssrc:", section);
  return sdp.substr(at, sdp.find(' ', at) - at);
}

// Chromium shows nothing of a stream that comes back on an inactive line with the SSRC it had.
TEST(PeerNegotiationTest, AStreamThatStartsAgainOnAnInactiveLineHasAnSsrcOfItsOwn) {
  Meeting meeting({video_line("v", "recvonly")});
  meeting.sends = {binding("v", {Codec::Vp8})};
  meeting.connect();
  const auto offer = [&meeting] {
    const std::string answer =
        *meeting.peer.handle_offer(meeting.browser.offer(), meeting.sends, meeting.now);
    meeting.browser.accept(answer, meeting.now);
    return answer;
  };
  const std::string before = ssrc_line(offer(), "v");
  EXPECT_EQ(ssrc_line(offer(), "v"), before) << "a line that goes on keeps its SSRC";
  meeting.browser.lines[0].direction = "inactive";
  meeting.sends.clear();
  offer();
  meeting.browser.lines[0].direction = "recvonly";
  meeting.sends = {binding("v", {Codec::Vp8})};
  EXPECT_NE(ssrc_line(offer(), "v"), before);
  for (unsigned i = 0; i < 5; ++i) {
    meeting.peer.send_frame("v", video(i), meeting.now);
    meeting.pass(30ms);
  }
  expect_same(meeting.browser.frames["v"], 5, 5000);
}

TEST(PeerNegotiationTest, ARefusedOfferChangesNothing) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.browser.transport.protocol = "RTP/AVP";
  EXPECT_FALSE(meeting.negotiate());
  EXPECT_EQ(meeting.peer.sections().size(), 2U);
  meeting.browser.send_frame("0", sound(2), meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.frames["0"].size(), 1U);
}

TEST(PeerNegotiationTest, AnIceRestartMovesTheBrowserToAnotherAddress) {
  SoundAndPicture meeting;
  meeting.connect();
  const std::string ufrag = meeting.peer.local_ufrag();
  meeting.connected.reset();
  meeting.browser.transport.ufrag = "N3wf";
  meeting.browser.transport.password = "anotherpasswordof24chars";
  meeting.from = {"2001:db8::77", 40404};
  ASSERT_TRUE(meeting.negotiate());
  EXPECT_NE(meeting.peer.local_ufrag(), ufrag);
  meeting.pass(100ms);
  meeting.peer.send_frame("0", sound(1), meeting.now);
  meeting.browser.send_frame("0", sound(1), meeting.now);
  meeting.pass(50ms);
  EXPECT_EQ(meeting.last_to, meeting.from);
  EXPECT_EQ(meeting.browser.frames["0"].size(), 1U);
  EXPECT_EQ(meeting.frames["0"].size(), 1U);
  EXPECT_FALSE(meeting.connected || meeting.disconnected) << "DTLS and SRTP go on";
}

TEST(PeerNegotiationTest, H264IsSentWhereItIsWanted) {
  Meeting meeting({video_line("v")});
  meeting.sends = {binding("v", {Codec::H264, Codec::Vp8})};
  meeting.browser.video_codec = Codec::H264;
  meeting.connect();
  EXPECT_EQ(meeting.peer.sections()[0].send_codec, Codec::H264);
  // Baseline, 320 by 240; a slice whose header says IDR picture with the first parameter sets.
  Bytes access_unit;
  for (const unsigned b :
       {0U, 0U, 0U,    1U,    0x67U, 0x42U, 0xc0U, 0x1fU, 0xdaU, 0x05U, 0x07U, 0xe4U, 0U,   0U,
        0U, 1U, 0x68U, 0xceU, 0x38U, 0x80U, 0U,    0U,    0U,    1U,    0x65U, 0x88U, 0x84U}) {
    access_unit.push_back(std::byte(b));
  }
  access_unit.insert(access_unit.end(), 4000, std::byte{0x42});
  EncodedFrame frame;
  frame.codec = Codec::H264;
  frame.keyframe = true;
  frame.data = std::make_shared<const Bytes>(access_unit);
  meeting.peer.send_frame("v", frame, meeting.now);
  meeting.browser.send_frame("v", frame, meeting.now);
  meeting.pass(100ms);
  ASSERT_EQ(meeting.browser.frames["v"].size(), 1U);
  ASSERT_EQ(meeting.frames["v"].size(), 1U);
  EXPECT_EQ(*meeting.browser.frames["v"][0]->data, access_unit);
  EXPECT_EQ(*meeting.frames["v"][0]->data, access_unit);
  EXPECT_TRUE(meeting.frames["v"][0]->keyframe);
}

TEST(PeerNegotiationTest, SourcesAnnouncedBySsrcNeedNoMidOnThePackets) {
  Meeting meeting({video_line("1", "sendonly", 2000), video_line("2", "sendonly", 3000)});
  meeting.browser.use_mid_extension = false;
  meeting.connect();
  meeting.browser.send_frame("1", video(0, 2000), meeting.now);
  meeting.browser.send_frame("2", video(0, 3000), meeting.now);
  meeting.pass(50ms);
  ASSERT_EQ(meeting.frames["1"].size(), 1U);
  ASSERT_EQ(meeting.frames["2"].size(), 1U);
  EXPECT_EQ(meeting.frames["1"][0]->data->size(), 2000U);
}

TEST(PeerNegotiationTest, SourcesThatAreNotAnnouncedAreFoundByTheirMid) {
  Meeting meeting({video_line("1", "sendonly", 2000), video_line("2", "sendonly", 3000)});
  for (OfferedLine& line : meeting.browser.lines) line.announce_ssrc = false;
  meeting.connect();
  meeting.browser.send_frame("1", video(0, 2000), meeting.now);
  meeting.browser.send_frame("2", video(0, 3000), meeting.now);
  meeting.pass(50ms);
  ASSERT_EQ(meeting.frames["1"].size(), 1U);
  ASSERT_EQ(meeting.frames["2"].size(), 1U);
  EXPECT_EQ(meeting.frames["2"][0]->data->size(), 3000U);
}

TEST(PeerNegotiationTest, ABindingForALineThatIsNotOfferedIsForgotten) {
  SoundAndPicture meeting;
  meeting.sends.push_back(binding("nowhere", {Codec::Vp8}));
  meeting.connect();
  EXPECT_EQ(meeting.peer.statistics().size(), 2U);
  meeting.peer.send_frame("nowhere", video(0), meeting.now);
  meeting.pass(3s);
  EXPECT_FALSE(meeting.disconnected);
}

TEST(PeerNegotiationTest, ThirtySecondsWithoutAChecksEndTheConnection) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.pass(60s);
  EXPECT_FALSE(meeting.disconnected);
  meeting.browser.keeps_consent = false;
  meeting.pass(25s);
  EXPECT_FALSE(meeting.disconnected);
  meeting.pass(6s);
  EXPECT_TRUE(meeting.disconnected);
  EXPECT_EQ(meeting.peer.deadline(), std::nullopt);
  meeting.peer.send_frame("0", sound(1), meeting.now);
  EXPECT_FALSE(meeting.peer.poll_transmit());
}

TEST(PeerNegotiationTest, ABrowserThatNeverComesIsGivenUp) {
  SoundAndPicture meeting;
  ASSERT_TRUE(meeting.negotiate());
  meeting.browser.outbox.clear();
  const auto due = meeting.peer.deadline();
  ASSERT_EQ(due, meeting.now + 30s);
  meeting.peer.handle_timeout(*due);
  const auto event = meeting.peer.poll_event();
  ASSERT_TRUE(event && std::holds_alternative<PeerDisconnected>(*event));
}

TEST(PeerNegotiationTest, ClosingIsToldBothWays) {
  SoundAndPicture meeting;
  meeting.connect();
  meeting.peer.close(meeting.now);
  meeting.settle();
  EXPECT_TRUE(meeting.browser.closed);
  EXPECT_FALSE(meeting.disconnected) << "we know";
  SoundAndPicture other;
  other.connect();
  other.browser.dtls->close(other.now);
  other.browser.drain(other.now);
  other.settle();
  EXPECT_TRUE(other.disconnected);
}

TEST(PeerNegotiationTest, TheSharedPortFindsThePeerByTheUfragOfAChecksUsername) {
  SoundAndPicture meeting;
  ASSERT_TRUE(meeting.negotiate());
  const auto check = meeting.browser.poll_transmit();
  ASSERT_TRUE(check);
  EXPECT_EQ(Peer::local_ufrag_of(*check), meeting.peer.local_ufrag());
  EXPECT_EQ(Peer::local_ufrag_of(ByteView(*check).first(30)), "");
  EXPECT_EQ(Peer::local_ufrag_of({}), "");
}

TEST(PeerNegotiationTest, LossDuringTheHandshakeOnlyDelaysIt) {
  for (int lost = 1; lost <= 12; ++lost) {
    SoundAndPicture meeting;
    meeting.losing = true;
    meeting.loses = [lost](int number) { return number == lost; };
    ASSERT_TRUE(meeting.negotiate());
    meeting.pass(5s);
    EXPECT_TRUE(meeting.connected) << lost;
    meeting.browser.send_frame("0", sound(1), meeting.now);
    meeting.pass(50ms);
    EXPECT_EQ(meeting.frames["0"].size(), 1U) << lost;
  }
}

TEST(PeerNegotiationTest, ArrivalsAreReportedForCongestionControl) {
  SoundAndPicture meeting;
  meeting.connect();
  for (unsigned i = 0; i < 10; ++i) {
    meeting.browser.send_frame("1", video(i), meeting.now);
    meeting.pass(30ms);
  }
  meeting.pass(200ms);
  const auto& outcome = meeting.browser.transport_feedback;
  EXPECT_GE(outcome.messages, 2);
  EXPECT_EQ(outcome.lost, 0);
  EXPECT_GE(outcome.arrived, 50);
}

}  // namespace
}  // namespace tests
