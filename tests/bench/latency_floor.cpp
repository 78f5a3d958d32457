#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <utility>

#include "gateway/media/block_clock.hpp"
#include "gateway/probe/camera.hpp"
#include "gateway/probe/microphone.hpp"
#include "gateway/probe/monitor.hpp"
#include "hwaccel/pool.hpp"
#include "tests/bench/benches.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/playout_buffer.hpp"
#include "transcode/pipeline/video_receiver.hpp"

namespace bench {
namespace {

using gateway::probe::Monitor;
using protocols::Codec;

// The jitter buffer a room's call has besides the probe's own: in the gateway, before its mixer.
class SecondBuffer {
 public:
  SecondBuffer(boost::asio::any_io_executor strand, std::shared_ptr<Monitor> monitor)
      : monitor_(std::move(monitor)), clock_(std::move(strand), [this] { beat(); }) {
    auto made = transcode::audio::make_audio_encoder({.codec = Codec::Opus});
    require(made.has_value(), "no Opus encoder");
    encoder_ = std::move(*made);
  }
  void push(const protocols::FramePtr& frame) { buffer_.push(frame); }

 private:
  void beat() {
    const auto now = gateway::io::now();
    const auto frame = encoder_->encode(buffer_.pull(now), now);
    if (frame) monitor_->handle_sound(frame);
  }

  std::shared_ptr<Monitor> monitor_;
  transcode::audio::PlayoutBuffer buffer_;
  std::unique_ptr<transcode::audio::AudioEncoder> encoder_;
  gateway::media::BlockClock clock_;
};

}  // namespace

int latency_floor(std::span<const std::string_view> arguments) {
  int seconds = 0;
  if (arguments.size() != 1 ||
      std::from_chars(arguments[0].begin(), arguments[0].end(), seconds).ec != std::errc() ||
      seconds < 1) {
    give_up("latency-floor SECONDS");
  }
  boost::asio::io_context io(1);
  const auto strand = boost::asio::make_strand(io.get_executor());
  const auto devices = hwaccel::make_software_pool();
  transcode::pipeline::WorkerPool workers(2, gateway::io::now);
  const auto monitor = std::make_shared<Monitor>(strand);
  transcode::pipeline::VideoReceiver receiver(
      workers, *devices,
      [monitor](hwaccel::VideoFramePtr picture) { monitor->handle_picture(std::move(picture)); },
      {});
  SecondBuffer second(strand, monitor);
  {
    gateway::probe::Camera camera(
        strand, workers, *devices, {},
        [&receiver](protocols::FramePtr frame) { receiver.push(std::move(frame)); });
    gateway::probe::Microphone microphone(
        strand, Codec::Opus, 440, [&second](const protocols::EncodedFrame& frame) {
          second.push(std::make_shared<const protocols::EncodedFrame>(frame));
        });
    io.run_for(std::chrono::seconds(seconds));
  }
  receiver.close();
  const auto video = monitor->pictures().card_latency_ms;
  const auto audio = monitor->sound().pulse_latency_ms;
  require(!video.empty() && !audio.empty(), "no picture or no sound came through");
  std::printf(R"({"video_p50":%.1f,"video_p95":%.1f,"audio_p50":%.1f,"audio_p95":%.1f})"
              "\n",
              video.percentile(0.5), video.percentile(0.95), audio.percentile(0.5),
              audio.percentile(0.95));
  return 0;
}

}  // namespace bench
