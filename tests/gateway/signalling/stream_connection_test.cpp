#include "gateway/signalling/stream_connection.hpp"

#include <boost/asio/ssl/stream.hpp>
#include <optional>

#include "gateway/io/address.hpp"
#include "gateway/io/tls_context.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

using namespace std::chrono_literals;

class StreamConnectionTest : public testing::Loopback {
 protected:
  StreamHandlers handlers() {
    return {.on_open = [this] { ++opened_; },
            .on_bytes = [this](protocols::ByteView bytes) { got_ += protocols::as_text(bytes); },
            .on_closed = [this] { ++closed_; }};
  }
  // The gateway's end of a connection that room_ is the other end of.
  std::shared_ptr<StreamConnection> accept() {
    room_.connect(acceptor_.local_endpoint());
    auto connection = StreamConnection::accepted(acceptor_.accept(), nullptr);
    EXPECT_TRUE(connection);
    connection->start(handlers());
    return connection;
  }
  std::shared_ptr<StreamConnection> open(std::shared_ptr<boost::asio::ssl::context> tls = nullptr) {
    auto connection =
        StreamConnection::opened(context_.get_executor(), std::move(tls),
                                 io::to_address(acceptor_.local_endpoint()), "localhost");
    connection->start(handlers());
    return connection;
  }
  void say(std::string_view text) { boost::asio::write(room_, boost::asio::buffer(text)); }
  bool closes() {
    return run_until([this] { return closed_ > 0; });
  }
  bool room_hears(const std::string& text) {
    return run_until([&] { return read_into(heard_, room_) == text; });
  }

  Tcp::acceptor acceptor_{context_, {here_, 0}};
  Tcp::socket room_{context_};
  int opened_ = 0, closed_ = 0;
  std::string got_, heard_;
};

TEST_F(StreamConnectionTest, KnowsBothEndsAndThatNothingIsEncrypted) {
  const auto connection = accept();
  EXPECT_EQ(connection->remote(), io::to_address(room_.local_endpoint()));
  EXPECT_EQ(connection->local(), io::to_address(acceptor_.local_endpoint()));
  EXPECT_FALSE(connection->encrypted());
}

TEST_F(StreamConnectionTest, BytesComeAsTheyAreSaidOneAtATime) {
  const auto connection = accept();
  const std::string text = "slowly";
  for (std::size_t i = 0; i < text.size(); ++i) {
    say(text.substr(i, 1));
    ASSERT_TRUE(run_until([&] { return got_.size() == i + 1; }));
  }
  EXPECT_EQ(got_, text);
  EXPECT_EQ(opened_, 1);
}

TEST_F(StreamConnectionTest, WhatIsSentArrivesInOrder) {
  const auto connection = accept();
  for (const auto* word : {"one ", "two ", "three"}) connection->send(protocols::to_bytes(word));
  EXPECT_TRUE(room_hears("one two three")) << heard_;
}

TEST_F(StreamConnectionTest, FinishingSaysEverythingFirst) {
  const auto connection = accept();
  const std::string much(900'000, 'x');
  connection->send(protocols::to_bytes(much));
  connection->finish();
  connection->send(protocols::to_bytes("too late"));
  say("not wanted any more");
  ASSERT_TRUE(room_hears(much)) << heard_.size();
  EXPECT_EQ(end_of(room_), boost::asio::error::eof) << "in order, not reset";
  EXPECT_EQ(closed_, 0) << "the room has not ended its side";
  room_.close();
  EXPECT_TRUE(closes());
  EXPECT_EQ(got_, "");
}

TEST_F(StreamConnectionTest, AFinishedConnectionDoesNotWaitForEver) {
  const auto connection = accept();
  connection->finish();
  EXPECT_TRUE(closes());
}

TEST_F(StreamConnectionTest, ClosingIsAtOnceAndToldOnce) {
  const auto connection = accept();
  ASSERT_TRUE(run_until([this] { return opened_ == 1; }));
  connection->close();
  connection->close();
  connection->finish();
  ASSERT_TRUE(closes());
  context_.poll();
  EXPECT_EQ(closed_, 1);
}

TEST_F(StreamConnectionTest, TheTimeItWasGivenEnds) {
  const auto connection = accept();
  connection->give_time(1ms);
  EXPECT_TRUE(closes());
}

TEST_F(StreamConnectionTest, ThePeersEndIsToldOnceAndNothingKeepsTheConnection) {
  std::weak_ptr<StreamConnection> weak = accept();
  room_.close();
  ASSERT_TRUE(closes());
  EXPECT_TRUE(run_until([&] { return weak.expired(); }));
  EXPECT_EQ(closed_, 1);
}

TEST_F(StreamConnectionTest, APeerThatReadsNothingIsGivenUp) {
  const auto connection = accept();
  for (int i = 0; i < 32; ++i) connection->send(protocols::Bytes(1 << 18));
  EXPECT_TRUE(closes());
}

TEST_F(StreamConnectionTest, OneOfOursSendsWhatWaitedForIt) {
  const auto connection = open();
  connection->send(protocols::to_bytes("first"));
  acceptor_.async_accept(
      [this](boost::system::error_code, Tcp::socket socket) { room_ = std::move(socket); });
  ASSERT_TRUE(run_until([this] { return room_.is_open() && opened_ == 1; }));
  EXPECT_TRUE(room_hears("first")) << heard_;
}

TEST_F(StreamConnectionTest, OneOfOursThatReachesNobodyIsClosedWithoutHavingOpened) {
  const auto at = io::to_address(acceptor_.local_endpoint());
  acceptor_.close();
  const auto connection = StreamConnection::opened(context_.get_executor(), nullptr, at, "");
  connection->start(handlers());
  ASSERT_TRUE(closes());
  EXPECT_EQ(opened_, 0);
}

TEST_F(StreamConnectionTest, TlsHasBothRoles) {
  const auto identity = io::make_identity({"localhost"});
  const auto server = *io::server_context(identity);
  const auto client =
      std::make_shared<boost::asio::ssl::context>(boost::asio::ssl::context::tls_client);
  client->set_verify_mode(boost::asio::ssl::verify_peer);
  client->add_certificate_authority(boost::asio::buffer(identity.certificate_pem));
  std::shared_ptr<StreamConnection> accepted;
  std::string from_ours;
  acceptor_.async_accept([&](boost::system::error_code, Tcp::socket socket) {
    accepted = StreamConnection::accepted(std::move(socket), server);
    accepted->start(
        {.on_open = {},
         .on_bytes = [&](protocols::ByteView bytes) { from_ours += protocols::as_text(bytes); },
         .on_closed = {}});
  });
  const auto ours = open(client);
  ours->send(protocols::to_bytes("question"));
  ASSERT_TRUE(run_until([&] { return from_ours == "question"; }));
  EXPECT_TRUE(accepted->encrypted());
  accepted->send(protocols::to_bytes("answer"));
  accepted->finish();
  EXPECT_TRUE(run_until([this] { return got_ == "answer"; }));
  EXPECT_TRUE(closes());
}

TEST_F(StreamConnectionTest, NoTlsPeerIsBelievedWithoutAnAuthority) {
  const auto server = *io::server_context(io::make_identity({"localhost"}));
  std::shared_ptr<StreamConnection> accepted;
  acceptor_.async_accept([&](boost::system::error_code, Tcp::socket socket) {
    accepted = StreamConnection::accepted(std::move(socket), server);
    accepted->start({});
  });
  const auto connection = open(*io::client_context());
  connection->send(protocols::to_bytes("secret"));
  ASSERT_TRUE(closes());
  EXPECT_EQ(opened_, 0);
}

}  // namespace
}  // namespace gateway::signalling
