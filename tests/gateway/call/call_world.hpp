#pragma once

#include <gtest/gtest.h>

#include <array>
#include <boost/asio/io_context.hpp>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gateway/call/services.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/signalling/room_leg.hpp"

namespace gateway::call::testing {

// Everything a call needs, in one thread, with a log to look into.
class CallWorld : public ::testing::Test {
 protected:
  config::Config config_;
  admin::Metrics metrics_;
  std::string logged_;
  boost::asio::io_context context_;
  log::Log log_{config::LogLevel::Debug, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}),
                [this](std::string_view line) { logged_ += line; }};
  conference::Directory directory_{config_.conference, config_.security.pin_attempts};
  media::Engine engine_{config_.media, context_.get_executor()};
  io::PortPool ports_{boost::asio::ip::make_address("127.0.0.1"), {46000, 46199}};
  Services services_{
      .config = config_,
      .directory = directory_,
      .reception = std::make_shared<conference::Reception>("Town Hall"),
      .echo_test = std::make_shared<conference::EchoTest>("Echo"),
      .engine = engine_,
      .ports = ports_,
      .certificate = protocols::dtls::Certificate::generate("test", io::unix_seconds()),
      .metrics = metrics_,
      .log = log_,
      .random = io::system_random()};
};

// What a call did to its leg, kept by the test beyond the leg's end.
struct LegRecord {
  signalling::RoomLeg::OnEvent tell;
  bool rang = false;
  std::optional<protocols::LocalMedia> accepted;
  std::optional<protocols::EndReason> rejected, hung_up;
  std::optional<protocols::Duration> retry_after;
  int keyframes_wanted = 0;
  std::optional<std::uint32_t> limit;
  bool content = false;                  // its protocol carries some
  std::vector<bool> presented, granted;  // of content
  bool gone = false;
};

// A leg whose room is played by the test.
class FakeLeg : public signalling::RoomLeg {
 public:
  explicit FakeLeg(std::shared_ptr<LegRecord> record) : record_(std::move(record)) {}
  ~FakeLeg() override { record_->gone = true; }

  void start(OnEvent on_event) override { record_->tell = std::move(on_event); }
  void ring() override { record_->rang = true; }
  void accept(protocols::LocalMedia media) override { record_->accepted = std::move(media); }
  void reject(protocols::EndReason reason,
              std::optional<protocols::Duration> retry_after) override {
    record_->rejected = reason;
    record_->retry_after = retry_after;
  }
  void hang_up(protocols::EndReason reason) override { record_->hung_up = reason; }
  void request_keyframe(protocols::StreamRole role) override {
    EXPECT_EQ(role, protocols::StreamRole::MainVideo);
    ++record_->keyframes_wanted;
  }
  void limit_bitrate(protocols::StreamRole role, std::uint32_t kbps) override {
    EXPECT_EQ(role, protocols::StreamRole::MainVideo);
    record_->limit = kbps;
  }
  void present(bool wanted) override { record_->presented.push_back(wanted); }
  void grant_content(bool granted) override { record_->granted.push_back(granted); }
  [[nodiscard]] bool carries_content() const override { return record_->content; }
  [[nodiscard]] std::string protocol() const override { return "sip"; }
  [[nodiscard]] bool signalling_encrypted() const override { return true; }
  [[nodiscard]] std::string local_host() const override { return "127.0.0.1"; }
  [[nodiscard]] std::string remote_host() const override { return "192.0.2.77"; }

 private:
  std::shared_ptr<LegRecord> record_;
};

}  // namespace gateway::call::testing
