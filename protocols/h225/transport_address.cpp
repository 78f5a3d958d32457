#include "protocols/h225/transport_address.hpp"

// Only inet_pton and inet_ntop: text to bytes and back, nothing is opened.
#include <arpa/inet.h>

#include <array>
#include <string>

namespace protocols::h225 {
namespace {

using Is = TransportAddress::Is;

std::optional<Address> from_bytes(const Bytes& ip, std::size_t size, std::uint16_t port) {
  if (ip.size() != size) return std::nullopt;
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (inet_ntop(size == 4 ? AF_INET : AF_INET6, ip.data(), text.data(), text.size()) == nullptr) {
    return std::nullopt;
  }
  return Address{text.data(), port};
}

}  // namespace

std::optional<Address> to_address(const TransportAddress& address) {
  if (const auto* ip4 = address.get_if<Is::IpAddress>()) return from_bytes(ip4->ip, 4, ip4->port);
  if (const auto* ip6 = address.get_if<Is::Ip6Address>()) return from_bytes(ip6->ip, 16, ip6->port);
  return std::nullopt;
}

TransportAddress to_transport_address(const Address& address) {
  const bool v6 = address.host.find(':') != std::string::npos;
  Bytes ip(v6 ? 16 : 4);
  inet_pton(v6 ? AF_INET6 : AF_INET, address.host.c_str(), ip.data());
  if (v6) return TransportAddress::of<Is::Ip6Address>({std::move(ip), address.port});
  return TransportAddress::of<Is::IpAddress>({std::move(ip), address.port});
}

}  // namespace protocols::h225
