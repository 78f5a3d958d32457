#include "protocols/dtls/record.hpp"

#include <gtest/gtest.h>

#include "protocols/base/writer.hpp"

namespace protocols::dtls {
namespace {

Bytes record(std::uint8_t type, std::uint16_t version, std::uint16_t length, std::size_t body) {
  Writer out;
  out.u8(type);
  out.u16(version);
  out.zeros(8);
  out.u16(length);
  out.zeros(body);
  return out.take();
}

TEST(Record, WholeRecordsOfAnyVersionBeforeThirteenAreTaken) {
  EXPECT_TRUE(whole_records(record(22, 0xfeff, 5, 5)));
  Bytes two = record(20, 0xfefd, 1, 1);
  const Bytes second = record(22, 0xfefd, 40, 40);
  two.insert(two.end(), second.begin(), second.end());
  EXPECT_TRUE(whole_records(two));
}

TEST(Record, WhatIsCutOrPaddedOrOfAnotherKindIsNone) {
  EXPECT_FALSE(whole_records({}));
  EXPECT_FALSE(whole_records(record(22, 0xfefd, 5, 4)));
  EXPECT_FALSE(whole_records(record(22, 0xfefd, 5, 6)));
  EXPECT_FALSE(whole_records(record(22, 0x0303, 5, 5)));
  EXPECT_FALSE(whole_records(record(19, 0xfefd, 5, 5)));
  EXPECT_FALSE(whole_records(record(25, 0xfefd, 5, 5)));
  EXPECT_FALSE(whole_records(record(22, 0xfefd, 0xffff, 0xffff)));
  EXPECT_FALSE(whole_records(Bytes(12, std::byte{22})));
}

}  // namespace
}  // namespace protocols::dtls
