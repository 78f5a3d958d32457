#include "gateway/io/port_pool.hpp"

#include <optional>
#include <utility>

namespace gateway::io {
namespace {

// Beyond the last port where there is none.
std::size_t first_even(std::size_t port) {
  return port + port % 2;
}

std::size_t count_pairs(config::PortRange range) {
  const std::size_t first = first_even(range.first);
  return range.last < first ? 0 : (range.last - first + 1U) / 2;
}

}  // namespace

PortPool::PortPool(boost::asio::ip::address address, config::PortRange range)
    : address_(std::move(address)), first_(first_even(range.first)), taken_(count_pairs(range)) {}

std::expected<PortPool::Pair, std::error_code> PortPool::take(
    const boost::asio::any_io_executor& strand) {
  const std::lock_guard lock(mutex_);
  for (std::size_t tried = 0; tried < taken_.size(); ++tried) {
    const std::size_t slot = std::exchange(next_, (next_ + 1) % taken_.size());
    if (taken_[slot]) continue;
    const auto port = static_cast<std::uint16_t>(first_ + 2 * slot);
    auto rtp = UdpSocket::open(strand, {address_, port});
    if (!rtp) continue;
    auto rtcp = UdpSocket::open(strand, {address_, static_cast<std::uint16_t>(port + 1)});
    if (!rtcp) continue;
    taken_[slot] = true;
    ++in_use_;
    return Pair(this, slot, std::move(*rtp), std::move(*rtcp));
  }
  return std::unexpected(std::make_error_code(std::errc::no_buffer_space));
}

std::size_t PortPool::in_use() const {
  const std::lock_guard lock(mutex_);
  return in_use_;
}

void PortPool::give_back(std::size_t slot) {
  const std::lock_guard lock(mutex_);
  taken_[slot] = false;
  --in_use_;
}

PortPool::Pair::Pair(PortPool* pool, std::size_t slot, std::unique_ptr<UdpSocket> rtp_socket,
                     std::unique_ptr<UdpSocket> rtcp_socket)
    : rtp(std::move(rtp_socket)), rtcp(std::move(rtcp_socket)), pool_(pool), slot_(slot) {}

PortPool::Pair::Pair(Pair&& other) noexcept
    : rtp(std::move(other.rtp)),
      rtcp(std::move(other.rtcp)),
      pool_(std::exchange(other.pool_, nullptr)),
      slot_(other.slot_) {}

PortPool::Pair::~Pair() {
  // Closed before the pair is given back, else the next taker finds the port in use.
  rtp.reset();
  rtcp.reset();
  if (pool_ != nullptr) pool_->give_back(slot_);
}

}  // namespace gateway::io
