#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <expected>
#include <memory>
#include <optional>
#include <string>

#include "gateway/call/call_registry.hpp"
#include "gateway/call/services.hpp"
#include "gateway/io/tls_context.hpp"
#include "gateway/media/browser_port.hpp"
#include "gateway/signalling/gatekeeper_service.hpp"
#include "gateway/signalling/h323_service.hpp"
#include "gateway/signalling/registration_service.hpp"
#include "gateway/signalling/sip_service.hpp"
#include "gateway/web/browser_leg.hpp"
#include "monitoring/snapshot.hpp"

namespace gateway {

// The part of the composition root that makes calls and meetings. Destroyed after the threads have
// stopped; close() first, while their io_context still exists.
class Conferencing {
 public:
  Conferencing(const config::Config& config, admin::Metrics& metrics, log::Log& log,
               boost::asio::any_io_executor executor);
  ~Conferencing();

  // Listeners of signalling and the browsers' UDP port; the error is one sentence.
  std::expected<void, std::string> open(const io::TlsIdentity& identity);
  boost::asio::awaitable<void> serve(std::unique_ptr<web::WebSocket> socket);

  void set_draining();
  void end_all();  // says goodbye to everyone
  void close();    // gives back every socket
  [[nodiscard]] std::size_t legs() const;
  void fill(monitoring::Snapshot& snapshot) const;
  [[nodiscard]] std::string ready_line() const;

 private:
  std::expected<void, std::string> open_signalling(const io::TlsIdentity& identity);
  std::expected<void, std::string> open_ras();

  const config::Config& config_;
  admin::Metrics& metrics_;
  log::Log& log_;
  boost::asio::any_io_executor executor_;
  conference::Directory directory_;
  media::Engine engine_;
  std::unique_ptr<io::PortPool> ports_;
  std::unique_ptr<call::Services> services_;
  std::unique_ptr<web::BrowserServices> browsers_;
  std::shared_ptr<call::CallRegistry> calls_ = std::make_shared<call::CallRegistry>();
  std::shared_ptr<signalling::SipService> sip_;
  std::shared_ptr<signalling::H323Service> h323_;
  std::shared_ptr<signalling::GatekeeperService> gatekeeper_;      // null: switched off
  std::shared_ptr<signalling::RegistrationService> registration_;  // null: not configured
};

}  // namespace gateway
