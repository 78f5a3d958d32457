#include "gateway/media/room_view.hpp"

#include <boost/asio/post.hpp>
#include <future>

#include "tests/gateway/media/studio.hpp"

namespace gateway::media {
namespace {

using protocols::Codec;

// The view lives on the engine's one I/O thread, as it does on a call's strand.
class RoomViewTest : public testing::Studio {
 protected:
  RoomViewTest() {
    target_.codec = Codec::H264;
    target_.max_width = 320;
    target_.max_height = 180;
    target_.fps = 30;
    target_.kbps = 300;
  }
  ~RoomViewTest() override {
    on_strand([this] { view_.reset(); });
  }
  template <class Work>
  void on_strand(Work work) {
    std::promise<void> done;
    boost::asio::post(context_, [&] {
      work();
      done.set_value();
    });
    done.get_future().wait();
  }
  void make() {
    on_strand([this] {
      view_ = std::make_unique<RoomView>(
          engine_, context_.get_executor(), target_,
          [this](protocols::FramePtr frame) { sink_.put(std::move(frame)); });
    });
  }
  transcode::plan::VideoTarget target_;
  testing::Sink sink_;
  std::unique_ptr<RoomView> view_;
};

TEST_F(RoomViewTest, AMenuIsSentAtOnceAndBeginsWithAKeyFrame) {
  make();
  on_strand([this] { view_->show_menu({"Welcome", "Meeting number", "12", "then #"}); });
  const auto frames = sink_.wait(2);
  ASSERT_GE(frames.size(), 2U);
  EXPECT_TRUE(frames[0]->keyframe);
  EXPECT_EQ(frames[0]->codec, Codec::H264);
  EXPECT_NE(frames[0]->timestamp, frames[1]->timestamp);
}

TEST_F(RoomViewTest, DecodesOnlyWhatItShows) {
  const auto camera = [](conference::ParticipantId id) {
    conference::Participant out;
    out.id = id;
    out.tracks.push_back({std::make_shared<conference::Track>(
                              id * 10, id, conference::TrackSource::Camera, Codec::Vp8),
                          false});
    return out;
  };
  const auto roster =
      std::make_shared<conference::Roster>(conference::Roster{{camera(1), camera(2)}, {}});
  make();
  on_strand([&] { view_->show_conference(roster, 1); });
  EXPECT_FALSE(roster->participants[0].tracks[0].track->watched()) << "its own";
  EXPECT_TRUE(roster->participants[1].tracks[0].track->watched());
  EXPECT_FALSE(sink_.wait(1).empty());
  on_strand([this] { view_->show_menu({}); });
  EXPECT_FALSE(roster->participants[1].tracks[0].track->watched());
}

TEST_F(RoomViewTest, ItsBitRateComesBackUpToTheTargetsAndNoFurther) {
  make();
  on_strand([this] {
    view_->set_bitrate(100);
    EXPECT_EQ(view_->target().kbps, 100U);
    view_->set_bitrate(250);
    EXPECT_EQ(view_->target().kbps, 250U);
    view_->set_bitrate(5000);
    EXPECT_EQ(view_->target().kbps, 300U);
  });
}

}  // namespace
}  // namespace gateway::media
