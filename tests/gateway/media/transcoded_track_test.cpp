#include "gateway/media/transcoded_track.hpp"

#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

class TranscodedTrackTest : public testing::Studio {};

TEST_F(TranscodedTrackTest, GivesTheTrackInTheOtherCodecOnceForAll) {
  const auto track = std::make_shared<conference::Track>(1, 7, conference::TrackSource::Camera,
                                                         protocols::Codec::Vp8);
  const auto other = engine_.transcode(track, protocols::Codec::H264);
  EXPECT_EQ(engine_.transcode(track, protocols::Codec::H264), other);
  EXPECT_EQ(other->track()->owner(), 7U);
  testing::Sink sink;
  const auto subscription =
      other->track()->subscribe([&](const protocols::FramePtr& frame) { sink.put(frame); });
  track->push(picture(protocols::Codec::Vp8, true));
  const auto frames = sink.wait(1);
  ASSERT_EQ(frames.size(), 1U);
  EXPECT_EQ(frames.front()->codec, protocols::Codec::H264);
  EXPECT_TRUE(frames.front()->keyframe);
}

}  // namespace
}  // namespace gateway::media
