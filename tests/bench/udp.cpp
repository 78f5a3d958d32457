#include "tests/bench/udp.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>

#include "tests/bench/figure.hpp"

namespace bench {

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in out{};
  out.sin_family = AF_INET;
  out.sin_port = htons(port);
  out.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return out;
}

Udp::Udp() : handle_(::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
  const sockaddr_in local = loopback(0);
  // The sockets' interface takes every family by one pointer.
  require(
      handle_ >= 0 && ::bind(handle_, reinterpret_cast<const sockaddr*>(&local), sizeof local) == 0,
      "no UDP socket on 127.0.0.1");
  const int size = 2 << 20;
  ::setsockopt(handle_, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
  ::setsockopt(handle_, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

Udp::Udp(Udp&& other) noexcept : handle_(std::exchange(other.handle_, -1)) {}

Udp::~Udp() {
  if (handle_ >= 0) ::close(handle_);
}

std::uint16_t Udp::port() const {
  sockaddr_in local{};
  socklen_t size = sizeof local;
  ::getsockname(handle_, reinterpret_cast<sockaddr*>(&local), &size);
  return ntohs(local.sin_port);
}

void Udp::send(std::span<const protocols::Bytes> datagrams, std::uint16_t port) {
  const sockaddr_in to = loopback(port);
  for (const auto& datagram : datagrams) {
    ::sendto(handle_, datagram.data(), datagram.size(), 0, reinterpret_cast<const sockaddr*>(&to),
             sizeof to);
  }
}

std::vector<protocols::Bytes> Udp::receive() {
  std::vector<protocols::Bytes> out;
  std::array<std::byte, 2048> buffer;
  while (out.size() < 64) {
    const auto size = ::recv(handle_, buffer.data(), buffer.size(), 0);
    if (size <= 0) break;
    out.emplace_back(buffer.begin(), buffer.begin() + size);
  }
  return out;
}

std::size_t Udp::discard() {
  std::array<std::byte, 2048> buffer;
  std::size_t count = 0;
  while (count < 64 && ::recv(handle_, buffer.data(), buffer.size(), 0) > 0) ++count;
  return count;
}

}  // namespace bench
