#include "protocols/h235/password_hash.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

#include "protocols/base/check.hpp"

namespace protocols::h235 {
namespace {

constexpr std::size_t kSha1Bytes = 20;

}  // namespace

Secret key_of_password(std::string_view password) {
  Secret key(kSha1Bytes);
  check(EVP_Digest(password.data(), password.size(),
                   reinterpret_cast<unsigned char*>(key.span().data()), nullptr, EVP_sha1(),
                   nullptr) == 1);
  return key;
}

MessageHash hash_of(ByteView message, ByteView key) {
  std::array<std::byte, kSha1Bytes> whole{};
  unsigned size = 0;
  check(HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(message.data()), message.size(),
             reinterpret_cast<unsigned char*>(whole.data()), &size) != nullptr);
  MessageHash out{};
  std::ranges::copy_n(whole.begin(), static_cast<std::ptrdiff_t>(out.size()), out.begin());
  return out;
}

bool same(const MessageHash& a, const MessageHash& b) {
  return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace protocols::h235
