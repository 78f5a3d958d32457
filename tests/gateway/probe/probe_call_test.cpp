#include "gateway/probe/probe_call.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "gateway/io/clock.hpp"
#include "tests/gateway/probe/echo.hpp"

namespace gateway::probe {
namespace {

using namespace std::chrono_literals;
using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using testing::Echo;

class ProbeCallTest : public ::testing::Test {
 protected:
  ~ProbeCallTest() override {
    if (call_) call_->close();
  }

  static Options options(const std::string& uri, std::vector<std::string_view> more = {}) {
    more.insert(more.begin(), {uri, "--seconds=60", "--width=320", "--height=180"});
    return parse_options(more).value();
  }
  void make(const Options& options) {
    call_.emplace(context_, options, protocols::Address{options.target.host, options.target.port},
                  [this] { ++finished_; });
  }
  template <class Done>
  void run_until(Done done) {
    const auto patience = io::now() + 20s;
    while (!done() && io::now() < patience) context_.run_one_for(100ms);
    EXPECT_TRUE(done());
  }
  void run_until_finished() {
    run_until([this] { return finished_ > 0; });
  }

  boost::asio::io_context context_;
  int finished_ = 0;
  std::optional<ProbeCall> call_;
};

TEST_F(ProbeCallTest, AReportWithoutACallSaysWhatWasWantedAndWhyNot) {
  const auto report =
      without_call(options("sips:room@127.0.0.1", {"--no-video"}), "nobody listens there");
  EXPECT_EQ(report.uri, "sips:room@127.0.0.1");
  EXPECT_EQ(report.failure, "nobody listens there");
  EXPECT_EQ(report.transport, "tls");
  EXPECT_TRUE(report.signalling_encrypted);
  EXPECT_FALSE(report.video_wanted);
  EXPECT_FALSE(report.connected);
  EXPECT_FALSE(report.audio || report.video);
}

TEST_F(ProbeCallTest, HangsUpBeforeItsTimeAndReportsWhatItHasSeen) {
  Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  make(options(echo.uri()));
  call_->start();
  run_until([this] { return call_->report().first_frame_ms.has_value(); });
  call_->hang_up();
  EXPECT_EQ(finished_, 0) << "the other side is told first";
  call_->hang_up();
  run_until_finished();
  EXPECT_EQ(finished_, 1);
  const auto report = call_->report();
  EXPECT_TRUE(report.connected);
  EXPECT_EQ(report.failure, "");
  EXPECT_EQ(report.status, 200);
  ASSERT_TRUE(report.setup_ms);
  EXPECT_GT(*report.first_frame_ms, *report.setup_ms);
  ASSERT_TRUE(report.video);
  EXPECT_GT(report.video->pictures.pictures, 0U);
}

TEST_F(ProbeCallTest, TheRoomMayEndTheCall) {
  Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  make(options(echo.uri(), {"--no-video"}));
  call_->start();
  run_until([this] { return call_->report().connected; });
  EXPECT_EQ(call_->report().ended, "");
  echo.hang_up();
  run_until_finished();
  EXPECT_NE(call_->report().ended, "");
  EXPECT_EQ(call_->report().failure, "") << "it had been answered";
}

TEST_F(ProbeCallTest, DialsItsDigitsOnceConnected) {
  Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  make(options(echo.uri(), {"--no-video", "--dtmf=1001#"}));
  call_->start();
  run_until([&echo] { return echo.digits() == "1001#"; });
}

TEST_F(ProbeCallTest, WhoHangsUpBeforeTheCallBeganMakesNone) {
  Echo echo(protocols::EncryptionPolicy::Required);
  ASSERT_TRUE(echo.listening());
  make(options(echo.uri()));
  call_->start();
  call_->hang_up();
  run_until_finished();
  EXPECT_EQ(finished_, 1);
  EXPECT_FALSE(call_->report().connected);
  EXPECT_FALSE(call_->report().audio);
}

TEST_F(ProbeCallTest, WhereNobodySpeaksTlsThatIsTheReason) {
  tcp::acceptor plain(context_, {make_address("127.0.0.1"), 0});
  plain.async_accept([](boost::system::error_code, tcp::socket socket) { socket.close(); });
  make(options("sips:room@127.0.0.1:" + std::to_string(plain.local_endpoint().port())));
  call_->start();
  run_until_finished();
  EXPECT_FALSE(call_->report().connected);
  EXPECT_TRUE(call_->report().failure.starts_with("no TLS connection")) << call_->report().failure;
}

}  // namespace
}  // namespace gateway::probe
