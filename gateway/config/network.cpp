#include "gateway/config/network.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <string>

#include "protocols/base/text.hpp"

namespace gateway::config {
namespace {

struct Parsed {
  std::array<std::uint8_t, 16> bytes{};
  bool v4 = false;
};

std::optional<Parsed> parse_host(std::string_view text) {
  const std::string host(text);
  Parsed out;
  if (inet_pton(AF_INET6, host.c_str(), out.bytes.data()) == 1) return out;
  out.v4 = true;
  out.bytes = {};
  out.bytes[10] = out.bytes[11] = 0xff;
  if (inet_pton(AF_INET, host.c_str(), out.bytes.data() + 12) == 1) return out;
  return std::nullopt;
}

// Whether the first `bits` are equal.
bool same_prefix(const std::array<std::uint8_t, 16>& a, const std::array<std::uint8_t, 16>& b,
                 unsigned bits) {
  const unsigned whole = bits / 8, rest = bits % 8;
  if (!std::equal(a.begin(), a.begin() + whole, b.begin())) return false;
  return rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0;
}

}  // namespace

std::optional<Network> Network::parse(std::string_view text) {
  const bool has_prefix = text.find('/') != std::string_view::npos;
  const auto host = parse_host(protocols::cut(text, '/'));
  if (!host) return std::nullopt;
  const unsigned most = host->v4 ? 32 : 128;
  const auto prefix = has_prefix ? protocols::parse_number<unsigned>(text) : most;
  if (!prefix || *prefix > most) return std::nullopt;
  Network out;
  out.address_ = host->bytes;
  out.prefix_ = *prefix + (host->v4 ? 96 : 0);
  return out;
}

bool Network::contains(std::string_view host) const {
  const auto parsed = parse_host(host);
  return parsed && same_prefix(parsed->bytes, address_, prefix_);
}

bool any_contains(std::span<const Network> networks, std::string_view host) {
  return std::ranges::any_of(networks,
                             [host](const Network& network) { return network.contains(host); });
}

bool is_ip_literal(std::string_view text) {
  return parse_host(text).has_value();
}

}  // namespace gateway::config
