#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "protocols/sip/transport.hpp"

namespace gateway::probe {

// Where a call goes. RFC 3261 19.1, RFC 3508.
struct Target {
  enum class Protocol : std::uint8_t { Sip, H323 };

  Protocol protocol = Protocol::Sip;
  protocols::sip::Transport transport = protocols::sip::Transport::Udp;
  std::string host;  // name or IP literal without brackets
  std::uint16_t port = 5060;
  std::string request_uri;  // SIP: what the INVITE names, without header fields
  std::string alias;        // H.323: whom to call there, UTF-8; empty: the machine itself

  [[nodiscard]] bool encrypted() const { return transport == protocols::sip::Transport::Tls; }
};

// sip: is UDP unless ;transport= says tcp or tls, sips: is TLS; h323: is TCP unless ;transport=tls,
// and without a user part the host itself. Ports: 5060, TLS 5061; 1720, TLS 1300. No DNS records
// are asked for. The error is one sentence.
std::expected<Target, std::string> parse_target(std::string_view uri);

}  // namespace gateway::probe
