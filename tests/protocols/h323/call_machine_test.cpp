#include "protocols/h323/call_machine.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/h323/call_pair.hpp"

namespace protocols::h323 {
namespace {

TEST(CallMachine, ARoomDialsAndBothSidesSendAndReceive) {
  CallPair pair(room_settings("Room"), gateway_settings());
  pair.connect();
  ASSERT_TRUE(pair.called.last<IncomingCall>());
  EXPECT_EQ(pair.called.last<IncomingCall>()->dialled, "1001");
  EXPECT_EQ(pair.called.last<IncomingCall>()->caller, "Room");
  for (const Side* side : {&pair.caller, &pair.called}) {
    EXPECT_EQ(side->count<Connected>(), 1U);
    for (const StreamRole role : {StreamRole::Audio, StreamRole::MainVideo}) {
      const auto* stream = side->stream(role);
      ASSERT_TRUE(stream);
      EXPECT_EQ(stream->direction, Direction::SendRecv);
      EXPECT_TRUE(std::holds_alternative<H235Keying>(stream->keying));
    }
  }
  EXPECT_EQ(pair.caller.stream(StreamRole::Audio)->remote_rtp, (Address{"10.0.0.2", 42000}));
  EXPECT_EQ(pair.called.stream(StreamRole::MainVideo)->remote_rtp, (Address{"10.0.0.1", 40002}));
}

}  // namespace
}  // namespace protocols::h323
