#include "protocols/h323/media_address.hpp"

#include "protocols/h225/transport_address.hpp"

namespace protocols::h323 {
namespace {

using h245::UnicastAddress;
using Signalling = h225::TransportAddress;

}  // namespace

std::optional<Address> to_address(const h245::TransportAddress& address) {
  const auto* unicast = address.get_if<h245::TransportAddress::Is::UnicastAddress>();
  if (!unicast) return std::nullopt;
  if (const auto* ip4 = unicast->get_if<UnicastAddress::Is::IPAddress>()) {
    return h225::to_address(
        Signalling::of<Signalling::Is::IpAddress>({ip4->network, ip4->tsap_identifier}));
  }
  if (const auto* ip6 = unicast->get_if<UnicastAddress::Is::IP6Address>()) {
    return h225::to_address(
        Signalling::of<Signalling::Is::Ip6Address>({ip6->network, ip6->tsap_identifier}));
  }
  return std::nullopt;
}

h245::TransportAddress to_media_address(const Address& address) {
  const Signalling made = h225::to_transport_address(address);
  UnicastAddress out;
  if (const auto* ip6 = made.get_if<Signalling::Is::Ip6Address>()) {
    out.emplace<UnicastAddress::Is::IP6Address>({ip6->ip, ip6->port});
  } else if (const auto* ip4 = made.get_if<Signalling::Is::IpAddress>()) {
    out.emplace<UnicastAddress::Is::IPAddress>({ip4->ip, ip4->port});
  }
  return h245::TransportAddress::of<h245::TransportAddress::Is::UnicastAddress>(std::move(out));
}

}  // namespace protocols::h323
