#include "protocols/dtls/srtp_profile.hpp"

#include <openssl/crypto.h>
#include <openssl/srtp.h>
#include <openssl/ssl.h>

#include <string_view>

#include "protocols/base/reader.hpp"

namespace protocols::dtls {
namespace {

struct Lengths {
  std::size_t key, salt;
};

constexpr Lengths lengths_of(SrtpSuite suite) {
  switch (suite) {
    case SrtpSuite::AeadAes256Gcm: return {32, 12};
    case SrtpSuite::AeadAes128Gcm: return {16, 12};
    case SrtpSuite::AesCm256Sha1_80: return {32, 14};
    case SrtpSuite::AesCm128Sha1_80: return {16, 14};
  }
  return {16, 14};
}

void append(Bytes& to, ByteView part) {
  to.insert(to.end(), part.begin(), part.end());
}

}  // namespace

std::optional<SrtpSuite> suite_of_profile(unsigned long id) {
  switch (id) {
    case SRTP_AEAD_AES_256_GCM: return SrtpSuite::AeadAes256Gcm;
    case SRTP_AEAD_AES_128_GCM: return SrtpSuite::AeadAes128Gcm;
    case SRTP_AES128_CM_SHA1_80: return SrtpSuite::AesCm128Sha1_80;
    default: return std::nullopt;
  }
}

std::optional<ExportedKeys> export_keys(ssl_st& ssl, SrtpSuite suite) {
  constexpr std::string_view kLabel = "EXTRACTOR-dtls_srtp";
  const auto [key, salt] = lengths_of(suite);
  Bytes material(2 * (key + salt));
  if (SSL_export_keying_material(&ssl, reinterpret_cast<unsigned char*>(material.data()),
                                 material.size(), kLabel.data(), kLabel.size(), nullptr, 0,
                                 0) != 1) {
    return std::nullopt;
  }
  ExportedKeys out{{suite, {}}, {suite, {}}};
  Reader reader(material);
  append(out.client.key_and_salt, *reader.bytes(key));
  append(out.server.key_and_salt, *reader.bytes(key));
  append(out.client.key_and_salt, *reader.bytes(salt));
  append(out.server.key_and_salt, *reader.bytes(salt));
  OPENSSL_cleanse(material.data(), material.size());
  return out;
}

}  // namespace protocols::dtls
