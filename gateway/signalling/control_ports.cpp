#include "gateway/signalling/control_ports.hpp"

#include <utility>

#include "gateway/io/tcp_listener.hpp"

namespace gateway::signalling {

ControlPorts::ControlPorts(boost::asio::ip::address address, config::PortRange range)
    : address_(std::move(address)), range_(range), next_(range.first) {}

std::expected<boost::asio::ip::tcp::acceptor, std::error_code> ControlPorts::open(
    const boost::asio::any_io_executor& strand) {
  const int ports = range_.last - range_.first + 1;
  for (int tries = 0; tries < ports; ++tries) {
    auto acceptor = io::listen_tcp(strand, {address_, take_next()});
    if (acceptor || acceptor.error() != std::errc::address_in_use) return acceptor;
  }
  return std::unexpected(std::make_error_code(std::errc::address_in_use));
}

std::uint16_t ControlPorts::take_next() {
  const std::lock_guard lock(mutex_);
  return std::exchange(next_,
                       next_ == range_.last ? range_.first : static_cast<std::uint16_t>(next_ + 1));
}

}  // namespace gateway::signalling
