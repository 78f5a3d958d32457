#include "gateway/probe/dialler.hpp"

#include <algorithm>
#include <utility>

#include "gateway/io/random.hpp"
#include "gateway/io/tls_context.hpp"
#include "gateway/probe/reach.hpp"

namespace gateway::probe {
namespace {

using protocols::h225::Alias;

// Apart from the gateway's own range, which is usually on the same machine in tests.
constexpr config::PortRange kControlPorts{42000, 42999};
// A room without an MCU, H.323 table 1.
constexpr std::uint8_t kTerminal = 50;

std::expected<std::shared_ptr<boost::asio::ssl::context>, std::string> tls_towards(
    const protocols::Address& remote) {
  auto context = io::client_context();
  // The gateway on this machine shows a certificate it has made itself; nobody is in between.
  if (context && is_loopback(remote)) (*context)->set_verify_mode(boost::asio::ssl::verify_none);
  return context;
}

std::string any_address(const protocols::Address& remote) {
  return remote.host.contains(':') ? "::" : "0.0.0.0";
}

// As a room dials: what has digits, * and # alone is a number.
std::vector<Alias> aliases_of(const std::string& text) {
  if (text.empty()) return {};
  const bool number = std::ranges::all_of(
      text, [](char c) { return std::string_view("0123456789*#").contains(c); });
  return {{number ? Alias::Kind::Digits : Alias::Kind::H323Id, text}};
}

}  // namespace

Dialler::Dialler(boost::asio::any_io_executor strand, Options options, admin::Metrics& metrics,
                 log::Log& log)
    : strand_(std::move(strand)), options_(std::move(options)), metrics_(metrics), log_(log) {}

Dialler::Leg Dialler::call(const protocols::Address& remote, protocols::LocalMedia media) {
  Tls tls;
  if (options_.target.encrypted()) {
    auto context = tls_towards(remote);
    if (!context) return std::unexpected(context.error());
    tls = std::move(*context);
  }
  return options_.target.protocol == Target::Protocol::H323
             ? call_h323(remote, std::move(media), std::move(tls))
             : call_sip(remote, std::move(media), std::move(tls));
}

Dialler::Leg Dialler::call_sip(const protocols::Address& remote, protocols::LocalMedia media,
                               Tls tls) {
  signalling::SipServiceSettings settings;
  settings.address = any_address(remote);
  settings.ports = {.udp_port = 0, .tcp_port = 0, .tls_port = 0};
  settings.udp_client = options_.target.transport == protocols::sip::Transport::Udp;
  settings.product = "roombridge-probe/" ROOMBRIDGE_VERSION;
  settings.tls_client = std::move(tls);
  sip_ = std::make_shared<signalling::SipService>(
      strand_, std::move(settings), metrics_, log_, io::system_random(),
      [](std::unique_ptr<signalling::RoomLeg> leg, const boost::asio::any_io_executor&) {
        leg->reject(protocols::EndReason::Busy, std::nullopt);
      });
  if (auto listening = sip_->listen(); !listening) return std::unexpected(listening.error());
  protocols::sip::Flow flow;
  flow.transport = options_.target.transport;
  flow.local.host = media.host;
  flow.remote = remote;
  flow.remote_host = options_.target.host;
  return sip_->call(options_.target.request_uri, options_.name, flow, std::move(media), strand_);
}

Dialler::Leg Dialler::call_h323(const protocols::Address& remote, protocols::LocalMedia media,
                                Tls tls) {
  signalling::H323ServiceSettings settings;
  settings.address = any_address(remote);
  settings.ports.port = settings.ports.tls_port = 0;
  settings.ports.control_ports = kControlPorts;
  settings.product = "roombridge-probe";
  settings.version = ROOMBRIDGE_VERSION;
  settings.terminal_type = kTerminal;
  settings.tls_client = tls;
  h323_ = std::make_shared<signalling::H323Service>(strand_, std::move(settings), metrics_,
                                                    io::system_random(), nullptr);
  signalling::H323Dial dial;
  dial.aliases = aliases_of(options_.target.alias);
  dial.remote = remote;
  dial.tls = tls != nullptr;
  dial.name = options_.target.host;
  dial.display = options_.name;
  if (options_.encryption == Encryption::None) dial.groups.groups.clear();
  dial.media = std::move(media);
  auto leg = h323_->call(std::move(dial), strand_);
  h323_leg_ = leg.get();
  return leg;
}

void Dialler::press(char digit) {
  if (h323_leg_) h323_leg_->send_digit(digit);
}

void Dialler::close() {
  if (sip_) sip_->close();
  if (h323_) h323_->close();
}

}  // namespace gateway::probe
