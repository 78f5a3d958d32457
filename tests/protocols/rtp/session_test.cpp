#include "protocols/rtp/session.hpp"

#include <gtest/gtest.h>

#include "protocols/rtp/rtcp/compound.hpp"
#include "tests/protocols/rtp/link.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

SessionSettings video(std::optional<std::uint8_t> rtx = std::nullopt) {
  SessionSettings out;
  out.kind = MediaKind::Video;
  PayloadFormat format;
  format.codec = Codec::H264;
  format.payload_type = 96;
  format.h264.packetization_mode = 1;
  format.rtx_payload_type = rtx;
  out.send = format;
  out.receive = {format};
  out.feedback = {true, true, true, true, true, true};
  out.cname = "test";
  out.max_packet_bytes = 500;
  return out;
}

SessionSettings audio() {
  SessionSettings out;
  PayloadFormat format;
  format.codec = Codec::Pcma;
  format.payload_type = 8;
  out.send = format;
  out.receive = {format};
  out.telephone_event_send = out.telephone_event_receive = 101;
  out.audio_level_extension = 1;
  out.cname = "test";
  return out;
}

EncodedFrame pcma(std::uint32_t timestamp) {
  EncodedFrame out;
  out.codec = Codec::Pcma;
  out.timestamp = timestamp;
  out.audio_level = 30;
  out.data = std::make_shared<const Bytes>(160, static_cast<std::byte>(timestamp / 160));
  return out;
}

// Ten frames of 30 a second; the first is a key frame.
std::vector<EncodedFrame> clip() {
  std::vector<EncodedFrame> out;
  for (std::uint32_t i = 0; i < 10; ++i) {
    out.push_back(h264_frame(i == 0, i * 3000, 1500, static_cast<std::uint8_t>(2 * i)));
  }
  return out;
}

void play(Link& link, const std::vector<EncodedFrame>& frames) {
  for (const auto& frame : frames) {
    link.a.send_frame(frame, link.now);
    link.run(33ms);
  }
  link.run(400ms);
}

Link::Drop nth_rtp(int n, std::shared_ptr<int> seen = std::make_shared<int>(0)) {
  return [=](const Packet& packet) { return !packet.rtcp && (*seen)++ == n; };
}

bool is_retransmission(const Packet& packet, std::uint16_t& highest, bool& any) {
  const auto view = parse_packet(packet.bytes);
  if (!view || packet.rtcp) return false;
  const bool old = any && static_cast<std::int16_t>(view->sequence - highest) <= 0;
  if (!old) highest = view->sequence;
  any = true;
  return old;
}

TEST(Session, CarriesFramesUnchanged) {
  Link link(video(), video());
  const auto frames = clip();
  play(link, frames);
  const auto received = link.frames();
  ASSERT_EQ(received.size(), frames.size());
  for (std::size_t i = 0; i < frames.size(); ++i) {
    EXPECT_EQ(*received[i]->data, *frames[i].data);
    EXPECT_FALSE(received[i]->discontinuity);
    EXPECT_EQ(received[i]->timestamp - received[0]->timestamp, frames[i].timestamp);
  }
  EXPECT_TRUE(received[0]->keyframe);
  EXPECT_EQ(received[0]->width, 320);
  EXPECT_EQ(link.b.statistics().packets_lost, 0u);
  EXPECT_EQ(link.a.statistics().packets_retransmitted, 0u);
}

TEST(Session, RepairsEveryLostPacketByNack) {
  for (const auto rtx : {std::optional<std::uint8_t>{}, std::optional<std::uint8_t>{97}}) {
    for (int lost = 1; lost < 40; ++lost) {
      Link link(video(rtx), video(rtx));
      link.drop_from_a = nth_rtp(lost);
      const auto frames = clip();
      play(link, frames);
      const auto received = link.frames();
      // The very last packet leaves no gap behind it to be noticed.
      ASSERT_EQ(received.size(), frames.size()) << lost;
      for (std::size_t i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(*received[i]->data, *frames[i].data);
      }
      EXPECT_EQ(link.a.statistics().packets_retransmitted, 1u) << lost;
      EXPECT_EQ(link.b.statistics().packets_recovered, rtx ? 1u : 0u);
    }
  }
}

TEST(Session, AsksForAKeyFrameWhenARepairIsLostAndDropsWhatDependsOnIt) {
  for (int lost = 5; lost < 40; ++lost) {
    Link link(video(), video());
    std::uint16_t highest = 0;
    bool any = false;
    link.drop_from_a = [&, once = nth_rtp(lost)](const Packet& packet) {
      return once(packet) || is_retransmission(packet, highest, any);
    };
    auto frames = clip();
    play(link, frames);
    ASSERT_FALSE(Link::of<KeyframeRequested>(link.a_events).empty()) << lost;
    const auto before = link.frames().size();
    EXPECT_LT(before, frames.size());
    for (auto& frame : frames) frame.timestamp += 90000;
    play(link, frames);
    const auto received = link.frames();
    ASSERT_EQ(received.size(), before + frames.size()) << lost;
    EXPECT_TRUE(received[before]->keyframe);
    EXPECT_TRUE(received[before]->discontinuity);
  }
}

TEST(Session, WaitsForAKeyFrameAtTheStart) {
  Link link(video(), video());
  auto frames = clip();
  frames.erase(frames.begin());
  play(link, frames);
  EXPECT_TRUE(link.frames().empty());
  EXPECT_FALSE(Link::of<KeyframeRequested>(link.a_events).empty());
  EXPECT_EQ(link.b.statistics().frames_dropped, frames.size());
}

TEST(Session, FollowsASourceThatRestarts) {
  Link link(video(), video());
  play(link, clip());
  link.a = Session(video(), seeded(77), link.now);
  play(link, clip());
  EXPECT_EQ(link.frames().size(), 20u);
  EXPECT_TRUE(link.frames()[10]->discontinuity);
}

TEST(Session, ListensOnlyToSignalledSources) {
  auto settings = video();
  settings.remote_ssrcs = {5};
  Link link(video(), settings);
  play(link, clip());
  EXPECT_TRUE(link.frames().empty());
}

TEST(Session, ReordersAudioAndTellsItsLevel) {
  Link link(audio(), audio());
  std::vector<Packet> held;
  for (std::uint32_t i = 0; i < 6; ++i) link.a.send_frame(pcma(i * 160), link.now);
  while (auto packet = link.a.poll_transmit()) held.push_back(std::move(*packet));
  for (const std::size_t i : {0U, 2U, 1U, 3U, 3U, 5U}) link.b.handle_rtp(held[i].bytes, link.now);
  link.run(30ms);
  link.b.handle_rtp(held[4].bytes, link.now);
  link.run(30ms);
  const auto received = link.frames();
  ASSERT_EQ(received.size(), 5u);
  for (const std::size_t i : {0U, 1U, 2U, 3U}) {
    EXPECT_EQ(received[i]->timestamp - received[0]->timestamp, i * 160);
    EXPECT_FALSE(received[i]->discontinuity);
  }
  EXPECT_TRUE(received[4]->discontinuity);
  EXPECT_EQ(received[0]->audio_level, 30);
  EXPECT_EQ(link.b.statistics().packets_duplicate, 1u);
  EXPECT_EQ(link.b.statistics().packets_late, 1u);
}

TEST(Session, CarriesDigitsOnceEachOverALossyPath) {
  Link link(audio(), audio());
  int count = 0;
  link.drop_from_a = [&](const Packet& packet) { return !packet.rtcp && ++count % 3 == 0; };
  for (const char digit : {'1', '1', '#', '*', 'x'}) link.a.send_digit(digit, link.now);
  link.run(3s);
  std::string digits;
  for (const auto& event : Link::of<DigitReceived>(link.b_events)) digits += event.digit;
  EXPECT_EQ(digits, "11#*");
}

TEST(Session, MeasuresRoundTripAndTiesClocks) {
  Link link(audio(), audio());
  link.a.set_wall_clock(link.now, 1000ULL << 32U);
  for (std::uint32_t i = 0; i < 500; ++i) {
    link.a.send_frame(pcma(i * 160), link.now);
    link.b.send_frame(pcma(i * 160), link.now);
    link.run(20ms);
  }
  ASSERT_TRUE(link.a.statistics().round_trip_seconds);
  EXPECT_NEAR(*link.a.statistics().round_trip_seconds, 0.040, 0.002);
  const auto last = link.frames().back();
  ASSERT_TRUE(last->ntp);
  EXPECT_NEAR(static_cast<double>(*last->ntp >> 16U) / 65536, 1009.96, 0.03);
  EXPECT_LT(link.b.statistics().jitter_seconds, 0.001);
}

TEST(Session, FollowsTmmbrAndConfirmsIt) {
  Link link(video(), video());
  play(link, clip());
  link.b.limit_receive_bitrate(512, link.now);
  link.run(3s);
  const auto limits = Link::of<BitrateLimited>(link.a_events);
  ASSERT_FALSE(limits.empty());
  EXPECT_EQ(limits.back().kbps, 512u);
}

TEST(Session, SendsFirWithACountingNumberWherePliIsNotRead) {
  auto settings = video();
  settings.feedback.pli = false;
  Link link(video(), settings);
  play(link, clip());
  link.b.request_keyframe(link.now);
  link.run(100ms);
  const auto requests = Link::of<KeyframeRequested>(link.a_events);
  ASSERT_EQ(requests.size(), 1u);
  EXPECT_EQ(requests[0].by, KeyframeRequested::By::Fir);
}

TEST(Session, WritesExtensionsAndLearnsTheRateFromTransportFeedback) {
  auto settings = video();
  settings.mid_extension = 4;
  settings.mid = "v0";
  settings.transport_cc_extension = 3;
  settings.transport_sequence = std::make_shared<TransportSequence>();
  Session session(settings, seeded(3), TimePoint(1s));
  TimePoint now(1s);
  rtcp::TransportFeedback feedback;
  for (std::uint32_t i = 0; i < 60; ++i) {
    session.send_frame(h264_frame(i == 0, i * 3000, 400), now += 33ms);
    const auto packet = session.poll_transmit();
    ASSERT_TRUE(packet);
    const auto view = parse_packet(packet->bytes);
    EXPECT_EQ(as_text(*view->extension(4)), "v0");
    if (i > 0) {
      feedback.arrivals.emplace_back();
      if (i % 2 == 0) feedback.arrivals.back() = i * 132;
    }
    while (session.poll_transmit()) feedback.arrivals.emplace_back(i * 132);
  }
  for (int i = 0; i < 2; ++i) {
    session.handle_rtcp(rtcp::write_compound(std::vector<rtcp::Message>{feedback}), now += 1s);
  }
  const auto event = session.poll_event();
  ASSERT_TRUE(event);
  EXPECT_LT(std::get<BitrateLimited>(*event).kbps, 1500u);
}

TEST(Session, EndsWithByeAndSaysNothingMore) {
  Link link(audio(), audio());
  link.a.send_frame(pcma(0), link.now);
  link.run(100ms);
  link.a.end(link.now);
  link.a.send_frame(pcma(160), link.now);
  EXPECT_FALSE(link.a.deadline());
  link.run(100ms);
  EXPECT_EQ(Link::of<SourceEnded>(link.b_events).size(), 1u);
  EXPECT_EQ(link.frames().size(), 1u);
}

TEST(Session, CountsWhatItMustRefuse) {
  Session session(video(), seeded(4), TimePoint(1s));
  session.handle_rtp(hex("00"), TimePoint(1s));
  session.handle_rtp(hex("8011 0001 00000002 00000003 aa"), TimePoint(1s));  // payload type 17
  session.handle_rtcp(hex("ffff"), TimePoint(1s));
  EXPECT_EQ(session.statistics().packets_rejected, 2u);
  EXPECT_EQ(session.statistics().reports_rejected, 1u);
  session.send_frame(pcma(0), TimePoint(1s));
  EXPECT_EQ(session.statistics().frames_unsent, 1u);
}

}  // namespace
}  // namespace protocols::rtp
