#include "protocols/h235/session_key.hpp"

#include <gtest/gtest.h>

#include "protocols/asn1/per.hpp"
#include "protocols/h235/error.hpp"
#include "protocols/h235/types.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

constexpr std::string_view kKey128 = "2b7e151628aed2a6abf7158809cf4f3c";
constexpr std::string_view kKey256 =
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";

Secret shared(std::size_t size = 128) {
  return Secret::copy_of(counting(size));
}

std::error_code refusal(const H235Key& key, Cipher cipher = Cipher::Aes128Cbc) {
  const auto read = read_session_key(asn1::encode(key).value(), cipher, shared());
  return read ? std::error_code() : read.error().code;
}

V3KeySyncMaterial material() {
  V3KeySyncMaterial out;
  out.algorithm_oid = oid_of(Cipher::Aes128Cbc);
  out.encrypted_session_key = Bytes(16);
  return out;
}

H235Key secure(V3KeySyncMaterial value) {
  return H235Key::of<H235Key::Is::SecureSharedSecret>(std::move(value));
}

// What stands before the encrypted key is what h323plus writes; the encrypted keys
// are by another implementation of AES.
TEST(SessionKey, IsWrittenAsOtherStacksWriteIt) {
  EXPECT_EQ(to_hex(write_session_key(from_hex(kKey128), Cipher::Aes128Cbc, shared(),
                                     KeyForm::SecureSharedSecret, {}, constant(0))),
            "801d3009608648016503040102001013d103dc421fe24886df19eb1c9e7ea5");
  EXPECT_EQ(
      to_hex(write_session_key(from_hex(kKey256), Cipher::Aes256Cbc, shared(256),
                               KeyForm::SecureSharedSecret, {}, constant(0))),
      "802d300960864801650304012a00207fc88529d674e3e388143918a5e497e7537b5bec687e713b542005407bdd"
      "0b59");
}

TEST(SessionKey, OnesWithoutAnInitialisationVectorAreRead) {
  const auto key =
      read_session_key(from_hex("801d300960864801650304010200102b0a9c2f5153cdea2f3327a396dc0019"),
                       Cipher::Aes128Cbc, shared());
  ASSERT_TRUE(key);
  EXPECT_EQ(key->size(), 16U);
}

TEST(SessionKey, IsProtectedByTheEndOfTheSecret) {
  EXPECT_EQ(to_bytes(key_encryption_key(Cipher::Aes128Cbc, shared()).view()), counting(16, 112));
  EXPECT_EQ(to_bytes(key_encryption_key(Cipher::Aes256Cbc, shared()).view()), counting(32, 96));
}

TEST(SessionKey, ComesBackInBothForms) {
  for (const KeyForm form : {KeyForm::SecureSharedSecret, KeyForm::SharedSecret}) {
    for (const Cipher cipher : {Cipher::Aes128Cbc, Cipher::Aes256Cbc}) {
      const Bytes key = counting(key_bytes(cipher), 0x40);
      const Bytes written = write_session_key(key, cipher, shared(), form, u"gateway", seeded(3));
      const auto read = read_session_key(written, cipher, shared());
      ASSERT_TRUE(read);
      EXPECT_EQ(to_bytes(read->view()), key);
    }
  }
}

TEST(SessionKey, OldFormHasAnIvOfItsOwnAndEveryLengthOfName) {
  for (std::size_t length = 1; length <= 20; ++length) {
    const Bytes written =
        write_session_key(counting(16), Cipher::Aes128Cbc, shared(), KeyForm::SharedSecret,
                          std::u16string(length, u'x'), seeded(3));
    const auto decoded = asn1::decode<H235Key>(written);
    ASSERT_TRUE(decoded);
    const auto* encrypted = decoded->get_if<H235Key::Is::SharedSecret>();
    ASSERT_TRUE(encrypted);
    EXPECT_TRUE(encrypted->param_s.iv16);
    const auto read = read_session_key(written, Cipher::Aes128Cbc, shared());
    ASSERT_TRUE(read);
    EXPECT_EQ(to_bytes(read->view()), counting(16));
  }
}

TEST(SessionKey, OldFormUnderAnotherSecretIsRefused) {
  const Bytes written = write_session_key(counting(16), Cipher::Aes128Cbc, shared(),
                                          KeyForm::SharedSecret, u"gateway", seeded(3));
  const auto read = read_session_key(written, Cipher::Aes128Cbc, Secret::copy_of(counting(128, 1)));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, Errc::BadKeyMaterial);
}

TEST(SessionKey, AnIvThatComesAlongIsUsed) {
  Bytes plain = counting(16, 0x40);
  Iv iv{};
  iv.fill(std::byte{9});
  Bytes sealed = plain;
  CbcCipher(Cipher::Aes128Cbc, counting(16, 112), CbcCipher::Direction::Encrypt).run(sealed, iv);
  auto value = material();
  value.encrypted_session_key = sealed;
  value.param_s.iv16 = to_bytes(iv);
  const auto by_iv16 =
      read_session_key(asn1::encode(secure(value)).value(), Cipher::Aes128Cbc, shared());
  ASSERT_TRUE(by_iv16);
  EXPECT_EQ(to_bytes(by_iv16->view()), plain);
  value.param_s.iv16.reset();
  value.param_s.iv = to_bytes(iv);
  const auto by_iv =
      read_session_key(asn1::encode(secure(value)).value(), Cipher::Aes128Cbc, shared());
  ASSERT_TRUE(by_iv);
  EXPECT_EQ(to_bytes(by_iv->view()), plain);
}

TEST(SessionKey, WithoutAlgorithmItIsThatOfTheMedia) {
  auto value = material();
  value.algorithm_oid.reset();
  EXPECT_FALSE(refusal(secure(value)));
}

TEST(SessionKey, RefusesKeysOfOtherSizes) {
  auto value = material();
  EXPECT_EQ(refusal(secure(value), Cipher::Aes256Cbc), Errc::BadKeyMaterial);
  value.encrypted_session_key = Bytes(17);
  EXPECT_EQ(refusal(secure(value)), Errc::BadKeyMaterial);
  value.encrypted_session_key.reset();
  EXPECT_EQ(refusal(secure(value)), Errc::BadKeyMaterial);
}

TEST(SessionKey, RefusesOtherAlgorithms) {
  auto value = material();
  value.algorithm_oid = asn1::ObjectIdentifier{1, 3, 14, 3, 2, 7};
  EXPECT_EQ(refusal(secure(value)), Errc::UnknownCipher);
  value = material();
  value.key_derivation_oid = asn1::ObjectIdentifier{1, 2, 3};
  EXPECT_EQ(refusal(secure(value)), Errc::UnknownCipher);
  ENCRYPTED encrypted;
  encrypted.algorithm_oid = {1, 3, 14, 3, 2, 7};
  encrypted.encrypted_data = Bytes(32);
  EXPECT_EQ(refusal(H235Key::of<H235Key::Is::SharedSecret>(encrypted)), Errc::UnknownCipher);
}

TEST(SessionKey, RefusesKeysThatTheSecretDoesNotProtect) {
  const asn1::BitString clear{.bytes = counting(16), .size = 128};
  EXPECT_EQ(refusal(H235Key::of<H235Key::Is::SecureChannel>(clear)), Errc::UnprotectedKey);
}

TEST(SessionKey, RefusesOldFormsThatAreTooShortOrTooLong) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{15}, std::size_t{1025}}) {
    ENCRYPTED encrypted;
    encrypted.algorithm_oid = oid_of(Cipher::Aes128Cbc);
    encrypted.encrypted_data = Bytes(size);
    EXPECT_EQ(refusal(H235Key::of<H235Key::Is::SharedSecret>(encrypted)), Errc::BadKeyMaterial);
  }
}

TEST(SessionKey, BytesThatAreNoneAreRefused) {
  EXPECT_FALSE(read_session_key({}, Cipher::Aes128Cbc, shared()));
  const Bytes whole = write_session_key(counting(16), Cipher::Aes128Cbc, shared(),
                                        KeyForm::SharedSecret, u"gateway", seeded(3));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(read_session_key(ByteView(whole).first(size), Cipher::Aes128Cbc, shared()));
  }
}

}  // namespace
}  // namespace protocols::h235
