#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <expected>
#include <memory>
#include <string>

#include "gateway/admin/metrics.hpp"
#include "gateway/log/log.hpp"
#include "gateway/probe/options.hpp"
#include "gateway/signalling/h323_service.hpp"
#include "gateway/signalling/sip_service.hpp"

namespace gateway::probe {

// The signalling of the probe's one call, in whichever protocol its URI says. Lives on `strand`;
// `metrics` and `log` outlive it.
class Dialler {
 public:
  Dialler(boost::asio::any_io_executor strand, Options options, admin::Metrics& metrics,
          log::Log& log);

  // Once. The error is one sentence.
  std::expected<std::unique_ptr<signalling::RoomLeg>, std::string> call(
      const protocols::Address& remote, protocols::LocalMedia media);
  // Whether the protocol has keys to press besides those of the media; as long as there is the leg.
  [[nodiscard]] bool has_digits() const { return h323_leg_ != nullptr; }
  void press(char digit);
  void close();  // gives back every socket; nothing runs any more

 private:
  using Leg = std::expected<std::unique_ptr<signalling::RoomLeg>, std::string>;
  using Tls = std::shared_ptr<boost::asio::ssl::context>;
  Leg call_sip(const protocols::Address& remote, protocols::LocalMedia media, Tls tls);
  Leg call_h323(const protocols::Address& remote, protocols::LocalMedia media, Tls tls);

  boost::asio::any_io_executor strand_;
  const Options options_;
  admin::Metrics& metrics_;
  log::Log& log_;
  std::shared_ptr<signalling::SipService> sip_;
  std::shared_ptr<signalling::H323Service> h323_;
  signalling::H323Leg* h323_leg_ = nullptr;
};

}  // namespace gateway::probe
