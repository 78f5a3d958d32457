#include "gateway/media/browser_port.hpp"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "protocols/stun/message.hpp"

namespace gateway::media {
namespace {

namespace asio = boost::asio;
using asio::ip::make_address;

// A browser that sends what it is told, in order, from one address.
class BrowserPortTest : public ::testing::Test {
 protected:
  BrowserPortTest() {
    port_ = *BrowserPort::open(context_.get_executor(), {make_address("127.0.0.1"), 0});
  }
  ~BrowserPortTest() override { port_->release(); }

  [[nodiscard]] std::shared_ptr<void> attach(const std::string& ufrag) {
    return port_->attach(ufrag, context_.get_executor(),
                         [this, ufrag](std::vector<BrowserPort::Datagram> datagrams) {
                           for (const auto& one : datagrams) {
                             const bool check =
                                 !protocols::webrtc::Peer::local_ufrag_of(one.bytes).empty();
                             got_ += ufrag + (check ? "?" : "!") + " ";
                           }
                         });
  }
  static protocols::Bytes check_for(const std::string& ufrag) {
    protocols::stun::Message message;
    message.username = ufrag + ":browser";
    return protocols::stun::write(message, {});
  }
  void send(const protocols::Bytes& bytes) {
    browser_.send_to(asio::buffer(bytes.data(), bytes.size()),
                     {make_address("127.0.0.1"), port_->port()});
  }
  // Lets the port work until it has handed on `count` datagrams.
  std::string wait_for(std::size_t count) {
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (got_.size() < count * 3 && std::chrono::steady_clock::now() < patience) {
      context_.run_one_for(std::chrono::milliseconds(100));
    }
    return std::exchange(got_, {});
  }

  asio::io_context context_;
  std::shared_ptr<BrowserPort> port_;
  asio::ip::udp::socket browser_{context_, {make_address("127.0.0.1"), 0}};
  std::string got_;
  const protocols::Bytes media_ = protocols::to_bytes(std::string_view("\x80 media"));
};

TEST_F(BrowserPortTest, ACheckSaysWhoseTheAddressIsAndMediaFollows) {
  const auto a = attach("a");
  const auto b = attach("b");
  send(media_);  // of nobody
  send(check_for("b"));
  send(media_);
  EXPECT_EQ(wait_for(2), "b? b! ");
  send(check_for("a"));
  send(media_);
  EXPECT_EQ(wait_for(2), "a? a! ");
}

TEST_F(BrowserPortTest, AfterAnIceRestartMediaGoesOnUntilTheNewNameIsChecked) {
  const auto before = attach("a");
  send(check_for("a"));
  EXPECT_EQ(wait_for(1), "a? ");
  const auto after = attach("b");
  send(media_);
  send(check_for("b"));
  send(media_);
  EXPECT_EQ(wait_for(3), "a! b? b! ");
}

TEST_F(BrowserPortTest, ADetachedLegGetsNothing) {
  auto gone = attach("a");
  const auto stays = attach("b");
  send(check_for("a"));
  EXPECT_EQ(wait_for(1), "a? ");
  gone.reset();
  send(media_);
  send(check_for("a"));
  send(check_for("b"));
  EXPECT_EQ(wait_for(1), "b? ");
}

TEST_F(BrowserPortTest, OfManyAddressesThatGiveOneNameOnlyTheLatestAreKnown) {
  const auto a = attach("a");
  send(check_for("a"));
  EXPECT_EQ(wait_for(1), "a? ");
  asio::ip::udp::socket first(context_, {make_address("127.0.0.1"), 0});
  std::swap(first, browser_);
  std::vector<asio::ip::udp::socket> others;
  for (int i = 0; i < 16; ++i) {
    others.push_back(
        std::exchange(browser_, asio::ip::udp::socket(context_, {make_address("127.0.0.1"), 0})));
    send(check_for("a"));
    EXPECT_EQ(wait_for(1), "a? ");
  }
  std::swap(first, browser_);
  send(media_);  // forgotten
  std::swap(first, browser_);
  send(media_);
  send(check_for("a"));
  EXPECT_EQ(wait_for(2), "a! a? ");
}

TEST_F(BrowserPortTest, WhatIsMalformedAndOfNobodyIsCounted) {
  auto check = check_for("a");
  check[3] = std::byte{1};
  send(check);
  send(protocols::Bytes(20, std::byte{22}));
  send(protocols::Bytes(20, std::byte{0xff}));
  const auto leg = attach("a");
  send(check_for("a"));
  EXPECT_EQ(wait_for(1), "a? ");
  EXPECT_EQ(port_->malformed().stun, 1U);
  EXPECT_EQ(port_->malformed().dtls, 1U);
  EXPECT_EQ(port_->malformed().rtp, 1U);
}

}  // namespace
}  // namespace gateway::media
