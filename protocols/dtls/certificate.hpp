#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "protocols/base/error.hpp"

struct x509_st;
struct evp_pkey_st;

namespace protocols::dtls {

// A certificate and its private key. Immutable, shared by every handshake; thread-safe for reading.
class Certificate {
 public:
  // A self-signed ECDSA P-256 certificate for media: only its fingerprint is ever trusted.
  // `now_unix`: seconds.
  static std::shared_ptr<const Certificate> generate(std::string_view common_name,
                                                     std::int64_t now_unix);

  // SHA-256, "AB:CD:…", upper case.
  [[nodiscard]] const std::string& fingerprint() const { return fingerprint_; }
  [[nodiscard]] x509_st* certificate() const { return certificate_.get(); }
  [[nodiscard]] evp_pkey_st* key() const { return key_.get(); }

  Certificate(std::shared_ptr<x509_st> certificate, std::shared_ptr<evp_pkey_st> key,
              std::string fingerprint)
      : certificate_(std::move(certificate)),
        key_(std::move(key)),
        fingerprint_(std::move(fingerprint)) {}

 private:
  std::shared_ptr<x509_st> certificate_;
  std::shared_ptr<evp_pkey_st> key_;
  std::string fingerprint_;
};

}  // namespace protocols::dtls
