#include "protocols/sdp/room_keying.hpp"

#include <set>

#include "tests/protocols/sdp/negotiation_support.hpp"

namespace protocols::sdp {
namespace {

TEST(RtpProfile, KnowsSixTransportsWithoutCase) {
  EXPECT_FALSE(RtpProfile::parse("RTP/AVPF")->secure);
  EXPECT_TRUE(RtpProfile::parse("rtp/savp")->secure);
  EXPECT_TRUE(RtpProfile::parse("UDP/TLS/RTP/SAVPF")->dtls);
  EXPECT_FALSE(RtpProfile::parse("UDP/BFCP"));
  EXPECT_FALSE(RtpProfile::parse("TCP/RTP/AVP"));
}

TEST(RoomKeying, EveryFailureHasItsOwnAdvice) {
  std::set<std::string_view> sentences;
  for (const auto failure : {KeyingFailure::NotOffered, KeyingFailure::SdesInTheClear,
                             KeyingFailure::WeakSuites, KeyingFailure::BadFingerprint}) {
    sentences.insert(advice(failure));
  }
  EXPECT_EQ(sentences.size(), 4U);
}

TEST(RoomKeying, NoKeyIsOfferedTwice) {
  const auto random = counting_random();
  const auto local = local_media(EncryptionPolicy::Required, true);
  EXPECT_NE(offer_keying(local, random).attributes, offer_keying(local, random).attributes);
}

TEST(RoomKeying, DtlsProfileNeverFallsBackToKeysInTheSignalling) {
  const auto offer = read(session(
      "m=audio 5004 UDP/TLS/RTP/SAVP 0\r\n"
      "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:RolUR37+aIxUfLO2FblwvcELCKnvHeRHqSLDa9u5\r\n"));
  const auto choice =
      answer_keying(offer, offer.media[0], local_media(EncryptionPolicy::ClearAllowed, true),
                    nullptr, counting_random());
  ASSERT_FALSE(choice);
  EXPECT_EQ(choice.error(), KeyingFailure::NotOffered);
}

}  // namespace
}  // namespace protocols::sdp
