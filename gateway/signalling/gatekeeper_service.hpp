#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "gateway/config/config.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/io/udp_socket.hpp"
#include "gateway/log/log.hpp"
#include "monitoring/snapshot.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/alias.hpp"
#include "protocols/h225/ras/gatekeeper.hpp"
#include "protocols/h225/ras/user_passwords.hpp"

namespace gateway::signalling {

struct GatekeeperSettings {
  std::string address;             // of the listener
  std::string advertised_address;  // empty: the one towards the endpoint
  std::uint16_t signal_port = 1720;
  config::Gatekeeper gatekeeper;  // its port may be 0: one the system chooses
  // Names that the gateway keeps for itself; what nobody has comes to it, too.
  std::function<bool(const protocols::h225::Alias& alias)> serves;
  protocols::h225::ras::SourceLimits::Config limits = {};
};

// The gatekeeper of the organisation's rooms: RAS by UDP, found by multicast where that is wanted.
// Every decision is the machine's (protocols/h225/ras). Thread-safe.
class GatekeeperService : public std::enable_shared_from_this<GatekeeperService> {
 public:
  GatekeeperService(const boost::asio::any_io_executor& executor, GatekeeperSettings settings,
                    log::Log& log, protocols::RandomSource random);
  ~GatekeeperService();

  // Opens the port; the error is one sentence. A group that cannot be joined is a warning in the
  // log. Once, before any thread runs.
  std::expected<void, std::string> listen();
  // After listen().
  [[nodiscard]] std::uint16_t port() const { return port_; }

  // Where a call to that name goes: the signal address of the room that registered it, or of the
  // gateway with its prefix. Nothing where nobody did, or where it cannot be reached from outside
  // its translator.
  [[nodiscard]] std::optional<protocols::Address> find(const protocols::h225::Alias& alias) const;

  // From here on nobody new registers or calls.
  void drain();
  // Every endpoint is told that its registration has ended, with the alternates.
  void end_all();
  // Gives back every socket at once, when no thread runs any more.
  void close();

  void fill(monitoring::Snapshot& snapshot) const;

 private:
  using Alias = protocols::h225::Alias;

  protocols::h225::ras::GatekeeperConfig machine_config() const;
  protocols::h225::ras::GatekeeperHooks hooks();
  void join_group();
  void handle(protocols::ByteView bytes, const protocols::Address& from, bool multicast);
  void handle_timeout();
  // All below with mutex_ held, on strand_.
  void flush();
  void report(const protocols::h225::ras::GatekeeperEvent& event);
  void report_insecure(const std::string& host);
  void name_our_address(const protocols::Address& peer, protocols::h225::RasMessage& answer);
  const std::string& host_towards(const protocols::Address& peer);

  const GatekeeperSettings settings_;
  log::Log& log_;
  const protocols::RandomSource random_;
  boost::asio::any_io_executor strand_;
  std::unique_ptr<io::UdpSocket> socket_, group_;  // on strand_
  std::unique_ptr<io::DeadlineTimer> timer_;
  std::uint16_t port_ = 0;
  protocols::Address ras_address_, signal_address_;  // as the machine says them
  bool many_addresses_ = false;                      // which of them is ours depends on who asks

  // The machine is asked from other threads: for names, by those who call, and for figures.
  mutable std::mutex mutex_;
  protocols::h225::ras::UserPasswords passwords_;
  std::unique_ptr<protocols::h225::ras::Gatekeeper> gatekeeper_;
  std::unordered_map<std::string, std::string> hosts_towards_;
  std::set<std::string> insecure_hosts_;  // those the log has named
};

}  // namespace gateway::signalling
