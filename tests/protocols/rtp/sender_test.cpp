#include "protocols/rtp/sender.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "protocols/rtp/payload/rtx.hpp"
#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp {
namespace {

using namespace std::chrono_literals;

constexpr TimePoint kBegin{100s};
constexpr std::uint32_t kSsrc = 0x11112222, kRtxSsrc = 0x33334444;

SessionSettings video(std::optional<std::uint8_t> rtx = std::nullopt, std::uint8_t mode = 1) {
  SessionSettings out;
  out.kind = MediaKind::Video;
  out.send.emplace();
  out.send->codec = Codec::H264;
  out.send->payload_type = 96;
  out.send->h264.packetization_mode = mode;
  out.send->rtx_payload_type = rtx;
  out.feedback.nack = true;
  out.max_packet_bytes = 500;
  return out;
}

SessionSettings audio() {
  SessionSettings out;
  out.send.emplace();
  out.send->codec = Codec::Pcma;
  out.send->payload_type = 8;
  out.telephone_event_send = 101;
  return out;
}

EncodedFrame pcma(std::uint32_t timestamp, std::optional<std::uint8_t> level = {}) {
  EncodedFrame out;
  out.codec = Codec::Pcma;
  out.timestamp = timestamp;
  out.audio_level = level;
  out.data = std::make_shared<const Bytes>(160, std::byte{0x55});
  return out;
}

// A sender with its settings and what it sent. Packets are kept, for their views point into them.
struct Script {
  explicit Script(SessionSettings with, std::uint64_t seed = 1)
      : settings(std::move(with)), sender(kSsrc, kRtxSsrc, seeded(seed)) {
    sender.configure(settings);
  }
  std::vector<PacketView> take() {
    std::vector<PacketView> out;
    for (auto& packet : sent) {
      kept.push_back(std::move(packet.bytes));
      const auto view = parse_packet(kept.back());
      EXPECT_TRUE(view);
      EXPECT_FALSE(packet.rtcp);
      if (view) out.push_back(*view);
    }
    sent.clear();
    return out;
  }
  std::vector<PacketView> send(const EncodedFrame& frame) {
    sender.send_frame(frame, now, sent);
    return take();
  }
  std::vector<PacketView> repair(const std::vector<std::uint16_t>& lost, Duration spacing = 40ms) {
    sender.retransmit(lost, now, spacing, sent);
    return take();
  }
  std::vector<PacketView> play(Duration length) {
    std::vector<PacketView> out;
    const TimePoint end = now + length;
    while (const auto at = sender.deadline()) {
      if (*at > end) break;
      now = std::max(now, *at);
      sender.handle_timeout(now, sent);
      for (const auto& view : take()) out.push_back(view);
    }
    now = end;
    return out;
  }

  SessionSettings settings;
  Sender sender;
  TimePoint now = kBegin;
  std::deque<Packet> sent;
  std::deque<Bytes> kept;
};

TEST(Sender, BeginsSomewhereInTheLowerHalfOfTheSequenceNumbers) {
  std::set<std::uint16_t> first;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    Script script(audio(), seed);
    const auto packets = script.send(pcma(0));
    ASSERT_EQ(packets.size(), 1u);
    EXPECT_LT(packets[0].sequence, 0x8000);
    first.insert(packets[0].sequence);
  }
  EXPECT_GT(first.size(), 40u);
}

TEST(Sender, NumbersPacketsOnAndMarksTheLastOfEachPicture) {
  Script script(video());
  std::optional<std::uint16_t> last;
  std::optional<std::uint32_t> timestamp;
  for (std::uint32_t i = 0; i < 3; ++i) {
    const auto packets = script.send(h264_frame(i == 0, i * 3000, 1400));
    ASSERT_GE(packets.size(), 3u);
    for (const auto& packet : packets) {
      EXPECT_EQ(packet.ssrc, kSsrc);
      EXPECT_EQ(packet.payload_type, 96);
      EXPECT_EQ(packet.marker, &packet == &packets.back());
      EXPECT_EQ(packet.timestamp, packets[0].timestamp);
      if (last) {
        EXPECT_EQ(packet.sequence, static_cast<std::uint16_t>(*last + 1));
      }
      last = packet.sequence;
    }
    if (timestamp) {
      EXPECT_EQ(packets[0].timestamp - *timestamp, 3000u);
    }
    timestamp = packets[0].timestamp;
    script.now += 33ms;
  }
}

TEST(Sender, MarksTheFirstOfATalkSpurtOfSound) {
  Script script(audio());
  EXPECT_TRUE(script.send(pcma(0))[0].marker);
  script.now += 20ms;
  EXPECT_FALSE(script.send(pcma(160))[0].marker);
  script.now += 20ms;
  EXPECT_TRUE(script.send(pcma(3'000'000'000))[0].marker);  // another source
}

TEST(Sender, NoPacketIsLargerThanAllowedWhateverItCarries) {
  for (const bool extended : {false, true}) {
    auto settings = video(97);
    if (extended) {
      settings.mid_extension = 4;
      settings.mid = "a-rather-long-mid-that-is-cut";
      settings.transport_cc_extension = 5;
    }
    Script script(settings);
    std::vector<std::uint16_t> numbers;
    // Fragments are of equal size: some of these pictures fill their packets to the last byte.
    for (std::uint32_t size = 440; size < 490; ++size) {
      for (const auto& packet : script.send(h264_frame(size == 440, size * 3000, 1 + 2 * size))) {
        if (extended) {
          EXPECT_EQ(packet.extension(4)->size(), 16u);
        }
        numbers.push_back(packet.sequence);
      }
    }
    ASSERT_GT(numbers.size(), 100u);
    // Repairs by RTX carry the original's number besides.
    ASSERT_EQ(script.repair(numbers).size(), numbers.size());
    std::size_t most = 0;
    for (const Bytes& bytes : script.kept) most = std::max(most, bytes.size());
    EXPECT_LE(most, 500u);
    EXPECT_GE(most, 495u);
  }
}

TEST(Sender, CountsWhatItSends) {
  Script script(audio());
  (void)script.send(pcma(0));
  (void)script.send(pcma(160));
  const auto& counted = script.sender.counters();
  EXPECT_EQ(counted.frames, 2u);
  EXPECT_EQ(counted.packets, 2u);
  EXPECT_EQ(counted.octets, 320u);
  EXPECT_EQ(counted.bytes, 344u);
  EXPECT_EQ(counted.frames_unsent, 0u);
  script.now += 200ms;
  EXPECT_EQ(script.sender.sent_kbps(script.now), 344u * 8 / 200);
}

TEST(Sender, CountsFramesThatCannotBeSent) {
  Script script(video(std::nullopt, 0));
  EncodedFrame nothing = h264_frame(true, 0, 100);
  nothing.data.reset();
  EncodedFrame empty = nothing;
  empty.data = std::make_shared<const Bytes>();
  EncodedFrame shapeless = nothing;
  shapeless.data = std::make_shared<const Bytes>(50, std::byte{0x41});
  // Another codec, no bytes, no unit in them, a slice too large for packetization-mode 0.
  for (const auto& frame : {pcma(0), nothing, empty, shapeless, h264_frame(true, 0, 500)}) {
    EXPECT_TRUE(script.send(frame).empty());
  }
  EXPECT_EQ(script.sender.counters().frames_unsent, 5u);
  EXPECT_EQ(script.sender.counters().frames, 0u);
  EXPECT_EQ(script.send(h264_frame(true, 0, 400)).size(), 3u);
}

TEST(Sender, SoundThatFitsNoPacketIsNotSent) {
  auto settings = audio();
  settings.max_packet_bytes = 12 + 159;
  Script script(settings);
  EXPECT_TRUE(script.send(pcma(0)).empty());
  settings.max_packet_bytes = 12;
  script.sender.configure(settings);
  EXPECT_TRUE(script.send(pcma(0)).empty());
  settings.max_packet_bytes = 12 + 160;
  script.sender.configure(settings);
  EXPECT_EQ(script.send(pcma(0)).size(), 1u);
  EXPECT_EQ(script.sender.counters().frames_unsent, 2u);
}

TEST(Sender, SendsNothingWhileNoFormatIsAgreed) {
  Script script(SessionSettings{});
  EXPECT_TRUE(script.send(pcma(0)).empty());
  EXPECT_EQ(script.sender.counters().frames_unsent, 1u);
  script.settings = audio();
  script.sender.configure(script.settings);
  EXPECT_EQ(script.send(pcma(0)).size(), 1u);
}

TEST(Sender, ARenegotiationChangesTheTypeAndGoesOnCounting) {
  Script script(audio());
  const std::uint16_t first = script.send(pcma(0))[0].sequence;
  script.settings.send->payload_type = 100;
  script.sender.configure(script.settings);
  script.now += 20ms;
  const auto packets = script.send(pcma(160));
  ASSERT_EQ(packets.size(), 1u);
  EXPECT_EQ(packets[0].payload_type, 100);
  EXPECT_EQ(packets[0].sequence, static_cast<std::uint16_t>(first + 1));
  EXPECT_FALSE(packets[0].marker);
}

TEST(Sender, SendsTheLevelWithTheSoundThatWasMeasured) {
  auto settings = audio();
  settings.audio_level_extension = 1;
  Script script(settings);
  const auto level_of = [&](std::optional<std::uint8_t> level) {
    const auto packets = script.send(pcma(0, level));
    const auto element = packets.at(0).extension(1);
    return element ? std::optional((*element)[0]) : std::nullopt;
  };
  EXPECT_EQ(level_of(30), std::byte{0x80 | 30});  // RFC 6464: voice, −30 dBov
  EXPECT_EQ(level_of(0), std::byte{0x80});
  EXPECT_EQ(level_of(127), std::byte{127});  // silence
  EXPECT_EQ(level_of(std::nullopt), std::nullopt);
}

TEST(Sender, RepairsWithTheSameBytesWhereNoRtxIsAgreed) {
  Script script(video());
  const auto packets = script.send(h264_frame(true, 0, 1400));
  script.now += 50ms;
  const auto repaired = script.repair({packets[1].sequence, packets[2].sequence});
  ASSERT_EQ(repaired.size(), 2u);
  EXPECT_EQ(script.kept[packets.size()], script.kept[1]);
  EXPECT_EQ(script.kept[packets.size() + 1], script.kept[2]);
  EXPECT_EQ(script.sender.counters().retransmitted, 2u);
  EXPECT_EQ(script.sender.counters().packets, packets.size() + 2);
}

TEST(Sender, RepairsByRtxUnderItsOwnSourceAndNumbers) {
  Script script(video(97));
  const auto packets = script.send(h264_frame(true, 0, 1400));
  script.now += 50ms;
  const auto repaired = script.repair({packets[2].sequence, packets[0].sequence});
  ASSERT_EQ(repaired.size(), 2u);
  EXPECT_EQ(repaired[1].sequence, static_cast<std::uint16_t>(repaired[0].sequence + 1));
  for (const std::size_t i : {0U, 1U}) {
    EXPECT_EQ(repaired[i].ssrc, kRtxSsrc);
    EXPECT_EQ(repaired[i].payload_type, 97);
    const auto restored = payload::restore_rtx(repaired[i], 96, kSsrc);
    ASSERT_TRUE(restored);
    EXPECT_EQ(*restored, script.kept[i == 0 ? 2 : 0]);
  }
}

TEST(Sender, RepairsNothingTwiceWithinTheSpacing) {
  Script script(video());
  const std::uint16_t lost = script.send(h264_frame(true, 0, 100))[0].sequence;
  EXPECT_EQ(script.repair({lost, lost}).size(), 1u);
  script.now += 39ms;
  EXPECT_TRUE(script.repair({lost}).empty());
  script.now += 1ms;
  EXPECT_EQ(script.repair({lost}).size(), 1u);
  EXPECT_EQ(script.sender.counters().retransmitted, 2u);
}

TEST(Sender, RepairsOnlyWhatItSentAndKept) {
  Script script(video());
  EXPECT_TRUE(script.repair({0, 1, 0xffff}).empty());
  const std::uint16_t sent = script.send(h264_frame(true, 0, 100))[0].sequence;
  EXPECT_TRUE(script.repair({static_cast<std::uint16_t>(sent - 1)}).empty());
  script.now += 1001ms;
  EXPECT_TRUE(script.repair({sent}).empty());
  EXPECT_EQ(script.sender.counters().retransmitted, 0u);
}

TEST(Sender, KeepsNothingForPeersThatSendNoNack) {
  auto settings = video();
  settings.feedback.nack = false;
  Script script(settings);
  const std::uint16_t sent = script.send(h264_frame(true, 0, 100))[0].sequence;
  EXPECT_TRUE(script.repair({sent}).empty());
}

TEST(Sender, ARepairHasATransportNumberOfItsOwn) {
  auto settings = video();
  settings.transport_cc_extension = 5;
  settings.transport_sequence = std::make_shared<TransportSequence>();
  Script script(settings);
  Script other(settings);  // shares the transport and so its numbers
  const auto first = script.send(h264_frame(true, 0, 100));
  const auto second = other.send(h264_frame(true, 0, 100));
  const auto repaired = script.repair({first[0].sequence});
  ASSERT_EQ(repaired.size(), 1u);
  std::set<std::uint16_t> numbers;
  for (const auto* packets : {&first, &second, &repaired}) {
    for (const auto& packet : *packets) numbers.insert(packet.extension_u16(5).value());
  }
  EXPECT_EQ(numbers.size(), first.size() + second.size() + 1);
  EXPECT_EQ(*numbers.rbegin() - *numbers.begin() + 1U, numbers.size());
}

TEST(Sender, PlaysDigitsWithOneTimestampEachAndThreeEnds) {
  Script script(audio());
  script.sender.send_digit('5', script.now);
  script.sender.send_digit('#', script.now);
  const auto packets = script.play(2s);
  std::map<std::uint32_t, int> ends;
  std::string digits;
  for (const auto& packet : packets) {
    EXPECT_EQ(packet.payload_type, 101);
    const auto event = payload::parse_telephone_event(packet.payload);
    ASSERT_TRUE(event);
    EXPECT_EQ(packet.marker, !ends.contains(packet.timestamp));
    ends[packet.timestamp] += event->end ? 1 : 0;
    if (packet.marker) digits += payload::digit_of(event->event).value_or('?');
  }
  EXPECT_EQ(digits, "5#");
  ASSERT_EQ(ends.size(), 2u);
  for (const auto& [timestamp, count] : ends) EXPECT_EQ(count, 3);
  EXPECT_FALSE(script.sender.deadline());
}

TEST(Sender, NoSoundGoesOutWhileADigitPlays) {
  Script script(audio());
  EXPECT_EQ(script.send(pcma(0)).size(), 1u);
  script.sender.send_digit('5', script.now);
  ASSERT_FALSE(script.play(20ms).empty());
  EXPECT_TRUE(script.send(pcma(160)).empty());
  EXPECT_EQ(script.sender.counters().frames_unsent, 1u);
  (void)script.play(1s);
  EXPECT_EQ(script.send(pcma(8480)).size(), 1u);
}

TEST(Sender, ADigitIsNotPlayedWhereThePeerTakesNoneNorWhereItIsNone) {
  Script script(audio());
  script.sender.send_digit('x', script.now);
  EXPECT_FALSE(script.sender.deadline());
  script.settings.telephone_event_send.reset();
  script.sender.configure(script.settings);
  script.sender.send_digit('5', script.now);
  EXPECT_FALSE(script.sender.deadline());
}

TEST(Sender, ItsClockRunsOnFromTheFrameItSentLast) {
  Script script(audio());
  const std::uint32_t sent = script.send(pcma(1000))[0].timestamp;
  EXPECT_EQ(script.sender.rtp_timestamp(script.now), sent);
  EXPECT_EQ(script.sender.rtp_timestamp(script.now + 1s), sent + 8000);
}

}  // namespace
}  // namespace protocols::rtp
