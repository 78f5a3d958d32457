#include "gateway/signalling/stream_listener.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/tcp_listener.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);
constexpr auto kAcceptPause = std::chrono::milliseconds(100);

asio::awaitable<void> accept_loop(std::shared_ptr<tcp::acceptor> acceptor,
                                  asio::any_io_executor executor,
                                  std::shared_ptr<ConnectionQuota> quota,
                                  StreamListenerHandlers handlers) {
  while (acceptor->is_open()) {
    tcp::socket socket(asio::make_strand(executor));
    auto [failed] = co_await acceptor->async_accept(socket, kTupled);
    if (failed) {
      // Out of descriptors, mostly: others must close some first.
      asio::steady_timer pause(acceptor->get_executor(), kAcceptPause);
      co_await pause.async_wait(kTupled);
      continue;
    }
    boost::system::error_code gone;
    const auto remote = socket.remote_endpoint(gone);
    if (gone) continue;
    if (auto place = quota->enter(io::to_address(remote).host)) {
      handlers.on_accepted(std::move(socket), std::move(place));
    } else {
      handlers.on_refused();
    }
  }
}

}  // namespace

std::expected<std::unique_ptr<StreamListener>, std::string> StreamListener::open(
    asio::any_io_executor executor, const config::Listener& at,
    std::shared_ptr<ConnectionQuota> quota, StreamListenerHandlers handlers) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(at.address, error);
  if (error) return std::unexpected(std::string(at.address_key) + " is no IP address");
  auto listening = io::listen_tcp(asio::make_strand(executor), {address, at.port});
  if (!listening) return std::unexpected(config::cannot_listen(at, listening.error()));
  auto acceptor = std::make_shared<tcp::acceptor>(std::move(*listening));
  auto loop = accept_loop(acceptor, executor, std::move(quota), std::move(handlers));
  asio::co_spawn(acceptor->get_executor(), std::move(loop), asio::detached);
  return std::unique_ptr<StreamListener>(new StreamListener(std::move(acceptor)));
}

StreamListener::~StreamListener() {
  boost::system::error_code ignored;
  acceptor_->close(ignored);
}

std::uint16_t StreamListener::port() const {
  boost::system::error_code error;
  return acceptor_->local_endpoint(error).port();
}

}  // namespace gateway::signalling
