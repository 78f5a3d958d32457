#include "protocols/h235/cipher.hpp"

#include <openssl/evp.h>

#include <algorithm>

#include "protocols/base/check.hpp"

namespace protocols::h235 {
namespace {

const unsigned char* octets(const std::byte* bytes) {
  return reinterpret_cast<const unsigned char*>(bytes);
}

unsigned char* octets(std::byte* bytes) {
  return reinterpret_cast<unsigned char*>(bytes);
}

}  // namespace

asn1::ObjectIdentifier oid_of(Cipher cipher) {
  return {2, 16, 840, 1, 101, 3, 4, 1, cipher == Cipher::Aes128Cbc ? 2U : 42U};
}

std::optional<Cipher> cipher_of(const asn1::ObjectIdentifier& oid) {
  for (const Cipher cipher : {Cipher::Aes128Cbc, Cipher::Aes256Cbc}) {
    if (oid == oid_of(cipher)) return cipher;
  }
  return std::nullopt;
}

Secret generate_key(Cipher cipher, const RandomSource& random) {
  Secret key(key_bytes(cipher));
  random(key.span());
  return key;
}

void CbcCipher::Deleter::operator()(evp_cipher_ctx_st* context) const {
  EVP_CIPHER_CTX_free(context);  // cleanses the key schedule
}

CbcCipher::CbcCipher(Cipher cipher, ByteView key, Direction direction)
    : context_(EVP_CIPHER_CTX_new()), direction_(direction) {
  check(context_ && key.size() == key_bytes(cipher));
  const EVP_CIPHER* kind = cipher == Cipher::Aes128Cbc ? EVP_aes_128_cbc() : EVP_aes_256_cbc();
  check(EVP_CipherInit_ex(context_.get(), kind, nullptr, octets(key.data()), nullptr,
                          direction == Direction::Encrypt ? 1 : 0) == 1);
}

void CbcCipher::run(std::span<std::byte> data, const Iv& iv) {
  check(data.size() % kBlock == 0);
  if (data.empty()) return;
  // The key schedule stays; only chaining starts anew.
  check(EVP_CipherInit_ex(context_.get(), nullptr, nullptr, nullptr, octets(iv.data()), -1) == 1);
  check(EVP_CIPHER_CTX_set_padding(context_.get(), 0) == 1);
  int size = 0;
  check(EVP_CipherUpdate(context_.get(), octets(data.data()), &size, octets(data.data()),
                         static_cast<int>(data.size())) == 1);
  check(static_cast<std::size_t>(size) == data.size());
}

//  plain     | … | P(n-1) | P(n)|            P(n) has `tail` octets, zeros fill it up
//  CBC of it | … | E(n-1)          | E(n) |
//  sent      | … | E(n) | head of E(n-1) |
void CbcCipher::run_stealing(std::span<std::byte> data, const Iv& iv) {
  check(data.size() >= kBlock);
  const std::size_t tail = data.size() % kBlock;
  if (tail == 0) return run(data, iv);
  const std::size_t whole = data.size() - tail;
  const std::span<std::byte> head = data.first(whole), last = data.last(tail);
  const std::span<std::byte> before_last = head.last(kBlock);
  Iv scratch{};
  if (direction_ == Direction::Encrypt) {
    run(head, iv);
    Iv chained{};
    std::ranges::copy(before_last, chained.begin());
    std::ranges::copy(last, scratch.begin());
    run(scratch, chained);
    std::ranges::copy(before_last.first(tail), last.begin());
    std::ranges::copy(scratch, before_last.begin());
    return;
  }
  // Decrypted without chaining, E(n) is P(n) and zeros, xor E(n-1): its end is the stolen octets.
  std::ranges::copy(before_last, scratch.begin());
  run(scratch, Iv{});
  std::ranges::copy(last, before_last.begin());
  std::ranges::copy(std::span(scratch).subspan(tail), before_last.subspan(tail).begin());
  for (std::size_t i = 0; i < tail; ++i) last[i] ^= scratch[i];
  run(head, iv);
  cleanse(scratch);
}

}  // namespace protocols::h235
