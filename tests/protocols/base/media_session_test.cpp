#include "protocols/base/media_session.hpp"

#include <gtest/gtest.h>

namespace protocols {
namespace {

NegotiatedStream stream(StreamRole role, Keying keying) {
  NegotiatedStream out;
  out.role = role;
  out.keying = std::move(keying);
  return out;
}

TEST(MediaSession, IsEncryptedOnlyWhenEveryStreamIs) {
  MediaSession session;
  EXPECT_FALSE(session.encrypted());
  session.streams.push_back(stream(StreamRole::Audio, SdesKeying{}));
  session.streams.push_back(stream(StreamRole::MainVideo, DtlsKeying{}));
  session.streams.push_back(stream(StreamRole::Content, H235Keying{}));
  EXPECT_TRUE(session.encrypted());
  session.streams.push_back(stream(StreamRole::Content, NoKeying{}));
  EXPECT_FALSE(session.encrypted());
}

TEST(MediaSession, FindsAStreamByItsRole) {
  MediaSession session;
  session.streams.push_back(stream(StreamRole::Content, NoKeying{}));
  EXPECT_EQ(session.find(StreamRole::Content), session.streams.data());
  EXPECT_EQ(session.find(StreamRole::Audio), nullptr);
}

TEST(Codec, KnowsItsKindClockAndName) {
  EXPECT_EQ(kind_of(Codec::Opus), MediaKind::Audio);
  EXPECT_EQ(kind_of(Codec::H264), MediaKind::Video);
  EXPECT_EQ(rtp_clock_rate(Codec::G722), 8000U);  // RFC 3551 4.5.2
  EXPECT_EQ(rtp_clock_rate(Codec::Opus), 48000U);
  EXPECT_EQ(name_of(Codec::H264), "H264");
}

TEST(Direction, SaysWhoSends) {
  EXPECT_TRUE(sends(Direction::SendOnly) && !receives(Direction::SendOnly));
  EXPECT_TRUE(!sends(Direction::RecvOnly) && receives(Direction::RecvOnly));
  EXPECT_TRUE(sends(Direction::SendRecv) && receives(Direction::SendRecv));
  EXPECT_FALSE(sends(Direction::Inactive) || receives(Direction::Inactive));
}

}  // namespace
}  // namespace protocols
