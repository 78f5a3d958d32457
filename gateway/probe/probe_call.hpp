#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <memory>
#include <optional>

#include "gateway/admin/metrics.hpp"
#include "gateway/io/port_pool.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/log/log.hpp"
#include "gateway/media/room_media.hpp"
#include "gateway/probe/camera.hpp"
#include "gateway/probe/dialler.hpp"
#include "gateway/probe/microphone.hpp"
#include "gateway/probe/monitor.hpp"
#include "gateway/probe/options.hpp"
#include "gateway/probe/report.hpp"
#include "hwaccel/pool.hpp"
#include "transcode/pipeline/video_receiver.hpp"
#include "transcode/pipeline/worker_pool.hpp"

namespace gateway::probe {

// A report where no call could be tried.
Report without_call(const Options& options, std::string failure);

// The synthetic room in its one call. Everything runs on the one thread of `context`, pictures on
// workers. `on_finished` comes once, when all has been said to the other side.
class ProbeCall {
 public:
  ProbeCall(boost::asio::io_context& context, Options options, protocols::Address remote,
            std::function<void()> on_finished);
  ~ProbeCall();

  void start();
  void hang_up();  // before its time
  [[nodiscard]] Report report() const;
  void close();  // gives back every socket; `context` runs no more

 private:
  std::expected<void, std::string> open();
  void handle_event(const protocols::CallEvent& event);
  void handle_negotiated(const protocols::MediaNegotiated& negotiated);
  void handle_ended(const protocols::Ended& ended);
  void configure_camera(const protocols::NegotiatedStream* video);
  void configure_microphone(const protocols::NegotiatedStream* audio);
  void press_digits();
  void fail(std::string failure);
  void finish();
  [[nodiscard]] protocols::LocalMedia local_media(const std::string& host) const;
  [[nodiscard]] media::RoomMediaHandlers media_handlers();
  [[nodiscard]] std::optional<StreamFacts> facts_of(protocols::StreamRole role) const;

  enum class Phase { Idle, Calling, Connected, Leaving, Gone };

  const Options options_;
  const protocols::Address remote_;
  std::function<void()> on_finished_;
  boost::asio::any_io_executor strand_;
  admin::Metrics metrics_;
  log::Log log_;
  std::shared_ptr<const protocols::dtls::Certificate> certificate_;
  std::unique_ptr<io::PortPool> ports_;
  std::unique_ptr<hwaccel::Pool> devices_;
  transcode::pipeline::WorkerPool workers_;
  std::shared_ptr<Monitor> monitor_;
  std::optional<Dialler> dialler_;
  std::unique_ptr<signalling::RoomLeg> leg_;
  std::unique_ptr<media::RoomMedia> media_;
  std::unique_ptr<Microphone> microphone_;
  std::unique_ptr<Camera> camera_;
  std::unique_ptr<transcode::pipeline::VideoReceiver> receiver_;

  Phase phase_ = Phase::Idle;
  Report report_;  // what is known for good
  protocols::MediaSession session_;
  std::map<protocols::StreamRole, std::string> suites_;
  std::map<protocols::StreamRole, protocols::Codec> received_;
  std::uint64_t keyframes_ = 0;
  protocols::TimePoint invited_{};
  io::DeadlineTimer deadline_;  // of the phase
  io::DeadlineTimer digits_;
  std::shared_ptr<ProbeCall*> self_;  // null once gone, for what workers have posted
};

}  // namespace gateway::probe
