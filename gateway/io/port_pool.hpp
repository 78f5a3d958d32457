#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/address.hpp>
#include <cstdint>
#include <expected>
#include <memory>
#include <mutex>
#include <system_error>
#include <vector>

#include "gateway/config/config.hpp"
#include "gateway/io/udp_socket.hpp"

namespace gateway::io {

// Hands out pairs of UDP ports from a range, RTP on the even one and RTCP on the next (RFC 3550
// section 11). Ports other programs hold are skipped. Thread-safe. Outlives its pairs.
class PortPool {
 public:
  class Pair {
   public:
    Pair(PortPool* pool, std::size_t slot, std::unique_ptr<UdpSocket> rtp_socket,
         std::unique_ptr<UdpSocket> rtcp_socket);
    Pair(Pair&& other) noexcept;
    Pair& operator=(Pair&&) = delete;
    ~Pair();  // on the strand of its sockets

    std::unique_ptr<UdpSocket> rtp, rtcp;

   private:
    PortPool* pool_;
    std::size_t slot_;
  };

  PortPool(boost::asio::ip::address address, config::PortRange range);

  // std::errc::no_buffer_space: every pair is taken.
  std::expected<Pair, std::error_code> take(const boost::asio::any_io_executor& strand);

  [[nodiscard]] std::size_t pairs() const { return taken_.size(); }
  [[nodiscard]] std::size_t in_use() const;

 private:
  void give_back(std::size_t slot);

  const boost::asio::ip::address address_;
  const std::size_t first_;
  mutable std::mutex mutex_;
  std::vector<bool> taken_;
  std::size_t next_ = 0;  // goes round, so that a late packet of an old call meets no new one
  std::size_t in_use_ = 0;
};

}  // namespace gateway::io
