#include "gateway/signalling/sip_connection.hpp"

#include <boost/asio/strand.hpp>
#include <chrono>
#include <utility>
#include <variant>

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using protocols::sip::Flow;

constexpr auto kFirstMessageTimeout = 32s;
constexpr auto kIdleTimeout = 1h;
// Whatever answer there is to bytes that are no message leaves before the connection does.
constexpr auto kAnswerTime = 200ms;

}  // namespace

SipConnection::SipConnection(std::shared_ptr<StreamConnection> stream, Flow flow,
                             SipConnectionHandlers handlers)
    : stream_(std::move(stream)), flow_(std::move(flow)), handlers_(std::move(handlers)) {}

void SipConnection::start() {
  const auto self = shared_from_this();
  stream_->start({.on_open = [self] { self->stream_->give_time(kFirstMessageTimeout); },
                  .on_bytes = [self](protocols::ByteView bytes) { self->handle_bytes(bytes); },
                  .on_closed =
                      [self] {
                        if (self->handlers_.on_closed) self->handlers_.on_closed(self->flow_);
                      }});
}

void SipConnection::handle_bytes(protocols::ByteView bytes) {
  if (failed_) return;
  framer_.handle_bytes(bytes);
  while (auto event = framer_.poll_event()) {
    stream_->give_time(kIdleTimeout);
    if (auto* frame = std::get_if<protocols::sip::Frame>(&*event)) {
      handlers_.on_message(frame->bytes, flow_);
    } else if (std::holds_alternative<protocols::sip::KeepAlivePing>(*event)) {
      send(protocols::to_bytes("\r\n"));
    }
  }
  if (!framer_.error()) return;
  failed_ = true;
  handlers_.on_garbage(framer_.failed_head(), *framer_.error(), flow_);
  stream_->give_time(kAnswerTime);
}

std::shared_ptr<SipConnection> SipConnection::accepted(asio::ip::tcp::socket socket,
                                                       std::shared_ptr<asio::ssl::context> tls,
                                                       std::uint64_t number,
                                                       SipConnectionHandlers handlers) {
  Flow flow;
  flow.transport = tls ? protocols::sip::Transport::Tls : protocols::sip::Transport::Tcp;
  auto stream = StreamConnection::accepted(std::move(socket), std::move(tls));
  if (!stream) return nullptr;  // gone already
  flow.local = stream->local();
  flow.remote = stream->remote();
  flow.connection = number;
  auto connection =
      std::make_shared<SipConnection>(std::move(stream), std::move(flow), std::move(handlers));
  connection->start();
  return connection;
}

std::shared_ptr<SipConnection> SipConnection::opened(asio::any_io_executor executor,
                                                     std::shared_ptr<asio::ssl::context> tls,
                                                     Flow flow, SipConnectionHandlers handlers) {
  auto stream = StreamConnection::opened(asio::make_strand(executor), std::move(tls), flow.remote,
                                         flow.remote_host);
  auto connection =
      std::make_shared<SipConnection>(std::move(stream), std::move(flow), std::move(handlers));
  connection->start();
  return connection;
}

}  // namespace gateway::signalling
