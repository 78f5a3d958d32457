#include "gateway/io/udp_socket.hpp"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/multicast.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <string>
#include <vector>

namespace gateway::io {
namespace {

namespace asio = boost::asio;
using asio::ip::make_address;

constexpr auto kPatience = std::chrono::seconds(10);

protocols::Address here(const UdpSocket& socket) {
  return {"127.0.0.1", socket.port()};
}

TEST(UdpSocket, WhatIsSentInOneTurnArrivesInOrderAndInFewCalls) {
  asio::io_context context;
  const asio::any_io_executor strand = asio::make_strand(context);
  auto a = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  auto b = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  std::vector<std::string> got;
  int batches = 0;
  b->start(
      [&](protocols::ByteView bytes, const protocols::Address& from) {
        got.emplace_back(protocols::as_text(bytes));
        EXPECT_EQ(from, here(*a));
      },
      [&] {
        ++batches;
        if (got.size() == 40) context.stop();
      });
  asio::post(strand, [&] {
    for (int i = 0; i < 40; ++i) a->send(here(*b), protocols::to_bytes(std::to_string(i)));
  });
  context.run_for(kPatience);
  ASSERT_EQ(got.size(), 40U);
  EXPECT_EQ(got.front(), "0");
  EXPECT_EQ(got.back(), "39");
  EXPECT_EQ(a->counters().sent, 40U);
  EXPECT_EQ(a->counters().send_calls, 2U);
  EXPECT_LT(batches, 40);
}

TEST(UdpSocket, OfAnySizeTakesTheLongestThereIsAndOneOfMediaCountsIt) {
  asio::io_context context;
  const asio::any_io_executor strand = asio::make_strand(context);
  auto a = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  auto media = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  auto any = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}, Datagrams::OfAnySize).value();
  const protocols::Bytes longest(65507);
  std::vector<std::size_t> got;
  const auto note = [&](protocols::ByteView bytes, const protocols::Address&) {
    got.push_back(bytes.size());
    if (got.size() == 3) context.stop();
  };
  any->start(note);
  media->start(note);
  asio::post(strand, [&] {
    for (int i = 0; i < 2; ++i) a->send(here(*any), longest);
    a->send(here(*media), longest);
    a->send(here(*media), protocols::Bytes(2048));
  });
  context.run_for(kPatience);
  EXPECT_EQ(std::ranges::count(got, longest.size()), 2);
  EXPECT_EQ(std::ranges::count(got, 2048U), 1);
  EXPECT_EQ(media->counters().truncated, 1U);
}

TEST(UdpSocket, MayBeDestroyedFromItsOwnCallback) {
  asio::io_context context;
  const asio::any_io_executor strand = asio::make_strand(context);
  auto a = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  auto b = UdpSocket::open(strand, {make_address("127.0.0.1"), 0}).value();
  int got = 0;
  b->start([&](protocols::ByteView, const protocols::Address&) {
    ++got;
    b.reset();
  });
  const auto to = here(*b);
  asio::post(strand, [&] {
    a->send(to, protocols::to_bytes(std::string_view("x")));
    a->send(to, protocols::to_bytes(std::string_view("y")));
  });
  context.run_for(kPatience);
  EXPECT_EQ(got, 1);
}

TEST(UdpSocket, APortInUseIsAnError) {
  asio::io_context context;
  auto a = UdpSocket::open(context.get_executor(), {make_address("127.0.0.1"), 0}).value();
  const auto b = UdpSocket::open(context.get_executor(), a->local());
  ASSERT_FALSE(b);
  EXPECT_EQ(b.error(), std::errc::address_in_use);
}

TEST(UdpSocket, AGroupIsHeardByItsMembersOnly) {
  asio::io_context context;
  const asio::any_io_executor strand = asio::make_strand(context);
  // 233.252.0.0/24 is for documentation (RFC 6676).
  const auto group = make_address("233.252.0.41");
  std::uint16_t port = 0;
  {
    asio::ip::udp::socket free(context, {make_address("127.0.0.1"), 0});
    port = free.local_endpoint().port();
  }
  auto one = UdpSocket::join(strand, {group, port}, {"127.0.0.1"}).value();
  auto two = UdpSocket::join(strand, {group, port}, {"127.0.0.1", "127.0.0.1"}).value();
  std::vector<std::string> got;
  const auto note = [&](protocols::ByteView bytes, const protocols::Address&) {
    got.emplace_back(protocols::as_text(bytes));
    if (got.size() == 2) context.stop();
  };
  one->start(note);
  two->start(note);
  asio::ip::udp::socket sender(context, {make_address("127.0.0.1"), 0});
  sender.set_option(
      asio::ip::multicast::outbound_interface(asio::ip::make_address_v4("127.0.0.1")));
  sender.send_to(asio::buffer("any", 3), {group, port});
  context.run_for(kPatience);
  EXPECT_EQ(got, (std::vector<std::string>{"any", "any"}));
}

TEST(UdpSocket, AGroupThatNoInterfaceJoinsIsAnError) {
  asio::io_context context;
  const asio::ip::udp::endpoint group(make_address("233.252.0.41"), 0);
  EXPECT_FALSE(UdpSocket::join(context.get_executor(), group, {"192.0.2.99"}));
  EXPECT_FALSE(UdpSocket::join(context.get_executor(), group, {"::1"}));
  EXPECT_FALSE(UdpSocket::join(context.get_executor(), group, {}));
}

}  // namespace
}  // namespace gateway::io
