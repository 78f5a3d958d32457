#include "protocols/dtls/srtp_profile.hpp"

#include <gtest/gtest.h>
#include <openssl/srtp.h>
#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "protocols/dtls/certificate.hpp"
#include "protocols/dtls/datagram_bio.hpp"

namespace protocols::dtls {
namespace {

// One end of an association of the library alone, without anything of ours around it.
class End {
 public:
  End(bool server, const char* profiles, const Certificate& certificate)
      : context_(SSL_CTX_new(DTLS_method()), SSL_CTX_free) {
    SSL_CTX_use_certificate(context_.get(), certificate.certificate());
    SSL_CTX_use_PrivateKey(context_.get(), certificate.key());
    // Zero is success here.
    EXPECT_EQ(SSL_CTX_set_tlsext_use_srtp(context_.get(), profiles), 0);
    ssl_.reset(SSL_new(context_.get()));
    BIO* bio = datagrams.make_bio();
    SSL_set_bio(ssl_.get(), bio, bio);
    server ? SSL_set_accept_state(ssl_.get()) : SSL_set_connect_state(ssl_.get());
  }
  void step() { SSL_do_handshake(ssl_.get()); }
  void take(const Bytes& datagram) {
    datagrams.offer(datagram);
    step();
    datagrams.withdraw();
  }
  [[nodiscard]] bool done() const { return SSL_is_init_finished(ssl_.get()) == 1; }
  [[nodiscard]] ssl_st& ssl() { return *ssl_; }
  [[nodiscard]] std::optional<SrtpSuite> suite() {
    const SRTP_PROTECTION_PROFILE* chosen = SSL_get_selected_srtp_profile(ssl_.get());
    return chosen ? suite_of_profile(chosen->id) : std::nullopt;
  }

  DatagramBio datagrams{1200};

 private:
  std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
  std::unique_ptr<SSL, decltype(&SSL_free)> ssl_{nullptr, SSL_free};
};

struct Pair {
  explicit Pair(const char* client_profiles = kSrtpProfiles,
                const char* server_profiles = kSrtpProfiles)
      : client(false, client_profiles, *certificate), server(true, server_profiles, *certificate) {}
  void shake_hands() {
    client.step();
    for (bool moved = true; moved;) {
      moved = carry(client, server);
      moved = carry(server, client) || moved;
    }
    ASSERT_TRUE(client.done() && server.done());
  }
  static bool carry(End& from, End& to) {
    const auto datagrams = std::exchange(from.datagrams.written, {});
    for (const Bytes& datagram : datagrams) to.take(datagram);
    return !datagrams.empty();
  }

  std::shared_ptr<const Certificate> certificate = Certificate::generate("media", 1'700'000'000);
  End client, server;
};

TEST(SrtpProfile, EachRegisteredProfileIsASuite) {
  // RFC 5764 4.1.2 and RFC 7714 14.2.
  EXPECT_EQ(suite_of_profile(0x0001), SrtpSuite::AesCm128Sha1_80);
  EXPECT_EQ(suite_of_profile(0x0007), SrtpSuite::AeadAes128Gcm);
  EXPECT_EQ(suite_of_profile(0x0008), SrtpSuite::AeadAes256Gcm);
}

TEST(SrtpProfile, ShortTagsAndNullCiphersAreNone) {
  for (const unsigned long id : {0x0000UL, 0x0002UL, 0x0005UL, 0x0006UL, 0x0009UL, 0x10001UL}) {
    EXPECT_EQ(suite_of_profile(id), std::nullopt) << id;
  }
}

TEST(SrtpProfile, TheLibraryAgreesOnTheStrongestThatBothHave) {
  for (const auto& [theirs, agreed] :
       {std::pair(kSrtpProfiles, SrtpSuite::AeadAes256Gcm),
        std::pair("SRTP_AES128_CM_SHA1_80:SRTP_AEAD_AES_128_GCM", SrtpSuite::AeadAes128Gcm),
        std::pair("SRTP_AES128_CM_SHA1_32:SRTP_AES128_CM_SHA1_80", SrtpSuite::AesCm128Sha1_80)}) {
    Pair pair(theirs, kSrtpProfiles);
    pair.shake_hands();
    EXPECT_EQ(pair.server.suite(), agreed) << theirs;
    EXPECT_EQ(pair.client.suite(), agreed) << theirs;
  }
}

TEST(SrtpProfile, NoSuiteIsAgreedWhereNoneIsCommon) {
  Pair pair("SRTP_AES128_CM_SHA1_32", kSrtpProfiles);
  pair.shake_hands();
  EXPECT_EQ(pair.server.suite(), std::nullopt);
}

TEST(SrtpProfile, KeysHaveTheLengthsOfTheirSuiteAndAreTheSameOnBothSides) {
  Pair pair;
  pair.shake_hands();
  for (const auto& [suite, length] :
       {std::pair(SrtpSuite::AeadAes256Gcm, 44U), std::pair(SrtpSuite::AeadAes128Gcm, 28U),
        std::pair(SrtpSuite::AesCm256Sha1_80, 46U), std::pair(SrtpSuite::AesCm128Sha1_80, 30U)}) {
    const auto at_client = export_keys(pair.client.ssl(), suite);
    const auto at_server = export_keys(pair.server.ssl(), suite);
    ASSERT_TRUE(at_client && at_server);
    EXPECT_EQ(at_client->client.suite, suite);
    EXPECT_EQ(at_client->server.suite, suite);
    EXPECT_EQ(at_client->client.key_and_salt.size(), length);
    EXPECT_EQ(at_client->server.key_and_salt.size(), length);
    EXPECT_EQ(at_client->client.key_and_salt, at_server->client.key_and_salt);
    EXPECT_EQ(at_client->server.key_and_salt, at_server->server.key_and_salt);
    EXPECT_NE(at_client->client.key_and_salt, at_client->server.key_and_salt);
  }
}

TEST(SrtpProfile, KeysStandBeforeSaltsInWhatIsExported) {
  Pair pair;
  pair.shake_hands();
  // RFC 5764 4.2: client key, server key, client salt, server salt.
  constexpr std::string_view kLabel = "EXTRACTOR-dtls_srtp";
  std::string material(2 * (16 + 14), '\0');
  ASSERT_EQ(SSL_export_keying_material(
                &pair.client.ssl(), reinterpret_cast<unsigned char*>(material.data()),
                material.size(), kLabel.data(), kLabel.size(), nullptr, 0, 0),
            1);
  const auto keys = export_keys(pair.client.ssl(), SrtpSuite::AesCm128Sha1_80);
  ASSERT_TRUE(keys);
  EXPECT_EQ(as_text(keys->client.key_and_salt), material.substr(0, 16) + material.substr(32, 14));
  EXPECT_EQ(as_text(keys->server.key_and_salt), material.substr(16, 16) + material.substr(46, 14));
}

TEST(SrtpProfile, EachAssociationHasOtherKeys) {
  Pair first, second;
  first.shake_hands();
  second.shake_hands();
  EXPECT_NE(export_keys(first.client.ssl(), SrtpSuite::AeadAes128Gcm)->client.key_and_salt,
            export_keys(second.client.ssl(), SrtpSuite::AeadAes128Gcm)->client.key_and_salt);
}

TEST(SrtpProfile, ThereAreNoKeysBeforeTheHandshake) {
  Pair pair;
  EXPECT_FALSE(export_keys(pair.client.ssl(), SrtpSuite::AeadAes256Gcm));
  pair.client.step();
  EXPECT_FALSE(export_keys(pair.client.ssl(), SrtpSuite::AeadAes256Gcm));
}

}  // namespace
}  // namespace protocols::dtls
