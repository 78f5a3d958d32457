#include "protocols/rtp/receiver.hpp"

#include <gtest/gtest.h>

#include <string>

#include "protocols/rtp/payload/rtx.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kSource = 0x1001, kOther = 0x2002, kRepair = 0x3003;

SessionSettings audio() {
  SessionSettings out;
  PayloadFormat format;
  format.codec = Codec::Pcma;
  format.payload_type = 8;
  out.receive = {format};
  out.telephone_event_receive = 101;
  return out;
}

SessionSettings video(bool nack = true) {
  SessionSettings out;
  out.kind = MediaKind::Video;
  PayloadFormat h264;
  h264.codec = Codec::H264;
  h264.payload_type = 96;
  h264.rtx_payload_type = 97;
  PayloadFormat vp8;
  vp8.codec = Codec::Vp8;
  vp8.payload_type = 100;
  out.receive = {h264, vp8};
  out.feedback.nack = nack;
  return out;
}

Bytes packet(std::uint8_t type, std::uint16_t sequence, std::uint32_t timestamp,
             const Bytes& payload, std::uint32_t ssrc = kSource, bool marker = true) {
  const payload::Part part{.body = payload};
  return write_packet({marker, type, sequence, timestamp, ssrc}, {}, {&part, 1});
}

Bytes sound(std::uint16_t sequence, std::uint32_t ssrc = kSource) {
  return packet(8, sequence, sequence * 160U, Bytes(160, std::byte{0x55}), ssrc, false);
}

// A key frame in one packet, as a STAP-A of parameter sets and slice would be; and one that needs
// what came before it.
Bytes key(std::uint16_t sequence, std::uint32_t ssrc = kSource) {
  Bytes payload = hex("78 0008 6742c00dda0507e4 0004 68ce3c80 0014");
  const Bytes picture = slice(0x65, 20, 0);
  payload.insert(payload.end(), picture.begin(), picture.end());
  return packet(96, sequence, sequence * 3000U, payload, ssrc);
}
Bytes delta(std::uint16_t sequence, std::uint32_t ssrc = kSource) {
  return packet(96, sequence, sequence * 3000U, slice(0x41, 20, 0), ssrc);
}

struct Script {
  explicit Script(SessionSettings with) : settings(std::move(with)) {
    receiver.configure(settings);
  }
  void feed(const Bytes& bytes) { receiver.handle_rtp(bytes, now, events); }
  void wait(Duration length) {
    const TimePoint end = now + length;
    while (const auto at = receiver.deadline()) {
      if (*at > end) break;
      now = std::max(now, *at);
      receiver.handle_timeout(now, events);
      (void)receiver.due_nacks(now, std::nullopt);
      ASSERT_LT(++steps, 1000) << "the deadline does not move";
    }
    now = end;
  }
  // Frames since the last call.
  std::vector<FramePtr> frames() {
    std::vector<FramePtr> out;
    for (const auto& event : std::exchange(events, {})) {
      if (const auto* frame = std::get_if<FrameReceived>(&event)) out.push_back(frame->frame);
    }
    return out;
  }
  [[nodiscard]] SessionStatistics counted() const {
    SessionStatistics out;
    receiver.add_to(out);
    return out;
  }

  SessionSettings settings;
  Receiver receiver;
  TimePoint now{100s};
  std::deque<SessionEvent> events;
  int steps = 0;
};

TEST(Receiver, TakesTheFirstSourceThatComes) {
  Script script(audio());
  EXPECT_EQ(script.receiver.ssrc(), std::nullopt);
  EXPECT_EQ(script.receiver.report(script.now), std::nullopt);
  script.feed(sound(7));
  EXPECT_EQ(script.receiver.ssrc(), kSource);
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0]->codec, Codec::Pcma);
  EXPECT_EQ(frames[0]->timestamp, 1120u);
  EXPECT_EQ(frames[0]->received, script.now);
  EXPECT_FALSE(frames[0]->discontinuity);
  EXPECT_EQ(script.counted().packets_received, 1u);
  EXPECT_EQ(script.counted().bytes_received, 172u);
  EXPECT_EQ(script.counted().frames_received, 1u);
}

TEST(Receiver, RefusesWhatIsMalformedUnknownOrUnsignalled) {
  auto settings = audio();
  settings.remote_ssrcs = {kSource};
  Script script(settings);
  script.feed(hex("80"));
  script.feed(packet(9, 1, 160, Bytes(160)));
  script.feed(sound(1, kOther));
  EXPECT_EQ(script.receiver.ssrc(), std::nullopt);
  EXPECT_EQ(script.counted().packets_rejected, 3u);
  EXPECT_EQ(script.counted().packets_received, 0u);
  script.feed(sound(1));
  EXPECT_EQ(script.receiver.ssrc(), kSource);
}

TEST(Receiver, ARenegotiationTeachesNewTypesAndForgetsOldOnes) {
  Script script(audio());
  script.feed(sound(1));
  script.settings.receive[0].payload_type = 9;
  script.settings.receive[0].codec = Codec::G722;
  script.receiver.configure(script.settings);
  script.feed(sound(2));
  script.feed(packet(9, 2, 320, Bytes(160)));
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_EQ(frames[1]->codec, Codec::G722);
  EXPECT_EQ(script.counted().packets_rejected, 1u);
}

TEST(Receiver, FollowsAnotherSourceOnlyAfterTwoPacketsInARow) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(50, kOther));
  script.feed(sound(60, kOther));  // does not follow the one before
  EXPECT_EQ(script.receiver.ssrc(), kSource);
  EXPECT_EQ(script.frames().size(), 1u);
  script.feed(sound(61, kOther));
  EXPECT_EQ(script.receiver.ssrc(), kOther);
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 2u);  // the first of the two was kept
  EXPECT_EQ(frames[0]->timestamp, 60u * 160);
  EXPECT_TRUE(frames[0]->discontinuity);
  EXPECT_FALSE(frames[1]->discontinuity);
}

TEST(Receiver, APacketOfTheOldSourceBreaksTheRow) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(60, kOther));
  script.feed(sound(2));
  script.feed(sound(61, kOther));
  EXPECT_EQ(script.receiver.ssrc(), kSource);
}

TEST(Receiver, DoesNotGoBackToTheFormerSourceWithinASecond) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(60, kOther));
  script.feed(sound(61, kOther));
  script.now += 999ms;
  script.feed(sound(2));
  script.feed(sound(3));
  EXPECT_EQ(script.receiver.ssrc(), kOther);
  EXPECT_EQ(script.counted().packets_late, 2u);
  script.now += 1ms;
  script.feed(sound(4));
  script.feed(sound(5));
  EXPECT_EQ(script.receiver.ssrc(), kSource);
}

TEST(Receiver, ASourceThatJumpsIsBelievedAtTheSecondPacket) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(20000));
  EXPECT_EQ(script.frames().size(), 1u);
  script.feed(sound(20001));
  EXPECT_EQ(script.frames().size(), 2u);
  EXPECT_EQ(script.receiver.ssrc(), kSource);
  EXPECT_EQ(script.counted().packets_lost, 0u);
}

TEST(Receiver, LossesOfFormerSourcesStayCounted) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(4));
  EXPECT_EQ(script.counted().packets_lost, 2u);
  script.feed(sound(60, kOther));
  script.feed(sound(61, kOther));
  script.feed(sound(63, kOther));
  EXPECT_EQ(script.counted().packets_lost, 3u);
  EXPECT_TRUE(script.receiver.handle_bye(kOther));
  EXPECT_EQ(script.counted().packets_lost, 3u);
}

TEST(Receiver, AByeOfItsSourceMakesRoomForTheNextAtOnce) {
  Script script(audio());
  EXPECT_FALSE(script.receiver.handle_bye(kSource));
  script.feed(sound(1));
  EXPECT_FALSE(script.receiver.handle_bye(kOther));
  EXPECT_TRUE(script.receiver.handle_bye(kSource));
  EXPECT_EQ(script.receiver.ssrc(), std::nullopt);
  EXPECT_EQ(script.receiver.report(script.now), std::nullopt);
  (void)script.frames();
  script.feed(sound(700, kOther));
  EXPECT_EQ(script.receiver.ssrc(), kOther);
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_TRUE(frames[0]->discontinuity);
}

TEST(Receiver, AGapInSoundIsWaitedForTwentyMilliseconds) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(sound(3));
  EXPECT_EQ(script.frames().size(), 1u);
  ASSERT_TRUE(script.receiver.deadline());
  EXPECT_EQ(*script.receiver.deadline(), script.now + 20ms);
  script.wait(20ms);
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_TRUE(frames[0]->discontinuity);
  EXPECT_EQ(frames[0]->received, script.now - 20ms);
  EXPECT_FALSE(script.receiver.deadline());
  script.feed(sound(2));
  EXPECT_EQ(script.counted().packets_late, 1u);
  script.feed(sound(3));
  EXPECT_EQ(script.counted().packets_duplicate, 1u);
  EXPECT_TRUE(script.frames().empty());
}

TEST(Receiver, HowLongVideoWaitsDependsOnWhetherItCanBeRepaired) {
  for (const auto& [nack, wait] : {std::pair(true, 150ms), std::pair(false, 40ms)}) {
    Script script(video(nack));
    script.feed(key(1));
    script.feed(delta(3));
    (void)script.frames();
    script.wait(wait - 1ms);
    EXPECT_EQ(script.counted().frames_dropped, 0u);
    EXPECT_FALSE(script.receiver.take_keyframe_needed());
    script.wait(1ms);
    EXPECT_TRUE(script.frames().empty());  // its reference is gone
    EXPECT_EQ(script.counted().frames_dropped, 1u);
    EXPECT_TRUE(script.receiver.take_keyframe_needed());
  }
}

TEST(Receiver, AsksAgainForLostVideoOnlyWhereItsSenderReadsNack) {
  Script script(video());
  script.feed(key(1));
  script.feed(delta(4));
  EXPECT_TRUE(script.receiver.due_nacks(script.now, std::nullopt).empty());  // may be reordered
  script.now += 10ms;
  EXPECT_EQ(script.receiver.due_nacks(script.now, 100ms), (std::vector<std::uint16_t>{2, 3}));
  EXPECT_TRUE(script.receiver.due_nacks(script.now + 100ms, 100ms).empty());
  EXPECT_EQ(script.receiver.due_nacks(script.now + 110ms, 100ms).size(), 2u);
  for (auto settings : {video(false), audio()}) {
    Script deaf(settings);
    const bool sounds = settings.kind == MediaKind::Audio;
    deaf.feed(sounds ? sound(1) : key(1));
    deaf.feed(sounds ? sound(4) : delta(4));
    EXPECT_TRUE(deaf.receiver.due_nacks(deaf.now + 15ms, std::nullopt).empty());
  }
}

TEST(Receiver, VideoBeginsWithAKeyFrame) {
  Script script(video());
  script.feed(delta(1));
  EXPECT_TRUE(script.frames().empty());
  EXPECT_TRUE(script.receiver.take_keyframe_needed());
  EXPECT_FALSE(script.receiver.take_keyframe_needed());  // read once
  EXPECT_FALSE(script.receiver.take_keyframe_seen());
  script.feed(key(2));
  script.feed(delta(3));
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_TRUE(frames[0]->keyframe);
  EXPECT_EQ(frames[0]->width, 320);
  EXPECT_FALSE(frames[1]->keyframe);
  EXPECT_TRUE(script.receiver.take_keyframe_seen());
  EXPECT_FALSE(script.receiver.take_keyframe_seen());
  EXPECT_FALSE(script.receiver.take_keyframe_needed());
  EXPECT_EQ(script.counted().frames_dropped, 1u);
}

TEST(Receiver, AMalformedPictureCostsAllUpToTheNextKeyFrame) {
  Script script(video());
  script.feed(key(1));
  script.feed(packet(96, 2, 6000, hex("79aabb")));  // STAP-B
  script.feed(delta(3));
  EXPECT_EQ(script.frames().size(), 1u);
  EXPECT_TRUE(script.receiver.take_keyframe_needed());
  script.feed(key(4));
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_TRUE(frames[0]->discontinuity);
  EXPECT_EQ(script.counted().frames_dropped, 2u);
}

TEST(Receiver, AChangeOfCodecAwaitsAKeyFrameOfTheNewOne) {
  Script script(video());
  script.feed(key(1));
  script.feed(packet(100, 2, 6000, hex("10 010000 55555555")));  // VP8, not a key frame
  EXPECT_EQ(script.frames().size(), 1u);
  EXPECT_TRUE(script.receiver.take_keyframe_needed());
  script.feed(packet(100, 3, 9000, hex("10 100200 9d012a 4001 f000 55555555")));
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(frames[0]->codec, Codec::Vp8);
  EXPECT_EQ(frames[0]->height, 240);
  script.feed(delta(4));  // and back
  EXPECT_TRUE(script.frames().empty());
}

TEST(Receiver, ARepairByRtxFillsTheGap) {
  Script script(video());
  const Bytes lost = delta(2);
  script.feed(key(1));
  script.feed(delta(3));
  EXPECT_EQ(script.frames().size(), 1u);
  script.feed(payload::write_rtx(*parse_packet(lost), 97, 500, kRepair));
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_EQ(frames[0]->timestamp, 6000u);
  EXPECT_FALSE(frames[0]->discontinuity);
  EXPECT_EQ(script.counted().packets_recovered, 1u);
  EXPECT_EQ(script.receiver.ssrc(), kSource);
  script.feed(payload::write_rtx(*parse_packet(lost), 97, 501, kRepair));
  EXPECT_EQ(script.counted().packets_duplicate, 1u);
}

TEST(Receiver, RepairsTellNothingAboutTheLossOnTheWay) {
  Script script(video());
  script.feed(key(1));
  script.feed(delta(3));
  script.feed(payload::write_rtx(*parse_packet(delta(2)), 97, 500, kRepair));
  EXPECT_EQ(script.counted().packets_lost, 1u);
  EXPECT_EQ(script.receiver.report(script.now)->cumulative_lost, 1);
}

TEST(Receiver, ProbesInRtxAreNoMedia) {
  Script script(video());
  const Bytes probe = payload::write_rtx(*parse_packet(delta(2)), 97, 500, kRepair);
  script.feed(probe);  // nothing to repair yet, and it is no source to follow
  EXPECT_EQ(script.receiver.ssrc(), std::nullopt);
  script.feed(key(1));
  script.feed(packet(97, 501, 0, {}, kRepair));
  script.feed(packet(97, 502, 0, hex("01"), kRepair));
  EXPECT_EQ(script.frames().size(), 1u);
  EXPECT_EQ(script.counted().packets_rejected, 0u);
  EXPECT_EQ(script.counted().packets_recovered, 0u);
}

TEST(Receiver, ReportsWhenItsSourceReportedLast) {
  Script script(audio());
  script.feed(sound(1));
  EXPECT_EQ(script.receiver.report(script.now)->last_sr, 0u);
  script.receiver.handle_sender_report({kSource, 0x1122334455667788, 160, 1, 160, {}}, script.now);
  script.receiver.handle_sender_report({kOther, 0xffffffffffffffff, 0, 1, 160, {}}, script.now);
  const auto block = script.receiver.report(script.now + 1500ms);
  ASSERT_TRUE(block);
  EXPECT_EQ(block->ssrc, kSource);
  EXPECT_EQ(block->highest_sequence, 1u);
  EXPECT_EQ(block->last_sr, 0x33445566U);
  EXPECT_EQ(block->delay_since_last_sr, 0x18000u);  // 1.5 s in 1/65536 s
}

TEST(Receiver, ASenderReportTiesFramesToWallClockTime) {
  Script script(audio());
  script.receiver.handle_sender_report({kSource, 1000ULL << 32U, 160, 1, 160, {}}, script.now);
  script.feed(sound(1));
  script.feed(sound(51));
  script.wait(20ms);
  const auto frames = script.frames();
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_EQ(frames[0]->ntp, 1000ULL << 32U);
  EXPECT_EQ(frames[1]->ntp, 1001ULL << 32U);
  script.feed(sound(60, kOther));
  script.feed(sound(61, kOther));
  EXPECT_EQ(script.frames().at(0)->ntp, std::nullopt);  // that clock was another's
}

TEST(Receiver, TellsEachDigitOnce) {
  Script script(audio());
  script.feed(sound(1));
  std::uint16_t sequence = 2;
  for (const auto* event : {"050a0140", "050a0280", "058a0500", "058a0500", "058a0500"}) {
    script.feed(packet(101, sequence, 4000, hex(event), kSource, sequence == 2));
    ++sequence;
  }
  script.feed(packet(101, sequence++, 8000, hex("0b0a0140")));
  std::string digits;
  for (const auto& event : script.events) {
    if (const auto* digit = std::get_if<DigitReceived>(&event)) digits += digit->digit;
  }
  EXPECT_EQ(digits, "5#");
  script.feed(packet(101, sequence, 9000, hex("05")));
  EXPECT_EQ(script.counted().packets_rejected, 1u);
}

TEST(Receiver, ReadsTheLevelOfSoundWhereItIsAgreed) {
  for (const bool agreed : {true, false}) {
    auto settings = audio();
    if (agreed) settings.audio_level_extension = 3;
    Script script(settings);
    const Bytes level = hex("9e"), payload(160);
    const Extension extension{3, level};
    const payload::Part part{.body = payload};
    script.feed(write_packet({false, 8, 1, 160, kSource}, {&extension, 1}, {&part, 1}));
    const auto frames = script.frames();
    ASSERT_EQ(frames.size(), 1u);
    EXPECT_EQ(frames[0]->audio_level, agreed ? std::optional<std::uint8_t>(30) : std::nullopt);
  }
}

TEST(Receiver, PacketsWithoutPayloadKeepTheOrderAndAreNoFrames) {
  Script script(audio());
  script.feed(sound(1));
  script.feed(packet(8, 2, 320, {}));
  script.feed(sound(3));
  EXPECT_EQ(script.frames().size(), 2u);
  EXPECT_FALSE(script.receiver.deadline());
}

TEST(Receiver, SequenceNumbersMayWrap) {
  Script script(audio());
  for (const std::uint16_t sequence : std::vector<std::uint16_t>{65534, 65535, 0, 1})
    script.feed(sound(sequence));
  EXPECT_EQ(script.frames().size(), 4u);
  EXPECT_EQ(script.counted().packets_lost, 0u);
  EXPECT_EQ(script.receiver.report(script.now)->highest_sequence, 0x10001u);
}

}  // namespace
}  // namespace protocols::rtp
