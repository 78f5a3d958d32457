#include "gateway/signalling/sip_service.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <utility>

#include "gateway/config/listener.hpp"
#include "gateway/io/address.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/signalling/sip_call_slot.hpp"
#include "protocols/base/text.hpp"
#include "protocols/sip/call.hpp"
#include "protocols/sip/endpoint.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using protocols::sip::Flow;
using protocols::sip::Transport;

// Calls include those that only absorb late retransmissions.
constexpr std::size_t kMaxCallSlots = 20000;

}  // namespace

SipService::SipService(asio::any_io_executor executor, SipServiceSettings settings,
                       admin::Metrics& metrics, log::Log& log, protocols::RandomSource random,
                       OnCall on_call)
    : executor_(executor),
      settings_(std::move(settings)),
      metrics_(metrics),
      log_(log),
      random_(std::move(random)),
      on_call_(std::move(on_call)),
      udp_strand_(asio::make_strand(executor)),
      quota_(std::make_shared<ConnectionQuota>(ConnectionQuota::Most{})) {}

SipService::~SipService() = default;

std::expected<void, std::string> SipService::listen() {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(settings_.address, error);
  if (error) return std::unexpected("listen.address is no IP address");
  if (settings_.ports.udp_port != 0 || settings_.udp_client) {
    auto socket = io::UdpSocket::open(udp_strand_, {address, settings_.ports.udp_port},
                                      io::Datagrams::OfAnySize);
    if (!socket) {
      return std::unexpected(config::cannot_listen(
          {"sip.udp_port", "listen.address", settings_.ports.udp_port, settings_.address},
          socket.error()));
    }
    udp_ = std::move(*socket);
    udp_->start([weak = weak_from_this(), port = udp_->port()](protocols::ByteView bytes,
                                                               const protocols::Address& from) {
      const auto self = weak.lock();
      if (!self) return;
      Flow flow;
      flow.transport = Transport::Udp;
      flow.remote = from;
      flow.local = {self->settings_.address, port};
      self->handle_bytes(bytes, std::move(flow));
    });
  }
  if (settings_.ports.tcp_port != 0) {
    if (auto opened = accept_on(settings_.ports.tcp_port, false); !opened) return opened;
  }
  if (settings_.ports.tls_port != 0 && settings_.tls) {
    if (auto opened = accept_on(settings_.ports.tls_port, true); !opened) return opened;
  }
  return {};
}

std::expected<void, std::string> SipService::accept_on(std::uint16_t port, bool tls) {
  const auto weak = weak_from_this();
  auto listener = StreamListener::open(
      executor_, {tls ? "sip.tls_port" : "sip.tcp_port", "listen.address", port, settings_.address},
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
                 .at(monitoring::Protocol::Sip, monitoring::Refusal::RateLimited)
                 .add();
           }});
  if (!listener) return std::unexpected(std::move(listener.error()));
  listeners_.push_back(std::move(*listener));
  return {};
}

void SipService::accept(tcp::socket socket, ConnectionQuota::Place place, bool tls) {
  std::uint64_t number = 0;
  {
    const std::lock_guard lock(mutex_);
    if (stopped_) return;
    number = next_connection_++;
    // Known before the connection can end.
    connections_[number].place = std::move(place);
  }
  auto connection = SipConnection::accepted(std::move(socket), tls ? settings_.tls : nullptr,
                                            number, connection_handlers());
  const std::lock_guard lock(mutex_);
  const auto at = connections_.find(number);
  if (at == connections_.end()) return;
  if (connection) {
    at->second.connection = std::move(connection);
  } else {
    connections_.erase(at);
  }
}

SipConnectionHandlers SipService::connection_handlers() {
  const auto weak = weak_from_this();
  return {.on_message =
              [weak](protocols::ByteView bytes, const Flow& flow) {
                if (const auto self = weak.lock()) self->handle_bytes(bytes, flow);
              },
          .on_garbage =
              [weak](protocols::ByteView bytes, const protocols::Error& error, const Flow& flow) {
                if (const auto self = weak.lock()) self->handle_garbage(bytes, error, flow);
              },
          .on_closed =
              [weak](const Flow& flow) {
                if (const auto self = weak.lock()) self->handle_closed(flow);
              }};
}

void SipService::close() {
  std::unordered_map<std::uint64_t, Stream> connections;
  std::unordered_map<std::string, std::shared_ptr<SipCallSlot>> calls;
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    connections.swap(connections_);
    calls.swap(calls_);
  }
  listeners_.clear();
  udp_.reset();
  udp_strand_ = executor_;
}

std::string SipService::local_host_towards(const Flow& flow) const {
  if (!settings_.advertised_address.empty()) return settings_.advertised_address;
  const auto unspecified = [](const std::string& host) {
    return host == "0.0.0.0" || host == "::";
  };
  if (!flow.local.host.empty() && !unspecified(flow.local.host)) return flow.local.host;
  return io::source_address_towards(flow.remote).value_or(settings_.address);
}

void SipService::handle_bytes(protocols::ByteView bytes, Flow flow) {
  // Some rooms keep their NAT binding open with empty lines (RFC 5626 4.4 names STUN for UDP).
  if (protocols::trim(protocols::as_text(bytes), std::string_view("\r\n\0", 3)).empty()) return;
  auto message = protocols::sip::parse(bytes);
  if (!message) return handle_garbage(bytes, message.error(), flow);
  if (const auto slot = find(message->header("Call-ID"), flow)) {
    flow.local.host = local_host_towards(flow);
    asio::post(slot->strand(), [slot, message = std::move(*message), flow = std::move(flow)] {
      slot->handle_message(message, flow);
    });
    return;
  }
  const bool draining = draining_.load(std::memory_order_relaxed);
  const auto disposition = protocols::sip::dispose(
      *message, flow, {.product = settings_.product, .draining = draining || full()});
  switch (disposition.kind) {
    case protocols::sip::Disposition::Kind::Ignored: return;
    case protocols::sip::Disposition::Kind::Answered:
      if (disposition.drained) {
        const auto why =
            draining ? monitoring::Refusal::Draining : monitoring::Refusal::RateLimited;
        metrics_.calls_refused.at(monitoring::Protocol::Sip, why).add();
      }
      if (disposition.response) send(*disposition.response);
      return;
    case protocols::sip::Disposition::Kind::NewCall:
      flow.local.host = local_host_towards(flow);
      return start_call(*message, flow);
  }
}

void SipService::handle_garbage(protocols::ByteView bytes, const protocols::Error& error,
                                const Flow& flow) {
  metrics_.malformed_input.at(monitoring::Input::Sip).add();
  const auto answer =
      protocols::sip::answer_unparsable(bytes, error, flow, {.product = settings_.product});
  if (answer) send(*answer);
}

void SipService::handle_closed(const Flow& flow) {
  std::vector<std::shared_ptr<SipCallSlot>> calls;
  {
    const std::lock_guard lock(mutex_);
    const auto at = connections_.find(flow.connection);
    const bool ours = at != connections_.end() && at->second.ours;
    if (at != connections_.end()) connections_.erase(at);
    // Telling every call of every connection that comes and goes would be work without bound.
    for (const auto& [id, slot] : calls_) {
      if (ours || slot->came_by(flow.connection)) calls.push_back(slot);
    }
  }
  for (const auto& slot : calls) {
    asio::post(slot->strand(), [slot, flow] { slot->handle_transport_error(flow); });
  }
}

void SipService::start_call(const protocols::sip::Message& invite, const Flow& flow) {
  asio::any_io_executor strand = asio::make_strand(executor_);
  protocols::sip::CallSettings settings;
  settings.product = settings_.product;
  settings.session_expires = std::chrono::seconds(settings_.ports.session_expires);
  auto call = protocols::sip::Call::incoming(std::move(settings), invite, flow, random_, io::now());
  const std::string id = call->call_id();
  auto slot = std::make_shared<SipCallSlot>(shared_from_this(), strand, std::move(call));
  {
    const std::lock_guard lock(mutex_);
    if (stopped_ || !calls_.emplace(id, slot).second) return;
    slot->note(flow.connection);
  }
  SipLeg::Facts facts{.encrypted = flow.transport == Transport::Tls,
                      .local_host = flow.local.host,
                      .remote_host = flow.remote.host};
  asio::post(strand, [self = shared_from_this(), slot, strand, facts = std::move(facts)] {
    self->on_call_(std::make_unique<SipLeg>(slot, facts), strand);
  });
}

std::unique_ptr<RoomLeg> SipService::call(std::string target, std::string display_name, Flow flow,
                                          protocols::LocalMedia media,
                                          asio::any_io_executor strand) {
  flow.local.host = local_host_towards(flow);
  if (flow.local.port == 0) {
    flow.local.port =
        flow.transport == Transport::Udp && udp_ ? udp_->port() : settings_.ports.tcp_port;
  }
  protocols::sip::CallSettings settings;
  settings.product = settings_.product;
  settings.session_expires = std::chrono::seconds(settings_.ports.session_expires);
  auto call = protocols::sip::Call::outgoing(std::move(settings), std::move(target),
                                             std::move(display_name), flow, std::move(media),
                                             random_, io::now());
  const std::string id = call->call_id();
  auto slot = std::make_shared<SipCallSlot>(shared_from_this(), strand, std::move(call));
  {
    const std::lock_guard lock(mutex_);
    calls_.emplace(id, slot);
  }
  return std::make_unique<SipLeg>(slot, SipLeg::Facts{.encrypted = flow.transport == Transport::Tls,
                                                      .local_host = flow.local.host,
                                                      .remote_host = flow.remote.host});
}

std::shared_ptr<SipCallSlot> SipService::find(std::string_view call_id, const Flow& flow) {
  const std::lock_guard lock(mutex_);
  const auto at = calls_.find(std::string(call_id));
  if (at == calls_.end()) return nullptr;
  at->second->note(flow.connection);
  return at->second;
}

bool SipService::full() {
  const std::lock_guard lock(mutex_);
  return calls_.size() >= kMaxCallSlots;
}

void SipService::forget(const std::string& call_id) {
  const std::lock_guard lock(mutex_);
  calls_.erase(call_id);
}

void SipService::send(protocols::sip::Outgoing outgoing) {
  if (outgoing.flow.transport != Transport::Udp) return send_on_stream(std::move(outgoing));
  asio::post(udp_strand_, [self = shared_from_this(), outgoing = std::move(outgoing)]() mutable {
    if (self->udp_) self->udp_->send(outgoing.flow.remote, std::move(outgoing.bytes));
  });
}

void SipService::send_on_stream(protocols::sip::Outgoing outgoing) {
  std::shared_ptr<SipConnection> connection;
  {
    const std::lock_guard lock(mutex_);
    const auto at = connections_.find(outgoing.flow.connection);
    if (at != connections_.end()) connection = at->second.connection;
    if (!connection && !stopped_) {
      // The flow of before is gone, or there was none yet: to the same peer over any connection
      // that leads there, else over a new one.
      for (const auto& [number, stream] : connections_) {
        const auto& other = stream.connection;
        if (other && other->flow().transport == outgoing.flow.transport &&
            other->flow().remote == outgoing.flow.remote) {
          connection = other;
        }
      }
    }
    if (!connection && !stopped_) {
      Flow flow = outgoing.flow;
      flow.connection = next_connection_++;
      const bool tls = flow.transport == Transport::Tls;
      if (tls && !settings_.tls_client) return;
      connection = SipConnection::opened(executor_, tls ? settings_.tls_client : nullptr, flow,
                                         connection_handlers());
      connections_[flow.connection] = {quota_->enter_ours(flow.remote.host), true, connection};
    }
  }
  if (connection) connection->send(std::move(outgoing.bytes));
}

}  // namespace gateway::signalling
