#include <gtest/gtest.h>

#include <string>

#include "protocols/rtp/ntp.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/rtp/session.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kLocal = 0x0a0a0a0a, kRemote = 0x0b0b0b0b, kStranger = 0x0c0c0c0c;

SessionSettings settings_of(MediaKind kind) {
  const bool audio = kind == MediaKind::Audio;
  SessionSettings out;
  out.kind = kind;
  PayloadFormat format;
  format.codec = audio ? Codec::Pcma : Codec::H264;
  format.payload_type = audio ? 8 : 96;
  out.send = format;
  out.receive = {format};
  out.feedback = {true, true, true, true, true, true};
  out.local_ssrc = kLocal;
  out.cname = "peer@example";
  return out;
}

// One session and a peer played by the test: RTCP in, RTCP out.
struct Script {
  explicit Script(MediaKind kind) : Script(settings_of(kind)) {}
  explicit Script(SessionSettings with)
      : settings(std::move(with)), session(settings, seeded(5), now) {}

  void tell(const rtcp::Message& message) { session.handle_rtcp(std::span(&message, 1), now); }
  // Lets the session hear its peer.
  void hear(std::uint16_t sequence = 1) {
    const bool audio = settings.kind == MediaKind::Audio;
    const Bytes content = audio ? Bytes(160) : slice(0x41, 20, 0);
    const payload::Part part{.body = content};
    const std::uint8_t type = settings.receive[0].payload_type;
    session.handle_rtp(
        write_packet({!audio, type, sequence, sequence * 160U, kRemote}, {}, {&part, 1}), now);
  }
  void send() {
    EncodedFrame frame = h264_frame(true, static_cast<std::uint32_t>(++sent) * 160U, 40);
    if (settings.kind == MediaKind::Audio) {
      frame.codec = Codec::Pcma;
      frame.data = std::make_shared<const Bytes>(160);
    }
    session.send_frame(frame, now);
  }
  void run(Duration length) {
    const TimePoint end = now + length;
    while (const auto at = session.deadline()) {
      if (*at > end) break;
      now = std::max(now, *at);
      session.handle_timeout(now);
      collect();
      ASSERT_LT(++steps, 10000) << "the deadline does not move";
    }
    now = end;
    collect();
  }
  void collect() {
    while (const auto packet = session.poll_transmit()) {
      if (!packet->rtcp) {
        ++rtp_packets;
        continue;
      }
      const auto parsed = rtcp::parse_compound(packet->bytes);
      ASSERT_TRUE(parsed);
      compounds.push_back(*parsed);
      sent_at.push_back(now);
    }
  }
  // All messages of one type since the last call; what else was said is forgotten.
  template <class M>
  std::vector<M> said() {
    collect();
    std::vector<M> out;
    for (const auto& compound : compounds) {
      for (const auto& message : compound) {
        if (const auto* one = std::get_if<M>(&message)) out.push_back(*one);
      }
    }
    compounds.clear();
    sent_at.clear();
    return out;
  }
  template <class E>
  std::vector<E> events() {
    std::vector<E> out;
    while (const auto event = session.poll_event()) {
      if (const auto* one = std::get_if<E>(&*event)) out.push_back(*one);
    }
    return out;
  }

  TimePoint now{100s};
  SessionSettings settings;
  Session session;
  std::vector<std::vector<rtcp::Message>> compounds;
  std::vector<TimePoint> sent_at;
  int sent = 0, rtp_packets = 0, steps = 0;
};

TEST(SessionRtcp, ReportsAsSenderOnlyWhileItSends) {
  Script script(MediaKind::Audio);
  script.session.set_wall_clock(script.now, 3'000'000'000ULL << 32U);
  script.send();
  script.run(3s);
  const auto reports = script.said<rtcp::SenderReport>();
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].ssrc, kLocal);
  EXPECT_EQ(reports[0].packet_count, 1u);
  EXPECT_EQ(reports[0].octet_count, 160u);
  EXPECT_NEAR(static_cast<double>((reports[0].ntp >> 32U) - 3'000'000'000), 1, 1.1);
  EXPECT_TRUE(reports[0].blocks.empty());
  script.run(10s);
  const auto later = script.said<rtcp::ReceiverReport>();
  EXPECT_GE(later.size(), 3u);
  script.send();
  script.run(3s);
  EXPECT_EQ(script.said<rtcp::SenderReport>().size(), 1u);
}

TEST(SessionRtcp, EachCompoundBeginsWithAReportAndNamesItsSource) {
  Script script(MediaKind::Video);
  script.hear();
  script.session.request_keyframe(script.now);
  script.session.limit_receive_bitrate(512, script.now);
  script.run(5s);
  script.session.end(script.now);
  script.collect();
  ASSERT_GT(script.compounds.size(), 4u);
  for (const auto& compound : script.compounds) {
    ASSERT_GE(compound.size(), 2u);
    EXPECT_TRUE(std::holds_alternative<rtcp::ReceiverReport>(compound[0]));
    const auto& description = std::get<rtcp::SourceDescription>(compound[1]);
    EXPECT_EQ(description, (rtcp::SourceDescription{{{kLocal, {{1, "peer@example"}}}}}));
  }
  const auto byes = script.said<rtcp::Bye>();
  ASSERT_EQ(byes.size(), 1u);
  EXPECT_EQ(byes[0].ssrcs, std::vector{kLocal});
}

TEST(SessionRtcp, ReportsComeAtRandomisedIntervals) {
  for (const auto& [kind, base] :
       {std::pair(MediaKind::Audio, 2000ms), std::pair(MediaKind::Video, 1000ms)}) {
    Script script(kind);
    script.run(100s);
    ASSERT_GT(script.sent_at.size(), 20u);
    Duration least = 100s, most = 0s;
    for (std::size_t i = 1; i < script.sent_at.size(); ++i) {
      least = std::min(least, script.sent_at[i] - script.sent_at[i - 1]);
      most = std::max(most, script.sent_at[i] - script.sent_at[i - 1]);
    }
    // RFC 3550 6.3.1: between half and one and a half of the interval.
    EXPECT_GE(least, base / 2);
    EXPECT_LE(most, base * 3 / 2);
    EXPECT_GT(most - least, base / 4);
  }
}

TEST(SessionRtcp, MeasuresTheRoundTripFromReportBlocks) {
  Script script(MediaKind::Audio);
  constexpr std::uint64_t kEpoch = 3'000'000'000ULL << 32U;
  script.session.set_wall_clock(script.now, kEpoch);
  const auto report = [&](std::uint32_t about, std::uint32_t last_sr, Duration held) {
    script.tell(
        rtcp::ReceiverReport{kRemote, {{about, 64, 0, 0, 0, last_sr, compact(ntp_of(held))}}});
    return script.session.statistics().round_trip_seconds;
  };
  const std::uint32_t sr = compact(kEpoch);
  script.now += 1s;
  EXPECT_EQ(report(kStranger, sr, 900ms), std::nullopt);
  EXPECT_EQ(script.session.statistics().remote_loss_ratio, 0);
  EXPECT_EQ(report(kLocal, 0, 900ms), std::nullopt);  // no report of ours reached them
  EXPECT_EQ(script.session.statistics().remote_loss_ratio, 0.25);
  EXPECT_EQ(report(kLocal, sr, 1100ms), std::nullopt);  // a clock that lies
  EXPECT_NEAR(report(kLocal, sr, 900ms).value_or(0), 0.100, 0.001);
  EXPECT_NEAR(report(kLocal, sr, 500ms).value_or(0), 0.200, 0.001);  // a quarter of the change
  script.now += 20s;
  EXPECT_NEAR(report(kLocal, sr, 0ms).value_or(0), 0.200, 0.001);  // nobody is that far
}

TEST(SessionRtcp, RepairsOnlyWhatOfItselfIsAskedFor) {
  Script script(MediaKind::Video);
  script.send();
  script.collect();
  const int before = script.rtp_packets;
  rtcp::Nack nack{kRemote, kStranger, {}};
  for (int i = 0; i < 0x8000; ++i) nack.lost.push_back(static_cast<std::uint16_t>(i));
  script.tell(nack);
  script.collect();
  EXPECT_EQ(script.rtp_packets, before);
  nack.media = kLocal;
  script.tell(nack);
  script.tell(nack);  // within 40 ms, while no round trip is known
  script.collect();
  EXPECT_EQ(script.rtp_packets, 2 * before);
  script.now += 40ms;
  script.tell(nack);
  script.collect();
  EXPECT_EQ(script.rtp_packets, 3 * before);
}

TEST(SessionRtcp, AsksForLostPacketsAndCountsThem) {
  Script script(MediaKind::Video);
  script.hear(1);
  script.hear(4);
  script.run(15ms);
  const auto nacks = script.said<rtcp::Nack>();
  ASSERT_EQ(nacks.size(), 1u);
  EXPECT_EQ(nacks[0], (rtcp::Nack{kLocal, kRemote, {2, 3}}));
  EXPECT_EQ(script.session.statistics().nacks_sent, 2u);
}

TEST(SessionRtcp, AKeyFrameIsAskedOfTheSignalledSourceBeforeAnythingCame) {
  auto settings = settings_of(MediaKind::Video);
  Script nobody(settings);
  nobody.session.request_keyframe(nobody.now);
  EXPECT_TRUE(nobody.said<rtcp::Pli>().empty());
  EXPECT_EQ(nobody.session.statistics().plis_sent, 0u);
  settings.remote_ssrcs = {kRemote, kStranger};
  Script script(settings);
  script.session.request_keyframe(script.now);
  EXPECT_EQ(script.said<rtcp::Pli>(), (std::vector<rtcp::Pli>{{kLocal, kRemote}}));
  EXPECT_EQ(script.session.statistics().plis_sent, 1u);
}

TEST(SessionRtcp, ARepeatedFirKeepsItsNumber) {
  auto settings = settings_of(MediaKind::Video);
  settings.feedback.pli = false;
  settings.remote_ssrcs = {kRemote};
  Script script(settings);
  script.session.request_keyframe(script.now);
  script.run(1100ms);
  const auto firs = script.said<rtcp::Fir>();
  ASSERT_EQ(firs.size(), 3u);
  for (const auto& fir : firs) EXPECT_EQ(fir, firs[0]);
  EXPECT_EQ(firs[0].entries.at(0).ssrc, kRemote);
  EXPECT_EQ(script.session.statistics().firs_sent, 3u);
}

TEST(SessionRtcp, HearsPliForItselfAlone) {
  Script script(MediaKind::Video);
  script.tell(rtcp::Pli{kRemote, kStranger});
  EXPECT_TRUE(script.events<KeyframeRequested>().empty());
  script.tell(rtcp::Pli{kRemote, kLocal});
  script.tell(rtcp::Pli{kRemote, 0});  // rooms that name nobody mean whom they talk to
  EXPECT_EQ(script.events<KeyframeRequested>().size(), 2u);
  EXPECT_EQ(script.session.statistics().plis_received, 2u);
}

TEST(SessionRtcp, TheSameFirAgainWithinASecondIsTheSameRequest) {
  Script script(MediaKind::Video);
  const auto requests = [&](const rtcp::Fir& fir) {
    script.tell(fir);
    return script.events<KeyframeRequested>().size();
  };
  EXPECT_EQ(requests({kRemote, {{kStranger, 1}}}), 0u);
  EXPECT_EQ(requests({kRemote, {{kLocal, 1}}}), 1u);
  script.now += 999ms;
  EXPECT_EQ(requests({kRemote, {{kLocal, 1}}}), 0u);
  EXPECT_EQ(requests({kRemote, {{kLocal, 2}}}), 1u);
  EXPECT_EQ(requests({kStranger, {{kLocal, 2}}}), 1u);  // another asks
  EXPECT_EQ(requests({kStranger, {{0, 2}}}), 1u);
  script.now += 1s;
  EXPECT_EQ(requests({kStranger, {{0, 2}}}), 1u);  // rooms that never count are heard too
  EXPECT_EQ(script.session.statistics().firs_received, 5u);
}

TEST(SessionRtcp, ALimitIsAnnouncedUntilItIsConfirmed) {
  Script script(MediaKind::Video);
  script.session.limit_receive_bitrate(512, script.now);
  script.run(3s);
  EXPECT_TRUE(script.said<rtcp::Tmmbr>().empty());  // nobody there to limit
  script.hear();
  script.session.limit_receive_bitrate(512, script.now);  // no news
  script.run(3s);
  const auto asked = script.said<rtcp::Tmmbr>();
  ASSERT_GE(asked.size(), 3u);
  EXPECT_EQ(asked[0], (rtcp::Tmmbr{kLocal, {{kRemote, 512000, 40}}}));
  script.tell(rtcp::Tmmbn{kRemote, {{kStranger, 512000, 40}}});
  script.tell(rtcp::Tmmbn{kStranger, {{kLocal, 512000, 40}}});
  script.run(3s);
  EXPECT_FALSE(script.said<rtcp::Tmmbr>().empty());
  script.tell(rtcp::Tmmbn{kRemote, {{kStranger, 1, 0}, {kLocal, 512000, 40}}});
  script.run(3s);
  EXPECT_TRUE(script.said<rtcp::Tmmbr>().empty());
  script.session.limit_receive_bitrate(256, script.now);
  EXPECT_EQ(script.said<rtcp::Tmmbr>().size(), 1u);
}

TEST(SessionRtcp, ARembIsRepeatedWithEachReport) {
  auto settings = settings_of(MediaKind::Video);
  // Nothing else is said early, so each compound is a report, but for the limit at once.
  settings.feedback.tmmbr = settings.feedback.pli = settings.feedback.fir = false;
  Script script(settings);
  script.hear();
  script.session.limit_receive_bitrate(1024, script.now);
  script.run(5s);
  const std::size_t compounds = script.compounds.size();
  const auto limits = script.said<rtcp::Remb>();
  EXPECT_GE(limits.size(), 3u);
  EXPECT_EQ(limits.size(), compounds);
  for (const auto& limit : limits) EXPECT_EQ(limit, (rtcp::Remb{kLocal, 1024000, {kRemote}}));
  EXPECT_TRUE(script.said<rtcp::Tmmbr>().empty());
}

TEST(SessionRtcp, ATmmbrIsObeyedAndConfirmed) {
  Script script(MediaKind::Video);
  script.tell(rtcp::Tmmbr{kRemote, {{kStranger, 128000, 40}}});
  EXPECT_TRUE(script.said<rtcp::Tmmbn>().empty());
  EXPECT_TRUE(script.events<BitrateLimited>().empty());
  script.tell(rtcp::Tmmbr{kRemote, {{kLocal, 512000, 40}}});
  EXPECT_EQ(script.said<rtcp::Tmmbn>(),
            (std::vector<rtcp::Tmmbn>{{kLocal, {{kRemote, 512000, 40}}}}));
  const auto limits = script.events<BitrateLimited>();
  ASSERT_EQ(limits.size(), 1u);
  EXPECT_EQ(limits[0].kbps, 512u);
}

TEST(SessionRtcp, ARembIsSharedAmongTheSourcesItNames) {
  Script script(MediaKind::Video);
  script.tell(rtcp::Remb{kRemote, 400000, {kStranger}});
  script.tell(rtcp::Remb{kRemote, 400000, {}});
  EXPECT_TRUE(script.events<BitrateLimited>().empty());
  script.tell(rtcp::Remb{kRemote, 900000, {kStranger, kLocal, 7}});
  const auto limits = script.events<BitrateLimited>();
  ASSERT_EQ(limits.size(), 1u);
  EXPECT_EQ(limits[0].kbps, 300u);
}

TEST(SessionRtcp, LimitsOfSoundAreToldOnAsTheyCome) {
  Script script(MediaKind::Audio);
  script.tell(rtcp::Tmmbr{kRemote, {{kLocal, 40000, 40}}});
  script.tell(rtcp::Remb{kRemote, 32000, {kLocal}});
  const auto limits = script.events<BitrateLimited>();
  ASSERT_EQ(limits.size(), 2u);
  EXPECT_EQ(limits[0].kbps, 40u);
  EXPECT_EQ(limits[1].kbps, 32u);
  for (int i = 0; i < 20; ++i) {  // loss alone limits no sound
    script.now += 1s;
    script.tell(rtcp::ReceiverReport{kRemote, {{kLocal, 200, 0, 0, 0, 0, 0}}});
  }
  EXPECT_TRUE(script.events<BitrateLimited>().empty());
}

TEST(SessionRtcp, HeavyLossLowersWhatVideoMaySend) {
  Script script(MediaKind::Video);
  for (int i = 0; i < 20; ++i) {
    script.now += 1s;
    script.tell(rtcp::ReceiverReport{kRemote, {{kLocal, 128, 0, 0, 0, 0, 0}}});
  }
  const auto limits = script.events<BitrateLimited>();
  ASSERT_FALSE(limits.empty());
  EXPECT_LT(limits.back().kbps, 1500u);
}

TEST(SessionRtcp, AByeEndsTheSourceListenedToAndNoOther) {
  Script script(MediaKind::Audio);
  script.tell(rtcp::Bye{{kRemote}, {}});
  EXPECT_TRUE(script.events<SourceEnded>().empty());
  script.hear();
  script.tell(rtcp::Bye{{kStranger, kLocal}, {}});
  EXPECT_TRUE(script.events<SourceEnded>().empty());
  script.tell(rtcp::Bye{{kStranger, kRemote}, {}});
  script.tell(rtcp::Bye{{kRemote}, {}});
  EXPECT_EQ(script.events<SourceEnded>().size(), 1u);
}

TEST(SessionRtcp, ReportsWhatItHears) {
  Script script(MediaKind::Audio);
  script.hear(1);
  script.tell(rtcp::SenderReport{kRemote, 0x1122334455667788, 0, 1, 160, {}});
  script.hear(3);
  script.run(3s);
  const auto reports = script.said<rtcp::ReceiverReport>();
  ASSERT_FALSE(reports.empty());
  ASSERT_EQ(reports[0].blocks.size(), 1u);
  EXPECT_EQ(reports[0].blocks[0].ssrc, kRemote);
  EXPECT_EQ(reports[0].blocks[0].cumulative_lost, 1);
  EXPECT_EQ(reports[0].blocks[0].last_sr, 0x33445566U);
  EXPECT_GT(reports[0].blocks[0].delay_since_last_sr, 0u);
}

TEST(SessionRtcp, ABrokenCompoundIsCountedAndTellsNothing) {
  Script script(MediaKind::Video);
  Bytes compound = rtcp::write_compound(std::vector<rtcp::Message>{rtcp::Pli{kRemote, kLocal}});
  compound.push_back(std::byte{0x80});
  script.session.handle_rtcp(compound, script.now);
  EXPECT_TRUE(script.events<KeyframeRequested>().empty());
  EXPECT_EQ(script.session.statistics().reports_rejected, 1u);
}

}  // namespace
}  // namespace protocols::rtp
