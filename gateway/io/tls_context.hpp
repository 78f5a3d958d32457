#pragma once

#include <boost/asio/ssl/context.hpp>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <vector>

#include "gateway/config/config.hpp"

namespace gateway::io {

// The certificate of the listeners and what there is to say about it.
struct TlsIdentity {
  std::string certificate_pem, key_pem;  // chain, leaf first
  bool self_made = false;
  std::int64_t expires_unix = 0;  // of the leaf
};

// The configured files, or the kept self-made certificate, or a new one for localhost, the name of
// the host and `hosts` (IP literals or names). The error is one sentence for the operator.
std::expected<TlsIdentity, std::string> load_identity(const config::Tls& tls,
                                                      const std::vector<std::string>& hosts);

// ECDSA P-256, 365 days from now, subjectAltName as given.
TlsIdentity make_identity(const std::vector<std::string>& hosts);

// SHA-256 of the leaf as browsers and openssl show it: "AB:CD:…". Not secret.
std::string fingerprint_of(const TlsIdentity& identity);

enum class ClientCertificates : std::uint8_t { NotAsked, Required };

// TLS 1.2 and 1.3, ECDHE with AEAD only (RFC 9325 4.2), no renegotiation, no compression.
std::expected<std::shared_ptr<boost::asio::ssl::context>, std::string> server_context(
    const TlsIdentity& identity, ClientCertificates clients = ClientCertificates::NotAsked,
    const std::string& client_ca_file = {});

// For connections we open: verifies against the system's authorities and the extra ones.
std::expected<std::shared_ptr<boost::asio::ssl::context>, std::string> client_context(
    const std::string& extra_ca_file = {});

}  // namespace gateway::io
