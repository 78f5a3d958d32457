#include "gateway/signalling/sip_connection.hpp"

#include <optional>
#include <vector>

#include "gateway/io/address.hpp"
#include "gateway/io/tls_context.hpp"
#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

using protocols::sip::Flow;
using protocols::sip::Transport;

class SipConnectionTest : public testing::Loopback {
 protected:
  SipConnectionHandlers handlers() {
    return {
        .on_message = [this](protocols::ByteView bytes,
                             const Flow&) { messages_.emplace_back(protocols::as_text(bytes)); },
        .on_garbage = [this](protocols::ByteView bytes, const protocols::Error&,
                             const Flow&) { garbage_ = protocols::as_text(bytes); },
        .on_closed = [this](const Flow& flow) { closed_ = flow; }};
  }
  // The gateway's end of a connection that room_ is the other end of.
  std::shared_ptr<SipConnection> accept() {
    room_.connect(acceptor_.local_endpoint());
    auto connection = SipConnection::accepted(acceptor_.accept(), nullptr, 7, handlers());
    EXPECT_TRUE(connection);
    return connection;
  }
  void say(std::string_view text) { boost::asio::write(room_, boost::asio::buffer(text)); }

  Tcp::acceptor acceptor_{context_, {here_, 0}};
  Tcp::socket room_{context_};
  std::vector<std::string> messages_;
  std::optional<std::string> garbage_;
  std::optional<Flow> closed_;
  std::string heard_;
  const std::string options_ = testing::request("OPTIONS", "c1", "TCP", 5060);
};

TEST_F(SipConnectionTest, KnowsBothEnds) {
  const auto connection = accept();
  EXPECT_EQ(connection->flow().transport, Transport::Tcp);
  EXPECT_EQ(connection->flow().connection, 7U);
  EXPECT_EQ(connection->flow().remote, io::to_address(room_.local_endpoint()));
  EXPECT_EQ(connection->flow().local, io::to_address(acceptor_.local_endpoint()));
}

TEST_F(SipConnectionTest, MessagesComeWholeHoweverTheyAreCut) {
  const auto connection = accept();
  say(options_ + options_.substr(0, 20));
  ASSERT_TRUE(run_until([&] { return messages_.size() == 1; }));
  say(options_.substr(20));
  ASSERT_TRUE(run_until([&] { return messages_.size() == 2; }));
  EXPECT_EQ(messages_[0], options_);
  EXPECT_EQ(messages_[1], options_);
}

TEST_F(SipConnectionTest, APingIsAnswered) {
  const auto connection = accept();
  say("\r\n\r\n");
  ASSERT_TRUE(run_until([&] { return !read_into(heard_, room_).empty(); }));
  EXPECT_EQ(heard_, "\r\n");
}

TEST_F(SipConnectionTest, WhatIsSentArrivesInOrder) {
  const auto connection = accept();
  for (const auto* word : {"one ", "two ", "three"}) connection->send(protocols::to_bytes(word));
  EXPECT_TRUE(run_until([&] { return read_into(heard_, room_) == "one two three"; })) << heard_;
}

TEST_F(SipConnectionTest, BytesThatCanBeNoMessageEndTheConnectionButNotTheAnswerToThem) {
  auto connection = accept();
  say("OPTIONS sip:a SIP/2.0\r\nContent-Length: x\r\n\r\n");
  ASSERT_TRUE(run_until([&] { return garbage_.has_value(); }));
  connection->send(protocols::to_bytes("answer"));
  ASSERT_TRUE(run_until([&] { return closed_.has_value(); }));
  EXPECT_EQ(read_into(heard_, room_), "answer");
}

TEST_F(SipConnectionTest, TheRoomsEndIsToldOnce) {
  const auto connection = accept();
  room_.close();
  ASSERT_TRUE(run_until([&] { return closed_.has_value(); }));
  EXPECT_EQ(closed_->connection, 7U);
}

TEST_F(SipConnectionTest, APeerThatReadsNothingIsGivenUp) {
  const auto connection = accept();
  for (int i = 0; i < 32; ++i) connection->send(protocols::Bytes(1 << 18));
  EXPECT_TRUE(run_until([&] { return closed_.has_value(); }));
}

TEST_F(SipConnectionTest, OneOfOursSendsWhatWaitedForIt) {
  Flow flow;
  flow.transport = Transport::Tcp;
  flow.remote = io::to_address(acceptor_.local_endpoint());
  flow.connection = 9;
  const auto connection = SipConnection::opened(context_.get_executor(), nullptr, flow, handlers());
  connection->send(protocols::to_bytes(options_));
  Tcp::socket peer(context_);
  acceptor_.non_blocking(true);
  boost::system::error_code error;
  ASSERT_TRUE(run_until([&] {
    acceptor_.accept(peer, error);
    return !error;
  }));
  EXPECT_TRUE(run_until([&] { return read_into(heard_, peer) == options_; })) << heard_;
}

TEST_F(SipConnectionTest, OneOfOursThatReachesNobodyIsClosed) {
  Flow flow;
  flow.transport = Transport::Tcp;
  flow.remote = io::to_address(acceptor_.local_endpoint());
  acceptor_.close();
  const auto connection = SipConnection::opened(context_.get_executor(), nullptr, flow, handlers());
  EXPECT_TRUE(run_until([&] { return closed_.has_value(); }));
}

TEST_F(SipConnectionTest, NoTlsPeerIsBelievedWithoutAnAuthority) {
  const auto server = *io::server_context(io::make_identity({"127.0.0.1"}));
  std::shared_ptr<SipConnection> accepted;
  acceptor_.async_accept([&](boost::system::error_code, Tcp::socket socket) {
    accepted = SipConnection::accepted(std::move(socket), server, 8, {});
  });
  Flow flow;
  flow.transport = Transport::Tls;
  flow.remote = io::to_address(acceptor_.local_endpoint());
  flow.connection = 9;
  const auto connection =
      SipConnection::opened(context_.get_executor(), *io::client_context(), flow, handlers());
  connection->send(protocols::to_bytes(options_));
  ASSERT_TRUE(run_until([&] { return closed_.has_value(); }));
  EXPECT_EQ(closed_->connection, 9U);
}

}  // namespace
}  // namespace gateway::signalling
