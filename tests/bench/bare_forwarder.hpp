#pragma once

#include <netinet/in.h>
#include <srtp2/srtp.h>
#include <sys/socket.h>

#include <array>
#include <cstddef>

#include "protocols/base/media_session.hpp"
#include "tests/bench/udp.hpp"

namespace bench {

// The floor of forwarding: receive, srtp_unprotect, srtp_protect, send, with libsrtp and the
// system's calls and nothing between them.
class BareForwarder {
 public:
  BareForwarder(const protocols::SrtpKey& from, const protocols::SrtpKey& to);
  ~BareForwarder();
  BareForwarder(const BareForwarder&) = delete;
  BareForwarder& operator=(const BareForwarder&) = delete;

  [[nodiscard]] std::uint16_t port() const { return socket_.port(); }
  // One recvfrom and one sendto a packet.
  std::size_t forward_single(std::uint16_t to);
  // One recvmmsg and one sendmmsg for what waits.
  std::size_t forward_batch(std::uint16_t to);

 private:
  static constexpr std::size_t kBatch = 32, kBuffer = 2048;
  int recode(std::byte* packet, int length);

  Udp socket_;
  srtp_t inbound_ = nullptr, outbound_ = nullptr;
  std::array<std::array<std::byte, kBuffer>, kBatch> buffers_;
  std::array<sockaddr_in, kBatch> from_{};
  std::array<iovec, kBatch> vectors_{};
  std::array<mmsghdr, kBatch> headers_{};
};

}  // namespace bench
