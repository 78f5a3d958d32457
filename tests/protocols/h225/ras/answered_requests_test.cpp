#include "protocols/h225/ras/answered_requests.hpp"

#include "tests/protocols/h225/ras/support.hpp"

namespace protocols::h225::ras {
namespace {

struct AnsweredRequestsTest : ::testing::Test {
  AnsweredRequests answered;
  Room room;
  const RasMessage request = to_message(room.urq());
  const Bytes bytes = bytes_of(request);
  const Transmit answer{room.ras, to_message(UnregistrationConfirm{1, {}, {}, {}, {}, {}, {}}),
                        "me", "id"};

  void SetUp() override { answered.remember(room.ras, request, bytes, answer, kStart); }
};

TEST_F(AnsweredRequestsTest, AreAnsweredAlikeWhenRepeated) {
  const auto again = answered.find_identical(room.ras, request, bytes, kStart);
  ASSERT_TRUE(again);
  EXPECT_EQ(bytes_of(again->message), bytes_of(answer.message));
  EXPECT_EQ(again->user, "me");
  EXPECT_EQ(again->endpoint_identifier, "id");
}

TEST_F(AnsweredRequestsTest, AreNewFromElsewhereLaterOrWithOtherContents) {
  EXPECT_FALSE(answered.find_identical({"192.0.2.51", 1719}, request, bytes, kStart));
  UnregistrationRequest other = *content<UnregistrationRequest>(request);
  other.endpoint_identifier = u"other";
  const RasMessage changed = to_message(other);
  EXPECT_FALSE(answered.find_identical(room.ras, changed, bytes_of(changed), kStart));
  EXPECT_FALSE(answered.find_same(room.ras, changed, kStart));
  EXPECT_FALSE(
      answered.find_identical(room.ras, request, bytes, kStart + AnsweredRequests::kRemembered));
  EXPECT_EQ(answered.size(), 0U);
}

TEST_F(AnsweredRequestsTest, AreTheSameWithAnotherSignature) {
  UnregistrationRequest anew = *content<UnregistrationRequest>(request);
  anew.tokens.emplace();
  const RasMessage changed = to_message(anew);
  EXPECT_FALSE(answered.find_identical(room.ras, changed, bytes_of(changed), kStart));
  EXPECT_TRUE(answered.find_same(room.ras, changed, kStart));
}

TEST_F(AnsweredRequestsTest, AreBounded) {
  for (std::size_t i = 0; i < AnsweredRequests::kMost + 100; ++i) {
    const Address from{"192.0.2.1", static_cast<std::uint16_t>(i)};
    answered.remember(from, request, bytes, answer, kStart);
  }
  EXPECT_LE(answered.size(), AnsweredRequests::kMost + 1);
}

}  // namespace
}  // namespace protocols::h225::ras
