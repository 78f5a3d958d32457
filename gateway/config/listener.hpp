#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace gateway::config {

// A listener of the configuration: the keys that say where it is, and what they say.
struct Listener {
  std::string_view port_key, address_key;  // "sip.tls_port", "listen.address"
  std::uint16_t port = 0;
  std::string address;
};

// Why it could not be opened, as one sentence that names the key to look at.
std::string cannot_listen(const Listener& listener, const std::error_code& error);

}  // namespace gateway::config
