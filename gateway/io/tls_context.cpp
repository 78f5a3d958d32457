#include "gateway/io/tls_context.hpp"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <string_view>

namespace gateway::io {
namespace {

namespace ssl = boost::asio::ssl;
using Context = std::shared_ptr<ssl::context>;

constexpr const char* kCiphers =
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
    "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
    "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char* kGroups = "X25519:P-256:P-384:P-521";

Context modern(ssl::context::method method) {
  auto context = std::make_shared<ssl::context>(method);
  SSL_CTX* native = context->native_handle();
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  SSL_CTX_set_cipher_list(native, kCiphers);
  SSL_CTX_set1_groups_list(native, kGroups);
  SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                  SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_IGNORE_UNEXPECTED_EOF);
  SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
  return context;
}

std::string trouble(std::string_view what, const boost::system::error_code& error) {
  return std::string(what) + ": " + error.message();
}

}  // namespace

std::expected<Context, std::string> server_context(const TlsIdentity& identity,
                                                   ClientCertificates clients,
                                                   const std::string& client_ca_file) {
  Context context = modern(ssl::context::tls_server);
  boost::system::error_code error;
  context->use_certificate_chain(boost::asio::buffer(identity.certificate_pem), error);
  if (error) return std::unexpected(trouble("the TLS certificate cannot be used", error));
  context->use_private_key(boost::asio::buffer(identity.key_pem), ssl::context::pem, error);
  if (error) return std::unexpected(trouble("the TLS key cannot be used", error));
  if (SSL_CTX_check_private_key(context->native_handle()) != 1) {
    ERR_clear_error();
    return std::unexpected("the TLS key does not belong to the TLS certificate");
  }
  // Resumed sessions of one listener must not count for another.
  static constexpr unsigned char kSession[] = "roombridge";
  SSL_CTX_set_session_id_context(context->native_handle(), kSession, sizeof kSession - 1);
  if (clients == ClientCertificates::Required) {
    context->load_verify_file(client_ca_file, error);
    if (error) return std::unexpected(trouble("tls.client_ca_file cannot be used", error));
    context->set_verify_mode(ssl::verify_peer | ssl::verify_fail_if_no_peer_cert, error);
  }
  return context;
}

std::expected<Context, std::string> client_context(const std::string& extra_ca_file) {
  Context context = modern(ssl::context::tls_client);
  boost::system::error_code error;
  context->set_default_verify_paths(error);
  if (error) return std::unexpected(trouble("the system's authorities cannot be read", error));
  if (!extra_ca_file.empty()) {
    context->load_verify_file(extra_ca_file, error);
    if (error) return std::unexpected(trouble("the authorities cannot be read", error));
  }
  context->set_verify_mode(ssl::verify_peer, error);
  return context;
}

}  // namespace gateway::io
