#include "gateway/signalling/h323_service.hpp"

#include <boost/asio/post.hpp>
#include <utility>

#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "protocols/base/check.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
namespace h323 = protocols::h323;
using asio::ip::tcp;

asio::ip::address listen_address(const std::string& text) {
  boost::system::error_code error;
  return asio::ip::make_address(text, error);
}

}  // namespace

H323Service::H323Service(asio::any_io_executor executor, H323ServiceSettings settings,
                         admin::Metrics& metrics, protocols::RandomSource random, OnCall on_call)
    : executor_(std::move(executor)),
      settings_(std::move(settings)),
      metrics_(metrics),
      random_(std::move(random)),
      on_call_(std::move(on_call)),
      quota_(std::make_shared<ConnectionQuota>(ConnectionQuota::Most{})),
      control_ports_(std::make_shared<ControlPorts>(listen_address(settings_.address),
                                                    settings_.ports.control_ports)) {}

std::expected<void, std::string> H323Service::listen() {
  if (settings_.ports.port != 0) {
    if (auto opened = accept_on(settings_.ports.port, false); !opened) return opened;
  }
  if (settings_.ports.tls_port != 0 && settings_.tls)
    return accept_on(settings_.ports.tls_port, true);
  return {};
}

std::expected<void, std::string> H323Service::accept_on(std::uint16_t port, bool tls) {
  const auto weak = weak_from_this();
  auto listener = StreamListener::open(
      executor_, {tls ? "h323.tls_port" : "h323.port", "listen.address", port, settings_.address},
      quota_,
      {.on_accepted =
           [weak, tls](tcp::socket socket, ConnectionQuota::Place place) {
             if (const auto self = weak.lock()) {
               self->accept(std::move(socket), std::move(place), tls);
             }
           },
       .on_refused =
           [weak] {
             const auto self = weak.lock();
             if (!self) return;
             self->metrics_.calls_refused
                 .at(monitoring::Protocol::H323, monitoring::Refusal::RateLimited)
                 .add();
           }});
  if (!listener) return std::unexpected(std::move(listener.error()));
  listeners_.push_back(std::move(*listener));
  return {};
}

h323::CallSettings H323Service::call_settings() const {
  h323::CallSettings settings;
  settings.product = settings_.product;
  settings.version = settings_.version;
  settings.display = settings_.display;
  settings.terminal_type = settings_.terminal_type;
  return settings;
}

void H323Service::accept(tcp::socket socket, ConnectionQuota::Place place, bool tls) {
  const asio::any_io_executor strand = socket.get_executor();
  auto stream = StreamConnection::accepted(std::move(socket), tls ? settings_.tls : nullptr);
  if (!stream) return;  // gone already
  auto settings = call_settings();
  if (settings_.ports.may_be_weak(stream->remote().host)) {
    settings.groups.groups.push_back(protocols::h235::Group::Dh1024);
  }
  const auto number = next_number();
  const auto weak = weak_from_this();
  H323CallSlot::Surroundings surroundings{
      .control_ports = control_ports_,
      .metrics = metrics_,
      .local_host = settings_.advertised_address.empty() ? stream->local().host
                                                         : settings_.advertised_address,
      .on_incoming =
          [weak, strand](const std::shared_ptr<H323CallSlot>& slot) {
            if (const auto self = weak.lock()) {
              self->on_call_(std::make_unique<H323Leg>(slot), strand);
            }
          },
      .on_finished =
          [weak, number] {
            if (const auto self = weak.lock()) self->forget(number);
          },
      .open_signalling = nullptr};
  const auto slot = std::make_shared<H323CallSlot>(
      strand, h323::Call::incoming(std::move(settings), random_, io::now()), std::move(stream),
      std::move(place), std::move(surroundings));
  if (keep(number, slot)) asio::post(strand, [slot] { slot->start(); });
}

std::unique_ptr<H323Leg> H323Service::call(H323Dial dial, asio::any_io_executor strand) {
  h323::Target target;
  target.aliases = std::move(dial.aliases);
  target.remote = dial.remote;
  target.local.host = settings_.advertised_address.empty()
                          ? io::source_address_towards(dial.remote).value_or(settings_.address)
                          : settings_.advertised_address;
  target.local.port = dial.tls ? settings_.ports.tls_port : settings_.ports.port;
  auto settings = call_settings();
  settings.display = std::move(dial.display);
  settings.groups = std::move(dial.groups);
  const auto number = next_number();
  protocols::check(!dial.tls || settings_.tls_client);
  const auto open = [strand, tls = dial.tls ? settings_.tls_client : nullptr](
                        const protocols::Address& to, std::string name) {
    return StreamConnection::opened(strand, tls, to, std::move(name));
  };
  H323CallSlot::Surroundings surroundings{
      .control_ports = control_ports_,
      .metrics = metrics_,
      .local_host = target.local.host,
      .on_incoming = nullptr,
      .on_finished =
          [weak = weak_from_this(), number] {
            const auto self = weak.lock();
            if (self) self->forget(number);
          },
      .open_signalling = [open](const protocols::Address& to) { return open(to, {}); }};
  auto stream = open(dial.remote, std::move(dial.name));
  const auto slot = std::make_shared<H323CallSlot>(
      strand,
      h323::Call::outgoing(std::move(settings), std::move(target), std::move(dial.media), random_,
                           io::now()),
      std::move(stream), quota_->enter_ours(dial.remote.host), std::move(surroundings));
  if (keep(number, slot)) slot->start();
  return std::make_unique<H323Leg>(slot);
}

std::uint64_t H323Service::next_number() {
  const std::lock_guard lock(mutex_);
  return next_number_++;
}

bool H323Service::keep(std::uint64_t number, const std::shared_ptr<H323CallSlot>& slot) {
  const std::lock_guard lock(mutex_);
  return !stopped_ && slots_.emplace(number, slot).second;
}

void H323Service::forget(std::uint64_t number) {
  std::shared_ptr<H323CallSlot> slot;  // destroyed after the lock is given back
  const std::lock_guard lock(mutex_);
  const auto at = slots_.find(number);
  if (at == slots_.end()) return;
  slot = std::move(at->second);
  slots_.erase(at);
}

std::size_t H323Service::slots() const {
  const std::lock_guard lock(mutex_);
  return slots_.size();
}

void H323Service::close() {
  std::unordered_map<std::uint64_t, std::shared_ptr<H323CallSlot>> slots;
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    slots.swap(slots_);
  }
  listeners_.clear();
}

}  // namespace gateway::signalling
