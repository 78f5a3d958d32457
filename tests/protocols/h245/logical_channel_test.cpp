#include "protocols/h245/logical_channel.hpp"

#include "tests/protocols/h245/channels.hpp"

namespace {

using namespace script;

TEST(LogicalChannel, FindsTheParametersOfH323) {
  const auto open = audio_channel(1, 2);
  ASSERT_TRUE(forward_parameters(open));
  EXPECT_EQ(forward_parameters(open)->session_id, 2);
  const auto ack = audio_ack(1, 2);
  ASSERT_TRUE(forward_parameters(ack));
  EXPECT_EQ(forward_parameters(ack)->session_id, 2);
}

TEST(LogicalChannel, OtherMultiplexesHaveNone) {
  EXPECT_FALSE(forward_parameters(OpenLogicalChannel{}));
  EXPECT_FALSE(forward_parameters(OpenLogicalChannelAck{}));
}

TEST(LogicalChannel, IsBidirectionalWithReverseParameters) {
  EXPECT_FALSE(is_bidirectional(audio_channel(1, 1)));
  EXPECT_TRUE(is_bidirectional(h224_channel(1, 3)));
}

}  // namespace
