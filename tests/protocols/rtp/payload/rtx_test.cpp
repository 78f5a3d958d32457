#include "protocols/rtp/payload/rtx.hpp"

#include <gtest/gtest.h>

#include "tests/protocols/rtp/rtp_support.hpp"

namespace protocols::rtp::payload {
namespace {

TEST(Rtx, RestoresTheOriginalWithExtensionsAndMarker) {
  const Bytes original = hex("90e0 0102 0a0b0c0d 00000007 bede 0001 10aa 0000 deadbeef");
  const Bytes rtx = write_rtx(*parse_packet(original), 97, 500, 8);
  const auto view = parse_packet(rtx);
  ASSERT_TRUE(view);
  EXPECT_EQ(view->payload_type, 97);
  EXPECT_EQ(view->sequence, 500);
  EXPECT_EQ(view->ssrc, 8u);
  EXPECT_EQ(to_bytes(view->payload), hex("0102 deadbeef"));
  EXPECT_EQ(restore_rtx(*view, 96, 7), original);
}

TEST(Rtx, RefusesAPacketWithoutOriginalSequenceNumber) {
  const Bytes probe = hex("8061 0001 00000002 00000008 01");
  EXPECT_EQ(restore_rtx(*parse_packet(probe), 96, 7).error().code, Errc::BadPayload);
}

}  // namespace
}  // namespace protocols::rtp::payload
