#include "gateway/call/encryption_words.hpp"

#include <gtest/gtest.h>

namespace gateway::call {
namespace {

protocols::MediaSession session(std::vector<protocols::Keying> keyings) {
  protocols::MediaSession out;
  for (auto& keying : keyings) out.streams.emplace_back().keying = std::move(keying);
  return out;
}

TEST(EncryptionWords, NameTheKeyingAndTheSuite) {
  EXPECT_EQ(encryption_of(session({protocols::SdesKeying{}}), "AES_CM_128_HMAC_SHA1_80").words,
            "SRTP AES_CM_128_HMAC_SHA1_80");
  EXPECT_EQ(encryption_of(session({protocols::DtlsKeying{}}), "").words, "DTLS-SRTP");
  EXPECT_EQ(encryption_of(session({protocols::H235Keying{}}), "AES-256-CBC").words,
            "H.235.6 AES-256-CBC");
}

TEST(EncryptionWords, OneClearStreamMakesTheLegClear) {
  const auto clear =
      encryption_of(session({protocols::SdesKeying{}, protocols::NoKeying{}}), "SUITE");
  EXPECT_FALSE(clear.encrypted);
  EXPECT_EQ(clear.words, "none");
}

TEST(EncryptionWords, BeforeMediaIsAgreedNothingIsClaimed) {
  const auto none = encryption_of({}, "");
  EXPECT_FALSE(none.encrypted);
  EXPECT_TRUE(none.decrypted_by_gateway);
}

}  // namespace
}  // namespace gateway::call
