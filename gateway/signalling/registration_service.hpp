#pragma once

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <cstdint>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "gateway/config/config.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/io/udp_socket.hpp"
#include "gateway/log/log.hpp"
#include "monitoring/snapshot.hpp"
#include "protocols/base/random.hpp"
#include "protocols/h225/ras/own_password.hpp"
#include "protocols/h225/ras/registrant.hpp"

namespace gateway::signalling {

struct RegistrationSettings {
  std::string address;             // of the listener
  std::string advertised_address;  // empty: the one towards the first gatekeeper
  std::uint16_t signal_port = 1720;
  config::Registration registration;
  std::string product, version;  // what the gatekeeper is told
};

// The gateway's registration with somebody's gatekeeper, and its leave for each call there. Every
// decision is the machine's (protocols/h225/ras). Thread-safe.
class RegistrationService : public std::enable_shared_from_this<RegistrationService> {
 public:
  using CallName = protocols::h225::ras::CallName;
  using AdmissionWish = protocols::h225::ras::AdmissionWish;
  using Admission =
      std::expected<protocols::h225::ras::Admitted, protocols::h225::ras::AdmissionRefused>;
  using OnAdmission = std::function<void(Admission)>;
  // The gatekeeper wants the call to end, and knows it has. Runs on a strand of the service's own.
  using OnDrop = std::function<void(const CallName&)>;

  RegistrationService(const boost::asio::any_io_executor& executor, RegistrationSettings settings,
                      log::Log& log, protocols::RandomSource random, OnDrop on_drop);
  ~RegistrationService();

  // Opens the port and begins to register; the error is one sentence. Once, before any thread runs.
  std::expected<void, std::string> open();
  // After open().
  [[nodiscard]] std::uint16_t port() const { return port_; }
  [[nodiscard]] bool registered() const { return registered_.load(std::memory_order_relaxed); }

  // May the call be made, or answered? `on_admission` is called on `strand`, once; refused without
  // a reason where there is no gatekeeper or no answer. Not at all once disengage() was called.
  void request_admission(AdmissionWish wish, boost::asio::any_io_executor strand,
                         OnAdmission on_admission);
  // A call that was asked for is over, admitted or not.
  void disengage(CallName call);

  // The gatekeeper is told to prefer others (RAI), as from the beginning of a drain.
  void drain();
  // URQ, where there is a registration.
  void end();
  // Gives back the socket at once, when no thread runs any more.
  void close();

  void fill(monitoring::Snapshot& snapshot) const;

 private:
  struct Asked {
    boost::asio::any_io_executor strand;
    OnAdmission on_admission;
  };

  [[nodiscard]] protocols::h225::ras::RegistrantConfig machine_config() const;
  // All below on strand_.
  void handle(protocols::ByteView bytes, const protocols::Address& from);
  void flush();
  void handle_event(protocols::h225::ras::RegistrantEvent event);
  void answer(const CallName& call, Admission admission);
  void report_refused(const protocols::h225::ras::RegistrationRefused& refused);

  const RegistrationSettings settings_;
  log::Log& log_;
  const protocols::RandomSource random_;
  const OnDrop on_drop_;
  boost::asio::any_io_executor strand_;
  std::uint16_t port_ = 0;
  std::unique_ptr<io::UdpSocket> socket_;
  std::unique_ptr<io::DeadlineTimer> timer_;
  std::optional<protocols::h225::ras::OwnPassword> password_;
  std::unique_ptr<protocols::h225::ras::Registrant> registrant_;
  std::map<std::string, Asked> asked_;  // by call
  bool refusal_logged_ = false;         // since it was registered last
  std::atomic<bool> registered_ = false;
  std::atomic<std::uint64_t> losses_ = 0;
};

}  // namespace gateway::signalling
