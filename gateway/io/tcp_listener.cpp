#include "gateway/io/tcp_listener.hpp"

#include <boost/asio/ip/v6_only.hpp>
#include <utility>

namespace gateway::io {

std::expected<boost::asio::ip::tcp::acceptor, std::error_code> listen_tcp(
    boost::asio::any_io_executor executor, const boost::asio::ip::tcp::endpoint& endpoint) {
  namespace asio = boost::asio;
  boost::system::error_code error;
  asio::ip::tcp::acceptor acceptor(std::move(executor));
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
  if (!error && endpoint.address().is_v6() && endpoint.address().is_unspecified()) {
    acceptor.set_option(asio::ip::v6_only(false), error);
  }
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) return std::unexpected(std::error_code(error));
  return acceptor;
}

}  // namespace gateway::io
