#include "protocols/sdp/browser_answer.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "protocols/sdp/session_description.hpp"

namespace protocols::sdp {
namespace {

BrowserOffer offer_of(const std::string& name) {
  std::stringstream text;
  text << std::ifstream("tests/fuzz/corpus/sdp_browser_offer/" + name + ".sdp").rdbuf();
  const auto offer = parse_browser_offer(text.str());
  EXPECT_TRUE(offer);
  return offer.value_or(BrowserOffer{});
}

BrowserAnswerSettings settings() {
  BrowserAnswerSettings out;
  out.session_id = 77;
  out.version = 3;
  out.ufrag = "ourfrag1";
  out.pwd = "our-password-of-thirty-letters";
  out.fingerprint = "AA:BB";
  out.cname = "bridge";
  out.candidates = {{"192.0.2.1", 8443}, {"2001:db8::1", 8443}};
  out.max_receive_kbps = 2500;
  return out;
}

SessionDescription parsed(const BrowserAnswer& answer) {
  const auto description = parse_session_description(answer.sdp);
  EXPECT_TRUE(description);
  return description.value_or(SessionDescription{});
}

TEST(BrowserAnswer, IsIceLiteBundledPassiveAndOnOnePort) {
  const auto answer = write_browser_answer(offer_of("chromium"), settings());
  const auto text = parsed(answer);
  EXPECT_EQ(text.origin.session_id, "77");
  EXPECT_EQ(text.origin.version, "3");
  EXPECT_TRUE(text.attributes.has("ice-lite"));
  EXPECT_EQ(text.attributes.value("group"), "BUNDLE 0 1 2");
  ASSERT_EQ(text.media.size(), 4U);
  const auto& audio = text.media[0];
  EXPECT_EQ(audio.port, 8443);
  EXPECT_EQ(audio.connection->host, "192.0.2.1");
  const auto candidates = audio.attributes.get_all<Candidate>();
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_EQ(candidates[1].address, (Address{"2001:db8::1", 8443}));
  EXPECT_GT(candidates[0].priority, candidates[1].priority);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& line = text.media[i].attributes;
    EXPECT_EQ(line.value("setup"), "passive");
    EXPECT_EQ(line.value("fingerprint"), "sha-256 AA:BB");
    EXPECT_EQ(line.value("ice-ufrag"), "ourfrag1");
    EXPECT_TRUE(line.has("rtcp-mux"));
  }
  EXPECT_EQ(text.media[3].port, 0);
  EXPECT_FALSE(answer.lines[3].accepted);
}

TEST(BrowserAnswer, PutsH264BeforeVp8WithTheirRetransmission) {
  const auto answer = write_browser_answer(offer_of("chromium"), settings());
  const auto text = parsed(answer);
  EXPECT_EQ(text.media[1].formats, (std::vector<std::string>{"106", "107", "96", "97"}));
  const auto fmtp = text.media[1].attributes.get<Fmtp>();
  EXPECT_EQ(fmtp->write(),
            "106 profile-level-id=42E01F;packetization-mode=1;level-asymmetry-allowed=1");
  EXPECT_EQ(bandwidth_kbps(text.media[1].bandwidth), 2500U);
  EXPECT_FALSE(bandwidth_kbps(text.media[0].bandwidth));
}

TEST(BrowserAnswer, SendsOnlyWhereBoundAndWanted) {
  auto ours = settings();
  ours.sends = {{"1", "s", "t", {Codec::Vp8, Codec::H264}, 71, 72},
                {"2", "s2", "t2", {Codec::H264}, 81, std::nullopt},
                {"0", "s", "a", {Codec::Pcmu}, 91, std::nullopt}};
  const auto answer = write_browser_answer(offer_of("chromium"), ours);
  EXPECT_EQ(answer.lines[0].direction, Direction::RecvOnly);
  EXPECT_FALSE(answer.lines[0].send);
  EXPECT_EQ(answer.lines[1].direction, Direction::SendRecv);
  EXPECT_EQ(answer.lines[1].send->payload.codec, Codec::Vp8);
  EXPECT_EQ(answer.lines[2].direction, Direction::SendOnly);

  const auto text = parsed(answer);
  const auto& camera = text.media[1].attributes;
  EXPECT_EQ(camera.get<Msid>(), (Msid{"s", "t"}));
  EXPECT_EQ(camera.get<SsrcGroup>(), (SsrcGroup{"FID", {71, 72}}));
  EXPECT_EQ(camera.get_all<Ssrc>().size(), 4U);
  EXPECT_EQ(camera.get<Ssrc>(), (Ssrc{71, "cname", "bridge"}));
  EXPECT_FALSE(text.media[2].attributes.has("ssrc-group"));
  EXPECT_FALSE(text.media[0].attributes.has("msid"));
}

TEST(BrowserAnswer, NeverSendsToALineThatOnlySends) {
  auto ours = settings();
  ours.sends = {{"1", "s", "t", {Codec::H264}, 71, 72}};
  const auto answer = write_browser_answer(offer_of("safari"), ours);
  EXPECT_EQ(answer.lines[1].direction, Direction::RecvOnly);
  EXPECT_FALSE(answer.lines[1].send);
}

TEST(BrowserAnswer, LineNobodyUsesIsInactiveButAccepted) {
  const auto answer = write_browser_answer(offer_of("chromium"), settings());
  EXPECT_TRUE(answer.lines[2].accepted);
  EXPECT_EQ(answer.lines[2].direction, Direction::Inactive);
}

TEST(BrowserAnswer, FeedbackAndExtensionsAreWhatBothSidesKnow) {
  auto ours = settings();
  ours.feedback = {true, true, false, false, true, false};
  const auto answer = write_browser_answer(offer_of("chromium"), ours);
  EXPECT_EQ(answer.lines[1].extensions, (BrowserExtensions{4, 0, 2, 0}));
  const auto& feedback = answer.lines[1].receive.at(0).feedback;
  EXPECT_TRUE(feedback.nack && feedback.pli && feedback.remb);
  EXPECT_FALSE(feedback.fir || feedback.transport_cc);
  const auto text = parsed(answer);
  EXPECT_EQ(feedback_for(text.media[1].attributes.get_all<RtcpFeedback>(), 106).fir, false);
  EXPECT_EQ(text.media[1].attributes.get_all<ExtMap>().size(), 2U);
  EXPECT_EQ(answer.sdp.find("toffset"), std::string::npos);
}

TEST(BrowserAnswer, FirefoxVideoInTheBundleGetsAPort) {
  const auto text = parsed(write_browser_answer(offer_of("firefox"), settings()));
  EXPECT_EQ(text.media[1].port, 9);
  EXPECT_EQ(text.attributes.value("group"), "BUNDLE 0 1");
}

}  // namespace
}  // namespace protocols::sdp
