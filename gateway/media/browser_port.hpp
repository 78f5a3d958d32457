#pragma once

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/udp.hpp>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <unordered_map>
#include <vector>

#include "gateway/io/udp_socket.hpp"
#include "protocols/webrtc/peer.hpp"

namespace gateway::media {

// The one UDP port of all browsers: tells their datagrams apart by the ICE user name of binding
// requests (RFC 8445), then by address. Thread-safe; owned by app.cpp, outlives every browser leg.
class BrowserPort : public std::enable_shared_from_this<BrowserPort> {
 public:
  struct Datagram {
    protocols::Bytes bytes;
    protocols::Address from;
  };
  // Runs on the leg's executor with what one system call brought for it.
  using OnDatagrams = std::function<void(std::vector<Datagram>)>;

  static std::expected<std::shared_ptr<BrowserPort>, std::error_code> open(
      const boost::asio::any_io_executor& executor, const boost::asio::ip::udp::endpoint& local);

  // Datagrams for `ufrag` go to the leg until the token goes.
  [[nodiscard]] std::shared_ptr<void> attach(std::string ufrag,
                                             boost::asio::any_io_executor executor,
                                             OnDatagrams on_datagrams);
  void send(std::vector<protocols::webrtc::PeerTransmit> datagrams);
  [[nodiscard]] std::uint16_t port() const { return port_; }
  // What was malformed and of no leg; what legs get they count themselves.
  [[nodiscard]] protocols::webrtc::MalformedInput malformed() const;
  // Gives the socket back, when no thread runs any more.
  void release();

 private:
  struct Leg;

  explicit BrowserPort(boost::asio::any_io_executor strand) : strand_(std::move(strand)) {}
  void handle_datagram(protocols::ByteView bytes, const protocols::Address& from);
  std::shared_ptr<Leg> leg_for(protocols::ByteView bytes, const protocols::Address& from);
  void move(const protocols::Address& address, const std::shared_ptr<Leg>& leg);
  void count_stray(protocols::ByteView bytes);
  void deliver();

  // Everything below lives on the strand.
  boost::asio::any_io_executor strand_;
  std::uint16_t port_ = 0;
  std::atomic<std::uint64_t> malformed_stun_ = 0, malformed_dtls_ = 0, malformed_other_ = 0;
  std::unique_ptr<io::UdpSocket> socket_;
  std::unordered_map<std::string, std::weak_ptr<Leg>> by_ufrag_;
  std::map<protocols::Address, std::weak_ptr<Leg>> by_address_;
  std::vector<std::shared_ptr<Leg>> touched_;  // legs with datagrams of the batch at hand
};

}  // namespace gateway::media
