#include "gateway/probe/probe.hpp"

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <thread>
#include <vector>

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/media/room_media.hpp"
#include "gateway/signalling/sip_service.hpp"

namespace gateway::probe {
namespace {

namespace asio = boost::asio;
using protocols::StreamRole;

// A room that answers the first call and sends back what it gets, packet by packet.
class Echo {
 public:
  explicit Echo(protocols::EncryptionPolicy policy) : policy_(policy) {
    signalling::SipServiceSettings settings;
    settings.address = "127.0.0.1";
    settings.ports = {.udp_port = 0, .tcp_port = 0, .tls_port = 0};
    settings.udp_client = true;
    sip_ = std::make_shared<signalling::SipService>(
        context_.get_executor(), std::move(settings), metrics_, log_, io::system_random(),
        [this](std::unique_ptr<signalling::RoomLeg> leg, const asio::any_io_executor& strand) {
          answer(std::move(leg), strand);
        });
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

 private:
  void answer(std::unique_ptr<signalling::RoomLeg> leg, const asio::any_io_executor& strand) {
    leg_ = std::move(leg);
    media::RoomMediaHandlers handlers;
    handlers.on_frame = [this](StreamRole role, const protocols::FramePtr& frame) {
      media_->send(role, *frame);
    };
    handlers.on_keyframe_wanted = [this](StreamRole role) { media_->request_keyframe(role); };
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
  asio::io_context context_;
  asio::executor_work_guard<asio::io_context::executor_type> work_{context_.get_executor()};
  io::PortPool ports_{asio::ip::make_address("127.0.0.1"), {42000, 42099}};
  std::shared_ptr<const protocols::dtls::Certificate> certificate_ =
      protocols::dtls::Certificate::generate("echo", io::unix_seconds());
  std::shared_ptr<signalling::SipService> sip_;
  std::unique_ptr<signalling::RoomLeg> leg_;
  std::unique_ptr<media::RoomMedia> media_;
  bool listening_ = false;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

Report measured(const Echo& echo, std::vector<std::string_view> more) {
  const std::string uri = echo.uri();
  more.insert(more.begin(), {uri, "--seconds", "2", "--width=320", "--height=180"});
  const auto options = parse_options(more);
  EXPECT_TRUE(options);
  return measure(*options);
}

TEST(Probe, SeesItsOwnCardAndHearsItselfOverDtls) {
  const Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--codec", "g722"});
  EXPECT_EQ(verdict(report), "");
  ASSERT_TRUE(report.audio && report.video);
  EXPECT_EQ(report.status, 200);
  EXPECT_TRUE(report.audio->encryption.starts_with("DTLS-SRTP")) << report.audio->encryption;
  EXPECT_EQ(report.audio->receive_codec, "G722");
  EXPECT_EQ(report.video->stream.receive_codec, "H264");
  EXPECT_EQ(report.video->pictures.width, 320);
  EXPECT_GT(report.video->pictures.cards_read, 0U);
  EXPECT_TRUE(report.video->pictures.moving);
  EXPECT_GT(report.video->keyframes, 0U);
}

TEST(Probe, TalksInClearWhereBothSidesWantIt) {
  const Echo echo(protocols::EncryptionPolicy::ClearAllowed);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--encryption", "none", "--no-video"});
  EXPECT_EQ(verdict(report), "");
  ASSERT_TRUE(report.audio);
  EXPECT_FALSE(report.video);
  EXPECT_EQ(report.audio->encryption, "none");
}

TEST(Probe, ARefusalIsTheReason) {
  const Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  const auto report = measured(echo, {"--encryption", "none"});
  EXPECT_FALSE(report.connected);
  EXPECT_EQ(report.status, 488);
  EXPECT_NE(verdict(report), "");
}

TEST(Probe, NobodyThereIsToldAtOnce) {
  const auto options =
      parse_options(std::vector<std::string_view>{"sip:1@127.0.0.1:9;transport=tcp"});
  ASSERT_TRUE(options);
  const auto report = measure(*options);
  EXPECT_EQ(verdict(report), "nobody listens at 127.0.0.1, TCP port 9");
}

TEST(Probe, AMistakeExitsWith2) {
  EXPECT_EQ(run(std::vector<std::string_view>{"h323:1001@localhost"}), 2);
  EXPECT_EQ(run({}), 2);
}

}  // namespace
}  // namespace gateway::probe
