#include "gateway/app.hpp"

#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <future>
#include <string>
#include <utility>
#include <vector>

namespace gateway {
namespace {

using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using boost::asio::ip::udp;

// A gateway on ports of its own at 127.0.0.1.
class AppTest : public ::testing::Test {
 protected:
  AppTest() {
    // Numbers the system would give away now, all of them at once so that they differ.
    std::vector<tcp::acceptor> free;
    const auto port = [&] {
      free.emplace_back(context_, tcp::endpoint{make_address("127.0.0.1"), 0});
      return free.back().local_endpoint().port();
    };
    config_.listen.address = "127.0.0.1";
    config_.sip = {
        .udp_port = port(), .tcp_port = port(), .tls_port = port(), .session_expires = 1800};
    config_.h323.port = port();
    config_.h323.tls_port = port();
    config_.gatekeeper = {.port = port(), .multicast = false};
    config_.web.port = port();
    config_.metrics.port = port();
    config_.media.browser_port = 0;  // one the system chooses
    config_.threads.io = 2;
    config_.log.level = config::LogLevel::Error;
  }

  [[nodiscard]] bool listens(std::uint16_t port) {
    tcp::socket socket(context_);
    boost::system::error_code error;
    socket.connect({make_address("127.0.0.1"), port}, error);
    // A port that is free may be chosen for the connection to it.
    return !error && socket.local_endpoint().port() != port;
  }
  // Status line and body of what the metrics listener answers.
  std::string ask(const std::string& what) {
    tcp::socket socket(context_);
    socket.connect({make_address("127.0.0.1"), config_.metrics.port});
    boost::asio::write(socket, boost::asio::buffer(what + " HTTP/1.1\r\nHost: localhost\r\n"
                                                          "Connection: close\r\n\r\n"));
    std::string answer;
    boost::system::error_code end;
    boost::asio::read(socket, boost::asio::dynamic_buffer(answer), end);
    return answer;
  }
  // Runs the gateway with a visitor on another thread, who asks it to stop in the end. What it
  // printed comes back.
  template <class Visit>
  std::string run(App& app, Visit visit) {
    ::testing::internal::CaptureStdout();
    auto visitor = std::async(std::launch::async, [&] { visit(); });
    EXPECT_EQ(app.run(), 0);
    visitor.get();
    return ::testing::internal::GetCapturedStdout();
  }
  std::string refusal() {
    const auto app = App::start(config_);
    return app ? "it started" : app.error();
  }

  boost::asio::io_context context_;
  config::Config config_;
};

TEST_F(AppTest, SaysReadyWithEveryListenerOpenAndEndsCleanlyOnSigterm) {
  const auto app = App::start(config_);
  ASSERT_TRUE(app) << app.error();
  const auto printed = run(**app, [this] {
    for (const auto port : {config_.sip.tcp_port, config_.sip.tls_port, config_.h323.port,
                            config_.h323.tls_port, config_.web.port}) {
      EXPECT_TRUE(listens(port)) << port;
    }
    EXPECT_TRUE(ask("GET /healthz").starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ask("GET /readyz").starts_with("HTTP/1.1 200"));
    kill(getpid(), SIGTERM);
  });
  const auto text = [](std::uint16_t port) { return std::to_string(port); };
  EXPECT_EQ(printed, "ready https://127.0.0.1:" + text(config_.web.port) + " sip udp " +
                         text(config_.sip.udp_port) + " tcp " + text(config_.sip.tcp_port) +
                         " tls " + text(config_.sip.tls_port) + " h323 " + text(config_.h323.port) +
                         " h323-tls " + text(config_.h323.tls_port) + " ras udp " +
                         text(config_.gatekeeper.port) +
                         " metrics http://127.0.0.1:" + text(config_.metrics.port) + "\n");
}

TEST_F(AppTest, MetricsTellWhatIsConfiguredAndWhatHappened) {
  config_.capacity.max_calls = 7;
  const auto app = App::start(config_);
  ASSERT_TRUE(app) << app.error();
  run(**app, [this] {
    const auto metrics = ask("GET /metrics");
    EXPECT_NE(metrics.find("roombridge_build_info{version="), std::string::npos);
    EXPECT_NE(metrics.find("roombridge_draining 0"), std::string::npos);
    EXPECT_NE(metrics.find("roombridge_calls_limit 7\n"), std::string::npos);
    kill(getpid(), SIGTERM);
  });
}

TEST_F(AppTest, ADrainAskedForOverHttpEndsItWhereNobodyIsInACall) {
  const auto app = App::start(config_);
  ASSERT_TRUE(app) << app.error();
  run(**app, [this] { EXPECT_TRUE(ask("POST /drain").starts_with("HTTP/1.1 202")); });
}

TEST_F(AppTest, ASignalBeforeItRunsIsNotLost) {
  const auto app = App::start(config_);
  ASSERT_TRUE(app) << app.error();
  std::raise(SIGTERM);
  EXPECT_TRUE(run(**app, [] {}).starts_with("ready "));
}

TEST_F(AppTest, AListenerThatIsSwitchedOffIsNeitherOpenNorNamed) {
  config_.sip.udp_port = config_.sip.tcp_port = config_.sip.tls_port = 0;
  config_.h323.port = config_.h323.tls_port = 0;
  config_.gatekeeper.port = 0;
  const auto metrics = std::exchange(config_.metrics.port, std::uint16_t{0});
  const auto app = App::start(config_);
  ASSERT_TRUE(app) << app.error();
  std::raise(SIGTERM);
  EXPECT_EQ(run(**app, [] {}),
            "ready https://127.0.0.1:" + std::to_string(config_.web.port) + "\n");
  EXPECT_FALSE(listens(metrics));
}

TEST_F(AppTest, APortInUseIsNamedByItsKeyAndNothingElseStaysOpen) {
  {
    const tcp::acceptor taken(context_, {make_address("127.0.0.1"), config_.metrics.port});
    EXPECT_EQ(refusal(), "metrics.port " + std::to_string(config_.metrics.port) +
                             " cannot be opened at metrics.address 127.0.0.1: Address already in "
                             "use");
    for (const auto port : {config_.sip.tcp_port, config_.sip.tls_port, config_.web.port}) {
      EXPECT_FALSE(listens(port)) << port;
    }
  }
  {
    const tcp::acceptor taken(context_, {make_address("127.0.0.1"), config_.web.port});
    EXPECT_TRUE(refusal().starts_with("web.port " + std::to_string(config_.web.port) + " "));
  }
  {
    const udp::socket taken(context_, {make_address("127.0.0.1"), config_.sip.udp_port});
    EXPECT_TRUE(
        refusal().starts_with("sip.udp_port " + std::to_string(config_.sip.udp_port) + " "));
  }
  EXPECT_TRUE(App::start(config_)) << "all of them are free again";
}

TEST_F(AppTest, AnAddressThatIsNotOursIsNamedByItsKey) {
  config_.listen.address = "192.0.2.1";
  EXPECT_TRUE(refusal().starts_with("listen.address 192.0.2.1 is no address of this machine"))
      << refusal();
}

TEST_F(AppTest, ACertificateOrAKeyThatCannotBeReadEndsTheStart) {
  config_.tls.certificate_file = config_.tls.key_file = "/no/such/file.pem";
  EXPECT_NE(refusal().find("/no/such/file.pem"), std::string::npos) << refusal();
  config_.tls = {};
  config_.log.address_hash_key_file = "/no/such/key";
  EXPECT_EQ(refusal(), "log.address_hash_key_file /no/such/key cannot be read");
}

TEST_F(AppTest, AKeyForAddressesHas16BytesOrMore) {
  const std::string name = ::testing::TempDir() + "address_hash_key_" + std::to_string(getpid());
  config_.log.address_hash_key_file = name;
  std::ofstream(name) << std::string(15, 'k');
  EXPECT_EQ(refusal(), "log.address_hash_key_file holds fewer than 16 bytes");
  std::ofstream(name) << std::string(16, 'k');
  EXPECT_TRUE(App::start(config_));
  std::remove(name.c_str());
}

}  // namespace
}  // namespace gateway
