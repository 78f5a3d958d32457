#include "protocols/h235/cipher.hpp"

#include <gtest/gtest.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

using Direction = CbcCipher::Direction;

// NIST SP 800-38A F.2.
constexpr std::string_view kKey128 = "2b7e151628aed2a6abf7158809cf4f3c";
constexpr std::string_view kKey256 =
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
constexpr std::string_view kPlain =
    "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
    "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710";
constexpr std::string_view kCipher128 =
    "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
    "73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7";
constexpr std::string_view kCipher256 =
    "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
    "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b";

Iv iv_of(ByteView bytes) {
  Iv iv{};
  std::ranges::copy(bytes.first(kBlock), iv.begin());
  return iv;
}

Bytes stealing(Cipher cipher, ByteView key, Direction direction, Bytes data, const Iv& iv) {
  CbcCipher(cipher, key, direction).run_stealing(data, iv);
  return data;
}

TEST(CbcCipher, GivesTheBlocksOfSp800_38A) {
  struct {
    Cipher cipher;
    std::string_view key, encrypted;
  } const vectors[] = {{Cipher::Aes128Cbc, kKey128, kCipher128},
                       {Cipher::Aes256Cbc, kKey256, kCipher256}};
  for (const auto& vector : vectors) {
    const Bytes key = from_hex(vector.key);
    Bytes data = from_hex(kPlain);
    CbcCipher encryption(vector.cipher, key, Direction::Encrypt);
    encryption.run(data, iv_of(counting(16)));
    EXPECT_EQ(to_hex(data), vector.encrypted);
    CbcCipher decryption(vector.cipher, key, Direction::Decrypt);
    decryption.run(data, iv_of(counting(16)));
    EXPECT_EQ(to_hex(data), kPlain);
  }
}

TEST(CbcCipher, EachCallStartsWithItsOwnIv) {
  CbcCipher encryption(Cipher::Aes128Cbc, from_hex(kKey128), Direction::Encrypt);
  for (int times = 0; times < 3; ++times) {
    Bytes data = from_hex(kPlain);
    encryption.run(data, iv_of(counting(16)));
    EXPECT_EQ(to_hex(data), kCipher128);
    encryption.run({}, Iv{});
  }
}

// RFC 3962 appendix B: CBC with stealing under "chicken teriyaki" and an IV of zeros. Its CS3 and
// our CS2 differ only where the last block is whole.
TEST(CbcCipher, StealsAsTheVectorsOfRfc3962) {
  const Bytes key = to_bytes("chicken teriyaki");
  struct {
    std::string_view plain, encrypted;
  } const vectors[] = {
      {"I would like the ", "c6353568f2bf8cb4d8a580362da7ff7f97"},
      {"I would like the General Gau's ",
       "fc00783e0efdb2c1d445d4c8eff7ed2297687268d6ecccc0c07b25e25ecfe5"},
      {"I would like the General Gau's Chicken, please,",
       "97687268d6ecccc0c07b25e25ecfe584b3fffd940c16a18c1b5549d2f838029e39312523a78662d5be7fcbcc98e"
       "b"
       "f5"},
      {"I would like the General Gau's C",
       "97687268d6ecccc0c07b25e25ecfe58439312523a78662d5be7fcbcc98ebf5a8"},
  };
  for (const auto& [plain, encrypted] : vectors) {
    const Bytes sent = stealing(Cipher::Aes128Cbc, key, Direction::Encrypt, to_bytes(plain), Iv{});
    EXPECT_EQ(to_hex(sent), encrypted);
    EXPECT_EQ(as_text(stealing(Cipher::Aes128Cbc, key, Direction::Decrypt, sent, Iv{})), plain);
  }
}

// OpenSSL's own CS2, another implementation of the addendum to SP 800-38A.
Bytes openssl_cs2(const char* name, ByteView key, ByteView data, const Iv& iv) {
  const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher(
      EVP_CIPHER_fetch(nullptr, name, nullptr), EVP_CIPHER_free);
  const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
      EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
  char mode[] = "CS2";
  const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("cts_mode", mode, 0),
                               OSSL_PARAM_construct_end()};
  Bytes out(data.size());
  int size = 0;
  EXPECT_EQ(EVP_CipherInit_ex2(context.get(), cipher.get(),
                               reinterpret_cast<const unsigned char*>(key.data()),
                               reinterpret_cast<const unsigned char*>(iv.data()), 1, params),
            1);
  EXPECT_EQ(EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size,
                             reinterpret_cast<const unsigned char*>(data.data()),
                             static_cast<int>(data.size())),
            1);
  return out;
}

TEST(CbcCipher, StealsAsAnotherImplementationAtEveryLength) {
  const Iv iv = iv_of(counting(16, 0x30));
  for (std::size_t size = kBlock; size <= 5 * kBlock; ++size) {
    const Bytes plain = counting(size, 0x80);
    const Bytes key128 = from_hex(kKey128), key256 = from_hex(kKey256);
    const Bytes sent = stealing(Cipher::Aes128Cbc, key128, Direction::Encrypt, plain, iv);
    EXPECT_EQ(to_hex(sent), to_hex(openssl_cs2("AES-128-CBC-CTS", key128, plain, iv)));
    EXPECT_EQ(stealing(Cipher::Aes128Cbc, key128, Direction::Decrypt, sent, iv), plain);
    const Bytes sent256 = stealing(Cipher::Aes256Cbc, key256, Direction::Encrypt, plain, iv);
    EXPECT_EQ(to_hex(sent256), to_hex(openssl_cs2("AES-256-CBC-CTS", key256, plain, iv)));
    EXPECT_EQ(stealing(Cipher::Aes256Cbc, key256, Direction::Decrypt, sent256, iv), plain);
  }
}

TEST(Cipher, HasTheIdentifiersOfTheCapabilities) {
  EXPECT_EQ(asn1::to_string(oid_of(Cipher::Aes128Cbc)), "2.16.840.1.101.3.4.1.2");
  EXPECT_EQ(asn1::to_string(oid_of(Cipher::Aes256Cbc)), "2.16.840.1.101.3.4.1.42");
  EXPECT_EQ(cipher_of({2, 16, 840, 1, 101, 3, 4, 1, 2}), Cipher::Aes128Cbc);
  EXPECT_EQ(cipher_of({2, 16, 840, 1, 101, 3, 4, 1, 42}), Cipher::Aes256Cbc);
  EXPECT_FALSE(cipher_of({2, 16, 840, 1, 101, 3, 4, 1, 22}));
  EXPECT_FALSE(cipher_of({}));
}

TEST(Cipher, KeysAreAsLongAsItAsks) {
  EXPECT_EQ(generate_key(Cipher::Aes128Cbc, constant(1)).size(), 16U);
  EXPECT_EQ(generate_key(Cipher::Aes256Cbc, constant(1)).size(), 32U);
}

}  // namespace
}  // namespace protocols::h235
