#include "protocols/sdp/room_negotiation.hpp"

#include "protocols/base/base64.hpp"
#include "protocols/sdp/crypto.hpp"
#include "protocols/sdp/transport_attributes.hpp"
#include "tests/protocols/sdp/negotiation_support.hpp"

namespace protocols::sdp {
namespace {

const std::string kAudio = "m=audio 5004 RTP/AVP 9 0\r\n";
const std::string kVideo =
    "m=video 5006 RTP/AVP 97\r\na=rtpmap:97 H264/90000\r\n"
    "a=fmtp:97 profile-level-id=42801f;packetization-mode=1\r\n";

std::string crypto_line(int tag, const std::string& suite, std::size_t size, int fill) {
  const Bytes key(size, std::byte{static_cast<std::uint8_t>(fill)});
  return "a=crypto:" + std::to_string(tag) + " " + suite + " inline:" + write_base64(key) + "\r\n";
}

Refusal refusal(RoomNegotiation& room, const std::string& offer) {
  const auto result = room.answer(offer);
  EXPECT_FALSE(result) << offer;
  return result ? Refusal{} : result.error();
}

// Two sides of ours find each other: what one sends the other expects.
void expect_agreement(const MediaSession& a, const MediaSession& b) {
  ASSERT_EQ(a.streams.size(), b.streams.size());
  for (std::size_t i = 0; i < a.streams.size(); ++i) {
    const auto& x = a.streams[i];
    const auto& y = b.streams[i];
    EXPECT_EQ(x.send.codec, y.send.codec);
    EXPECT_EQ(x.send.payload_type, y.receive.at(0).payload_type);
    EXPECT_EQ(x.rtcp_mux, y.rtcp_mux);
    EXPECT_EQ(x.telephone_event_send, y.telephone_event_receive);
    EXPECT_EQ(x.telephone_event_clock, y.telephone_event_clock);
    ASSERT_EQ(x.keying.index(), y.keying.index());
    if (const auto* sdes = std::get_if<SdesKeying>(&x.keying)) {
      const auto& other = std::get<SdesKeying>(y.keying);
      EXPECT_EQ(sdes->local.suite, SrtpSuite::AeadAes256Gcm);
      EXPECT_EQ(sdes->local.key_and_salt, other.remote.key_and_salt);
      EXPECT_EQ(sdes->remote.key_and_salt, other.local.key_and_salt);
    }
    if (const auto* dtls = std::get_if<DtlsKeying>(&x.keying)) {
      EXPECT_NE(dtls->we_are_client, std::get<DtlsKeying>(y.keying).we_are_client);
      EXPECT_EQ(dtls->remote_fingerprint, kFingerprint);
    }
  }
}

struct Mode {
  EncryptionPolicy policy;
  bool tls;
  std::size_t keying;  // index in Keying
};

TEST(RoomNegotiation, TwoSidesAgreeInEveryMode) {
  for (const auto& mode :
       {Mode{EncryptionPolicy::ClearAllowed, false, 0},
        Mode{EncryptionPolicy::ClearAllowed, true, 1}, Mode{EncryptionPolicy::Required, true, 1},
        Mode{EncryptionPolicy::Required, false, 2}}) {
    RoomNegotiation caller(local_media(mode.policy, mode.tls), counting_random());
    RoomNegotiation callee(local_media(mode.policy, mode.tls), counting_random());
    ASSERT_TRUE(callee.answer(caller.offer()));
    ASSERT_TRUE(caller.accept_answer(callee.description()));
    expect_agreement(caller.session(), callee.session());
    EXPECT_EQ(caller.session().streams.size(), 2U);
    EXPECT_EQ(caller.session().streams[0].keying.index(), mode.keying);
    EXPECT_EQ(caller.session().find(StreamRole::Audio)->send.codec, Codec::Opus);
    EXPECT_EQ(caller.session().find(StreamRole::MainVideo)->send.codec, Codec::H264);
    EXPECT_TRUE(caller.session().find(StreamRole::MainVideo)->feedback.pli);
    EXPECT_EQ(caller.session().find(StreamRole::MainVideo)->max_send_kbps, 4000U);

    // Offered again from either side: the same agreement, the same keys.
    const auto keys = caller.session();
    ASSERT_TRUE(caller.answer(callee.offer()));
    ASSERT_TRUE(callee.accept_answer(caller.description()));
    expect_agreement(caller.session(), callee.session());
    ASSERT_TRUE(callee.answer(caller.offer()));
    ASSERT_TRUE(caller.accept_answer(callee.description()));
    expect_agreement(caller.session(), callee.session());
    for (std::size_t i = 0; i < 2; ++i) {
      const auto* before = std::get_if<SdesKeying>(&keys.streams[i].keying);
      if (!before) continue;
      const auto& after = std::get<SdesKeying>(caller.session().streams[i].keying);
      EXPECT_EQ(before->local.key_and_salt, after.local.key_and_salt);
      EXPECT_EQ(before->remote.key_and_salt, after.remote.key_and_salt);
    }
  }
}

TEST(RoomNegotiation, DtlsRolesStayWhenOfferedAgain) {
  auto caller = strict_room(false);
  auto callee = strict_room(false);
  ASSERT_TRUE(callee.answer(caller.offer()));
  ASSERT_TRUE(caller.accept_answer(callee.description()));
  EXPECT_TRUE(std::get<DtlsKeying>(callee.session().streams[0].keying).we_are_client);
  ASSERT_TRUE(caller.answer(callee.offer()));
  EXPECT_FALSE(std::get<DtlsKeying>(caller.session().streams[0].keying).we_are_client);
}

TEST(RoomNegotiation, VersionGrowsOnlyWithChange) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session(kAudio + kVideo)));
  const auto first = room.description();
  ASSERT_TRUE(room.answer(session(kAudio + kVideo)));
  EXPECT_EQ(room.description(), first);
  ASSERT_TRUE(room.answer(session(kAudio + kVideo + "a=sendonly\r\n")));
  EXPECT_EQ(read(room.description()).origin.version, "2");
  EXPECT_EQ(read(room.description()).origin.session_id, read(first).origin.session_id);
}

TEST(RoomNegotiation, RefusalChangesNothing) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session(kAudio)));
  const auto before = room.description();
  EXPECT_EQ(refusal(room, "garbage").status, 400);
  EXPECT_EQ(refusal(room, session("")).reason, Refusal::Reason::NoUsableStream);
  EXPECT_EQ(refusal(room, session("m=audio 5004 RTP/AVP 18\r\n")).reason,
            Refusal::Reason::NoCommonCodec);
  EXPECT_EQ(room.description(), before);
  EXPECT_EQ(room.session().streams.size(), 1U);
}

TEST(RoomNegotiation, HoldIsSeenInEveryForm) {
  for (const auto* hold : {"a=sendonly\r\n", "a=inactive\r\n", "c=IN IP4 0.0.0.0\r\n"}) {
    auto room = clear_room();
    ASSERT_TRUE(room.answer(session(kAudio)));
    EXPECT_FALSE(room.held());
    ASSERT_TRUE(room.answer(session(kAudio + hold))) << hold;
    EXPECT_TRUE(room.held()) << hold;
    EXPECT_FALSE(sends(room.session().streams[0].direction));
    ASSERT_TRUE(room.answer(session(kAudio)));
    EXPECT_FALSE(room.held());
  }
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session("a=inactive\r\n" + kAudio)));
  EXPECT_TRUE(room.held());
  EXPECT_NE(room.description().find("a=inactive"), std::string::npos);
}

TEST(RoomNegotiation, OurOfferWhileHeldAsksForBothDirections) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session(kAudio + "a=inactive\r\n")));
  const auto offer = read(room.offer());
  EXPECT_EQ(offer.direction_for(offer.media.at(0)), Direction::SendRecv);
}

TEST(RoomNegotiation, AddressesComeFromMuxRtcpLineOrTheNextPort) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session(kAudio)));
  EXPECT_EQ(room.session().streams[0].remote_rtp, (Address{"198.51.100.9", 5004}));
  EXPECT_EQ(room.session().streams[0].remote_rtcp.port, 5005);
  EXPECT_NE(room.description().find("a=rtcp:40001"), std::string::npos);
  ASSERT_TRUE(room.answer(session(kAudio + "a=rtcp:6000 IN IP4 198.51.100.10\r\n")));
  EXPECT_EQ(room.session().streams[0].remote_rtcp, (Address{"198.51.100.10", 6000}));
  ASSERT_TRUE(room.answer(session(kAudio + "a=rtcp-mux\r\n")));
  EXPECT_TRUE(room.session().streams[0].rtcp_mux);
  EXPECT_EQ(room.session().streams[0].remote_rtcp.port, 5004);
  EXPECT_EQ(room.description().find("a=rtcp:"), std::string::npos);
  ASSERT_TRUE(room.answer(session("m=audio 5004 RTP/AVP 0\r\nc=IN IP4 room.example\r\n")));
  EXPECT_EQ(room.session().streams[0].remote_rtp.host, "0.0.0.0");
  EXPECT_FALSE(room.held());
}

TEST(RoomNegotiation, ChosenCodecStaysWhileItIsOffered) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session("m=audio 5004 RTP/AVP 0\r\n")));
  ASSERT_TRUE(room.answer(session("m=audio 5004 RTP/AVP 9 0\r\n")));
  EXPECT_EQ(room.session().streams[0].send.codec, Codec::Pcmu);
  ASSERT_TRUE(room.answer(session("m=audio 5004 RTP/AVP 9\r\n")));
  EXPECT_EQ(room.session().streams[0].send.codec, Codec::G722);
}

TEST(RoomNegotiation, UnwantedLinesKeepTheirPlace) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session("m=image 5000 udptl t38\r\n" + kVideo + "a=content:slides\r\n" +
                                  kAudio + "m=audio 6000 RTP/AVP 0\r\n" + kVideo)));
  const auto answer = read(room.description());
  ASSERT_EQ(answer.media.size(), 5U);
  EXPECT_EQ(answer.media[0].formats, (std::vector<std::string>{"t38"}));
  EXPECT_EQ(answer.media[1].port, 0);
  EXPECT_EQ(answer.media[2].port, 40000);
  EXPECT_EQ(answer.media[3].port, 0);
  EXPECT_EQ(answer.media[4].port, 40002);
  EXPECT_EQ(room.session().streams.size(), 2U);
}

TEST(RoomNegotiation, AudioAloneIsAcceptedWhenVideoDoesNotFit) {
  auto room = clear_room();
  ASSERT_TRUE(room.answer(session(kAudio + "m=video 5006 RTP/AVP 34\r\n")));
  EXPECT_FALSE(room.session().find(StreamRole::MainVideo));
  EXPECT_EQ(read(room.description()).media[1].port, 0);
}

TEST(RoomNegotiation, BestSuiteWinsWhateverTheOrder) {
  auto room = strict_room(true);
  ASSERT_TRUE(room.answer(session(
      "m=audio 5004 RTP/SAVP 0\r\n" + crypto_line(1, "AES_CM_128_HMAC_SHA1_32", 30, 1) +
      crypto_line(2, "AES_CM_128_HMAC_SHA1_80", 30, 2) + crypto_line(3, "AEAD_AES_128_GCM", 28, 3) +
      crypto_line(4, "AES_256_CM_HMAC_SHA1_80", 46, 4))));
  const auto& keying = std::get<SdesKeying>(room.session().streams[0].keying);
  EXPECT_EQ(keying.remote.suite, SrtpSuite::AeadAes128Gcm);
  EXPECT_EQ(keying.remote.key_and_salt, Bytes(28, std::byte{3}));
  const auto answer = read(room.description()).media[0].attributes.get_all<Crypto>();
  ASSERT_EQ(answer.size(), 1U);
  EXPECT_EQ(answer[0].tag, 3U);
  EXPECT_EQ(answer[0].key_and_salt, keying.local.key_and_salt);
}

TEST(RoomNegotiation, KeysChangeWithThePeersKeysOnly) {
  auto room = strict_room(true);
  const auto offer = [](int fill) {
    return session("m=audio 5004 RTP/SAVP 0\r\n" + crypto_line(1, "AEAD_AES_256_GCM", 44, fill));
  };
  ASSERT_TRUE(room.answer(offer(1)));
  const auto first = std::get<SdesKeying>(room.session().streams[0].keying);
  ASSERT_TRUE(room.answer(offer(1)));
  EXPECT_EQ(std::get<SdesKeying>(room.session().streams[0].keying).local.key_and_salt,
            first.local.key_and_salt);
  ASSERT_TRUE(room.answer(offer(2)));
  EXPECT_NE(std::get<SdesKeying>(room.session().streams[0].keying).local.key_and_salt,
            first.local.key_and_salt);
}

TEST(RoomNegotiation, RefusalsSayWhatToChange) {
  auto clear_signalling = strict_room(false);
  auto tls = strict_room(true);
  const auto strong = crypto_line(1, "AES_CM_128_HMAC_SHA1_80", 30, 1);
  const auto weak = crypto_line(1, "AES_CM_128_HMAC_SHA1_32", 30, 1);
  const std::string line = "m=audio 5004 RTP/SAVP 0\r\n";
  EXPECT_NE(refusal(tls, session(kAudio)).warning.find("turn SRTP on"), std::string::npos);
  EXPECT_NE(refusal(clear_signalling, session(line + strong)).warning.find("use TLS"),
            std::string::npos);
  EXPECT_NE(refusal(tls, session(line + weak)).warning.find("suite"), std::string::npos);
  const auto bad = "a=fingerprint:sha-1 AA:BB\r\na=setup:actpass\r\n";
  EXPECT_NE(refusal(tls, session("m=audio 5004 UDP/TLS/RTP/SAVP 0\r\n" + std::string(bad)))
                .warning.find("SHA-256"),
            std::string::npos);
}

TEST(RoomNegotiation, ClearVideoBesideSecuredAudioIsDropped) {
  auto room = strict_room(true);
  ASSERT_TRUE(room.answer(session("m=audio 5004 RTP/SAVP 0\r\n" +
                                  crypto_line(1, "AES_CM_128_HMAC_SHA1_80", 30, 1) + kVideo)));
  EXPECT_EQ(room.session().streams.size(), 1U);
  EXPECT_TRUE(room.session().encrypted());
  EXPECT_EQ(refusal(room, session(kAudio + "m=video 5006 RTP/SAVP 97\r\na=rtpmap:97 VP8/90000\r\n" +
                                  crypto_line(1, "AES_CM_128_HMAC_SHA1_80", 30, 1)))
                .reason,
            Refusal::Reason::EncryptionRequired);
}

TEST(RoomNegotiation, SecuredAudioLineIsTakenBesideItsClearTwin) {
  auto room = RoomNegotiation(local_media(EncryptionPolicy::ClearAllowed, true), counting_random());
  ASSERT_TRUE(room.answer(session(kAudio + "m=audio 5004 RTP/SAVP 9 0\r\n" +
                                  crypto_line(1, "AES_CM_128_HMAC_SHA1_80", 30, 1))));
  const auto answer = read(room.description());
  EXPECT_EQ(answer.media[0].port, 0);
  EXPECT_EQ(answer.media[1].port, 40000);
  EXPECT_TRUE(room.session().encrypted());
}

TEST(RoomNegotiation, OpportunisticKeysKeepTheProfile) {
  const auto print = "a=fingerprint:sha-256 " + kFingerprint + "\r\na=setup:actpass\r\n";
  const auto crypto = crypto_line(1, "AES_CM_128_HMAC_SHA1_80", 30, 1);
  auto tls = strict_room(true);
  ASSERT_TRUE(tls.answer(session(kAudio + crypto)));
  EXPECT_EQ(read(tls.description()).media[0].protocol, "RTP/AVP");
  EXPECT_TRUE(tls.session().encrypted());
  auto both = strict_room(true);
  ASSERT_TRUE(both.answer(session(kAudio + crypto + print)));
  EXPECT_TRUE(std::holds_alternative<DtlsKeying>(both.session().streams[0].keying));
  auto clear = clear_room();
  ASSERT_TRUE(clear.answer(session(kAudio + crypto)));
  EXPECT_FALSE(clear.session().encrypted());
  EXPECT_EQ(clear.description().find("a=crypto"), std::string::npos);
}

TEST(RoomNegotiation, DtlsRoleFollowsTheOfferAndTheSession) {
  const auto offer = [](const std::string& setup) {
    return session("a=fingerprint:sha-256 " + kFingerprint + "\r\na=setup:" + setup +
                   "\r\nm=audio 5004 UDP/TLS/RTP/SAVP 0\r\n");
  };
  for (const auto& [setup, reply] : {std::pair{"actpass", "active"}, std::pair{"active", "passive"},
                                     std::pair{"passive", "active"}}) {
    auto room = strict_room(false);
    ASSERT_TRUE(room.answer(offer(setup)));
    EXPECT_EQ(read(room.description()).media[0].attributes.value("setup"), reply);
    EXPECT_EQ(std::get<DtlsKeying>(room.session().streams[0].keying).remote_hash, "sha-256");
  }
  auto room = strict_room(false);
  EXPECT_EQ(refusal(room, offer("holdconn")).reason, Refusal::Reason::EncryptionRequired);
}

TEST(RoomNegotiation, FirstOffersFollowPolicyAndSignalling) {
  auto tls = strict_room(true);
  EXPECT_EQ(read(tls.offer()).media[0].attributes.get_all<Crypto>().size(), 4U);
  auto udp = strict_room(false);
  const auto dtls = read(udp.offer());
  EXPECT_EQ(dtls.media[1].protocol, "UDP/TLS/RTP/SAVPF");
  EXPECT_EQ(dtls.media[1].attributes.value("setup"), "actpass");
  auto clear = clear_room();
  EXPECT_EQ(read(clear.offer()).media[0].protocol, "RTP/AVP");
}

TEST(RoomNegotiation, AnswersThatBreakTheOfferAreRefused) {
  auto caller = strict_room(true);
  EXPECT_FALSE(caller.accept_answer(session(kAudio)));  // no offer
  caller.offer();
  EXPECT_FALSE(caller.accept_answer("garbage"));
  EXPECT_FALSE(caller.accept_answer(session(kAudio)));           // a line is missing
  EXPECT_FALSE(caller.accept_answer(session(kVideo + kAudio)));  // another order
  EXPECT_FALSE(caller.accept_answer(session(kAudio + kVideo)));  // another profile
  const std::string line = "m=audio 5004 RTP/SAVP 9\r\n";
  const std::string off = "m=video 0 RTP/SAVP 97\r\n";
  const auto none = caller.accept_answer(session(line + off));  // no keys
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().reason, Refusal::Reason::EncryptionRequired);
  EXPECT_FALSE(caller.accept_answer(
      session(line + crypto_line(9, "AEAD_AES_256_GCM", 44, 1) + off)));  // a tag never offered
  EXPECT_FALSE(caller.accept_answer(
      session(line + crypto_line(1, "AEAD_AES_128_GCM", 28, 1) + off)));  // another suite
  EXPECT_TRUE(
      caller.accept_answer(session(line + crypto_line(1, "AEAD_AES_256_GCM", 44, 1) + off)));
  EXPECT_EQ(caller.session().streams.size(), 1U);
  EXPECT_EQ(caller.session().streams[0].send.codec, Codec::G722);
}

TEST(RoomNegotiation, AnswererMayUseOtherPayloadTypes) {
  auto caller = clear_room();
  caller.offer();
  ASSERT_TRUE(caller.accept_answer(
      session("m=audio 5004 RTP/AVP 120 121\r\na=rtpmap:120 opus/48000/2\r\n"
              "a=rtpmap:121 telephone-event/8000\r\nm=video 0 RTP/AVP 97\r\n")));
  const auto& audio = caller.session().streams[0];
  EXPECT_EQ(audio.send.payload_type, 120);
  EXPECT_EQ(audio.receive.at(0).payload_type, 111);
  EXPECT_EQ(audio.telephone_event_send, 121);
  EXPECT_EQ(audio.telephone_event_receive, 101);
}

}  // namespace
}  // namespace protocols::sdp
