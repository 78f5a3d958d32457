#include "gateway/signalling/gatekeeper_service.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <utility>

#include "gateway/config/listener.hpp"
#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/interfaces.hpp"
#include "protocols/h225/transport_address.hpp"
#include "protocols/h235/password_hash.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
namespace h225 = protocols::h225;
namespace ras = protocols::h225::ras;
using protocols::Address;

constexpr std::chrono::seconds kShortestTimeToLive{60};
// Beyond, all are forgotten and asked for anew, or no further one is named.
constexpr std::size_t kMostHostsTowards = 4096, kMostInsecureHosts = 256;

std::uint32_t seconds_now() {
  return static_cast<std::uint32_t>(io::unix_seconds());
}

std::vector<ras::User> users_of(const config::Gatekeeper& gatekeeper) {
  std::vector<ras::User> out;
  for (const config::GatekeeperUser& user : gatekeeper.users) {
    ras::User& one = out.emplace_back();
    one.name = user.name;
    one.key = protocols::h235::key_of_password(user.password);
    for (const std::string& text : user.aliases) {
      if (auto alias = h225::alias_of(text)) one.aliases.push_back(std::move(*alias));
    }
  }
  return out;
}

std::string_view word(ras::EndpointUnregistered::Why why) {
  using Why = ras::EndpointUnregistered::Why;
  switch (why) {
    case Why::Asked: return "asked";
    case Why::Expired: return "expired";
    case Why::Replaced: return "replaced";
    case Why::ByOwner: return "ended here";
  }
  return "";
}

}  // namespace

GatekeeperService::GatekeeperService(const asio::any_io_executor& executor,
                                     GatekeeperSettings settings, log::Log& log,
                                     protocols::RandomSource random)
    : settings_(std::move(settings)),
      log_(log),
      random_(std::move(random)),
      strand_(asio::make_strand(executor)),
      passwords_(users_of(settings_.gatekeeper), settings_.gatekeeper.identifier, random_) {}

GatekeeperService::~GatekeeperService() = default;

std::expected<void, std::string> GatekeeperService::listen() {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(settings_.address, error);
  if (error) return std::unexpected("listen.address is no IP address");
  const std::uint16_t port = settings_.gatekeeper.port;
  auto socket = io::UdpSocket::open(strand_, {address, port}, io::Datagrams::OfAnySize);
  if (!socket) {
    return std::unexpected(config::cannot_listen(
        {"gatekeeper.port", "listen.address", port, settings_.address}, socket.error()));
  }
  socket_ = std::move(*socket);
  port_ = socket_->port();
  many_addresses_ = settings_.advertised_address.empty() && address.is_unspecified();
  auto machine = machine_config();
  ras_address_ = machine.ras_address;
  signal_address_ = machine.signal_address;
  gatekeeper_ = std::make_unique<ras::Gatekeeper>(std::move(machine), hooks(), random_);
  timer_ = std::make_unique<io::DeadlineTimer>(strand_, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->handle_timeout();
  });
  socket_->start([weak = weak_from_this()](protocols::ByteView bytes, const Address& from) {
    if (const auto self = weak.lock()) self->handle(bytes, from, false);
  });
  if (settings_.gatekeeper.multicast) join_group();
  return {};
}

ras::GatekeeperConfig GatekeeperService::machine_config() const {
  const config::Gatekeeper& from = settings_.gatekeeper;
  const auto hosts = io::reachable_addresses(settings_.address, settings_.advertised_address);
  ras::GatekeeperConfig out;
  out.identifier = from.identifier;
  out.ras_address = {hosts.front(), port_};
  out.signal_address = {hosts.front(), settings_.signal_port};
  // From inside, rooms dial the address that is ours there, whatever is advertised.
  for (auto& host : io::reachable_addresses(settings_.address, {})) {
    out.other_signal_addresses.push_back({std::move(host), settings_.signal_port});
  }
  out.answers_the_rest = true;
  out.longest_time_to_live = std::chrono::seconds(from.time_to_live);
  out.shortest_time_to_live =
      std::min<protocols::Duration>(kShortestTimeToLive, out.longest_time_to_live);
  out.any_destination = from.any_destination;
  for (const config::AlternateGatekeeper& one : from.alternates) {
    out.alternates.push_back({one.address, one.identifier, one.need_to_register, one.priority});
  }
  out.neighbours = from.neighbours;
  out.limits = settings_.limits;
  return out;
}

// The machine and what it calls back live as long as this.
ras::GatekeeperHooks GatekeeperService::hooks() {
  return {
      .verify = [this](const ras::Received& received)
          -> std::expected<std::string, ras::SecurityProblem> {
        auto user = passwords_.verify(received, seconds_now());
        if (!user) report_insecure(received.from.host);
        return user;
      },
      .serves = [this](const Alias& alias) { return settings_.serves && settings_.serves(alias); },
      .amend =
          [this](const ras::Received& request, h225::RasMessage& answer) {
            passwords_.amend(request, answer);
            if (many_addresses_) name_our_address(request.from, answer);
          }};
}

void GatekeeperService::join_group() {
  auto interfaces = io::reachable_addresses(settings_.address, {});
  const auto is_loopback = [](const std::string& host) {
    return asio::ip::make_address(host).is_loopback();
  };
  // Where there are networks, nobody sends to the group on loopback.
  if (!std::ranges::all_of(interfaces, is_loopback)) std::erase_if(interfaces, is_loopback);
  const asio::ip::udp::endpoint group(asio::ip::make_address(ras::kDiscoveryGroup),
                                      ras::kDiscoveryPort);
  auto joined = io::UdpSocket::join(strand_, group, interfaces);
  if (!joined) {
    log_.warn("rooms cannot find the gatekeeper by multicast; gatekeeper.multicast: false if so be",
              {{"reason", joined.error().message()}});
    return;
  }
  group_ = std::move(*joined);
  group_->start([weak = weak_from_this()](protocols::ByteView bytes, const Address& from) {
    if (const auto self = weak.lock()) self->handle(bytes, from, true);
  });
}

void GatekeeperService::handle(protocols::ByteView bytes, const Address& from, bool multicast) {
  const std::lock_guard lock(mutex_);
  gatekeeper_->handle_datagram(bytes, from, multicast, io::now());
  flush();
}

void GatekeeperService::handle_timeout() {
  const std::lock_guard lock(mutex_);
  gatekeeper_->handle_timeout(io::now());
  flush();
}

void GatekeeperService::flush() {
  while (const auto out = gatekeeper_->poll_transmit()) {
    auto bytes = passwords_.encode(*out, seconds_now());
    if (bytes) {
      socket_->send(out->to, std::move(*bytes));
    } else {
      log_.error("a RAS message cannot be written", {{"reason", bytes.error().code.message()}});
    }
  }
  while (const auto event = gatekeeper_->poll_event()) report(*event);
  timer_->arm(gatekeeper_->deadline());
}

void GatekeeperService::report(const ras::GatekeeperEvent& event) {
  if (const auto* entered = std::get_if<ras::EndpointRegistered>(&event)) {
    const auto* endpoint = gatekeeper_->registrations().by_identifier(entered->endpoint_identifier);
    if (endpoint == nullptr) return;
    log_.write(entered->again ? log::Level::Debug : log::Level::Info, "a room has registered",
               {{"address", log_.redact(endpoint->source.host)},
                {"aliases", endpoint->aliases.size()},
                {"behind_translator", endpoint->behind_translator}});
  } else if (const auto* left = std::get_if<ras::EndpointUnregistered>(&event)) {
    log_.info("a room is registered no longer",
              {{"address", log_.redact(left->registration.source.host)}, {"why", word(left->why)}});
  }
}

void GatekeeperService::report_insecure(const std::string& host) {
  if (insecure_hosts_.size() >= kMostInsecureHosts || !insecure_hosts_.insert(host).second) return;
  log_.warn("a RAS message has no right signature; further ones of this address are only counted",
            {{"address", log_.redact(host)}});
}

const std::string& GatekeeperService::host_towards(const Address& peer) {
  const auto known = hosts_towards_.find(peer.host);
  if (known != hosts_towards_.end()) return known->second;
  if (hosts_towards_.size() >= kMostHostsTowards) hosts_towards_.clear();
  std::string host = io::source_address_towards(peer).value_or(ras_address_.host);
  return hosts_towards_.emplace(peer.host, std::move(host)).first->second;
}

void GatekeeperService::name_our_address(const Address& peer, h225::RasMessage& answer) {
  using ras::Kind;
  const auto correct = [&](h225::TransportAddress& at) {
    const auto named = h225::to_address(at);
    if (named != ras_address_ && named != signal_address_) return;
    at = h225::to_transport_address({host_towards(peer), named->port});
  };
  if (auto* gcf = answer.get_if<Kind::GatekeeperConfirm>()) {
    correct(gcf->ras_address);
  } else if (auto* rcf = answer.get_if<Kind::RegistrationConfirm>()) {
    for (h225::TransportAddress& at : rcf->call_signal_address) correct(at);
  } else if (auto* acf = answer.get_if<Kind::AdmissionConfirm>()) {
    correct(acf->dest_call_signal_address);
  } else if (auto* lcf = answer.get_if<Kind::LocationConfirm>()) {
    correct(lcf->call_signal_address);
    correct(lcf->ras_address);
  }
}

std::optional<Address> GatekeeperService::find(const Alias& alias) const {
  const std::lock_guard lock(mutex_);
  if (!gatekeeper_) return std::nullopt;
  const ras::Registration* holder = gatekeeper_->holder(alias);
  if (holder == nullptr || holder->behind_translator) return std::nullopt;
  return holder->signal_addresses.front();
}

void GatekeeperService::drain() {
  const std::lock_guard lock(mutex_);
  if (gatekeeper_) gatekeeper_->drain();
}

void GatekeeperService::end_all() {
  asio::post(strand_, [self = shared_from_this()] {
    const std::lock_guard lock(self->mutex_);
    if (!self->socket_) return;
    self->gatekeeper_->unregister_all(io::now());
    self->flush();
    self->socket_->flush();
  });
}

void GatekeeperService::close() {
  timer_.reset();
  group_.reset();
  socket_.reset();
}

void GatekeeperService::fill(monitoring::Snapshot& snapshot) const {
  using monitoring::RasOutcome;
  const std::lock_guard lock(mutex_);
  if (!gatekeeper_) return;
  auto& figures = snapshot.figures;
  figures.gatekeeper_registrations = static_cast<std::int64_t>(gatekeeper_->registrations().size());
  figures.gatekeeper_calls = static_cast<std::int64_t>(gatekeeper_->calls().size());
  const ras::GatekeeperCounters& counters = gatekeeper_->counters();
  auto& messages = figures.gatekeeper_messages;
  messages.at(RasOutcome::Confirmed) = counters.confirmed;
  messages.at(RasOutcome::Rejected) = counters.rejected;
  messages.at(RasOutcome::Repeated) = counters.repeated;
  messages.at(RasOutcome::Insecure) = counters.insecure;
  messages.at(RasOutcome::Malformed) = counters.malformed;
  messages.at(RasOutcome::Unknown) = counters.unknown;
  messages.at(RasOutcome::Unexpected) = counters.unexpected;
  messages.at(RasOutcome::OverLimit) = counters.over_limit;
  figures.malformed_input.at(monitoring::Input::Ras) += counters.malformed;
}

}  // namespace gateway::signalling
