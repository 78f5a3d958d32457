#include "protocols/h235/media_cipher.hpp"

#include <gtest/gtest.h>

#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

using Direction = MediaCipher::Direction;

constexpr std::string_view kKey128 = "2b7e151628aed2a6abf7158809cf4f3c";
constexpr std::string_view kKey256 =
    "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4";
// Marker, payload type 120, sequence number b52b, timestamp 0f8385ba.
constexpr std::string_view kHeader = "80f8b52b0f8385ba4ac3321c";
constexpr std::string_view kPaddedHeader = "a0f8b52b0f8385ba4ac3321c";

Bytes packet(ByteView payload, std::string_view header = kHeader) {
  Bytes out = from_hex(header);
  out.insert(out.end(), payload.begin(), payload.end());
  return out;
}

MediaCipher cipher(Direction direction, Fill fill = Fill::Padding) {
  return {Cipher::Aes128Cbc, from_hex(kKey128), direction, fill};
}

std::string joined(std::string_view header, std::string_view payload) {
  std::string out(header);
  out.append(payload);
  return out;
}

Bytes encrypted(Bytes data, Fill fill = Fill::Padding) {
  EXPECT_TRUE(cipher(Direction::Encrypt, fill).run(data));
  return data;
}

Bytes decrypted(Bytes data) {
  EXPECT_TRUE(cipher(Direction::Decrypt).run(data));
  return data;
}

std::error_code refusal(Direction direction, Bytes data) {
  const auto done = cipher(direction).run(data);
  return done ? std::error_code() : done.error().code;
}

// The packets of the following three by another implementation of AES-CBC, with the IV
// b52b0f8385bab52b0f8385bab52b0f83.
TEST(MediaCipher, PadsInsideTheEncryption) {
  EXPECT_EQ(
      to_hex(encrypted(packet(counting(20)))),
      joined(kPaddedHeader, "7bb03f2d839a5e38ebbdb7bff4a32f9821dcc7b4117b476b531d72775d7931c3"));
}

TEST(MediaCipher, StealsWhereThatIsAsked) {
  EXPECT_EQ(to_hex(encrypted(packet(counting(20)), Fill::CiphertextStealing)),
            joined(kHeader, "8343256000db91319a6c97ec1b0678607bb03f2d"));
}

TEST(MediaCipher, WholeBlocksStayAsLongAsTheyAre) {
  Bytes data = packet(counting(32));
  MediaCipher aes256(Cipher::Aes256Cbc, from_hex(kKey256), Direction::Encrypt);
  ASSERT_TRUE(aes256.run(data));
  EXPECT_EQ(to_hex(data),
            joined(kHeader, "ab76f8731c33555d8b043074175234ff7c6de1eb94a30fbec63e1f0afea4c48e"));
}

TEST(MediaCipher, EveryLengthComesBackInBothManners) {
  for (std::size_t size = 0; size <= 70; ++size) {
    const Bytes plain = packet(counting(size, 0x21));
    for (const Fill fill : {Fill::Padding, Fill::CiphertextStealing}) {
      const Bytes sent = encrypted(plain, fill);
      EXPECT_LE(sent.size(), plain.size() + MediaCipher::kMaxGrowth);
      EXPECT_EQ(decrypted(sent), plain) << size;
      EXPECT_EQ(sent == plain, size == 0);
      const bool grows = fill == Fill::Padding || size < kBlock;
      EXPECT_EQ(sent.size() == plain.size(), !grows || size % kBlock == 0) << size;
    }
  }
}

// One that has zeros before the count, as Polycom's endpoints send.
TEST(MediaCipher, DoesNotLookAtWhatFillsThePadding) {
  EXPECT_EQ(decrypted(packet(from_hex("7bb03f2d839a5e38ebbdb7bff4a32f985fe7a9e966d6c4f1bd9f8c9b26"
                                      "285156"),
                             kPaddedHeader)),
            packet(counting(20)));
}

TEST(MediaCipher, RefusesCountsBeyondThePayloadAndNone) {
  for (const unsigned count : {0U, 33U, 255U}) {
    Bytes plain = packet(counting(32), kHeader);
    plain.back() = static_cast<std::byte>(count);
    Bytes sent = encrypted(plain);
    sent[0] |= std::byte{0x20};
    EXPECT_EQ(refusal(Direction::Decrypt, sent), Errc::BadPadding);
  }
  Bytes plain = packet(counting(32), kHeader);
  plain.back() = std::byte{32};
  Bytes sent = encrypted(plain);
  sent[0] |= std::byte{0x20};
  EXPECT_EQ(decrypted(sent), packet({}));
}

TEST(MediaCipher, TakesPaddingOffThatWasThereBefore) {
  Bytes plain = packet(counting(20), kPaddedHeader);
  plain.back() = std::byte{4};
  EXPECT_EQ(decrypted(encrypted(plain)), packet(counting(16)));
  plain.back() = std::byte{21};
  EXPECT_EQ(refusal(Direction::Encrypt, plain), Errc::BadPadding);
}

TEST(MediaCipher, PacketsWithoutPayloadPass) {
  EXPECT_EQ(encrypted(packet({})), packet({}));
  EXPECT_EQ(decrypted(packet({})), packet({}));
}

TEST(MediaCipher, LeavesContributingSourcesAndExtensionsInTheClear) {
  // Two sources, an extension of one word.
  const Bytes plain =
      packet(counting(32), "92601234deadbeefcafebabe0000000100000002bede000110aa0000");
  const Bytes sent = encrypted(plain);
  EXPECT_TRUE(std::ranges::equal(std::span(sent).first(28), std::span(plain).first(28)));
  EXPECT_EQ(sent.size(), plain.size());
  EXPECT_NE(sent, plain);
  EXPECT_EQ(decrypted(sent), plain);
}

TEST(MediaCipher, TheIvIsThatOfTheHeader) {
  const Bytes plain = packet(counting(16));
  const Bytes sent = encrypted(plain);
  for (std::size_t octet = 0; octet < 12; ++octet) {
    Bytes other = plain;
    other[octet] ^= static_cast<std::byte>(octet == 0 ? 0 : 1);
    const bool in_iv = octet >= 2 && octet < 8;
    const Bytes other_sent = encrypted(other);
    EXPECT_EQ(std::ranges::equal(std::span(sent).last(16), std::span(other_sent).last(16)), !in_iv)
        << octet;
  }
}

TEST(MediaCipher, RefusesWhatIsNoRtp) {
  for (const Direction direction : {Direction::Encrypt, Direction::Decrypt}) {
    EXPECT_EQ(refusal(direction, {}), Errc::Malformed);
    EXPECT_EQ(refusal(direction, from_hex("80f8b52b0f8385ba4ac332")), Errc::Malformed);
    EXPECT_EQ(refusal(direction, packet(counting(32), "40f8b52b0f8385ba4ac3321c")),
              Errc::Malformed);
    // Fifteen sources that are not there; an extension longer than the packet, or cut off.
    EXPECT_EQ(refusal(direction, packet(counting(32), "8ff8b52b0f8385ba4ac3321c")),
              Errc::Malformed);
    EXPECT_EQ(refusal(direction, packet(from_hex("bedeffff"), "90f8b52b0f8385ba4ac3321c")),
              Errc::Malformed);
    EXPECT_EQ(refusal(direction, packet(from_hex("bede"), "90f8b52b0f8385ba4ac3321c")),
              Errc::Malformed);
  }
}

TEST(MediaCipher, RefusesPayloadsShorterThanABlock) {
  for (std::size_t size = 1; size < kBlock; ++size) {
    EXPECT_EQ(refusal(Direction::Decrypt, packet(counting(size))), Errc::Malformed);
  }
}

}  // namespace
}  // namespace protocols::h235
