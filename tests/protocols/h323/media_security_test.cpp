#include "protocols/h323/media_security.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/room.hpp"

namespace {

using namespace script;

TEST(MediaSecurity, TakesTheFirstOfOursThatThePeerHas) {
  const auto theirs = h323::encryption({H235Cipher::Aes128Cbc, H235Cipher::Aes256Cbc});
  EXPECT_EQ(h323::common_cipher(theirs, {H235Cipher::Aes256Cbc, H235Cipher::Aes128Cbc}),
            H235Cipher::Aes256Cbc);
  EXPECT_EQ(h323::common_cipher(theirs, {H235Cipher::Aes128Cbc}), H235Cipher::Aes128Cbc);
  EXPECT_FALSE(h323::common_cipher(theirs, {}));
}

TEST(MediaSecurity, HasNothingInCommonWithOtherAlgorithms) {
  const std::vector<H235Cipher> ours = {H235Cipher::Aes256Cbc, H235Cipher::Aes128Cbc};
  EncryptionAuthenticationAndIntegrity theirs;
  EXPECT_FALSE(h323::common_cipher(theirs, ours));
  using Algorithm = MediaEncryptionAlgorithm;
  theirs.encryption_capability = {
      Algorithm(), Algorithm::of<Algorithm::Is::NonStandard>(),
      Algorithm::of<Algorithm::Is::Algorithm>({1, 3, 14, 3, 2, 7})};  // DES
  EXPECT_FALSE(h323::common_cipher(theirs, ours));
  EXPECT_FALSE(h323::common_cipher(h323::encryption({}), ours));
}

}  // namespace
