#include "protocols/webrtc/media_router.hpp"

#include <gtest/gtest.h>

namespace protocols::webrtc {
namespace {

constexpr std::uint8_t kMid = 4;

Bytes packet(std::uint8_t type, std::uint32_t ssrc, std::string_view mid = {}) {
  const rtp::PacketHeader header{false, type, 1, 1, ssrc};
  const rtp::Extension extension{kMid, as_bytes(mid)};
  return rtp::write_packet(header, std::span(&extension, mid.empty() ? 0U : 1U), {});
}

std::string route(MediaRouter& router, const Bytes& bytes) {
  const std::string* mid = router.route(*rtp::parse_packet(bytes));
  return mid == nullptr ? "" : *mid;
}

MediaRouter two_videos_and_sound() {
  MediaRouter router;
  router.configure({{"0", {111}, {}}, {"1", {96, 97}, {1000, 1001}}, {"2", {96, 97}, {}}}, kMid);
  return router;
}

TEST(MediaRouterTest, TheMidOnThePacketCountsMost) {
  auto router = two_videos_and_sound();
  EXPECT_EQ(route(router, packet(96, 1000, "2")), "2");
  EXPECT_EQ(route(router, packet(96, 1000)), "2") << "the source has moved";
  EXPECT_EQ(route(router, packet(96, 5, "9")), "") << "no such line";
}

TEST(MediaRouterTest, SignalledSourcesAreKnown) {
  auto router = two_videos_and_sound();
  EXPECT_EQ(route(router, packet(96, 1000)), "1");
  EXPECT_EQ(route(router, packet(97, 1001)), "1");
}

TEST(MediaRouterTest, APayloadTypeOfOneLineOnlyDecides) {
  auto router = two_videos_and_sound();
  EXPECT_EQ(route(router, packet(111, 77)), "0");
  EXPECT_EQ(route(router, packet(96, 78)), "") << "two lines have it";
}

TEST(MediaRouterTest, WhatWasLearntStaysWithItsLine) {
  auto router = two_videos_and_sound();
  EXPECT_EQ(route(router, packet(96, 50, "2")), "2");
  router.configure({{"1", {96}, {}}, {"2", {96}, {}}}, kMid);
  EXPECT_EQ(route(router, packet(96, 50)), "2");
  EXPECT_EQ(route(router, packet(111, 77)), "");
  router.configure({{"1", {96}, {}}, {"3", {96}, {}}}, kMid);
  EXPECT_EQ(route(router, packet(96, 50)), "");
}

TEST(MediaRouterTest, SourcesAreLimited) {
  MediaRouter router;
  router.configure({{"0", {111}, {}}}, kMid);
  for (std::uint32_t ssrc = 1; ssrc <= 128; ++ssrc) {
    ASSERT_EQ(route(router, packet(111, ssrc)), "0");
  }
  EXPECT_EQ(route(router, packet(111, 1000)), "");
  EXPECT_EQ(route(router, packet(111, 7)), "0");
}

}  // namespace
}  // namespace protocols::webrtc
