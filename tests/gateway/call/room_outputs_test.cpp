#include "gateway/call/room_outputs.hpp"

#include <boost/asio/post.hpp>
#include <future>

#include "gateway/conference/embedded_meeting.hpp"
#include "tests/gateway/media/studio.hpp"

namespace gateway::call {
namespace {

using protocols::Codec;
using protocols::Direction;
using protocols::StreamRole;

// The outputs live on the engine's one I/O thread, as they do on a call's strand.
class RoomOutputsTest : public media::testing::Studio {
 protected:
  RoomOutputsTest() {
    on_strand([this] {
      outputs_.emplace(engine_, context_.get_executor(),
                       [this](StreamRole role, const protocols::EncodedFrame& frame) {
                         (role == StreamRole::Audio ? heard_ : seen_)
                             .put(std::make_shared<const protocols::EncodedFrame>(frame));
                       });
    });
  }
  ~RoomOutputsTest() override {
    on_strand([this] {
      outputs_.reset();
      seat_.reset();
    });
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
  void sit() {
    seat_ = std::move(*meeting_->join({.name = "Room",
                                       .kind = conference::ParticipantKind::Room,
                                       .encryption = {},
                                       .handlers = {.executor = context_.get_executor(),
                                                    .on_roster = {},
                                                    .on_menu = {},
                                                    .on_transfer = {},
                                                    .on_end = {}}}));
    outputs_->sit(*seat_, meeting_, false);
  }
  static protocols::MediaSession session(Direction direction = Direction::SendRecv) {
    protocols::NegotiatedStream sound, picture;
    sound.send.codec = Codec::Pcmu;
    picture.role = StreamRole::MainVideo;
    picture.direction = direction;
    picture.send.codec = Codec::H264;
    picture.send.h264.level_idc = 12;
    return {{sound, picture}};
  }
  std::uint32_t kbps() {
    std::uint32_t out = 0;
    on_strand([&] { out = outputs_->picture_kbps().value_or(0); });
    return out;
  }

  std::shared_ptr<conference::EmbeddedMeeting> meeting_ =
      std::make_shared<conference::EmbeddedMeeting>(
          conference::MeetingSettings{.number = "1", .title = "One", .max_participants = 2});
  std::unique_ptr<conference::Seat> seat_;
  std::optional<RoomOutputs> outputs_;
  media::testing::Sink heard_, seen_;
};

TEST_F(RoomOutputsTest, WhatIsAgreedIsSentFromTheSeatOn) {
  on_strand([this] {
    outputs_->configure(session());
    sit();
  });
  ASSERT_FALSE(seen_.wait(1).empty());
  EXPECT_TRUE(seen_.wait(1).front()->keyframe);
  ASSERT_FALSE(heard_.wait(1).empty());
  EXPECT_EQ(heard_.wait(1).front()->codec, Codec::Pcmu);
}

TEST_F(RoomOutputsTest, WhatIsAgreedAfterTheSeatIsSentToo) {
  on_strand([this] {
    sit();
    outputs_->configure(session());
  });
  EXPECT_FALSE(seen_.wait(1).empty());
  EXPECT_FALSE(heard_.wait(1).empty());
}

TEST_F(RoomOutputsTest, AMenuIsSentWithoutAnybodyElse) {
  on_strand([this] {
    outputs_->configure(session());
    sit();
    outputs_->show_menu({"Welcome", "Meeting number", "12", "then #"});
  });
  EXPECT_GE(seen_.wait(2).size(), 2U);
}

TEST_F(RoomOutputsTest, NoPictureIsMadeForWhoTakesNone) {
  on_strand([this] { outputs_->configure(session(Direction::RecvOnly)); });
  EXPECT_EQ(kbps(), 0U);
  on_strand([this] { outputs_->configure(session()); });
  const auto full = kbps();
  EXPECT_GT(full, 0U);
  on_strand([this] { outputs_->limit_by_signalling(StreamRole::MainVideo, 0); });
  EXPECT_EQ(kbps(), 0U);
  on_strand([this] { outputs_->configure(session()); });
  EXPECT_EQ(kbps(), 0U) << "whatever is agreed in between";
  on_strand([this] { outputs_->limit_by_signalling(StreamRole::MainVideo, 64); });
  EXPECT_EQ(kbps(), 64U);
}

TEST_F(RoomOutputsTest, TheLesserOfTwoLimitsHolds) {
  on_strand([this] { outputs_->configure(session()); });
  const auto full = kbps();
  ASSERT_GT(full, 100U);
  const auto limits = [this](std::uint32_t signalled, std::uint32_t reported) {
    on_strand([&] {
      outputs_->limit_by_signalling(StreamRole::MainVideo, signalled);
      outputs_->limit_by_reports(StreamRole::MainVideo, reported);
      outputs_->limit_by_reports(StreamRole::Audio, 20);
    });
    return kbps();
  };
  EXPECT_EQ(limits(80, 100), 80U);
  EXPECT_EQ(limits(80, 50), 50U);
  EXPECT_EQ(limits(std::numeric_limits<std::uint32_t>::max(), 60), 60U);
  EXPECT_EQ(limits(std::numeric_limits<std::uint32_t>::max(), full * 2), full);
}

TEST_F(RoomOutputsTest, LimitsOutliveANewAgreementAndEndWithTheStream) {
  on_strand([this] {
    outputs_->configure(session());
    outputs_->limit_by_signalling(StreamRole::MainVideo, 80);
    auto other = session();
    other.streams[1].send.h264.level_idc = 13;
    outputs_->configure(other);
  });
  EXPECT_EQ(kbps(), 80U);
  on_strand([this] {
    outputs_->configure(session(Direction::RecvOnly));
    outputs_->configure(session());
  });
  EXPECT_GT(kbps(), 80U);
}

TEST_F(RoomOutputsTest, AfterTheSeatNothingIsHeard) {
  on_strand([this] {
    outputs_->configure(session());
    sit();
  });
  ASSERT_FALSE(heard_.wait(1).empty());
  on_strand([this] {
    outputs_->leave();
    outputs_->configure({});
    seat_.reset();
  });
  EXPECT_EQ(kbps(), 0U);
  on_strand([this] { outputs_->request_keyframe(StreamRole::MainVideo); });
}

}  // namespace
}  // namespace gateway::call
