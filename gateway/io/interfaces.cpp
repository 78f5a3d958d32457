#include "gateway/io/interfaces.hpp"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <cstring>

namespace gateway::io {
namespace {

namespace ip = boost::asio::ip;

ip::address address_of(const sockaddr& from) {
  if (from.sa_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &from, sizeof v4);
    return ip::address_v4(ntohl(v4.sin_addr.s_addr));
  }
  sockaddr_in6 v6{};
  std::memcpy(&v6, &from, sizeof v6);
  ip::address_v6::bytes_type bytes;
  std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
  return ip::address_v6(bytes);
}

}  // namespace

std::vector<std::string> reachable_addresses(const std::string& listen_address,
                                             const std::string& advertised) {
  if (!advertised.empty()) return {advertised};
  const ip::address listen = ip::make_address(listen_address);
  if (!listen.is_unspecified()) return {listen.to_string()};
  std::vector<std::string> out, loopback;
  ifaddrs* all = nullptr;
  if (getifaddrs(&all) != 0) return {"127.0.0.1"};
  for (const ifaddrs* at = all; at != nullptr; at = at->ifa_next) {
    if (at->ifa_addr == nullptr || (at->ifa_flags & IFF_UP) == 0) continue;
    const auto family = at->ifa_addr->sa_family;
    if (family != AF_INET && !(family == AF_INET6 && listen.is_v6())) continue;
    const ip::address address = address_of(*at->ifa_addr);
    if (address.is_v6() && address.to_v6().is_link_local()) continue;
    (address.is_loopback() ? loopback : out).push_back(address.to_string());
  }
  freeifaddrs(all);
  out.insert(out.end(), loopback.begin(), loopback.end());
  return out;
}

}  // namespace gateway::io
