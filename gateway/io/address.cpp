#include "gateway/io/address.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <functional>

namespace gateway::io {
namespace {

namespace ip = boost::asio::ip;
constexpr std::size_t kMaxRemembered = 4096;

std::size_t mix(std::size_t seed, std::size_t value) {
  return seed ^ (value + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U));
}

template <class Endpoint>
std::optional<Endpoint> to_endpoint(const protocols::Address& address) {
  boost::system::error_code error;
  const ip::address host = ip::make_address(address.host, error);
  if (error) return std::nullopt;
  return Endpoint(host, address.port);
}

}  // namespace

ip::address unmapped(const ip::address& address) {
  if (!address.is_v6()) return address;
  const ip::address_v6 v6 = address.to_v6();
  if (v6.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, v6);
  return ip::address_v6(v6.to_bytes());
}

protocols::Address to_address(const ip::udp::endpoint& endpoint) {
  return {unmapped(endpoint.address()).to_string(), endpoint.port()};
}

protocols::Address to_address(const ip::tcp::endpoint& endpoint) {
  return {unmapped(endpoint.address()).to_string(), endpoint.port()};
}

std::optional<ip::udp::endpoint> to_udp(const protocols::Address& address) {
  return to_endpoint<ip::udp::endpoint>(address);
}

std::optional<ip::tcp::endpoint> to_tcp(const protocols::Address& address) {
  return to_endpoint<ip::tcp::endpoint>(address);
}

std::string source_network(std::string_view host) {
  boost::system::error_code error;
  const ip::address address = ip::make_address(std::string(host), error);
  if (error) return std::string(host);
  const ip::address plain = unmapped(address);
  if (!plain.is_v6()) return plain.to_string();
  auto bytes = plain.to_v6().to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
  return ip::address_v6(bytes).to_string() + "/64";
}

std::optional<std::string> source_address_towards(const protocols::Address& peer) {
  const auto remote = to_udp(peer);
  if (!remote) return std::nullopt;
  // By the system's calls: it is asked for each message of a listener on all addresses.
  const int socket = ::socket(remote->protocol().family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return std::nullopt;
  // Port 0 cannot be connected to; any other serves, as nothing is sent.
  const ip::udp::endpoint named(remote->address(),
                                remote->port() == 0 ? std::uint16_t{9} : remote->port());
  ip::udp::endpoint local(remote->protocol(), 0);
  auto size = static_cast<socklen_t>(local.capacity());
  const bool known = ::connect(socket, named.data(), static_cast<socklen_t>(named.size())) == 0 &&
                     ::getsockname(socket, local.data(), &size) == 0;
  ::close(socket);
  if (!known) return std::nullopt;
  return unmapped(local.address()).to_string();
}

std::size_t AddressCache::EndpointHash::operator()(const ip::udp::endpoint& endpoint) const {
  return mix(std::hash<ip::address>{}(endpoint.address()), endpoint.port());
}

std::size_t AddressCache::AddressHash::operator()(const protocols::Address& address) const {
  return mix(std::hash<std::string>{}(address.host), address.port);
}

const protocols::Address& AddressCache::address(const ip::udp::endpoint& endpoint) {
  if (last_address_ != nullptr && endpoint == last_endpoint_) return *last_address_;
  auto found = addresses_.find(endpoint);
  if (found == addresses_.end()) {
    if (addresses_.size() >= kMaxRemembered) addresses_.clear();
    found = addresses_.emplace(endpoint, to_address(endpoint)).first;
  }
  last_endpoint_ = endpoint;
  last_address_ = &found->second;
  return found->second;
}

const ip::udp::endpoint* AddressCache::endpoint(const protocols::Address& address) {
  auto found = endpoints_.find(address);
  if (found == endpoints_.end()) {
    const auto made = to_udp(address);
    if (!made) return nullptr;
    if (endpoints_.size() >= kMaxRemembered) endpoints_.clear();
    found = endpoints_.emplace(address, *made).first;
  }
  return &found->second;
}

}  // namespace gateway::io
