#include "protocols/stun/digest.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "protocols/base/check.hpp"

namespace protocols::stun {
namespace {

constexpr std::array<std::uint32_t, 256> kCrcTable = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) {
      value = (value & 1U) != 0 ? value >> 1U ^ 0xedb88320U : value >> 1U;
    }
    table[i] = value;
  }
  return table;
}();

}  // namespace

Hmac integrity_of(ByteView covered, std::uint16_t length, std::string_view password) {
  check(covered.size() >= 4);
  // The length field counts up to and including MESSAGE-INTEGRITY, whatever came behind it later.
  Bytes input(covered.begin(), covered.end());
  input[2] = static_cast<std::byte>(length >> 8U);
  input[3] = static_cast<std::byte>(length & 0xffU);
  Hmac out{};
  unsigned size = 0;
  check(HMAC(EVP_sha1(), password.data(), static_cast<int>(password.size()),
             reinterpret_cast<const unsigned char*>(input.data()), input.size(),
             reinterpret_cast<unsigned char*>(out.data()), &size) != nullptr);
  return out;
}

bool same(ByteView a, ByteView b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::uint32_t fingerprint_of(ByteView covered) {
  std::uint32_t crc = 0xffffffffU;
  for (const std::byte b : covered) {
    crc = kCrcTable[(crc ^ std::to_integer<std::uint32_t>(b)) & 0xffU] ^ crc >> 8U;
  }
  return ~crc ^ 0x5354554eU;
}

}  // namespace protocols::stun
