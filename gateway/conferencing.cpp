#include "gateway/conferencing.hpp"

#include <boost/asio/ip/host_name.hpp>
#include <utility>

#include "gateway/call/dial_string.hpp"
#include "gateway/config/listener.hpp"
#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/interfaces.hpp"
#include "gateway/io/random.hpp"

namespace gateway {
namespace {

namespace asio = boost::asio;
using Failure = std::unexpected<std::string>;

std::string reception_title(const config::Page& page) {
  return page.organisation.empty() ? page.title : page.organisation;
}

monitoring::Codec label(protocols::Codec codec) {
  return admin::label_of(codec);
}

}  // namespace

Conferencing::Conferencing(const config::Config& config, admin::Metrics& metrics, log::Log& log,
                           asio::any_io_executor executor)
    : config_(config),
      metrics_(metrics),
      log_(log),
      executor_(executor),
      directory_(config.conference, config.security.pin_attempts),
      engine_(config.media, executor) {}

Conferencing::~Conferencing() = default;

std::expected<void, std::string> Conferencing::open(const io::TlsIdentity& identity) {
  if (!config_.media.font_file.empty() && !engine_.text()->usable()) {
    return Failure("media.font_file " + config_.media.font_file + ": no font that can be drawn");
  }
  const auto address = asio::ip::make_address(config_.listen.address);
  ports_ = std::make_unique<io::PortPool>(address, config_.media.room_ports);
  services_.reset(new call::Services{
      .config = config_,
      .directory = directory_,
      .reception = std::make_shared<conference::Reception>(reception_title(config_.page)),
      .echo_test = std::make_shared<conference::EchoTest>("Echo"),
      .engine = engine_,
      .ports = *ports_,
      .certificate = protocols::dtls::Certificate::generate("roombridge", io::unix_seconds()),
      .metrics = metrics_,
      .log = log_,
      .random = io::system_random()});

  auto port = media::BrowserPort::open(executor_, {address, config_.media.browser_port});
  if (!port) {
    return Failure(config::cannot_listen({"media.browser_port", "listen.address",
                                          config_.media.browser_port, config_.listen.address},
                                         port.error()));
  }
  std::vector<protocols::Address> candidates;
  for (auto& host :
       io::reachable_addresses(config_.listen.address, config_.listen.advertised_address)) {
    candidates.push_back({std::move(host), (*port)->port()});
  }
  browsers_.reset(new web::BrowserServices{.call = *services_,
                                           .port = std::move(*port),
                                           .candidates = std::move(candidates),
                                           .resume = web::ResumeTokens(io::system_random())});

  return open_signalling(identity);
}

std::expected<void, std::string> Conferencing::open_signalling(const io::TlsIdentity& identity) {
  auto server_tls =
      io::server_context(identity,
                         config_.tls.client_ca_file.empty() ? io::ClientCertificates::NotAsked
                                                            : io::ClientCertificates::Required,
                         config_.tls.client_ca_file);
  if (!server_tls) return Failure(server_tls.error());
  auto client_tls = io::client_context();
  if (!client_tls) return Failure(client_tls.error());
  const auto on_call = [this](std::unique_ptr<signalling::RoomLeg> leg,
                              const asio::any_io_executor& strand) {
    calls_->start(*services_, std::move(leg), strand);
  };
  sip_ = std::make_shared<signalling::SipService>(
      executor_,
      signalling::SipServiceSettings{.address = config_.listen.address,
                                     .advertised_address = config_.listen.advertised_address,
                                     .ports = config_.sip,
                                     .product = "roombridge/" ROOMBRIDGE_VERSION,
                                     .tls = *server_tls,
                                     .tls_client = std::move(*client_tls)},
      metrics_, log_, io::system_random(), on_call);
  if (auto opened = sip_->listen(); !opened) return opened;
  h323_ = std::make_shared<signalling::H323Service>(
      executor_,
      signalling::H323ServiceSettings{.address = config_.listen.address,
                                      .advertised_address = config_.listen.advertised_address,
                                      .ports = config_.h323,
                                      .product = "roombridge",
                                      .version = ROOMBRIDGE_VERSION,
                                      .display = reception_title(config_.page),
                                      .tls = std::move(*server_tls),
                                      .tls_client = nullptr},
      metrics_, io::system_random(), on_call);
  if (auto opened = h323_->listen(); !opened) return opened;
  return open_ras();
}

std::expected<void, std::string> Conferencing::open_ras() {
  if (config_.gatekeeper.port != 0) {
    // What leads to a meeting is no room's name.
    const auto serves = [this](const protocols::h225::Alias& alias) {
      const auto number = call::parse_dial_string(alias.text).number;
      return number == call::kEchoTest || config_.conference.find(number) != nullptr;
    };
    gatekeeper_ = std::make_shared<signalling::GatekeeperService>(
        executor_,
        signalling::GatekeeperSettings{.address = config_.listen.address,
                                       .advertised_address = config_.listen.advertised_address,
                                       .signal_port = config_.h323.port,
                                       .gatekeeper = config_.gatekeeper,
                                       .serves = serves},
        log_, io::system_random());
    if (auto opened = gatekeeper_->listen(); !opened) return opened;
  }
  if (!config_.registration.wanted()) return {};
  registration_ = std::make_shared<signalling::RegistrationService>(
      executor_,
      signalling::RegistrationSettings{.address = config_.listen.address,
                                       .advertised_address = config_.listen.advertised_address,
                                       .signal_port = config_.h323.port,
                                       .registration = config_.registration,
                                       .product = "roombridge",
                                       .version = ROOMBRIDGE_VERSION},
      log_, io::system_random(), signalling::RegistrationService::OnDrop());
  return registration_->open();
}

asio::awaitable<void> Conferencing::serve(std::unique_ptr<web::WebSocket> socket) {
  const auto leg = std::make_shared<web::BrowserLeg>(*browsers_, std::move(socket));
  co_await leg->serve();
}

void Conferencing::set_draining() {
  services_->draining = true;
  sip_->set_draining(true);
  if (gatekeeper_) gatekeeper_->drain();
  if (registration_) registration_->drain();
  directory_.close();
}

void Conferencing::end_all() {
  calls_->end_all();
  directory_.end_all(conference::SeatEnd::Draining);
  if (gatekeeper_) gatekeeper_->end_all();
  if (registration_) registration_->end();
}

void Conferencing::close() {
  if (sip_) sip_->close();
  sip_.reset();
  if (h323_) h323_->close();
  h323_.reset();
  if (gatekeeper_) gatekeeper_->close();
  gatekeeper_.reset();
  if (registration_) registration_->close();
  registration_.reset();
  calls_->forget_all();
  if (browsers_ && browsers_->port) browsers_->port->release();
}

std::size_t Conferencing::legs() const {
  return calls_->size() + (browsers_ ? browsers_->active.load() : 0);
}

void Conferencing::fill(monitoring::Snapshot& snapshot) const {
  auto& figures = snapshot.figures;
  figures.meetings_active = static_cast<std::int64_t>(directory_.meetings());
  if (browsers_) {
    const auto malformed = browsers_->port->malformed();
    figures.malformed_input.at(monitoring::Input::Rtp) += malformed.rtp;
    figures.malformed_input.at(monitoring::Input::Stun) += malformed.stun;
    figures.malformed_input.at(monitoring::Input::Dtls) += malformed.dtls;
  }
  if (gatekeeper_) gatekeeper_->fill(snapshot);
  if (registration_) registration_->fill(snapshot);
  const auto totals = engine_.totals();
  const auto work = [&snapshot, &figures](const auto& by_codec, monitoring::Work kind) {
    for (const auto& [codec, done] : by_codec) {
      figures.frames.at(label(codec), kind) += done.frames;
      snapshot.frame_seconds.at(label(codec), kind) += done.seconds;
      figures.frames_dropped.at(monitoring::Drop::QueueFull) += done.dropped;
      figures.frames_dropped.at(monitoring::Drop::Undecodable) += done.errors;
    }
  };
  work(totals.decoded, monitoring::Work::Decode);
  work(totals.encoded, monitoring::Work::Encode);
}

std::string Conferencing::ready_line() const {
  std::string line;
  if (config_.sip.udp_port != 0) line += " sip udp " + std::to_string(config_.sip.udp_port);
  if (config_.sip.tcp_port != 0) line += " tcp " + std::to_string(config_.sip.tcp_port);
  if (config_.sip.tls_port != 0) line += " tls " + std::to_string(config_.sip.tls_port);
  if (config_.h323.port != 0) line += " h323 " + std::to_string(config_.h323.port);
  if (config_.h323.tls_port != 0) line += " h323-tls " + std::to_string(config_.h323.tls_port);
  if (config_.gatekeeper.port != 0) line += " ras udp " + std::to_string(config_.gatekeeper.port);
  return line;
}

}  // namespace gateway
