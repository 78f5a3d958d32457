#pragma once

#include <cstdint>
#include <string>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"

namespace protocols::sip {

enum class Transport : std::uint8_t { Udp, Tcp, Tls };

constexpr bool is_reliable(Transport t) {
  return t != Transport::Udp;
}

// The way a message came or shall go: one connection, or one UDP listener and a peer address.
// Responses and requests within a dialog go back the way the peer's last request came where that
// still exists (RFC 3581, RFC 5626); the shell opens a connection to `remote` where it does not.
struct Flow {
  Transport transport = Transport::Udp;
  Address local, remote;
  std::uint64_t connection =
      0;                    // TCP and TLS: the shell's number of the connection, 0 for "open one"
  std::string remote_host;  // TLS when we connect: name to verify and send as SNI

  auto operator<=>(const Flow&) const = default;
};

struct Outgoing {
  Flow flow;
  Bytes bytes;
};

}  // namespace protocols::sip
