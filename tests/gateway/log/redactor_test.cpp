#include "gateway/log/redactor.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace gateway::log {
namespace {

std::vector<std::byte> key(std::size_t size, unsigned first = 0) {
  std::vector<std::byte> out(size);
  for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::byte>(first + i);
  return out;
}

// Worked out elsewhere: HMAC-SHA256 under SHA-256 of the key.
TEST(Redactor, IsTheBeginningOfAKeyedHash) {
  EXPECT_EQ(Redactor(std::vector<std::byte>(32))("192.0.2.1"), "0321466de1");
  EXPECT_EQ(Redactor(key(16))(""), "add0f160a5");
}

TEST(Redactor, TellsPeersApartAndKnowsThemAgain) {
  const Redactor redact(key(32));
  std::set<std::string> seen;
  for (const auto* personal : {"192.0.2.1", "192.0.2.2", "192.0.2.1 ", "Ada", "ada", ""}) {
    EXPECT_EQ(redact(personal), redact(personal));
    EXPECT_TRUE(seen.insert(redact(personal)).second) << personal;
  }
}

TEST(Redactor, TellsNothingToWhoHasAnotherKey) {
  EXPECT_NE(Redactor(key(32))("192.0.2.1"), Redactor(key(32, 1))("192.0.2.1"));
  EXPECT_NE(Redactor(key(16))("192.0.2.1"), Redactor(key(17))("192.0.2.1"));
}

TEST(Redactor, IsOfOneLengthWhateverItHides) {
  const Redactor redact(key(64));
  for (const std::size_t size : {0U, 1U, 64U, 100'000U}) {
    const auto hash = redact(std::string(size, '7'));
    EXPECT_EQ(hash.size(), 10U);
    EXPECT_EQ(hash.find_first_not_of("0123456789abcdef"), std::string::npos) << hash;
  }
}

TEST(RedactorDeathTest, RefusesAKeyThatCouldBeGuessed) {
  EXPECT_DEATH(Redactor(key(15)), "");
}

}  // namespace
}  // namespace gateway::log
