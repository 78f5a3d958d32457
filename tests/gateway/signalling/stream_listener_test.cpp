#include "gateway/signalling/stream_listener.hpp"

#include <vector>

#include "tests/gateway/signalling/loopback.hpp"

namespace gateway::signalling {
namespace {

class StreamListenerTest : public testing::Loopback {
 protected:
  ~StreamListenerTest() override {
    listener_.reset();
    context_.restart();
    context_.poll();
  }

  auto open(std::uint16_t port) {
    return StreamListener::open(context_.get_executor(),
                                {"sip.tcp_port", "listen.address", port, "127.0.0.1"}, quota_,
                                {.on_accepted =
                                     [this](Tcp::socket socket, ConnectionQuota::Place place) {
                                       sockets_.push_back(std::move(socket));
                                       places_.push_back(std::move(place));
                                     },
                                 .on_refused = [this] { ++refused_; }});
  }
  Tcp::socket& connect() {
    rooms_.emplace_back(context_);
    rooms_.back().connect({here_, listener_->port()});
    return rooms_.back();
  }

  std::shared_ptr<ConnectionQuota> quota_ =
      std::make_shared<ConnectionQuota>(ConnectionQuota::Most{.of_all = 2, .of_one_source = 2});
  std::unique_ptr<StreamListener> listener_;
  std::vector<Tcp::socket> rooms_, sockets_;
  std::vector<ConnectionQuota::Place> places_;
  int refused_ = 0;
};

TEST_F(StreamListenerTest, HandsOnWhatComesWithItsPlace) {
  listener_ = std::move(*open(0));
  const auto room = connect().local_endpoint();
  ASSERT_TRUE(run_until([this] { return !sockets_.empty(); }));
  EXPECT_EQ(sockets_[0].remote_endpoint(), room);
  EXPECT_TRUE(places_[0]);
}

TEST_F(StreamListenerTest, WhatHasNoPlaceIsClosedAndCounted) {
  listener_ = std::move(*open(0));
  for (int i = 0; i < 2; ++i) connect();
  auto& third = connect();
  ASSERT_TRUE(run_until([this] { return refused_ == 1; }));
  EXPECT_TRUE(end_of(third));
  EXPECT_EQ(sockets_.size(), 2U);

  sockets_.clear();
  places_.clear();
  connect();
  EXPECT_TRUE(run_until([this] { return sockets_.size() == 1; })) << "places come back";
}

TEST_F(StreamListenerTest, APortInUseIsOneSentenceThatNamesItsKey) {
  Tcp::acceptor taken(context_, {here_, 0}, false);
  const auto port = taken.local_endpoint().port();
  const auto opened = open(port);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().starts_with("sip.tcp_port " + std::to_string(port) + " "))
      << opened.error();
}

TEST_F(StreamListenerTest, ItsPortIsFreeOnceItHasGone) {
  listener_ = std::move(*open(0));
  const auto port = listener_->port();
  listener_.reset();
  EXPECT_TRUE(open(port));
}

}  // namespace
}  // namespace gateway::signalling
