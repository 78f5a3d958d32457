#include "gateway/io/tls_context.hpp"

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/connect_pair.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <filesystem>
#include <fstream>

namespace gateway::io {
namespace {

namespace asio = boost::asio;
namespace ssl = asio::ssl;
using Context = std::shared_ptr<ssl::context>;

// What both ends think of one handshake.
struct Handshake {
  boost::system::error_code server, client;
  std::string version, cipher;  // as the server sees them
  bool client_known = false;    // it showed a certificate
};

// A key of another kind than that of any certificate here.
std::string rsa_key() {
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), EVP_PKEY_free);
  const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
  PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  char* text = nullptr;
  const auto size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

class TlsContextTest : public ::testing::Test {
 protected:
  TlsContextTest()
      : folder_(::testing::TempDir() + "roombridge-tls-" + std::to_string(getpid()) + "/") {
    std::filesystem::create_directories(folder_);
  }
  ~TlsContextTest() override { std::filesystem::remove_all(folder_); }

  // A file with the certificate of `identity`, as an authority.
  std::string authority(const TlsIdentity& identity, const std::string& name) {
    const std::string path = folder_ + name;
    std::ofstream(path) << identity.certificate_pem;
    return path;
  }
  static void show(ssl::context& context, const TlsIdentity& identity) {
    context.use_certificate_chain(asio::buffer(identity.certificate_pem));
    context.use_private_key(asio::buffer(identity.key_pem), ssl::context::pem);
  }

  static Handshake shake(const Context& server, const Context& client) {
    using Socket = asio::local::stream_protocol::socket;
    asio::io_context io;
    ssl::stream<Socket> here(io, *server), there(io, *client);
    asio::local::connect_pair(here.next_layer(), there.next_layer());
    Handshake out;
    // Who refuses closes, or the other would wait for ever.
    here.async_handshake(ssl::stream_base::server, [&](boost::system::error_code error) {
      out.server = error;
      if (error) here.next_layer().close();
    });
    there.async_handshake(ssl::stream_base::client, [&](boost::system::error_code error) {
      out.client = error;
      if (error) there.next_layer().close();
    });
    io.run();
    out.version = SSL_get_version(here.native_handle());
    if (const auto* cipher = SSL_get_current_cipher(here.native_handle())) {
      out.cipher = SSL_CIPHER_get_name(cipher);
    }
    out.client_known = SSL_get0_peer_certificate(here.native_handle()) != nullptr;
    return out;
  }

  const std::string folder_;
  const TlsIdentity identity_ = make_identity({"localhost"});
};

TEST_F(TlsContextTest, WhoTrustsItsCertificateMeetsItInTls13) {
  const auto server = server_context(identity_);
  const auto client = client_context(authority(identity_, "ca.pem"));
  ASSERT_TRUE(server && client);
  const auto done = shake(*server, *client);
  EXPECT_FALSE(done.server) << done.server.message();
  EXPECT_FALSE(done.client) << done.client.message();
  EXPECT_EQ(done.version, "TLSv1.3");
  EXPECT_FALSE(done.client_known) << "rooms are not asked for one";
}

TEST_F(TlsContextTest, ACertificateOfAnUnknownAuthorityIsNotTaken) {
  const auto server = server_context(identity_);
  for (const auto& file : {std::string(), authority(make_identity({"localhost"}), "other.pem")}) {
    const auto client = client_context(file);
    ASSERT_TRUE(server && client);
    EXPECT_TRUE(shake(*server, *client).client) << file;
  }
}

TEST_F(TlsContextTest, Tls12IsSpokenWithForwardSecrecyAndAeadOnly) {
  const auto server = server_context(identity_);
  const auto client = client_context(authority(identity_, "ca.pem"));
  ASSERT_TRUE(server && client);
  SSL_CTX_set_max_proto_version((*client)->native_handle(), TLS1_2_VERSION);
  const auto done = shake(*server, *client);
  EXPECT_FALSE(done.server) << done.server.message();
  EXPECT_EQ(done.version, "TLSv1.2");
  EXPECT_EQ(done.cipher, "ECDHE-ECDSA-AES256-GCM-SHA384");

  for (const auto* weak : {"ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384"}) {
    SSL_CTX_set_cipher_list((*client)->native_handle(), weak);
    EXPECT_TRUE(shake(*server, *client).server) << weak;
  }
}

TEST_F(TlsContextTest, NothingOlderThanTls12IsSpoken) {
  const auto server = server_context(identity_);
  ASSERT_TRUE(server);
  const auto old = std::make_shared<ssl::context>(ssl::context::tls_client);
  SSL_CTX_set_cipher_list(old->native_handle(), "ALL:@SECLEVEL=0");
  const auto now = shake(*server, old);
  EXPECT_FALSE(now.server) << "it is the version alone: " << now.server.message();
  SSL_CTX_set_max_proto_version(old->native_handle(), TLS1_1_VERSION);
  EXPECT_TRUE(shake(*server, old).server);
}

TEST_F(TlsContextTest, ClientsShowACertificateOfTheConfiguredAuthorityWhereAsked) {
  const TlsIdentity room = make_identity({"room"}), stranger = make_identity({"room"});
  const auto server =
      server_context(identity_, ClientCertificates::Required, authority(room, "rooms.pem"));
  ASSERT_TRUE(server) << server.error();
  const auto shown_by = [&](const TlsIdentity* identity) {
    const auto client = client_context(authority(identity_, "ca.pem")).value();
    if (identity) show(*client, *identity);
    return shake(*server, client);
  };
  const auto known = shown_by(&room);
  EXPECT_FALSE(known.server) << known.server.message();
  EXPECT_TRUE(known.client_known);
  EXPECT_TRUE(shown_by(&stranger).server);
  EXPECT_TRUE(shown_by(nullptr).server);
}

TEST_F(TlsContextTest, WhatCannotServeIsOneSentence) {
  TlsIdentity identity = identity_;
  identity.key_pem = rsa_key();
  EXPECT_EQ(server_context(identity).error(), "the TLS key does not belong to the TLS certificate");
  identity.key_pem = make_identity({}).key_pem;
  EXPECT_TRUE(server_context(identity).error().starts_with("the TLS key cannot be used: "));
  identity.key_pem = "no key";
  EXPECT_TRUE(server_context(identity).error().starts_with("the TLS key cannot be used: "));
  identity.certificate_pem = "no certificate";
  EXPECT_TRUE(server_context(identity).error().starts_with("the TLS certificate cannot be used: "));
  EXPECT_TRUE(server_context(identity_, ClientCertificates::Required, folder_ + "none.pem")
                  .error()
                  .starts_with("tls.client_ca_file cannot be used: "));
  EXPECT_TRUE(
      client_context(folder_ + "none.pem").error().starts_with("the authorities cannot be read: "));
}

TEST_F(TlsContextTest, ARefusalLeavesNothingForTheNextConnectionToTripOver) {
  TlsIdentity identity = identity_;
  for (const auto& key : {rsa_key(), make_identity({}).key_pem, std::string("no key")}) {
    identity.key_pem = key;
    ASSERT_FALSE(server_context(identity));
    EXPECT_EQ(ERR_peek_error(), 0U) << key.substr(0, 30);
  }
}

}  // namespace
}  // namespace gateway::io
