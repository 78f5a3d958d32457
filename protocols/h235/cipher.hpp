#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "protocols/asn1/values.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h235/secret.hpp"

struct evp_cipher_ctx_st;

namespace protocols::h235 {

using Cipher = H235Cipher;

inline constexpr std::size_t kBlock = 16;
using Iv = std::array<std::byte, kBlock>;

constexpr std::size_t key_bytes(Cipher cipher) {
  return cipher == Cipher::Aes128Cbc ? 16 : 32;
}

// As in MediaEncryptionAlgorithm and in h235Key: 2.16.840.1.101.3.4.1.2 and .42.
asn1::ObjectIdentifier oid_of(Cipher cipher);
std::optional<Cipher> cipher_of(const asn1::ObjectIdentifier& oid);

Secret generate_key(Cipher cipher, const RandomSource& random);

// AES in cipher block chaining (NIST SP 800-38A 6.2) under one key in one direction, in place. Each
// call starts with an IV of its own. Not thread-safe; the key is overwritten when this goes.
class CbcCipher {
 public:
  enum class Direction : std::uint8_t { Encrypt, Decrypt };

  // `key` has key_bytes(cipher).
  CbcCipher(Cipher cipher, ByteView key, Direction direction);

  // Whole blocks.
  void run(std::span<std::byte> data, const Iv& iv);
  // One block or more; the last may be short. Ciphertext stealing, addendum to SP 800-38A: CBC-CS2,
  // the last two blocks change places only where the last is short.
  void run_stealing(std::span<std::byte> data, const Iv& iv);

 private:
  struct Deleter {
    void operator()(evp_cipher_ctx_st* context) const;
  };

  std::unique_ptr<evp_cipher_ctx_st, Deleter> context_;
  Direction direction_;
};

}  // namespace protocols::h235
