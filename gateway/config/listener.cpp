#include "gateway/config/listener.hpp"

namespace gateway::config {

std::string cannot_listen(const Listener& listener, const std::error_code& error) {
  const std::string port = std::string(listener.port_key) + " " + std::to_string(listener.port);
  const std::string address = std::string(listener.address_key) + " " + listener.address;
  if (error == std::errc::address_not_available) {
    return address + " is no address of this machine, so that " + port +
           " cannot be opened: " + error.message();
  }
  return port + " cannot be opened at " + address + ": " + error.message();
}

}  // namespace gateway::config
