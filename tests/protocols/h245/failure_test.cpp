#include "protocols/h245/failure.hpp"

#include <gtest/gtest.h>

#include <set>

namespace {

using protocols::h245::Failure;

TEST(Failure, EachHasWordsOfItsOwn) {
  const std::set<std::string_view> words = {
      to_string(Failure::NoResponse), to_string(Failure::PeerSawNoResponse),
      to_string(Failure::InappropriateMessage), to_string(Failure::InconsistentField),
      to_string(Failure::TooManyTries)};
  EXPECT_EQ(words.size(), 5U);
  EXPECT_FALSE(words.contains(""));
}

}  // namespace
