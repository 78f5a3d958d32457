#include "protocols/h224/frame.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/error.hpp"
#include "tests/support/hex.hpp"

namespace protocols::h224 {
namespace {

// StartAction of H.281, pan right, as a room sends it in a call without an MCU.
constexpr std::string_view kPanRight =
    "0071"    // DLCI 7: high priority
    "03"      // UI
    "0000"    // to all
    "0000"    // from a terminal without a number
    "01"      // camera control
    "c0"      // ES, BS, segment 0
    "01c000"  // StartAction, P and R, 800 ms
    ;

Errc failure(std::string_view hex) {
  const auto frame = parse(from_hex(hex));
  return frame ? Errc{} : static_cast<Errc>(frame.error().code.value());
}

TEST(Frame, IsReadAsRoomsSendIt) {
  const auto frame = parse(from_hex(kPanRight));
  ASSERT_TRUE(frame);
  EXPECT_TRUE(frame->high_priority);
  EXPECT_EQ(frame->client, kCameraControl);
  EXPECT_TRUE(frame->beginning && frame->ending);
  EXPECT_FALSE(frame->c1 || frame->c0);
  EXPECT_EQ(to_hex(frame->data), "01c000");
  EXPECT_EQ(to_hex(write(*frame)), kPanRight);
}

TEST(Frame, IsReadAsItWasWritten) {
  Frame frame;
  frame.high_priority = false;
  frame.destination = 0x0102;
  frame.source = 0xffff;
  frame.client = {.number = 0x7e, .extended = 9, .non_standard = {}};
  frame.ending = false;
  frame.beginning = false;
  frame.c1 = frame.c0 = true;
  frame.segment = 15;
  frame.data = Bytes(kMaxData, std::byte{7});
  const auto bytes = write(frame);
  EXPECT_EQ(to_hex(ByteView(bytes).first(10)), "0061030102ffff7e093f");
  const auto read = parse(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, frame);
}

TEST(Frame, MayHoldNothing) {
  const auto frame =
      parse(from_hex("00610300000000"
                     "00c0"));
  ASSERT_TRUE(frame);
  EXPECT_TRUE(frame->data.empty());
  EXPECT_FALSE(frame->high_priority);
}

TEST(Frame, IsReadWhateverTheNetworkSaysOfCongestion) {
  EXPECT_TRUE(parse(from_hex("027f030000000001c0")));  // C/R, FECN, BECN, DE
}

TEST(Frame, CutShortIsRefused) {
  const auto bytes = from_hex(kPanRight);
  for (std::size_t size = 0; size < 9; ++size) {
    EXPECT_FALSE(parse(ByteView(bytes).first(size))) << size;
  }
  EXPECT_EQ(failure("0071030000000001"), Errc::Truncated);
}

TEST(Frame, OfAnotherLinkIsRefused) {
  EXPECT_EQ(failure("0081030000000001c0"), Errc::BadAddress);
  EXPECT_EQ(failure("0471030000000001c0"), Errc::BadAddress);
  EXPECT_EQ(failure("0171030000000001c0"), Errc::BadAddress);  // an address of one octet
  EXPECT_EQ(failure("0070030000000001c0"), Errc::BadAddress);  // of three
}

TEST(Frame, OfAnotherControlIsRefused) {
  EXPECT_EQ(failure("0071130000000001c0"), Errc::BadControl);
}

TEST(Frame, OverlongIsRefused) {
  auto bytes = from_hex(kPanRight);
  bytes.resize(9 + kMaxData);
  EXPECT_TRUE(parse(bytes));
  bytes.resize(9 + kMaxData + 1);
  EXPECT_EQ(failure(to_hex(bytes)), Errc::TooMuchData);
}

}  // namespace
}  // namespace protocols::h224
