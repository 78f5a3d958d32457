#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "protocols/base/address.hpp"

namespace gateway::io {

// IPv4 mapped into IPv6 becomes plain IPv4, zones are left out: equal peers compare equal.
boost::asio::ip::address unmapped(const boost::asio::ip::address& address);
protocols::Address to_address(const boost::asio::ip::udp::endpoint& endpoint);
protocols::Address to_address(const boost::asio::ip::tcp::endpoint& endpoint);

// Nothing when the host is no IP literal.
std::optional<boost::asio::ip::udp::endpoint> to_udp(const protocols::Address& address);
std::optional<boost::asio::ip::tcp::endpoint> to_tcp(const protocols::Address& address);

// Who counts as one source in limits: an IPv4 address, or the /64 network of an IPv6 one, within
// which a host takes as many addresses as it likes (RFC 4291 2.5.4). What is no IP literal stays.
std::string source_network(std::string_view host);

// The local address that packets to `peer` leave from, by the routing table; nothing is sent.
std::optional<std::string> source_address_towards(const protocols::Address& peer);

// Remembers the conversions of the few peers one socket talks to, since writing and reading an IP
// literal for each packet costs more than the rest of its way. Forgets all when 4096 are known.
// Not thread-safe; one a socket.
class AddressCache {
 public:
  const protocols::Address& address(const boost::asio::ip::udp::endpoint& endpoint);
  // Null when the host is no IP literal.
  const boost::asio::ip::udp::endpoint* endpoint(const protocols::Address& address);

 private:
  struct EndpointHash {
    std::size_t operator()(const boost::asio::ip::udp::endpoint& endpoint) const;
  };
  struct AddressHash {
    std::size_t operator()(const protocols::Address& address) const;
  };
  std::unordered_map<boost::asio::ip::udp::endpoint, protocols::Address, EndpointHash> addresses_;
  std::unordered_map<protocols::Address, boost::asio::ip::udp::endpoint, AddressHash> endpoints_;
  boost::asio::ip::udp::endpoint last_endpoint_;
  const protocols::Address* last_address_ = nullptr;
};

}  // namespace gateway::io
