#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "protocols/sip/transport.hpp"

namespace gateway::probe {

// Where a call goes. RFC 3261 19.1.
struct Target {
  protocols::sip::Transport transport = protocols::sip::Transport::Udp;
  std::string host;  // name or IP literal without brackets
  std::uint16_t port = 5060;
  std::string request_uri;  // what the INVITE names, without header fields

  [[nodiscard]] bool encrypted() const { return transport == protocols::sip::Transport::Tls; }
};

// sip: is UDP unless ;transport= says tcp or tls, sips: is TLS. Ports: 5060, TLS 5061. No DNS
// records are asked for. The error is one sentence.
std::expected<Target, std::string> parse_target(std::string_view uri);

}  // namespace gateway::probe
