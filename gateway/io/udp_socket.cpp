#include "gateway/io/udp_socket.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/ip/multicast.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "gateway/io/address.hpp"

namespace gateway::io {
namespace {

namespace asio = boost::asio;
using asio::ip::udp;

constexpr std::size_t kBatch = 32;
constexpr std::size_t kDatagram = 2048;
constexpr std::size_t kLargeBatch = 4;
constexpr std::size_t kLargeDatagram = 65535;
constexpr std::size_t kMaxQueued = 4096;
// After so many batches other sockets get their turn.
constexpr int kBatchesATurn = 4;
constexpr int kKernelBuffer = 2 << 20;

// One a thread instead of one a socket: it is in use only while one callback runs.
struct ReceiveBatch {
  std::vector<std::vector<std::byte>> data;
  std::vector<sockaddr_storage> from;
  std::vector<iovec> vectors;
  std::vector<mmsghdr> headers;

  ReceiveBatch(std::size_t count, std::size_t size)
      : data(count, std::vector<std::byte>(size)), from(count), vectors(count), headers(count) {
    for (std::size_t i = 0; i < count; ++i) {
      vectors[i] = {data[i].data(), size};
      headers[i] = {};
      headers[i].msg_hdr.msg_iov = &vectors[i];
      headers[i].msg_hdr.msg_iovlen = 1;
      headers[i].msg_hdr.msg_name = &from[i];
    }
  }

  int receive(int socket) {
    for (mmsghdr& header : headers) header.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
    return ::recvmmsg(socket, headers.data(), static_cast<unsigned>(headers.size()), MSG_DONTWAIT,
                      nullptr);
  }
};

udp::endpoint to_endpoint(const msghdr& header) {
  udp::endpoint endpoint;
  endpoint.resize(header.msg_namelen);
  std::memcpy(endpoint.data(), header.msg_name, header.msg_namelen);
  return endpoint;
}

}  // namespace

class UdpSocket::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(asio::any_io_executor strand, udp::socket socket, Datagrams datagrams)
      : strand_(std::move(strand)),
        socket_(std::move(socket)),
        datagrams_(datagrams),
        is_v6_(socket_.local_endpoint().address().is_v6()) {}

  void start(OnDatagram on_datagram, OnBatchEnd on_batch_end) {
    on_datagram_ = std::move(on_datagram);
    on_batch_end_ = std::move(on_batch_end);
    wait_readable();
  }

  void send(const protocols::Address& to, protocols::Bytes bytes) {
    const udp::endpoint* endpoint = cache_.endpoint(to);
    if (closed_ || endpoint == nullptr || queue_.size() >= kMaxQueued) {
      ++counters_.dropped;
      return;
    }
    queue_.push_back({reachable(*endpoint), std::move(bytes)});
    if (queue_.size() - head_ >= kBatch && !wait_writable_) {
      flush();
    } else if (!std::exchange(flush_posted_, true)) {
      asio::post(strand_, [self = shared_from_this()] {
        self->flush_posted_ = false;
        self->flush();
      });
    }
  }

  void flush() {
    while (!closed_ && !wait_writable_ && head_ < queue_.size()) send_batch();
    if (head_ == queue_.size()) {
      queue_.clear();
      head_ = 0;
    }
  }

  void keep_multicast_outside() {
    boost::system::error_code ignored;
    socket_.set_option(asio::ip::multicast::enable_loopback(false), ignored);
  }

  void close() {
    if (closed_) return;
    flush();
    closed_ = true;
    boost::system::error_code ignored;
    socket_.close(ignored);
  }

  [[nodiscard]] udp::endpoint local() const {
    boost::system::error_code ignored;
    return socket_.local_endpoint(ignored);
  }
  [[nodiscard]] const UdpCounters& counters() const { return counters_; }

 private:
  struct Queued {
    udp::endpoint to;
    protocols::Bytes bytes;
  };

  // A dual-stack socket reaches IPv4 peers by their mapped address (RFC 4291 2.5.5.2).
  [[nodiscard]] udp::endpoint reachable(const udp::endpoint& to) const {
    if (!is_v6_ || !to.address().is_v4()) return to;
    return {asio::ip::make_address_v6(asio::ip::v4_mapped, to.address().to_v4()), to.port()};
  }

  void wait_readable() {
    socket_.async_wait(
        udp::socket::wait_read,
        asio::bind_executor(strand_, [self = shared_from_this()](boost::system::error_code error) {
          if (error || self->closed_) return;
          self->receive();
          if (!self->closed_) self->wait_readable();
        }));
  }

  void receive() {
    if (datagrams_ == Datagrams::OfMedia) {
      thread_local ReceiveBatch small(kBatch, kDatagram);
      receive(small);
    } else {
      thread_local ReceiveBatch large(kLargeBatch, kLargeDatagram);
      receive(large);
    }
  }

  void receive(ReceiveBatch& batch) {
    for (int turn = 0; turn < kBatchesATurn && !closed_; ++turn) {
      const int count = batch.receive(socket_.native_handle());
      ++counters_.receive_calls;
      // An ICMP error of an earlier send is reported here once; the socket goes on.
      if (count <= 0) break;
      deliver(batch, static_cast<std::size_t>(count));
      if (!closed_ && on_batch_end_) on_batch_end_();
      if (!closed_) flush();
      if (static_cast<std::size_t>(count) < batch.headers.size()) break;
    }
  }

  void deliver(const ReceiveBatch& batch, std::size_t count) {
    for (std::size_t i = 0; i < count && !closed_; ++i) {
      const mmsghdr& header = batch.headers[i];
      if ((header.msg_hdr.msg_flags & MSG_TRUNC) != 0) {
        ++counters_.truncated;
        continue;
      }
      ++counters_.received;
      counters_.received_bytes += header.msg_len;
      on_datagram_(protocols::ByteView(batch.data[i].data(), header.msg_len),
                   cache_.address(to_endpoint(header.msg_hdr)));
    }
  }

  void send_batch() {
    std::array<mmsghdr, kBatch> headers{};
    std::array<iovec, kBatch> vectors;
    const std::size_t count = std::min(kBatch, queue_.size() - head_);
    for (std::size_t i = 0; i < count; ++i) {
      Queued& queued = queue_[head_ + i];
      vectors[i] = {queued.bytes.data(), queued.bytes.size()};
      headers[i].msg_hdr.msg_name = queued.to.data();
      headers[i].msg_hdr.msg_namelen = static_cast<socklen_t>(queued.to.size());
      headers[i].msg_hdr.msg_iov = &vectors[i];
      headers[i].msg_hdr.msg_iovlen = 1;
    }
    const int sent = ::sendmmsg(socket_.native_handle(), headers.data(),
                                static_cast<unsigned>(count), MSG_DONTWAIT);
    ++counters_.send_calls;
    if (sent < 0) {
      if (errno == EINTR) return;
      if (errno == EAGAIN || errno == EWOULDBLOCK) return wait_writable();
      // The first one cannot go (unreachable, refused, too long); those behind it may.
      ++counters_.dropped;
      ++head_;
      return;
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(sent); ++i) {
      counters_.sent_bytes += queue_[head_ + i].bytes.size();
    }
    counters_.sent += static_cast<std::uint64_t>(sent);
    head_ += static_cast<std::size_t>(sent);
  }

  void wait_writable() {
    wait_writable_ = true;
    socket_.async_wait(
        udp::socket::wait_write,
        asio::bind_executor(strand_, [self = shared_from_this()](boost::system::error_code error) {
          self->wait_writable_ = false;
          if (!error) self->flush();
        }));
  }

  asio::any_io_executor strand_;
  udp::socket socket_;
  const Datagrams datagrams_;
  const bool is_v6_;
  OnDatagram on_datagram_;
  OnBatchEnd on_batch_end_;
  AddressCache cache_;
  std::vector<Queued> queue_;
  std::size_t head_ = 0;
  UdpCounters counters_;
  bool flush_posted_ = false, wait_writable_ = false, closed_ = false;
};

std::expected<std::unique_ptr<UdpSocket>, std::error_code> UdpSocket::open(
    asio::any_io_executor strand, const udp::endpoint& local, Datagrams datagrams) {
  boost::system::error_code error;
  udp::socket socket(strand);
  socket.open(local.protocol(), error);
  if (!error && local.address().is_v6() && local.address().is_unspecified()) {
    socket.set_option(asio::ip::v6_only(false), error);
  }
  if (!error) socket.bind(local, error);
  if (!error) socket.non_blocking(true, error);
  if (error) return std::unexpected(std::error_code(error));
  // The system may grant less (net.core.rmem_max); smaller buffers work too.
  boost::system::error_code ignored;
  socket.set_option(asio::socket_base::receive_buffer_size(kKernelBuffer), ignored);
  socket.set_option(asio::socket_base::send_buffer_size(kKernelBuffer), ignored);
  return std::unique_ptr<UdpSocket>(
      new UdpSocket(std::make_shared<Impl>(std::move(strand), std::move(socket), datagrams)));
}

std::expected<std::unique_ptr<UdpSocket>, std::error_code> UdpSocket::join(
    asio::any_io_executor strand, const udp::endpoint& group,
    const std::vector<std::string>& interfaces) {
  boost::system::error_code error;
  udp::socket socket(strand);
  socket.open(udp::v4(), error);
  if (!error) socket.set_option(udp::socket::reuse_address(true), error);
  if (!error) socket.bind(group, error);
  if (!error) socket.non_blocking(true, error);
  if (error) return std::unexpected(std::error_code(error));
  // Not what other programs' memberships bring in by other interfaces.
  const int off = 0;
  ::setsockopt(socket.native_handle(), IPPROTO_IP, IP_MULTICAST_ALL, &off, sizeof off);
  bool joined = false;
  error = asio::error::address_family_not_supported;
  for (const std::string& interface : interfaces) {
    boost::system::error_code failed;
    const auto address = asio::ip::make_address(interface, failed);
    if (failed || !address.is_v4()) continue;
    socket.set_option(asio::ip::multicast::join_group(group.address().to_v4(), address.to_v4()),
                      failed);
    // An interface with several addresses joins by the first.
    if (!failed || failed == asio::error::address_in_use) {
      joined = true;
    } else {
      error = failed;
    }
  }
  if (!joined) return std::unexpected(std::error_code(error));
  return std::unique_ptr<UdpSocket>(new UdpSocket(
      std::make_shared<Impl>(std::move(strand), std::move(socket), Datagrams::OfAnySize)));
}

UdpSocket::UdpSocket(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}
UdpSocket::~UdpSocket() {
  impl_->close();
}

void UdpSocket::start(OnDatagram on_datagram, OnBatchEnd on_batch_end) {
  impl_->start(std::move(on_datagram), std::move(on_batch_end));
}
void UdpSocket::send(const protocols::Address& to, protocols::Bytes bytes) {
  impl_->send(to, std::move(bytes));
}
void UdpSocket::flush() {
  impl_->flush();
}
void UdpSocket::keep_multicast_outside() {
  impl_->keep_multicast_outside();
}
void UdpSocket::close() {
  impl_->close();
}
udp::endpoint UdpSocket::local() const {
  return impl_->local();
}
const UdpCounters& UdpSocket::counters() const {
  return impl_->counters();
}

}  // namespace gateway::io
