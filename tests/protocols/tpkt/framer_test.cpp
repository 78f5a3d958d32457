#include "protocols/tpkt/framer.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

#include "protocols/tpkt/error.hpp"

namespace {

using namespace protocols;
using tpkt::Errc;
using tpkt::Framer;

Bytes bytes(std::initializer_list<int> list) {
  Bytes out;
  for (const int value : list) out.push_back(std::byte{static_cast<std::uint8_t>(value)});
  return out;
}

TEST(Tpkt, PutsAHeaderBeforeThePayload) {
  EXPECT_EQ(tpkt::write(bytes({8, 2})), bytes({3, 0, 0, 6, 8, 2}));
  EXPECT_EQ(tpkt::write({}), bytes({3, 0, 0, 4}));
}

TEST(Tpkt, WritesTheLongestPacketThereIs) {
  const Bytes payload(tpkt::kMaxPayload, std::byte{1});
  Framer framer;
  framer.handle_bytes(tpkt::write(payload));
  EXPECT_EQ(framer.poll_packet(), payload);
}

TEST(TpktFramer, FindsSeveralPacketsInASegment) {
  Framer framer;
  framer.handle_bytes(bytes({3, 0, 0, 5, 1, 3, 0, 0, 6, 2, 3, 3, 0}));
  EXPECT_EQ(framer.poll_packet(), bytes({1}));
  EXPECT_EQ(framer.poll_packet(), bytes({2, 3}));
  EXPECT_EQ(framer.poll_packet(), std::nullopt);
  framer.handle_bytes(bytes({0, 5, 9}));
  EXPECT_EQ(framer.poll_packet(), bytes({9}));
}

TEST(TpktFramer, PutsAPacketTogetherFromSingleBytes) {
  Framer framer;
  const Bytes whole = bytes({3, 0, 0, 7, 1, 2, 3});
  for (std::size_t i = 0; i < whole.size(); ++i) {
    EXPECT_EQ(framer.poll_packet(), std::nullopt) << i;
    framer.handle_bytes(ByteView(whole).subspan(i, 1));
  }
  EXPECT_EQ(framer.poll_packet(), bytes({1, 2, 3}));
}

TEST(TpktFramer, LeavesOutPacketsWithoutPayloadAndCountsThem) {
  Framer framer;
  framer.handle_bytes(bytes({3, 0, 0, 4, 3, 0, 0, 5, 1, 3, 0, 0, 4}));
  EXPECT_EQ(framer.poll_packet(), bytes({1}));
  EXPECT_EQ(framer.poll_packet(), std::nullopt);
  EXPECT_EQ(framer.keep_alives(), 2U);
}

TEST(TpktFramer, FailsForGoodAtAnotherVersion) {
  Framer framer;
  framer.handle_bytes(bytes({3, 0, 0, 5, 1, 4, 0, 0, 5, 1}));
  EXPECT_EQ(framer.poll_packet(), bytes({1}));
  ASSERT_TRUE(framer.error());
  EXPECT_EQ(framer.error()->code, Errc::BadVersion);
  framer.handle_bytes(bytes({3, 0, 0, 5, 1}));
  EXPECT_EQ(framer.poll_packet(), std::nullopt);
}

TEST(TpktFramer, FailsAtTheFirstByteThatCannotBegin) {
  Framer framer;
  framer.handle_bytes(bytes({'G'}));
  EXPECT_TRUE(framer.error());
}

TEST(TpktFramer, FailsAtALengthBelowTheHeader) {
  Framer framer;
  framer.handle_bytes(bytes({3, 0, 0, 3}));
  ASSERT_TRUE(framer.error());
  EXPECT_EQ(framer.error()->code, Errc::BadLength);
}

}  // namespace
