#pragma once

#include <netinet/in.h>

#include <cstdint>
#include <span>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"

namespace bench {

// A plain UDP socket on 127.0.0.1, never blocking, for floors and for the far ends.
class Udp {
 public:
  Udp();
  ~Udp();
  Udp(Udp&& other) noexcept;
  Udp& operator=(Udp&&) = delete;

  [[nodiscard]] int handle() const { return handle_; }
  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] protocols::Address address() const { return {"127.0.0.1", port()}; }
  void send(std::span<const protocols::Bytes> datagrams, std::uint16_t port);
  // What waits, at most 64 datagrams.
  std::vector<protocols::Bytes> receive();
  // As receive(), only counted.
  std::size_t discard();

 private:
  int handle_;
};

sockaddr_in loopback(std::uint16_t port);

}  // namespace bench
