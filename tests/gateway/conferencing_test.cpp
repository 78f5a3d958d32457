#include "gateway/conferencing.hpp"

#include <array>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <chrono>

namespace gateway {
namespace {

namespace asio = boost::asio;

class ConferencingTest : public ::testing::Test {
 protected:
  ConferencingTest() {
    config_.listen.address = "127.0.0.1";
    config_.sip.udp_port = config_.sip.tcp_port = config_.sip.tls_port = 0;
    config_.h323.port = config_.h323.tls_port = 0;
    config_.gatekeeper.port = 0;
    config_.media.browser_port = 0;  // one the system chooses
  }
  ~ConferencingTest() override {
    conferencing_.close();
    context_.poll();
  }

  config::Config config_;
  admin::Metrics metrics_;
  log::Log log_{config::LogLevel::Error, config::LogFormat::Text,
                log::Redactor(std::array<std::byte, 32>{}), [](std::string_view) {}};
  const io::TlsIdentity identity_ = io::make_identity({});
  asio::io_context context_;
  Conferencing conferencing_{config_, metrics_, log_, context_.get_executor()};
};

TEST_F(ConferencingTest, OpensWithoutAPortForRoomsAndSaysNothingOfOne) {
  const auto opened = conferencing_.open(identity_);
  ASSERT_TRUE(opened) << opened.error();
  EXPECT_EQ(conferencing_.ready_line(), "");
  EXPECT_EQ(conferencing_.legs(), 0U);
  monitoring::Snapshot snapshot;
  conferencing_.fill(snapshot);
  EXPECT_EQ(snapshot.figures.meetings_active, 0);
  conferencing_.set_draining();
  conferencing_.end_all();
  EXPECT_EQ(conferencing_.legs(), 0U);
}

TEST_F(ConferencingTest, TheReadyLineNamesEachPortOfRooms) {
  config_.sip = {.udp_port = 1, .tcp_port = 2, .tls_port = 3, .session_expires = 1800};
  config_.h323.port = 4;
  config_.h323.tls_port = 5;
  config_.gatekeeper.port = 6;
  EXPECT_EQ(conferencing_.ready_line(), " sip udp 1 tcp 2 tls 3 h323 4 h323-tls 5 ras udp 6");
}

TEST_F(ConferencingTest, APortInUseIsOneSentenceThatNamesItsKey) {
  const asio::ip::tcp::acceptor signalling(context_, {asio::ip::make_address("127.0.0.1"), 0});
  config_.h323.port = signalling.local_endpoint().port();
  {
    Conferencing other(config_, metrics_, log_, context_.get_executor());
    const auto opened = other.open(identity_);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().starts_with("h323.port ")) << opened.error();
    other.close();
  }
  asio::ip::udp::socket media(context_, {asio::ip::make_address("127.0.0.1"), 0});
  config_.media.browser_port = media.local_endpoint().port();
  const auto opened = conferencing_.open(identity_);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("media.browser_port ")) << opened.error();
}

TEST_F(ConferencingTest, TheGatekeeperIsOpenWhereItHasAPort) {
  const auto free = asio::ip::udp::socket(context_, {asio::ip::make_address("127.0.0.1"), 0})
                        .local_endpoint()
                        .port();
  config_.gatekeeper = {.port = free, .multicast = false};
  const auto opened = conferencing_.open(identity_);
  ASSERT_TRUE(opened) << opened.error();
  asio::ip::udp::socket taken(context_, asio::ip::udp::v4());
  boost::system::error_code error;
  taken.bind({asio::ip::make_address("127.0.0.1"), free}, error);
  EXPECT_EQ(error, asio::error::address_in_use);
  monitoring::Snapshot snapshot;
  conferencing_.fill(snapshot);
  EXPECT_EQ(snapshot.figures.gatekeeper_registrations, 0);
  conferencing_.set_draining();
  conferencing_.end_all();
}

TEST_F(ConferencingTest, AGatekeepersPortInUseIsOneSentenceThatNamesItsKey) {
  asio::ip::udp::socket taken(context_, {asio::ip::make_address("127.0.0.1"), 0});
  config_.gatekeeper.port = taken.local_endpoint().port();
  const auto opened = conferencing_.open(identity_);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("gatekeeper.port ")) << opened.error();
}

TEST_F(ConferencingTest, ARegistrationBeginsWhereItIsConfigured) {
  asio::ip::udp::socket gatekeeper(context_, {asio::ip::make_address("127.0.0.1"), 0});
  config_.registration.gatekeepers = {{"127.0.0.1", gatekeeper.local_endpoint().port()}};
  config_.registration.aliases = {"bridge"};
  const auto opened = conferencing_.open(identity_);
  ASSERT_TRUE(opened) << opened.error();
  std::array<char, 2048> heard{};
  std::size_t size = 0;
  gatekeeper.async_receive(asio::buffer(heard), [&](boost::system::error_code, std::size_t count) {
    size = count;
    context_.stop();
  });
  context_.run_for(std::chrono::seconds(10));
  EXPECT_GT(size, 0U);
  monitoring::Snapshot snapshot;
  conferencing_.fill(snapshot);
  EXPECT_EQ(snapshot.figures.registered, 0);
}

TEST_F(ConferencingTest, AnAuthorityThatCannotBeReadEndsTheOpening) {
  config_.tls.client_ca_file = "/no/such/authority.pem";
  const auto opened = conferencing_.open(identity_);
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().find("tls.client_ca_file"), std::string::npos) << opened.error();
}

}  // namespace
}  // namespace gateway
