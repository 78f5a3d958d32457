#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/udp.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"

namespace gateway::io {

struct UdpCounters {
  std::uint64_t received = 0, received_bytes = 0, receive_calls = 0;
  std::uint64_t sent = 0, sent_bytes = 0, send_calls = 0;
  std::uint64_t dropped = 0;    // the system would not take it, or the queue was full
  std::uint64_t truncated = 0;  // longer than Datagrams says, thrown away
};

// What a socket must be able to receive.
enum class Datagrams : std::uint8_t {
  OfMedia,   // no packet of media is longer than 2048 bytes
  OfAnySize  // RFC 3261 18.1.1 asks it of SIP; four a system call
};

// A UDP socket that moves up to 32 datagrams a system call (recvmmsg, sendmmsg). What is sent in
// one turn of the executor leaves together at its end. Every member and both callbacks run on the
// executor given, a strand; the object may be destroyed there at any time, also in a callback.
class UdpSocket {
 public:
  // The bytes and `from`, which is canonical, live during the call only.
  using OnDatagram = std::function<void(protocols::ByteView, const protocols::Address& from)>;
  // After each batch: the time to empty polls and re-arm deadlines. May be empty.
  using OnBatchEnd = std::function<void()>;

  static std::expected<std::unique_ptr<UdpSocket>, std::error_code> open(
      boost::asio::any_io_executor strand, const boost::asio::ip::udp::endpoint& local,
      Datagrams datagrams = Datagrams::OfMedia);

  // Receives what is sent to an IPv4 multicast group, by the interfaces of these IPv4 addresses, as
  // other programs may at the same port. An error only where none of them could join. Answers leave
  // from another socket: this one's address is the group's.
  static std::expected<std::unique_ptr<UdpSocket>, std::error_code> join(
      boost::asio::any_io_executor strand, const boost::asio::ip::udp::endpoint& group,
      const std::vector<std::string>& interfaces);

  UdpSocket(const UdpSocket&) = delete;
  UdpSocket& operator=(const UdpSocket&) = delete;
  ~UdpSocket();

  void start(OnDatagram on_datagram, OnBatchEnd on_batch_end = {});
  void send(const protocols::Address& to, protocols::Bytes bytes);
  // Sends what is queued now instead of at the end of the turn.
  void flush();
  // What it sends to a group is not heard on this machine.
  void keep_multicast_outside();
  void close();

  [[nodiscard]] boost::asio::ip::udp::endpoint local() const;
  [[nodiscard]] std::uint16_t port() const { return local().port(); }
  [[nodiscard]] const UdpCounters& counters() const;

 private:
  class Impl;
  explicit UdpSocket(std::shared_ptr<Impl> impl);
  // Shared with the pending waits of the executor, which outlive the object by a turn.
  std::shared_ptr<Impl> impl_;
};

}  // namespace gateway::io
