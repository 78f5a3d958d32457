#include "gateway/log/redactor.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <cstdint>

#include "protocols/base/check.hpp"

namespace gateway::log {

Redactor::Redactor(std::span<const std::byte> key) {
  protocols::check(key.size() >= 16);
  SHA256(reinterpret_cast<const unsigned char*>(key.data()), key.size(),
         reinterpret_cast<unsigned char*>(key_.data()));
}

std::string Redactor::operator()(std::string_view personal) const {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  const void* made = HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
                          reinterpret_cast<const unsigned char*>(personal.data()), personal.size(),
                          digest.data(), &length);
  protocols::check(made != nullptr);
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < 5; ++i) {
    out += kHex[digest[i] >> 4U];
    out += kHex[digest[i] & 15U];
  }
  return out;
}

}  // namespace gateway::log
