#include "gateway/signalling/sip_connection.hpp"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <deque>
#include <utility>

#include "gateway/io/address.hpp"
#include "protocols/sip/stream_framer.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::ip::tcp;
using protocols::sip::Flow;
constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);

constexpr auto kHandshakeTimeout = 10s;
constexpr auto kFirstMessageTimeout = 32s;
constexpr auto kIdleTimeout = 1h;
constexpr std::size_t kMaxQueuedBytes = 1 << 20;

template <class Stream>
class Connection : public SipConnection, public std::enable_shared_from_this<Connection<Stream>> {
 public:
  Connection(Stream stream, asio::any_io_executor strand, Flow flow, SipConnectionHandlers handlers)
      : stream_(std::move(stream)),
        strand_(std::move(strand)),
        watchdog_(strand_),
        wake_(strand_),
        flow_(std::move(flow)),
        handlers_(std::move(handlers)) {}

  void start(bool outgoing) {
    auto life = [self = this->shared_from_this(), outgoing] { return self->run(outgoing); };
    asio::co_spawn(strand_, life, asio::detached);
    auto guard = [self = this->shared_from_this()] { return self->watch(); };
    asio::co_spawn(strand_, guard, asio::detached);
  }

  void send(protocols::Bytes bytes) override {
    asio::post(strand_, [self = this->shared_from_this(), bytes = std::move(bytes)]() mutable {
      if (self->closed_) return;
      self->queued_ += bytes.size();
      // A peer that does not read its answers is not worth the memory.
      if (self->queued_ > kMaxQueuedBytes) return self->shut();
      self->queue_.push_back(std::move(bytes));
      self->wake_.cancel();
    });
  }

  void close() override {
    asio::post(strand_, [self = this->shared_from_this()] { self->shut(); });
  }

  [[nodiscard]] const Flow& flow() const override { return flow_; }

 private:
  static constexpr bool kTls = !std::is_same_v<Stream, tcp::socket>;
  tcp::socket& socket() {
    if constexpr (kTls) {
      return stream_.next_layer();
    } else {
      return stream_;
    }
  }

  asio::awaitable<void> run(bool outgoing) {
    const bool open = co_await prepare(outgoing);
    if (open && !closed_) {
      give_time(kFirstMessageTimeout);
      auto writer = [self = this->shared_from_this()] { return self->write_loop(); };
      asio::co_spawn(strand_, writer, asio::detached);
      co_await read_loop();
    }
    shut();
    if (handlers_.on_closed) handlers_.on_closed(flow_);
  }

  asio::awaitable<bool> prepare(bool outgoing) {
    give_time(kHandshakeTimeout);
    if (outgoing) {
      const auto to = io::to_tcp(flow_.remote);
      if (!to) co_return false;
      auto [error] = co_await socket().async_connect(*to, kTupled);
      if (error) co_return false;
    }
    boost::system::error_code ignored;
    socket().set_option(tcp::no_delay(true), ignored);
    if constexpr (kTls) {
      const auto role = outgoing ? asio::ssl::stream_base::client : asio::ssl::stream_base::server;
      auto [error] = co_await stream_.async_handshake(role, kTupled);
      if (error) co_return false;
    }
    co_return true;
  }

  asio::awaitable<void> read_loop() {
    protocols::sip::StreamFramer framer;
    std::array<std::byte, 8192> buffer;
    while (!closed_) {
      auto [error, size] = co_await stream_.async_read_some(asio::buffer(buffer), kTupled);
      if (error) co_return;
      framer.handle_bytes({buffer.data(), size});
      while (auto event = framer.poll_event()) {
        give_time(kIdleTimeout);
        if (auto* frame = std::get_if<protocols::sip::Frame>(&*event)) {
          handlers_.on_message(frame->bytes, flow_);
        } else if (std::holds_alternative<protocols::sip::KeepAlivePing>(*event)) {
          send(protocols::to_bytes("\r\n"));
        }
      }
      if (framer.error()) {
        handlers_.on_garbage(framer.failed_head(), *framer.error(), flow_);
        // Whatever answer there is leaves before the connection does.
        wake_.cancel();
        asio::steady_timer pause(strand_, 200ms);
        co_await pause.async_wait(kTupled);
        co_return;
      }
    }
  }

  asio::awaitable<void> write_loop() {
    while (!closed_) {
      if (queue_.empty()) {
        wake_.expires_at(asio::steady_timer::time_point::max());
        co_await wake_.async_wait(kTupled);
        continue;
      }
      const protocols::Bytes next = std::move(queue_.front());
      queue_.pop_front();
      auto [error, size] = co_await asio::async_write(stream_, asio::buffer(next), kTupled);
      queued_ -= next.size();
      if (error) co_return shut();
    }
  }

  void give_time(std::chrono::steady_clock::duration time) { watchdog_.expires_after(time); }

  asio::awaitable<void> watch() {
    while (!closed_) {
      auto [error] = co_await watchdog_.async_wait(kTupled);
      if (!error) shut();  // else it was given more time
    }
  }

  void shut() {
    if (std::exchange(closed_, true)) return;
    boost::system::error_code ignored;
    socket().shutdown(tcp::socket::shutdown_both, ignored);
    socket().close(ignored);
    watchdog_.cancel();
    wake_.cancel();
  }

  Stream stream_;
  asio::any_io_executor strand_;
  asio::steady_timer watchdog_, wake_;
  Flow flow_;
  SipConnectionHandlers handlers_;
  std::deque<protocols::Bytes> queue_;
  std::size_t queued_ = 0;
  bool closed_ = false;
};

using TlsStream = asio::ssl::stream<tcp::socket>;

}  // namespace

std::shared_ptr<SipConnection> SipConnection::accepted(tcp::socket socket,
                                                       std::shared_ptr<asio::ssl::context> tls,
                                                       std::uint64_t number,
                                                       SipConnectionHandlers handlers) {
  boost::system::error_code error;
  Flow flow;
  flow.transport = tls ? protocols::sip::Transport::Tls : protocols::sip::Transport::Tcp;
  flow.local = io::to_address(socket.local_endpoint(error));
  flow.remote = io::to_address(socket.remote_endpoint(error));
  flow.connection = number;
  if (error) return nullptr;  // gone already
  auto strand = socket.get_executor();
  if (!tls) {
    auto connection = std::make_shared<Connection<tcp::socket>>(
        std::move(socket), strand, std::move(flow), std::move(handlers));
    connection->start(false);
    return connection;
  }
  auto connection = std::make_shared<Connection<TlsStream>>(
      TlsStream(std::move(socket), *tls), strand, std::move(flow), std::move(handlers));
  connection->start(false);
  return connection;
}

std::shared_ptr<SipConnection> SipConnection::opened(asio::any_io_executor executor,
                                                     std::shared_ptr<asio::ssl::context> tls,
                                                     Flow flow, SipConnectionHandlers handlers) {
  asio::any_io_executor strand = asio::make_strand(executor);
  if (!tls) {
    auto connection = std::make_shared<Connection<tcp::socket>>(
        tcp::socket(strand), strand, std::move(flow), std::move(handlers));
    connection->start(true);
    return connection;
  }
  TlsStream stream(tcp::socket(strand), *tls);
  const std::string name = flow.remote_host.empty() ? flow.remote.host : flow.remote_host;
  SSL_set_tlsext_host_name(stream.native_handle(), name.c_str());
  stream.set_verify_callback(asio::ssl::host_name_verification(name));
  auto connection = std::make_shared<Connection<TlsStream>>(std::move(stream), strand,
                                                            std::move(flow), std::move(handlers));
  connection->start(true);
  return connection;
}

}  // namespace gateway::signalling
