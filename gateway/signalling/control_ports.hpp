#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstddef>
#include <expected>
#include <mutex>
#include <system_error>

#include "gateway/config/config.hpp"

namespace gateway::signalling {

// The TCP ports at which rooms connect for H.245. Each listener gets the next that is free: it goes
// round, so that a room that comes late meets no other call. Thread-safe.
class ControlPorts {
 public:
  ControlPorts(boost::asio::ip::address address, config::PortRange range);

  // std::errc::address_in_use: every port is taken.
  std::expected<boost::asio::ip::tcp::acceptor, std::error_code> open(
      const boost::asio::any_io_executor& strand);

 private:
  std::uint16_t take_next();

  const boost::asio::ip::address address_;
  const config::PortRange range_;
  std::mutex mutex_;
  std::uint16_t next_;
};

}  // namespace gateway::signalling
