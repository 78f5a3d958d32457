#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <expected>
#include <system_error>

namespace gateway::io {

// Open and listening, with SO_REUSEADDR; an IPv6 wildcard takes IPv4 too.
std::expected<boost::asio::ip::tcp::acceptor, std::error_code> listen_tcp(
    boost::asio::any_io_executor executor, const boost::asio::ip::tcp::endpoint& endpoint);

}  // namespace gateway::io
