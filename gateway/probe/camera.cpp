#include "gateway/probe/camera.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "gateway/io/clock.hpp"
#include "transcode/video/test_card.hpp"

namespace gateway::probe {
namespace {

constexpr std::size_t kWaitingCards = 2;
constexpr std::int64_t kVideoClock = 90000;

}  // namespace

struct Camera::Drawing {
  transcode::video::TestCard card;  // on the lane only
  std::shared_ptr<transcode::pipeline::VideoSender> sender;

  void draw(std::uint32_t number, std::uint32_t timestamp) {
    const auto now = io::now();
    const auto wall = io::since_unix_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(wall).count();
    sender->push(
        card.draw(number, static_cast<std::uint64_t>(ms), timestamp, now, io::ntp_from_unix(wall)));
  }
};

Camera::Camera(boost::asio::any_io_executor strand, transcode::pipeline::WorkerPool& workers,
               hwaccel::Pool& devices, const transcode::plan::VideoTarget& target, Output output)
    : target_(target),
      start_(io::now()),
      sender_(std::make_shared<transcode::pipeline::VideoSender>(workers, devices, target,
                                                                 std::move(output))),
      drawing_(std::make_shared<Drawing>(
          transcode::video::TestCard(target.max_width & ~1, target.max_height & ~1), sender_)),
      lane_(workers.make_lane(kWaitingCards)),
      timer_(std::move(strand), [this] { due(); }) {
  timer_.arm(start_);
}

Camera::~Camera() {
  lane_->close();
  sender_->close();
}

void Camera::set_bitrate(std::uint32_t kbps) {
  sender_->set_bitrate(std::min(kbps, target_.kbps));
}

void Camera::due() {
  using std::chrono::nanoseconds;
  const auto second = nanoseconds(std::chrono::seconds(1)).count();
  const std::int64_t number = (io::now() - start_).count() * target_.fps / second;
  lane_->post([drawing = drawing_, number, fps = target_.fps] {
    drawing->draw(static_cast<std::uint32_t>(number) & 0xffffff,
                  static_cast<std::uint32_t>(number * kVideoClock / fps));
  });
  // Rounded up, so that the next turn is not still this frame's.
  timer_.arm(start_ + nanoseconds(((number + 1) * second + target_.fps - 1) / target_.fps));
}

}  // namespace gateway::probe
