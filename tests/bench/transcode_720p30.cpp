#include <boost/asio/io_context.hpp>
#include <condition_variable>
#include <mutex>
#include <utility>

#include "gateway/conference/track.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/media/engine.hpp"
#include "gateway/media/transcoded_track.hpp"
#include "hwaccel/pool.hpp"
#include "protocols/srtp/suite.hpp"
#include "tests/bench/bare_transcoder.hpp"
#include "tests/bench/benches.hpp"
#include "tests/bench/media_source.hpp"
#include "tests/bench/moving_picture.hpp"

namespace bench {
namespace {

using protocols::srtp::Context;
constexpr std::uint32_t kKbps = 1500;
constexpr auto kSuite = protocols::SrtpSuite::AeadAes128Gcm;

std::vector<protocols::EncodedFrame> encoded_clip(int count) {
  const auto devices = hwaccel::make_software_pool();
  auto encoder = devices->encoder({.kbps = kKbps});
  require(encoder.has_value(), "no encoder");
  std::vector<protocols::EncodedFrame> out;
  for (const auto& picture : moving_picture(1280, 720, count)) {
    auto frame = (*encoder)->encode(*picture, false);
    require(frame.has_value() && frame->has_value(), "the clip cannot be encoded");
    out.push_back(std::move(**frame));
  }
  return out;
}

Context context(Context::Flow flow, std::uint32_t seed) {
  auto made = Context::create(srtp_key(kSuite, seed), flow);
  require(made.has_value(), "no SRTP context");
  return std::move(*made);
}

// One direction through the gateway's own parts: SRTP in, RTP, track, transcoder, RTP, SRTP out.
class Direction {
 public:
  Direction()
      : now_(gateway::io::now()),
        engine_(settings(), io_.get_executor()),
        inbound_(context(Context::Flow::Inbound, 1)),
        outbound_(context(Context::Flow::Outbound, 2)),
        receiving_(video_settings(), seeded(3), now_),
        sending_(video_settings(), seeded(4), now_),
        track_(std::make_shared<gateway::conference::Track>(
            1, 1, gateway::conference::TrackSource::Camera, protocols::Codec::H264)),
        transcoded_(engine_, track_, {.kbps = kKbps}),
        subscription_(transcoded_.track()->subscribe([this](const protocols::FramePtr& frame) {
          const std::lock_guard lock(mutex_);
          encoded_ = frame;
          ready_.notify_one();
        })) {}

  ~Direction() { subscription_.reset(); }
  Direction(const Direction&) = delete;
  Direction& operator=(const Direction&) = delete;

  // The packets of one frame; bytes of the access unit that came out.
  std::size_t pass(const std::vector<protocols::Bytes>& packets) {
    for (const auto& packet : packets) {
      auto bytes = packet;
      require(inbound_.unprotect_rtp(bytes).has_value(), "a packet was refused");
      receiving_.handle_rtp(bytes, now_);
      while (auto event = receiving_.poll_event()) {
        if (auto* got = std::get_if<protocols::rtp::FrameReceived>(&*event)) {
          track_->push(got->frame);
        }
      }
    }
    const auto frame = wait();
    sending_.send_frame(*frame, now_);
    while (auto packet = sending_.poll_transmit()) {
      require(outbound_.protect_rtp(packet->bytes).has_value(), "a packet cannot be sent");
    }
    now_ += std::chrono::nanoseconds(33'333'333);
    return frame->data->size();
  }

 private:
  static const gateway::config::Media& settings() {
    static const gateway::config::Media one_worker = [] {
      gateway::config::Media media;
      media.workers = 1;
      return media;
    }();
    return one_worker;
  }

  protocols::FramePtr wait() {
    std::unique_lock lock(mutex_);
    require(ready_.wait_for(lock, std::chrono::seconds(20), [this] { return encoded_ != nullptr; }),
            "a frame did not come out of the transcoder");
    return std::exchange(encoded_, nullptr);
  }

  protocols::TimePoint now_;
  boost::asio::io_context io_;
  gateway::media::Engine engine_;
  Context inbound_, outbound_;
  protocols::rtp::Session receiving_, sending_;
  std::mutex mutex_;
  std::condition_variable ready_;
  protocols::FramePtr encoded_;
  std::shared_ptr<gateway::conference::Track> track_;
  gateway::media::TranscodedTrack transcoded_;
  gateway::conference::Subscription subscription_;
};

}  // namespace

void transcode_720p30(Effort effort) {
  auto clip = encoded_clip(effort.of(60, 5));
  MediaSource source(srtp_key(kSuite, 1));
  Direction product;
  BareTranscoder floor(kKbps);
  Rounds rounds;
  std::uint32_t timestamp = 0;
  for (int round = 0; round < effort.of(21, 1); ++round) {
    std::vector<std::vector<protocols::Bytes>> packets;
    for (auto& frame : clip) {
      frame.timestamp = timestamp += 3000;
      frame.received = {};
      packets.push_back(source.packets_of(frame));
    }
    std::size_t bare_bytes = 0, product_bytes = 0;
    const double start = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (const auto& frame : clip) bare_bytes += floor.transcode(*frame.data);
    const double middle = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (const auto& frame : packets) product_bytes += product.pass(frame);
    const double end = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID);
    require(product_bytes < bare_bytes * 11 / 10 && bare_bytes < product_bytes * 11 / 10,
            "both ways must do the same work");
    const auto frames = static_cast<double>(clip.size());
    rounds.add((end - middle) / frames * 1000, (middle - start) / frames * 1000);
  }
  print(rounds.figure("transcode_720p30", "ms CPU a frame", 1.10));
}

}  // namespace bench
