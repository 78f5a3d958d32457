#include "protocols/h235/media_keys.hpp"

#include <gtest/gtest.h>

#include "protocols/h235/error.hpp"
#include "tests/protocols/h235/support.hpp"

namespace protocols::h235 {
namespace {

using Direction = MediaKeys::Direction;

constexpr std::uint8_t kChannelType = 96;

Bytes packet(std::uint8_t type, bool marker = false) {
  Bytes out = from_hex("8000b52b0f8385ba4ac3321c");
  out[1] = static_cast<std::byte>(type | (marker ? 0x80 : 0));
  const Bytes payload = counting(32);
  out.insert(out.end(), payload.begin(), payload.end());
  return out;
}

struct Ends {
  MediaKeys out{Direction::Encrypt}, in{Direction::Decrypt};
  H235Direction out_media = channel(), in_media = channel();

  static H235Direction channel() { return {.payload_type = kChannelType, .keys = {}}; }
  void out_key(std::uint8_t flag, unsigned key) {
    out_media.keys.push_back({.payload_type = flag, .key = counting(16, key)});
    EXPECT_TRUE(out.follow(out_media));
  }
  void in_key(std::uint8_t flag, unsigned key) {
    in_media.keys.push_back({.payload_type = flag, .key = counting(16, key)});
    EXPECT_TRUE(in.follow(in_media));
  }
  Bytes sent(bool marker = false) {
    Bytes data = packet(kChannelType, marker);
    EXPECT_TRUE(out.run(data));
    return data;
  }
  bool arrives(Bytes data, bool marker = false) {
    return in.run(data) && data == packet(kChannelType, marker);
  }
};

TEST(MediaKeys, ThePayloadTypeOnTheWireIsTheSynchFlag) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  const Bytes plain = ends.sent(), marked = ends.sent(true);
  EXPECT_EQ(plain[1], std::byte{120});
  EXPECT_EQ(marked[1], std::byte{0x80 | 120});
  EXPECT_TRUE(ends.arrives(plain));
  EXPECT_TRUE(ends.arrives(marked, true));
}

TEST(MediaKeys, BothKeysCountWhileTheSenderGoesOver) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  const Bytes before = ends.sent();
  ends.in_key(121, 2);
  EXPECT_TRUE(ends.arrives(before));
  ends.out_key(121, 2);
  const Bytes after = ends.sent();
  EXPECT_EQ(after[1], std::byte{121});
  EXPECT_TRUE(ends.arrives(after));
  EXPECT_TRUE(ends.arrives(before));
  EXPECT_EQ(ends.in.synch_flag(), 121);
}

TEST(MediaKeys, AKeyNobodyWentOverToIsGivenUpFirst) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  EXPECT_TRUE(ends.arrives(ends.sent()));
  ends.in_key(121, 2);
  ends.in_key(122, 3);
  EXPECT_TRUE(ends.arrives(ends.sent()));
  ends.out_key(121, 2);
  Bytes given_up = ends.sent();
  EXPECT_EQ(ends.in.run(given_up).error().code, Errc::UnknownPayloadType);
}

TEST(MediaKeys, AKeyOfTheSameFlagReplacesTheOneBefore) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 7);
  ends.in_key(120, 1);
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, WhatIsSaidAgainChangesNothing) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  ends.in_key(121, 2);
  ends.in_key(122, 3);
  const Bytes late = ends.sent();
  EXPECT_FALSE(ends.arrives(late)) << "given up, and not taken back";
  ends.in_media.keys.erase(ends.in_media.keys.begin());
  EXPECT_TRUE(ends.in.follow(ends.in_media));
  EXPECT_FALSE(ends.arrives(late));
  ends.out_media.keys = {{.payload_type = 121, .key = counting(16, 2)}};
  EXPECT_TRUE(ends.out.follow(ends.out_media));
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, AKeyThatIsNoLongerSaidIsReadUntilItsPlaceIsNeeded) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  ends.in_media.keys = {{.payload_type = 121, .key = counting(16, 2)}};
  EXPECT_TRUE(ends.in.follow(ends.in_media));
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, ASenderMayGoBackToAKeyOfBefore) {
  Ends ends;
  ends.out_key(120, 1);
  ends.out_key(121, 2);
  ends.in_key(120, 1);
  ends.in_key(121, 2);
  EXPECT_EQ(ends.sent()[1], std::byte{121});
  ends.out_media.keys.pop_back();
  EXPECT_TRUE(ends.out.follow(ends.out_media));
  EXPECT_EQ(ends.sent()[1], std::byte{120});
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, AnotherCipherTakesOver) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  for (auto* media : {&ends.out_media, &ends.in_media}) {
    media->cipher = Cipher::Aes256Cbc;
    media->keys = {{.payload_type = 120, .key = counting(32)}};
  }
  EXPECT_TRUE(ends.out.follow(ends.out_media));
  EXPECT_TRUE(ends.in.follow(ends.in_media));
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, KeysThatFitNoCipherChangeNothing) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  H235Direction bad = ends.out_media;
  bad.keys = {{.payload_type = 121, .key = counting(32)}};
  EXPECT_EQ(ends.out.follow(bad).error().code, Errc::BadKeyMaterial);
  bad.keys = {{.payload_type = 128, .key = counting(16)}};
  EXPECT_EQ(ends.out.follow(bad).error().code, Errc::BadSynchFlag);
  EXPECT_TRUE(ends.arrives(ends.sent()));
}

TEST(MediaKeys, WhatIsNotOfTheChannelIsNotSent) {
  Ends ends;
  ends.out_key(120, 1);
  Bytes event = packet(101);
  EXPECT_EQ(ends.out.run(event).error().code, Errc::UnknownPayloadType);
  EXPECT_EQ(event, packet(101));
}

TEST(MediaKeys, WithoutKeyNothingPasses) {
  Ends ends;
  EXPECT_TRUE(ends.out.empty());
  EXPECT_FALSE(ends.out.synch_flag());
  Bytes data = packet(kChannelType);
  EXPECT_EQ(ends.out.run(data).error().code, Errc::UnknownPayloadType);
  EXPECT_EQ(data, packet(kChannelType));
  EXPECT_EQ(ends.in.run(data).error().code, Errc::UnknownPayloadType);
}

TEST(MediaKeys, PlainPacketsOfTheChannelAreNotTaken) {
  Ends ends;
  ends.in_key(120, 1);
  Bytes data = packet(kChannelType);
  EXPECT_EQ(ends.in.run(data).error().code, Errc::UnknownPayloadType);
}

TEST(MediaKeys, CountsWhatItRefuses) {
  Ends ends;
  ends.out_key(120, 1);
  ends.in_key(120, 1);
  EXPECT_TRUE(ends.arrives(ends.sent()));
  Bytes unknown = packet(77), tiny = from_hex("80"), cut = ends.sent(), padded = ends.sent();
  cut.resize(20);
  padded[0] |= std::byte{0x20};  // its last octet is 31, then 0
  EXPECT_FALSE(ends.in.run(unknown));
  EXPECT_FALSE(ends.in.run(tiny));
  EXPECT_FALSE(ends.in.run(cut));
  EXPECT_TRUE(ends.in.run(padded));
  Bytes zero = packet(kChannelType);
  zero.back() = std::byte{0};
  EXPECT_TRUE(ends.out.run(zero));
  zero[0] |= std::byte{0x20};
  EXPECT_FALSE(ends.in.run(zero));
  EXPECT_EQ(ends.in.statistics().processed, 2U);
  EXPECT_EQ(ends.in.statistics().without_key, 1U);
  EXPECT_EQ(ends.in.statistics().malformed, 2U);
  EXPECT_EQ(ends.in.statistics().bad_padding, 1U);
}

}  // namespace
}  // namespace protocols::h235
