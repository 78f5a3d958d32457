#include "gateway/media/browser_port.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <deque>
#include <utility>

#include "protocols/dtls/record.hpp"
#include "protocols/stun/message.hpp"
#include "protocols/webrtc/datagram_kind.hpp"

namespace gateway::media {

namespace {

// A browser has a few interfaces and NAT mappings; more are made up.
constexpr std::size_t kMostAddresses = 16;

}  // namespace

struct BrowserPort::Leg {
  boost::asio::any_io_executor executor;
  OnDatagrams on_datagrams;
  std::vector<Datagram> batch;               // this and the next on the port's strand
  std::deque<protocols::Address> addresses;  // the oldest first; some may be another leg's by now
};

std::expected<std::shared_ptr<BrowserPort>, std::error_code> BrowserPort::open(
    const boost::asio::any_io_executor& executor, const boost::asio::ip::udp::endpoint& local) {
  std::shared_ptr<BrowserPort> port(new BrowserPort(boost::asio::make_strand(executor)));
  auto socket = io::UdpSocket::open(port->strand_, local);
  if (!socket) return std::unexpected(socket.error());
  port->port_ = (*socket)->port();
  port->socket_ = std::move(*socket);
  boost::asio::post(port->strand_, [port] {
    if (!port->socket_) return;
    port->socket_->start(
        [weak = std::weak_ptr(port)](protocols::ByteView bytes, const protocols::Address& from) {
          if (const auto self = weak.lock()) self->handle_datagram(bytes, from);
        },
        [weak = std::weak_ptr(port)] {
          if (const auto self = weak.lock()) self->deliver();
        });
  });
  return port;
}

std::shared_ptr<void> BrowserPort::attach(std::string ufrag, boost::asio::any_io_executor executor,
                                          OnDatagrams on_datagrams) {
  auto leg = std::make_shared<Leg>(Leg{std::move(executor), std::move(on_datagrams), {}, {}});
  boost::asio::dispatch(strand_, [self = shared_from_this(), ufrag = std::move(ufrag), leg] {
    std::erase_if(self->by_ufrag_, [](const auto& entry) { return entry.second.expired(); });
    std::erase_if(self->by_address_, [](const auto& entry) { return entry.second.expired(); });
    self->by_ufrag_[ufrag] = leg;
  });
  return leg;
}

void BrowserPort::send(std::vector<protocols::webrtc::PeerTransmit> datagrams) {
  boost::asio::dispatch(strand_,
                        [self = shared_from_this(), datagrams = std::move(datagrams)]() mutable {
                          if (!self->socket_) return;
                          for (auto& datagram : datagrams)
                            self->socket_->send(datagram.to, std::move(datagram.bytes));
                        });
}

void BrowserPort::release() {
  socket_.reset();
  strand_ = {};
}

std::shared_ptr<BrowserPort::Leg> BrowserPort::leg_for(protocols::ByteView bytes,
                                                       const protocols::Address& from) {
  // A binding request says whose it is, and may move an address from one leg to another.
  if (const auto ufrag = protocols::webrtc::Peer::local_ufrag_of(bytes); !ufrag.empty()) {
    const auto at = by_ufrag_.find(ufrag);
    auto leg = at == by_ufrag_.end() ? nullptr : at->second.lock();
    if (leg) move(from, leg);
    return leg;
  }
  const auto at = by_address_.find(from);
  return at == by_address_.end() ? nullptr : at->second.lock();
}

void BrowserPort::move(const protocols::Address& address, const std::shared_ptr<Leg>& leg) {
  std::weak_ptr<Leg>& owner = by_address_[address];
  if (owner.lock() == leg) return;
  owner = leg;
  // A name can be sent from any number of addresses; only the latest are worth remembering.
  if (leg->addresses.size() >= kMostAddresses) {
    const auto oldest = by_address_.find(leg->addresses.front());
    if (oldest != by_address_.end() && oldest->second.lock() == leg) by_address_.erase(oldest);
    leg->addresses.pop_front();
  }
  leg->addresses.push_back(address);
}

void BrowserPort::handle_datagram(protocols::ByteView bytes, const protocols::Address& from) {
  const auto leg = leg_for(bytes, from);
  if (!leg) return count_stray(bytes);
  if (leg->batch.empty()) touched_.push_back(leg);
  leg->batch.push_back({protocols::to_bytes(bytes), from});
}

void BrowserPort::count_stray(protocols::ByteView bytes) {
  using protocols::webrtc::DatagramKind;
  switch (protocols::webrtc::kind_of(bytes)) {
    case DatagramKind::Stun: malformed_stun_ += protocols::stun::parse(bytes) ? 0 : 1; break;
    case DatagramKind::Dtls:
      malformed_dtls_ += protocols::dtls::whole_records(bytes) ? 0 : 1;
      break;
    case DatagramKind::Unknown: ++malformed_other_; break;
    // Media of a leg that has just gone, for all that can be told.
    case DatagramKind::Rtp:
    case DatagramKind::Rtcp: break;
  }
}

protocols::webrtc::MalformedInput BrowserPort::malformed() const {
  return {.rtp = malformed_other_, .stun = malformed_stun_, .dtls = malformed_dtls_};
}

void BrowserPort::deliver() {
  for (const auto& leg : touched_) {
    boost::asio::post(leg->executor, [leg, batch = std::exchange(leg->batch, {})]() mutable {
      leg->on_datagrams(std::move(batch));
    });
  }
  touched_.clear();
}

}  // namespace gateway::media
