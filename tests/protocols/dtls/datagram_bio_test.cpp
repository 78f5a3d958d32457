#include "protocols/dtls/datagram_bio.hpp"

#include <gtest/gtest.h>
#include <openssl/bio.h>

#include <array>
#include <memory>
#include <string>

namespace protocols::dtls {
namespace {

struct Free {
  void operator()(BIO* bio) const { BIO_free(bio); }
};
using BioPtr = std::unique_ptr<BIO, Free>;

std::string read_from(BIO* bio, std::size_t capacity = 100) {
  std::string out(capacity, '?');
  const int count = BIO_read(bio, out.data(), static_cast<int>(capacity));
  out.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  return out;
}

TEST(DatagramBio, GivesTheDatagramOnce) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  const Bytes hello = to_bytes("hello");
  datagrams.offer(hello);
  EXPECT_EQ(read_from(bio.get()), "hello");
  EXPECT_EQ(read_from(bio.get()), "");
}

TEST(DatagramBio, WithoutADatagramAsksToTryAgain) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  std::array<char, 10> to{};
  EXPECT_EQ(BIO_read(bio.get(), to.data(), 10), -1);
  EXPECT_TRUE(BIO_should_retry(bio.get()));
  EXPECT_TRUE(BIO_should_read(bio.get()));
  const Bytes hello = to_bytes("hello");
  datagrams.offer(hello);
  EXPECT_EQ(BIO_read(bio.get(), to.data(), 10), 5);
  EXPECT_FALSE(BIO_should_retry(bio.get()));
}

TEST(DatagramBio, WhatIsWithdrawnCannotBeRead) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  const Bytes hello = to_bytes("hello");
  datagrams.offer(hello);
  datagrams.withdraw();
  EXPECT_EQ(read_from(bio.get()), "");
  EXPECT_TRUE(BIO_should_retry(bio.get()));
}

TEST(DatagramBio, ANewDatagramTakesThePlaceOfOneNotRead) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  const Bytes first = to_bytes("first"), second = to_bytes("second");
  datagrams.offer(first);
  datagrams.offer(second);
  EXPECT_EQ(read_from(bio.get()), "second");
  EXPECT_EQ(read_from(bio.get()), "");
}

TEST(DatagramBio, WhatDoesNotFitIsGone) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  const Bytes hello = to_bytes("hello");
  datagrams.offer(hello);
  EXPECT_EQ(read_from(bio.get(), 2), "he");
  EXPECT_EQ(read_from(bio.get(), 2), "");
}

TEST(DatagramBio, CopiesNoMoreThanThereIsRoomFor) {
  DatagramBio datagrams(1200);
  const Bytes hello = to_bytes("hello");
  datagrams.offer(hello);
  Bytes to(5, std::byte{0x7f});
  EXPECT_EQ(datagrams.read(to.data(), 3), 3);
  EXPECT_EQ(as_text(to), "hel\x7f\x7f");
  EXPECT_EQ(datagrams.read(to.data(), 5), -1);
}

TEST(DatagramBio, KeepsTheBoundariesOfWhatIsWritten) {
  DatagramBio datagrams(1200);
  const BioPtr bio(datagrams.make_bio());
  EXPECT_EQ(BIO_write(bio.get(), "one", 3), 3);
  EXPECT_EQ(BIO_write(bio.get(), "three", 5), 5);
  EXPECT_EQ(BIO_flush(bio.get()), 1);
  EXPECT_LE(BIO_write(bio.get(), "", 0), 0);
  ASSERT_EQ(datagrams.written.size(), 2u);
  EXPECT_EQ(as_text(datagrams.written[0]), "one");
  EXPECT_EQ(as_text(datagrams.written[1]), "three");
}

TEST(DatagramBio, TellsItsMtuHoweverItIsAsked) {
  DatagramBio datagrams(1234);
  const BioPtr bio(datagrams.make_bio());
  for (const int question :
       {BIO_CTRL_DGRAM_QUERY_MTU, BIO_CTRL_DGRAM_GET_MTU, BIO_CTRL_DGRAM_GET_FALLBACK_MTU}) {
    EXPECT_EQ(BIO_ctrl(bio.get(), question, 0, nullptr), 1234);
  }
}

TEST(DatagramBio, EachHasItsOwnDatagrams) {
  DatagramBio first(1200), second(576);
  const BioPtr to_first(first.make_bio()), to_second(second.make_bio());
  EXPECT_EQ(BIO_write(to_first.get(), "a", 1), 1);
  EXPECT_EQ(first.written.size(), 1u);
  EXPECT_TRUE(second.written.empty());
  const Bytes hello = to_bytes("hello");
  second.offer(hello);
  EXPECT_EQ(read_from(to_first.get()), "");
  EXPECT_EQ(read_from(to_second.get()), "hello");
}

}  // namespace
}  // namespace protocols::dtls
