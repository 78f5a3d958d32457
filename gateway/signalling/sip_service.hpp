#pragma once

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "gateway/admin/metrics.hpp"
#include "gateway/config/config.hpp"
#include "gateway/io/udp_socket.hpp"
#include "gateway/log/log.hpp"
#include "gateway/signalling/room_leg.hpp"
#include "gateway/signalling/sip_connection.hpp"
#include "gateway/signalling/stream_listener.hpp"
#include "protocols/base/random.hpp"
#include "protocols/sip/message.hpp"
#include "protocols/sip/transport.hpp"

namespace gateway::signalling {

class SipCallSlot;

struct SipServiceSettings {
  std::string address;             // of the listeners
  std::string advertised_address;  // empty: the one towards the peer
  config::Sip ports;
  std::string product;                                    // Server / User-Agent
  std::shared_ptr<boost::asio::ssl::context> tls;         // of the TLS listener
  std::shared_ptr<boost::asio::ssl::context> tls_client;  // for connections we open
  bool udp_client = false;  // without a UDP port, one the system chooses, for calls of ours
};

// SIP's way in and out: UDP, TCP and TLS listeners, and which message belongs to which call (by
// Call-ID). Thread-safe.
class SipService : public std::enable_shared_from_this<SipService> {
 public:
  // A new call on its own strand; runs on that strand.
  using OnCall = std::function<void(std::unique_ptr<RoomLeg>, boost::asio::any_io_executor strand)>;

  SipService(boost::asio::any_io_executor executor, SipServiceSettings settings,
             admin::Metrics& metrics, log::Log& log, protocols::RandomSource random,
             OnCall on_call);
  ~SipService();

  // Opens every listener that has a port; the error is one sentence. A port 0 listener is not
  // opened.
  std::expected<void, std::string> listen();
  // After listen(); 0: no UDP.
  [[nodiscard]] std::uint16_t udp_port() const { return udp_ ? udp_->port() : std::uint16_t{0}; }
  void set_draining(bool draining) { draining_.store(draining, std::memory_order_relaxed); }
  // Gives back every socket at once, when no thread runs any more.
  void close();

  // A call of ours to `target` (sip:, sips:) at `flow`; the leg is for use on `strand`.
  std::unique_ptr<RoomLeg> call(std::string target, std::string display_name,
                                protocols::sip::Flow flow, protocols::LocalMedia media,
                                boost::asio::any_io_executor strand);

  void send(protocols::sip::Outgoing outgoing);

 private:
  friend class SipCallSlot;

  void handle_bytes(protocols::ByteView bytes, protocols::sip::Flow flow);
  void handle_garbage(protocols::ByteView bytes, const protocols::Error& error,
                      const protocols::sip::Flow& flow);
  void handle_closed(const protocols::sip::Flow& flow);
  void start_call(const protocols::sip::Message& invite, const protocols::sip::Flow& flow);
  void forget(const std::string& call_id);
  bool full();  // of calls, those that only absorb late retransmissions among them
  std::shared_ptr<SipCallSlot> find(std::string_view call_id, const protocols::sip::Flow& flow);
  std::expected<void, std::string> accept_on(std::uint16_t port, bool tls);
  void accept(boost::asio::ip::tcp::socket socket, ConnectionQuota::Place place, bool tls);
  SipConnectionHandlers connection_handlers();
  [[nodiscard]] std::string local_host_towards(const protocols::sip::Flow& flow) const;
  void send_on_stream(protocols::sip::Outgoing outgoing);

  boost::asio::any_io_executor executor_;
  SipServiceSettings settings_;
  admin::Metrics& metrics_;
  log::Log& log_;
  protocols::RandomSource random_;
  OnCall on_call_;
  boost::asio::any_io_executor udp_strand_;
  std::unique_ptr<io::UdpSocket> udp_;  // on udp_strand_
  const std::shared_ptr<ConnectionQuota> quota_;
  std::vector<std::unique_ptr<StreamListener>> listeners_;
  std::atomic<bool> draining_ = false;

  struct Stream {
    ConnectionQuota::Place place;
    bool ours = false;                          // opened by us
    std::shared_ptr<SipConnection> connection;  // null until there is one
  };

  std::mutex mutex_;
  std::unordered_map<std::string, std::shared_ptr<SipCallSlot>> calls_;
  std::unordered_map<std::uint64_t, Stream> connections_;
  std::uint64_t next_connection_ = 1;
  bool stopped_ = false;
};

}  // namespace gateway::signalling
