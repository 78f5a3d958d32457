#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "protocols/base/writer.hpp"
#include "protocols/dtls/certificate.hpp"
#include "protocols/srtp/suite.hpp"
#include "protocols/stun/message.hpp"
#include "protocols/webrtc/transport.hpp"

namespace protocols::webrtc {
namespace {

using namespace std::chrono_literals;

RandomSource seeded() {
  return [value = std::uint8_t{0}](std::span<std::byte> out) mutable {
    for (std::byte& b : out) b = std::byte{++value};
  };
}

Bytes rtp(std::uint16_t sequence, std::uint32_t ssrc = 0x11) {
  Writer out;
  out.u16(0x8060);
  out.u16(sequence);
  out.u32(1);
  out.u32(ssrc);
  out.bytes(as_bytes("payload"));
  return out.take();
}

Bytes rtcp() {
  Writer out;
  out.u16(0x80c9);
  out.u16(1);
  out.u32(0x11);
  return out.take();
}

const Address kUs[2] = {{"192.0.2.1", 40000}, {"192.0.2.1", 40001}};
const Address kRoom[2] = {{"198.51.100.1", 5000}, {"198.51.100.1", 5001}};
const Address kNat{"203.0.113.1", 6000};

std::vector<TransportEvent> events_of(RoomTransport& transport) {
  std::vector<TransportEvent> out;
  while (auto event = transport.poll_event()) out.push_back(std::move(*event));
  return out;
}

template <class T>
const T* find(const std::vector<TransportEvent>& events) {
  for (const auto& event : events) {
    if (const T* found = std::get_if<T>(&event)) return found;
  }
  return nullptr;
}

std::pair<Keying, Keying> sdes() {
  const SrtpKey a = srtp::generate_key(SrtpSuite::AeadAes256Gcm, seeded());
  const SrtpKey b{SrtpSuite::AeadAes256Gcm, Bytes(44, std::byte{7})};
  return {SdesKeying{a, b}, SdesKeying{b, a}};
}

// Two transports facing each other; each sees the other's packets come from `from`.
struct Link {
  Link(const std::pair<Keying, Keying>& keying, bool mux)
      : us(keying.first, kRoom[0], kRoom[1], mux, our_certificate, now),
        room(keying.second, kUs[0], kUs[1], mux, room_certificate, now) {}

  void settle() {
    for (bool moved = true; moved;) {
      moved = false;
      while (auto packet = us.poll_transmit()) {
        moved = true;
        last_to = packet->to;
        const Address& from = kUs[packet->component];
        if (!lose(packet->bytes)) {
          room.handle_datagram(packet->component, packet->bytes, from, now);
        }
      }
      while (auto packet = room.poll_transmit()) {
        moved = true;
        if (lose_reports && packet->component == 1) continue;
        const Address& from = room_behind_nat ? kNat : kRoom[packet->component];
        if (!lose(packet->bytes)) us.handle_datagram(packet->component, packet->bytes, from, now);
      }
    }
  }
  void expect_media_both_ways() {
    events_of(us);
    events_of(room);
    us.send_rtp(rtp(++sequence), now);
    room.send_rtp(rtp(sequence), now);
    us.send_rtcp(rtcp(), now);
    room.send_rtcp(rtcp(), now);
    settle();
    for (RoomTransport* side : {&us, &room}) {
      const auto events = events_of(*side);
      const auto* media = find<RtpReceived>(events);
      const auto* report = find<RtcpReceived>(events);
      ASSERT_TRUE(media && report);
      EXPECT_EQ(media->packet, rtp(sequence));
      EXPECT_EQ(report->packet, rtcp());
    }
  }

  static inline const auto our_certificate = dtls::Certificate::generate("media", 1'700'000'000);
  static inline const auto room_certificate = dtls::Certificate::generate("room", 1'700'000'000);
  TimePoint now{1h};
  std::function<bool(ByteView)> lose = [](ByteView) { return false; };
  bool room_behind_nat = false, lose_reports = false;
  std::uint16_t sequence = 0;
  Address last_to;
  RoomTransport us, room;
};

std::pair<Keying, Keying> dtls_keying(bool we_are_client) {
  return {DtlsKeying{"sha-256", Link::room_certificate->fingerprint(), we_are_client},
          DtlsKeying{"sha-256", Link::our_certificate->fingerprint(), !we_are_client}};
}

TEST(RoomTransportTest, SdesStreamsFlowAtOnce) {
  for (const bool mux : {false, true}) {
    Link link(sdes(), mux);
    const auto events = events_of(link.us);
    ASSERT_TRUE(find<Keyed>(events));
    EXPECT_EQ(find<Keyed>(events)->suite, "AEAD_AES_256_GCM");
    link.expect_media_both_ways();
  }
}

TEST(RoomTransportTest, DtlsKeysEveryComponentInEitherRole) {
  for (const bool mux : {false, true}) {
    for (const bool client : {false, true}) {
      Link link(dtls_keying(client), mux);
      link.settle();
      const auto events = events_of(link.us);
      ASSERT_TRUE(find<Keyed>(events));
      EXPECT_EQ(find<Keyed>(events)->suite, "AEAD_AES_256_GCM");
      link.expect_media_both_ways();
      EXPECT_EQ(link.us.deadline(), std::nullopt);
    }
  }
}

TEST(RoomTransportTest, NothingIsSentBeforeTheKeysAreThere) {
  Link link(dtls_keying(false), true);
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_FALSE(link.us.poll_transmit());
  EXPECT_EQ(link.us.statistics().not_keyed, 1U);
  link.us.handle_datagram(0, rtp(1), kRoom[0], link.now);
  EXPECT_EQ(link.us.statistics().not_keyed, 2U);
  EXPECT_FALSE(link.us.poll_event());
}

TEST(RoomTransportTest, AWrongCertificateIsRefused) {
  auto keying = dtls_keying(true);
  std::get<DtlsKeying>(keying.first).remote_fingerprint = Link::our_certificate->fingerprint();
  Link link(keying, true);
  link.settle();
  const auto events = events_of(link.us);
  EXPECT_TRUE(find<KeyingFailed>(events));
  EXPECT_FALSE(find<Keyed>(events));
}

TEST(RoomTransportTest, AHandshakeWithoutAnAnswerFailsInTime) {
  Link link(dtls_keying(true), true);
  link.lose = [](ByteView) { return true; };
  const TimePoint start = link.now;
  while (const auto deadline = link.us.deadline()) {
    link.now = *deadline;
    link.us.handle_timeout(link.now);
    link.settle();
  }
  EXPECT_EQ(link.now - start, 15s);
  EXPECT_TRUE(find<KeyingFailed>(events_of(link.us)));
}

TEST(RoomTransportTest, SendsToWhereAuthenticatedPacketsCameFrom) {
  Link link(sdes(), true);
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kRoom[0]);
  link.us.handle_datagram(0, rtp(7), {"203.0.113.99", 1}, link.now);
  link.us.send_rtp(rtp(2), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kRoom[0]) << "that one had no key";
  EXPECT_EQ(link.us.statistics().unauthenticated, 1U);
  link.room_behind_nat = true;
  link.room.send_rtp(rtp(1), link.now);
  link.settle();
  link.us.send_rtp(rtp(3), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kNat);
  EXPECT_EQ(link.us.statistics().latched, 1U);
}

TEST(RoomTransportTest, DtlsFollowsARoomBehindANat) {
  Link link(dtls_keying(false), true);
  link.room_behind_nat = true;
  link.settle();
  EXPECT_TRUE(find<Keyed>(events_of(link.us)));
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kNat);
}

TEST(RoomTransportTest, ReplayedPacketsAreDroppedAndCounted) {
  Link link(sdes(), true);
  link.room.send_rtp(rtp(1), link.now);
  const auto packet = link.room.poll_transmit();
  link.us.handle_datagram(0, packet->bytes, kRoom[0], link.now);
  events_of(link.us);
  link.us.handle_datagram(0, packet->bytes, kNat, link.now + 10s);
  EXPECT_TRUE(events_of(link.us).empty());
  EXPECT_EQ(link.us.statistics().replayed, 1U);
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kRoom[0]) << "a replay moves nothing";
}

TEST(RoomTransportTest, AClearStreamTakesTheSignalledAddressOverAnyOther) {
  Link link({NoKeying{}, NoKeying{}}, true);
  ASSERT_TRUE(find<Keyed>(events_of(link.us)));
  link.us.handle_datagram(0, rtp(1), kNat, link.now);
  link.us.send_rtp(rtp(1), link.now);
  const auto sent = link.us.poll_transmit();
  EXPECT_EQ(sent->to, kNat);
  EXPECT_EQ(sent->bytes, rtp(1));
  link.us.handle_datagram(0, rtp(2), {"203.0.113.99", 1}, link.now);
  EXPECT_EQ(link.us.statistics().foreign, 1U);
  link.us.handle_datagram(0, rtp(3), kRoom[0], link.now);
  link.us.handle_datagram(0, rtp(4), kNat, link.now);
  EXPECT_EQ(link.us.statistics().foreign, 2U);
  EXPECT_EQ(events_of(link.us).size(), 2U);
}

TEST(RoomTransportTest, NewAddressesUnlatchAndKnownKeysGoOn) {
  Link link(sdes(), true);
  link.expect_media_both_ways();
  link.us.configure(sdes().first, kNat, kNat, true, link.now);
  EXPECT_TRUE(events_of(link.us).empty()) << "not keyed again";
  link.us.send_rtp(rtp(++link.sequence), link.now);
  const auto packet = link.us.poll_transmit();
  EXPECT_EQ(packet->to, kNat);
  link.room.handle_datagram(0, packet->bytes, kUs[0], link.now);
  EXPECT_TRUE(find<RtpReceived>(events_of(link.room)));
}

TEST(RoomTransportTest, ChangedKeysAndFingerprintsKeyAgain) {
  Link link(sdes(), true);
  link.expect_media_both_ways();
  const auto keying = dtls_keying(true);
  link.us.configure(keying.first, kRoom[0], kRoom[1], false, link.now);
  link.room.configure(keying.second, kUs[0], kUs[1], false, link.now);
  link.settle();
  EXPECT_TRUE(find<Keyed>(events_of(link.us)));
  link.expect_media_both_ways();
  link.us.configure(keying.first, kRoom[0], kRoom[1], false, link.now);
  link.settle();
  EXPECT_TRUE(events_of(link.us).empty());
  link.expect_media_both_ways();
}

TEST(RoomTransportTest, GivingUpMultiplexingKeysTheSecondComponent) {
  Link link(dtls_keying(true), true);
  link.settle();
  link.expect_media_both_ways();
  const auto keying = dtls_keying(true);
  link.us.configure(keying.first, kRoom[0], kRoom[1], false, link.now);
  link.room.configure(keying.second, kUs[0], kUs[1], false, link.now);
  // The server side had not been told yet when the first flight came.
  for (int i = 0; i < 3; ++i) {
    link.settle();
    if (const auto deadline = link.us.deadline()) link.us.handle_timeout(*deadline);
  }
  link.settle();
  link.expect_media_both_ways();
}

TEST(RoomTransportTest, AnswersBindingRequestsOfTheCallsPartiesOnly) {
  Link link(sdes(), true);
  stun::Message request;
  request.id[0] = std::byte{1};
  const Bytes bytes = stun::write(request, {});
  link.us.handle_datagram(0, bytes, kNat, link.now);
  EXPECT_FALSE(link.us.poll_transmit());
  link.us.handle_datagram(0, bytes, kRoom[0], link.now);
  const auto packet = link.us.poll_transmit();
  ASSERT_TRUE(packet);
  const auto answer = stun::parse(packet->bytes);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->id, request.id);
  EXPECT_EQ(answer->xor_mapped_address, kRoom[0]);
}

TEST(RoomTransportTest, GarbageIsCountedAndHarmsNothing) {
  Link link(dtls_keying(true), true);
  link.settle();
  for (unsigned first = 0; first < 256; ++first) {
    for (const std::size_t size : {1U, 12U, 20U, 100U}) {
      link.us.handle_datagram(0, Bytes(size, static_cast<std::byte>(first)), kNat, link.now);
    }
  }
  link.expect_media_both_ways();
  EXPECT_GT(link.us.statistics().unknown_datagrams, 0U);
  EXPECT_GT(link.us.statistics().unauthenticated, 0U);
}

TEST(RoomTransportTest, WhatIsMalformedIsCountedByProtocol) {
  Link link(sdes(), true);
  link.us.handle_datagram(0, Bytes(12, std::byte{0xff}), kRoom[0], link.now);
  link.us.handle_datagram(0, rtp(1), kRoom[0], link.now);
  Bytes stun = stun::write(stun::Message{}, {});
  stun[3] = std::byte{1};
  link.us.handle_datagram(0, stun, kRoom[0], link.now);
  link.us.handle_datagram(0, Bytes(20, std::byte{22}), kRoom[0], link.now);
  const MalformedInput seen = link.us.statistics().malformed;
  EXPECT_EQ(seen.rtp, 1U);
  EXPECT_EQ(seen.srtp, 1U);
  EXPECT_EQ(seen.stun, 1U);
  EXPECT_EQ(seen.dtls, 1U);
}

TEST(RoomTransportTest, ReportsThatAreNeverKeyedAreToldAndEndNothing) {
  Link link(dtls_keying(false), false);
  link.lose_reports = true;
  link.settle();
  ASSERT_TRUE(find<Keyed>(events_of(link.us)));
  link.now += 15s;
  link.us.handle_timeout(link.now);
  const auto events = events_of(link.us);
  ASSERT_TRUE(find<KeyingFailed>(events));
  EXPECT_TRUE(find<KeyingFailed>(events)->reports_only);
}

TEST(RoomTransportTest, AWrongCertificateForReportsIsAsBadAsForSound) {
  Link link(dtls_keying(false), false);
  RoomTransport stranger(DtlsKeying{"sha-256", Link::our_certificate->fingerprint(), true}, kUs[0],
                         kUs[1], false, Link::our_certificate, link.now);
  for (bool moved = true; moved;) {
    moved = false;
    while (auto packet = stranger.poll_transmit()) {
      moved = true;
      if (packet->component == 0) continue;
      link.us.handle_datagram(1, packet->bytes, kRoom[1], link.now);
    }
    while (auto packet = link.us.poll_transmit()) {
      moved = true;
      if (packet->component == 0) continue;
      stranger.handle_datagram(1, packet->bytes, kUs[1], link.now);
    }
  }
  const auto events = events_of(link.us);
  ASSERT_TRUE(find<KeyingFailed>(events));
  EXPECT_FALSE(find<KeyingFailed>(events)->reports_only);
}

// Payloads type 96 in the clear, 120 and 121 on the wire.
std::pair<H235Keying, H235Keying> h235(H235Cipher cipher = H235Cipher::Aes128Cbc) {
  const auto channel = [cipher](std::uint8_t type) {
    const std::size_t size = cipher == H235Cipher::Aes128Cbc ? 16 : 32;
    return H235Direction{
        .cipher = cipher,
        .payload_type = 96,
        .keys = {{.payload_type = type, .key = Bytes(size, static_cast<std::byte>(type))}}};
  };
  return {{channel(120), channel(121)}, {channel(121), channel(120)}};
}

TEST(RoomTransportTest, H235EncryptsMediaAndLeavesReportsClear) {
  for (const auto& [cipher, suite] : {std::pair{H235Cipher::Aes128Cbc, "AES-128-CBC"},
                                      std::pair{H235Cipher::Aes256Cbc, "AES-256-CBC"}}) {
    Link link(h235(cipher), false);
    const auto events = events_of(link.us);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(find<Keyed>(events)->suite, suite);
    link.us.send_rtp(rtp(1), link.now);
    link.us.send_rtcp(rtcp(), link.now);
    const auto media = link.us.poll_transmit(), report = link.us.poll_transmit();
    ASSERT_TRUE(media && report);
    EXPECT_EQ(media->bytes[1], std::byte{120});
    EXPECT_TRUE(std::ranges::search(media->bytes, as_bytes("payload")).empty());
    EXPECT_EQ(report->bytes, rtcp());
    link.expect_media_both_ways();
  }
}

TEST(RoomTransportTest, H235TakesNoClearMedia) {
  Link link(h235(), true);
  events_of(link.us);
  Bytes other = rtp(2);
  other[1] = std::byte{8};
  for (const Bytes& clear : {rtp(1), other}) {
    link.us.handle_datagram(0, clear, kNat, link.now);
  }
  EXPECT_TRUE(events_of(link.us).empty());
  EXPECT_EQ(link.us.statistics().malformed.h235, 2U);
  EXPECT_EQ(link.us.statistics().latched, 0U) << "and they move nothing";
}

TEST(RoomTransportTest, H235MediaThatCannotBeDecryptedIsDroppedAndCounted) {
  Link link(h235(), true);
  events_of(link.us);
  link.room.send_rtp(rtp(1), link.now);
  Bytes cut = link.room.poll_transmit()->bytes;
  cut.resize(15);
  link.us.handle_datagram(0, cut, kRoom[0], link.now);
  EXPECT_TRUE(events_of(link.us).empty());
  EXPECT_EQ(link.us.statistics().malformed.h235, 1U);
  EXPECT_EQ(link.us.statistics().unauthenticated, 0U);
}

TEST(RoomTransportTest, H235MediaBeforeTheKeysOfItsDirectionIsNeitherSentNorTaken) {
  H235Keying ours = h235().first, room = h235().second;
  Link link({H235Keying{}, room}, true);
  EXPECT_TRUE(events_of(link.us).empty()) << "nothing is keyed";
  link.us.send_rtp(rtp(1), link.now);
  link.us.handle_datagram(0, rtp(1), kRoom[0], link.now);
  EXPECT_FALSE(link.us.poll_transmit());
  EXPECT_TRUE(events_of(link.us).empty());
  EXPECT_EQ(link.us.statistics().not_keyed, 2U);

  link.us.configure(H235Keying{.send = {}, .receive = ours.receive}, kRoom[0], kRoom[1], true,
                    link.now);
  EXPECT_EQ(find<Keyed>(events_of(link.us))->suite, "AES-128-CBC");
  link.us.send_rtp(rtp(2), link.now);
  EXPECT_FALSE(link.us.poll_transmit());
  EXPECT_EQ(link.us.statistics().not_keyed, 3U);
  link.room.send_rtp(rtp(2), link.now);
  link.settle();
  EXPECT_TRUE(find<RtpReceived>(events_of(link.us)));

  link.us.configure(ours, kRoom[0], kRoom[1], true, link.now);
  EXPECT_TRUE(events_of(link.us).empty()) << "the same suite is told once";
  link.expect_media_both_ways();
}

TEST(RoomTransportTest, H235KeysChangeWhileMediaFlows) {
  auto keying = h235();
  Link link(keying, true);
  link.expect_media_both_ways();
  link.room.send_rtp(rtp(50), link.now);
  const auto late = link.room.poll_transmit();
  const H235Key next{.payload_type = 122, .key = Bytes(16, std::byte{9})};
  keying.first.receive->keys.push_back(next);
  link.us.configure(keying.first, kRoom[0], kRoom[1], true, link.now);
  link.expect_media_both_ways();
  keying.second.send->keys = {next};
  link.room.configure(keying.second, kUs[0], kUs[1], true, link.now);
  link.expect_media_both_ways();
  link.us.handle_datagram(0, late->bytes, kRoom[0], link.now);
  EXPECT_EQ(find<RtpReceived>(events_of(link.us))->packet, rtp(50));
  link.room.send_rtp(rtp(51), link.now);
  EXPECT_EQ(link.room.poll_transmit()->bytes[1], std::byte{122});
}

TEST(RoomTransportTest, AnH235StreamFollowsAddressesAsAClearOneDoes) {
  Link link(h235(), true);
  link.room_behind_nat = true;
  link.room.send_rtp(rtp(1), link.now);
  link.settle();
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kNat);
  link.room.send_rtp(rtp(2), link.now);
  link.us.handle_datagram(0, link.room.poll_transmit()->bytes, {"203.0.113.99", 1}, link.now);
  EXPECT_EQ(link.us.statistics().foreign, 1U);
  link.us.handle_datagram(0, rtcp(), kRoom[0], link.now);
  link.us.send_rtp(rtp(3), link.now);
  EXPECT_EQ(link.us.poll_transmit()->to, kRoom[0]) << "the signalled one is final";
}

TEST(RoomTransportTest, H235KeysThatDoNotFitFail) {
  auto keying = h235();
  keying.first.send->keys.back().key.pop_back();
  Link link(keying, true);
  EXPECT_TRUE(find<KeyingFailed>(events_of(link.us)));
}

TEST(RoomTransportTest, KeysOfH235GoWithIt) {
  Link link(h235(), true);
  link.us.configure(sdes().first, kRoom[0], kRoom[1], true, link.now);
  link.room.configure(sdes().second, kUs[0], kUs[1], true, link.now);
  link.expect_media_both_ways();
  link.us.configure(H235Keying{}, kRoom[0], kRoom[1], true, link.now);
  link.us.send_rtp(rtp(1), link.now);
  EXPECT_FALSE(link.us.poll_transmit());
}

TEST(RoomTransportTest, NothingIsSentToAGroupOfHosts) {
  for (const char* host : {"224.0.0.1", "239.1.2.3", "255.255.255.255", "ff02::1", "FF05::2"}) {
    RoomTransport us(sdes().first, {host, 5000}, {host, 5001}, true, nullptr, TimePoint{1h});
    us.send_rtp(rtp(1), TimePoint{1h});
    EXPECT_FALSE(us.poll_transmit()) << host;
    EXPECT_EQ(us.statistics().no_destination, 1U);
    RoomTransport client(dtls_keying(true).first, {host, 5000}, {host, 5001}, true,
                         Link::our_certificate, TimePoint{1h});
    EXPECT_FALSE(client.poll_transmit()) << host;
    EXPECT_GT(client.statistics().no_destination, 0U);
  }
}

TEST(RoomTransportTest, ARoomThatHidesItsAddressIsWaitedFor) {
  RoomTransport us(sdes().first, {"0.0.0.0", 5000}, {"0.0.0.0", 5001}, true, nullptr,
                   TimePoint{1h});
  us.send_rtp(rtp(1), TimePoint{1h});
  EXPECT_FALSE(us.poll_transmit());
  EXPECT_EQ(us.statistics().no_destination, 1U);
}

}  // namespace
}  // namespace protocols::webrtc
