#include "protocols/sip/reliable_provisional.hpp"

#include <gtest/gtest.h>

namespace protocols::sip {
namespace {

using namespace std::chrono_literals;
using Due = ReliableProvisional::Due;

constexpr TimePoint kStart{};

TEST(ReliableProvisional, CarriesItsNumberAndExtension) {
  const ReliableProvisional sent({}, 988789, 1, kStart);
  EXPECT_EQ(sent.response().header("Require"), "100rel");
  EXPECT_EQ(sent.response().header("RSeq"), "988789");
}

TEST(ReliableProvisional, IsMatchedByAllPartsOfRAck) {
  const ReliableProvisional sent({}, 776656, 1, kStart);
  EXPECT_TRUE(sent.matches("776656 1 INVITE"));
  EXPECT_TRUE(sent.matches("  776656\t1   INVITE "));
  EXPECT_FALSE(sent.matches("776657 1 INVITE"));
  EXPECT_FALSE(sent.matches("776656 2 INVITE"));
  EXPECT_FALSE(sent.matches("776656 1 UPDATE"));
  EXPECT_FALSE(sent.matches("776656 1"));
  EXPECT_FALSE(sent.matches(""));
}

TEST(ReliableProvisional, RepeatsDoublingWithoutLimitUntil64T1) {
  ReliableProvisional sent({}, 1, 1, kStart);
  int repeats = 0;
  while (sent.handle_timeout(sent.deadline()) == Due::Repeat) ++repeats;
  EXPECT_EQ(repeats, 6);  // 0.5 1.5 3.5 7.5 15.5 31.5 s
  EXPECT_EQ(sent.deadline(), kStart + 32s);
}

}  // namespace
}  // namespace protocols::sip
