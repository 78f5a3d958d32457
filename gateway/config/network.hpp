#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace gateway::config {

// An address block in CIDR notation (RFC 4632, RFC 4291 2.3): "10.20.0.0/16", "fd00::/8", or a
// single address. IPv4 is kept mapped into IPv6, so that ::ffff:10.20.0.1 matches too.
class Network {
 public:
  static std::optional<Network> parse(std::string_view text);

  // `host` is an IP literal; anything else is in no network.
  [[nodiscard]] bool contains(std::string_view host) const;

  bool operator==(const Network&) const = default;

 private:
  std::array<std::uint8_t, 16> address_{};
  unsigned prefix_ = 128;
};

// Whether one of them does.
bool any_contains(std::span<const Network> networks, std::string_view host);

// Whether the text is an IPv4 or IPv6 literal, without brackets or zone.
bool is_ip_literal(std::string_view text);

}  // namespace gateway::config
