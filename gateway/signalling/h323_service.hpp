#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
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
#include "gateway/signalling/h323_call_slot.hpp"
#include "gateway/signalling/stream_listener.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h323/call.hpp"

namespace gateway::signalling {

struct H323ServiceSettings {
  std::string address;             // of the listeners
  std::string advertised_address;  // empty: the one the peer has reached
  config::H323 ports;
  std::string product, version, display;                  // what rooms are told
  std::uint8_t terminal_type = 190;                       // H.323 table 1
  std::shared_ptr<boost::asio::ssl::context> tls;         // of the TLS listener
  std::shared_ptr<boost::asio::ssl::context> tls_client;  // for connections we open
};

// A call of ours.
struct H323Dial {
  std::vector<protocols::h225::Alias> aliases;  // empty: the machine itself
  protocols::Address remote;
  bool tls = false;
  std::string name;                     // of the host, which TLS verifies; empty: the address
  std::string display;                  // ours
  protocols::h235::GroupPolicy groups;  // none: nothing can be encrypted
  protocols::LocalMedia media;
};

// H.323's way in and out: the listeners of call signalling, and a slot for each connection, which
// carries one call. Thread-safe.
class H323Service : public std::enable_shared_from_this<H323Service> {
 public:
  // A new call on its own strand; runs on that strand.
  using OnCall = std::function<void(std::unique_ptr<RoomLeg>, boost::asio::any_io_executor strand)>;

  H323Service(boost::asio::any_io_executor executor, H323ServiceSettings settings,
              admin::Metrics& metrics, protocols::RandomSource random, OnCall on_call);

  // Opens every listener that has a port; the error is one sentence. A port 0 listener is not
  // opened.
  std::expected<void, std::string> listen();
  // Gives back every socket at once, when no thread runs any more.
  void close();

  // The leg is for use on `strand`, on which this is called.
  std::unique_ptr<H323Leg> call(H323Dial dial, boost::asio::any_io_executor strand);

  // Connections that carry a call, or may yet.
  [[nodiscard]] std::size_t slots() const;

 private:
  std::expected<void, std::string> accept_on(std::uint16_t port, bool tls);
  void accept(boost::asio::ip::tcp::socket socket, ConnectionQuota::Place place, bool tls);
  // Where it is not stopped.
  bool keep(std::uint64_t number, const std::shared_ptr<H323CallSlot>& slot);
  void forget(std::uint64_t number);
  std::uint64_t next_number();
  [[nodiscard]] protocols::h323::CallSettings call_settings() const;

  boost::asio::any_io_executor executor_;
  const H323ServiceSettings settings_;
  admin::Metrics& metrics_;
  const protocols::RandomSource random_;
  const OnCall on_call_;
  const std::shared_ptr<ConnectionQuota> quota_;
  std::shared_ptr<ControlPorts> control_ports_;
  std::vector<std::unique_ptr<StreamListener>> listeners_;

  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, std::shared_ptr<H323CallSlot>> slots_;
  std::uint64_t next_number_ = 1;
  bool stopped_ = false;
};

}  // namespace gateway::signalling
