#include "gateway/signalling/registration_service.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <utility>

#include "gateway/config/listener.hpp"
#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "protocols/asn1/per.hpp"
#include "protocols/h235/password_hash.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
namespace h225 = protocols::h225;
namespace ras = protocols::h225::ras;
using protocols::Address;

std::uint32_t seconds_now() {
  return static_cast<std::uint32_t>(io::unix_seconds());
}

std::string key_of(const ras::CallName& call) {
  if (!call.call_identifier.empty()) {
    return std::string(protocols::as_text(call.call_identifier));
  }
  return std::to_string(call.call_reference_value) + ' ' +
         std::string(protocols::as_text(call.conference_id));
}

std::string_view word(const std::optional<h225::RegistrationRejectReason>& reason) {
  using Is = h225::RegistrationRejectReason::Is;
  if (!reason) return "discovery refused";
  if (reason->is<Is::DuplicateAlias>()) return "an alias belongs to somebody else";
  if (reason->is<Is::InvalidAlias>()) return "an alias is not allowed";
  if (reason->is<Is::InvalidTerminalType>()) return "the role is not allowed";
  if (reason->is<Is::SecurityDenial>() || reason->is<Is::SecurityError>()) {
    return "user, password or clock are not right";
  }
  if (reason->is<Is::ResourceUnavailable>()) return "it is full";
  return "other";
}

}  // namespace

RegistrationService::RegistrationService(const asio::any_io_executor& executor,
                                         RegistrationSettings settings, log::Log& log,
                                         protocols::RandomSource random, OnDrop on_drop)
    : settings_(std::move(settings)),
      log_(log),
      random_(std::move(random)),
      on_drop_(std::move(on_drop)),
      strand_(asio::make_strand(executor)) {}

RegistrationService::~RegistrationService() = default;

std::expected<void, std::string> RegistrationService::open() {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(settings_.address, error);
  if (error) return std::unexpected("listen.address is no IP address");
  const std::uint16_t port = settings_.registration.port;
  auto socket = io::UdpSocket::open(strand_, {address, port}, io::Datagrams::OfAnySize);
  if (!socket) {
    return std::unexpected(config::cannot_listen(
        {"registration.port", "listen.address", port, settings_.address}, socket.error()));
  }
  socket_ = std::move(*socket);
  // Else the gateway's own gatekeeper would be the first to answer.
  socket_->keep_multicast_outside();
  port_ = socket_->port();
  ras::Verify verify;
  if (const auto& registration = settings_.registration; registration.password) {
    const std::string& user =
        registration.user.empty() ? registration.aliases.front() : registration.user;
    password_.emplace(user, protocols::h235::key_of_password(*registration.password), random_);
    verify = [this](const ras::Received& received) {
      return password_->verify(received, seconds_now());
    };
  }
  registrant_ = std::make_unique<ras::Registrant>(machine_config(), std::move(verify), random_);
  timer_ = std::make_unique<io::DeadlineTimer>(strand_, [weak = weak_from_this()] {
    const auto self = weak.lock();
    if (!self) return;
    self->registrant_->handle_timeout(io::now());
    self->flush();
  });
  socket_->start(
      [weak = weak_from_this()](protocols::ByteView bytes, const Address& from) {
        if (const auto self = weak.lock())
          self->registrant_->handle_datagram(bytes, from, io::now());
      },
      [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->flush();
      });
  asio::post(strand_, [self = shared_from_this()] {
    if (!self->socket_) return;
    self->registrant_->start(io::now());
    self->flush();
  });
  return {};
}

ras::RegistrantConfig RegistrationService::machine_config() const {
  const config::Registration& from = settings_.registration;
  ras::RegistrantConfig out;
  out.role = from.role == config::Registration::Role::Gateway ? ras::Registration::Role::Gateway
                                                              : ras::Registration::Role::Terminal;
  for (const std::string& text : from.aliases) {
    if (auto alias = h225::alias_of(text)) out.aliases.push_back(std::move(*alias));
  }
  out.prefixes = from.prefixes;
  out.gatekeepers = from.gatekeepers;
  out.gatekeeper_identifier = from.identifier;
  out.discover = from.discover;
  out.time_to_live = std::chrono::seconds(from.time_to_live);
  std::string host = settings_.advertised_address;
  if (host.empty() && asio::ip::make_address(settings_.address).is_unspecified()) {
    const Address group{ras::kDiscoveryGroup, ras::kDiscoveryPort};
    const Address& first = from.gatekeepers.empty() ? group : from.gatekeepers.front();
    host = io::source_address_towards(first).value_or(settings_.address);
  } else if (host.empty()) {
    host = settings_.address;
  }
  out.ras_address = {host, port_};
  out.signal_address = {host, settings_.signal_port};
  // Germany by T.35, and no manufacturer's number.
  out.vendor.vendor.t35_country_code = 4;
  out.vendor.product_id = protocols::to_bytes(settings_.product);
  out.vendor.version_id = protocols::to_bytes(settings_.version);
  return out;
}

void RegistrationService::flush() {
  while (const auto out = registrant_->poll_transmit()) {
    auto bytes =
        password_ ? password_->encode(*out, seconds_now()) : protocols::asn1::encode(out->message);
    if (bytes) {
      socket_->send(out->to, std::move(*bytes));
    } else {
      log_.error("a RAS message cannot be written", {{"reason", bytes.error().code.message()}});
    }
  }
  while (auto event = registrant_->poll_event()) handle_event(std::move(*event));
  timer_->arm(registrant_->deadline());
}

void RegistrationService::handle_event(ras::RegistrantEvent event) {
  if (const auto* done = std::get_if<ras::Registered>(&event)) {
    registered_ = true;
    refusal_logged_ = false;
    log_.info("registered with a gatekeeper",
              {{"address", log_.redact(done->gatekeeper.host)}, {"aliases", done->aliases.size()}});
  } else if (const auto* refused = std::get_if<ras::RegistrationRefused>(&event)) {
    report_refused(*refused);
  } else if (std::holds_alternative<ras::RegistrationLost>(event)) {
    registered_ = false;
    losses_.fetch_add(1, std::memory_order_relaxed);
    log_.warn("the registration with the gatekeeper is lost and sought anew");
  } else if (std::holds_alternative<ras::RegistrationStopped>(event)) {
    registered_ = false;
    log_.info("registered with no gatekeeper any more");
  } else if (auto* admitted = std::get_if<ras::Admitted>(&event)) {
    const CallName call = admitted->call;
    answer(call, std::move(*admitted));
  } else if (auto* denied = std::get_if<ras::AdmissionRefused>(&event)) {
    const CallName call = denied->call;
    answer(call, std::unexpected(std::move(*denied)));
  } else if (const auto* drop = std::get_if<ras::DropWanted>(&event)) {
    if (on_drop_) on_drop_(drop->call);
  }
}

// Each round of tries would say it again.
void RegistrationService::report_refused(const ras::RegistrationRefused& refused) {
  if (std::exchange(refusal_logged_, true)) return;
  log_.warn("the gatekeeper refuses the registration; it is tried again",
            {{"reason", word(refused.reason)}});
}

void RegistrationService::answer(const CallName& call, Admission admission) {
  auto asked = asked_.extract(key_of(call));
  if (asked.empty()) return;
  const asio::any_io_executor strand = asked.mapped().strand;
  asio::post(strand,
             [on_admission = std::move(asked.mapped().on_admission),
              admission = std::move(admission)]() mutable { on_admission(std::move(admission)); });
}

void RegistrationService::request_admission(AdmissionWish wish, asio::any_io_executor strand,
                                            OnAdmission on_admission) {
  asio::post(strand_, [self = shared_from_this(), wish = std::move(wish),
                       asked = Asked{std::move(strand), std::move(on_admission)}]() mutable {
    if (!self->socket_) return;
    // Who asks twice for a call is answered twice.
    self->answer(wish.call, std::unexpected(ras::AdmissionRefused{wish.call, std::nullopt}));
    self->asked_.insert_or_assign(key_of(wish.call), std::move(asked));
    self->registrant_->request_admission(wish, io::now());
    self->flush();
  });
}

void RegistrationService::disengage(CallName call) {
  asio::post(strand_, [self = shared_from_this(), call = std::move(call)] {
    if (!self->socket_) return;
    self->asked_.erase(key_of(call));
    self->registrant_->disengage(call, io::now());
    self->flush();
  });
}

void RegistrationService::drain() {
  asio::post(strand_, [self = shared_from_this()] {
    const bool gateway = self->settings_.registration.role == config::Registration::Role::Gateway;
    if (!self->socket_ || !gateway) return;
    self->registrant_->report_resources(true, io::now());
    self->flush();
  });
}

void RegistrationService::end() {
  asio::post(strand_, [self = shared_from_this()] {
    if (!self->socket_) return;
    self->registrant_->stop(io::now());
    self->flush();
    self->socket_->flush();
  });
}

void RegistrationService::close() {
  timer_.reset();
  socket_.reset();
}

void RegistrationService::fill(monitoring::Snapshot& snapshot) const {
  snapshot.figures.registered = registered() ? 1 : 0;
  snapshot.figures.registration_losses = losses_.load(std::memory_order_relaxed);
}

}  // namespace gateway::signalling
