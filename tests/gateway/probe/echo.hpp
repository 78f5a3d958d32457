#pragma once

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/media/room_media.hpp"
#include "gateway/signalling/sip_service.hpp"

namespace gateway::probe::testing {

// A room that answers the first call and sends back what it gets, packet by packet, until it is
// told to hang up.
class Echo {
 public:
  explicit Echo(protocols::EncryptionPolicy policy) : policy_(policy) {
    signalling::SipServiceSettings settings;
    settings.address = "127.0.0.1";
    settings.ports = {.udp_port = 0, .tcp_port = 0, .tls_port = 0};
    settings.udp_client = true;
    sip_ = std::make_shared<signalling::SipService>(
        context_.get_executor(), std::move(settings), metrics_, log_, io::system_random(),
        [this](std::unique_ptr<signalling::RoomLeg> leg,
               const boost::asio::any_io_executor& strand) { answer(std::move(leg), strand); });
    listening_ = sip_->listen().has_value();
    port_ = sip_->udp_port();
    thread_ = std::thread([this] { context_.run(); });
  }
  ~Echo() {
    context_.stop();
    thread_.join();
    leg_.reset();
    media_.reset();
    sip_->close();
  }

  [[nodiscard]] bool listening() const { return listening_; }
  [[nodiscard]] std::string uri() const { return "sip:echo@127.0.0.1:" + std::to_string(port_); }

  void hang_up() {
    boost::asio::post(context_, [this] {
      if (leg_) leg_->hang_up(protocols::EndReason::LocalHangup);
    });
  }
  [[nodiscard]] std::string digits() const {
    const std::lock_guard lock(mutex_);
    return digits_;
  }

 private:
  void answer(std::unique_ptr<signalling::RoomLeg> leg,
              const boost::asio::any_io_executor& strand) {
    leg_ = std::move(leg);
    media::RoomMediaHandlers handlers;
    handlers.on_frame = [this](protocols::StreamRole role, const protocols::FramePtr& frame) {
      media_->send(role, *frame);
    };
    handlers.on_keyframe_wanted = [this](protocols::StreamRole role) {
      media_->request_keyframe(role);
    };
    handlers.on_digit = [this](char digit) {
      const std::lock_guard lock(mutex_);
      digits_ += digit;
    };
    auto media = media::RoomMedia::open(strand, ports_, certificate_, io::system_random(),
                                        std::move(handlers));
    if (!media) return leg_->reject(protocols::EndReason::Overloaded, std::nullopt);
    media_ = std::move(*media);
    leg_->start([this](const protocols::CallEvent& event) {
      if (std::holds_alternative<protocols::IncomingCall>(event)) {
        protocols::LocalMedia local;
        local.host = "127.0.0.1";
        local.streams = media_->local_streams();
        local.dtls_fingerprint = certificate_->fingerprint();
        local.encryption = policy_;
        leg_->accept(std::move(local));
      } else if (const auto* negotiated = std::get_if<protocols::MediaNegotiated>(&event)) {
        media_->configure(negotiated->session);
      }
    });
  }

  const protocols::EncryptionPolicy policy_;
  admin::Metrics metrics_;
  log::Log log_{config::LogLevel::Error, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{})};
  boost::asio::io_context context_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{
      context_.get_executor()};
  io::PortPool ports_{boost::asio::ip::make_address("127.0.0.1"), {42000, 42099}};
  std::shared_ptr<const protocols::dtls::Certificate> certificate_ =
      protocols::dtls::Certificate::generate("echo", io::unix_seconds());
  std::shared_ptr<signalling::SipService> sip_;
  std::unique_ptr<signalling::RoomLeg> leg_;
  std::unique_ptr<media::RoomMedia> media_;
  mutable std::mutex mutex_;
  std::string digits_;
  bool listening_ = false;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

}  // namespace gateway::probe::testing
