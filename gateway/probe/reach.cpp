#include "gateway/probe/reach.hpp"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <chrono>
#include <optional>

#include "gateway/io/address.hpp"

namespace gateway::probe {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::ip::tcp;
using asio::ip::udp;

constexpr auto kConnectTime = 3s;
constexpr auto kRefusalTime = 100ms;

bool accepts_tcp(const asio::ip::address& address, std::uint16_t port) {
  asio::io_context context;
  tcp::socket socket(context);
  bool connected = false;
  socket.async_connect({address, port},
                       [&](boost::system::error_code error) { connected = !error; });
  context.run_for(kConnectTime);
  return connected;
}

bool seems_open_udp(const asio::ip::address& address, std::uint16_t port) {
  asio::io_context context;
  udp::socket socket(context);
  boost::system::error_code error;
  socket.connect({address, port}, error);
  if (!error) socket.send(asio::buffer("\r\n\r\n", 4), 0, error);
  if (error) return false;
  bool refused = false;
  std::array<char, 64> answer;
  socket.async_receive(asio::buffer(answer), [&](boost::system::error_code failed, std::size_t) {
    refused = failed == asio::error::connection_refused;
  });
  context.run_for(kRefusalTime);
  return !refused;
}

}  // namespace

std::expected<protocols::Address, std::string> reach(const Target& target) {
  asio::io_context context;
  tcp::resolver resolver(context);
  boost::system::error_code error;
  const auto found = resolver.resolve(target.host, std::to_string(target.port), error);
  if (error || found.empty()) return std::unexpected(target.host + " cannot be resolved");
  const bool udp = target.transport == protocols::sip::Transport::Udp;
  for (const auto& entry : found) {
    const auto address = entry.endpoint().address();
    const bool open =
        udp ? seems_open_udp(address, target.port) : accepts_tcp(address, target.port);
    if (open) return io::to_address(tcp::endpoint(address, target.port));
  }
  return std::unexpected("nobody listens at " + target.host + ", " + (udp ? "UDP" : "TCP") +
                         " port " + std::to_string(target.port));
}

bool is_loopback(const protocols::Address& address) {
  boost::system::error_code error;
  const auto parsed = asio::ip::make_address(address.host, error);
  return !error && parsed.is_loopback();
}

}  // namespace gateway::probe
