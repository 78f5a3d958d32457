#include "gateway/signalling/stream_connection.hpp"

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <chrono>
#include <deque>
#include <optional>
#include <type_traits>
#include <utility>

#include "gateway/io/address.hpp"

namespace gateway::signalling {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::ip::tcp;
using protocols::Address;
constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);

constexpr auto kHandshakeTimeout = 10s;
// For what is queued, and then for the peer to close its side: closing with bytes of its own
// unread would take away from it what we sent last.
constexpr auto kFinishTimeout = 3s;
constexpr std::size_t kMaxQueuedBytes = 1 << 20;

template <class Stream>
class Connection : public StreamConnection,
                   public std::enable_shared_from_this<Connection<Stream>> {
 public:
  Connection(Stream stream, asio::any_io_executor strand, Address local, Address remote,
             bool outgoing)
      : stream_(std::move(stream)),
        strand_(std::move(strand)),
        watchdog_(strand_),
        wake_(strand_),
        local_(std::move(local)),
        remote_(std::move(remote)),
        outgoing_(outgoing) {}

  void start(StreamHandlers handlers) override {
    handlers_ = std::move(handlers);
    watchdog_.expires_after(kHandshakeTimeout);
    auto life = [self = this->shared_from_this()] { return self->run(); };
    asio::co_spawn(strand_, life, asio::detached);
    auto guard = [self = this->shared_from_this()] { return self->watch(); };
    asio::co_spawn(strand_, guard, asio::detached);
  }

  void send(protocols::Bytes bytes) override {
    on_strand([bytes = std::move(bytes)](Connection& self) mutable {
      if (self.closed_ || self.finishing_) return;
      self.queued_ += bytes.size();
      // A peer that does not read its answers is not worth the memory.
      if (self.queued_ > kMaxQueuedBytes) return self.shut();
      self.queue_.push_back(std::move(bytes));
      self.wake_.cancel();
    });
  }

  void finish() override {
    on_strand([](Connection& self) {
      if (self.closed_ || std::exchange(self.finishing_, true)) return;
      if (!self.open_) return self.shut();
      self.watchdog_.expires_after(kFinishTimeout);
      self.wake_.cancel();
    });
  }

  void close() override {
    on_strand([](Connection& self) { self.shut(); });
  }

  void give_time(protocols::Duration time) override {
    on_strand([time](Connection& self) {
      if (!self.closed_ && !self.finishing_) self.watchdog_.expires_after(time);
    });
  }

  [[nodiscard]] const Address& local() const override { return local_; }
  [[nodiscard]] const Address& remote() const override { return remote_; }
  [[nodiscard]] bool encrypted() const override { return kTls; }

 private:
  static constexpr bool kTls = !std::is_same_v<Stream, tcp::socket>;
  tcp::socket& socket() {
    if constexpr (kTls) {
      return stream_.next_layer();
    } else {
      return stream_;
    }
  }

  template <class Work>
  void on_strand(Work work) {
    asio::post(strand_, [self = this->shared_from_this(), work = std::move(work)]() mutable {
      work(*self);
    });
  }

  asio::awaitable<void> run() {
    open_ = co_await prepare();
    if (open_ && !closed_) {
      watchdog_.expires_at(asio::steady_timer::time_point::max());
      auto writer = [self = this->shared_from_this()] { return self->write_loop(); };
      asio::co_spawn(strand_, writer, asio::detached);
      if (handlers_.on_open) handlers_.on_open();
      co_await read_loop();
    }
    shut();
    // The owner may be waiting for this to let go of what the handlers hold.
    const auto handlers = std::exchange(handlers_, {});
    if (handlers.on_closed) handlers.on_closed();
  }

  asio::awaitable<bool> prepare() {
    if (outgoing_) {
      const auto to = io::to_tcp(remote_);
      if (!to) co_return false;
      auto [error] = co_await socket().async_connect(*to, kTupled);
      if (error) co_return false;
    }
    boost::system::error_code ignored;
    socket().set_option(tcp::no_delay(true), ignored);
    // A peer that lost its power says nothing more, and a call may be silent for hours.
    socket().set_option(asio::socket_base::keep_alive(true), ignored);
    if constexpr (kTls) {
      const auto role = outgoing_ ? asio::ssl::stream_base::client : asio::ssl::stream_base::server;
      auto [error] = co_await stream_.async_handshake(role, kTupled);
      if (error) co_return false;
    }
    co_return true;
  }

  asio::awaitable<void> read_loop() {
    std::array<std::byte, 8192> buffer;
    while (!closed_) {
      auto [error, size] = co_await stream_.async_read_some(asio::buffer(buffer), kTupled);
      if (error) {
        // What we still have to say may reach a peer that has ended its own side.
        if (finishing_ && !queue_.empty() && error == asio::error::eof) co_await drained();
        co_return;
      }
      if (!closed_ && !finishing_ && handlers_.on_bytes) handlers_.on_bytes({buffer.data(), size});
    }
  }

  asio::awaitable<void> drained() {
    while (!closed_ && !queue_.empty()) {
      drained_.emplace(strand_, asio::steady_timer::time_point::max());
      co_await drained_->async_wait(kTupled);
    }
  }

  asio::awaitable<void> write_loop() {
    while (!closed_) {
      if (queue_.empty()) {
        if (finishing_) {
          if (drained_) drained_->cancel();
          boost::system::error_code ignored;
          socket().shutdown(tcp::socket::shutdown_send, ignored);
          co_return;
        }
        wake_.expires_at(asio::steady_timer::time_point::max());
        co_await wake_.async_wait(kTupled);
        continue;
      }
      const protocols::Bytes next = std::move(queue_.front());
      auto [error, size] = co_await asio::async_write(stream_, asio::buffer(next), kTupled);
      queue_.pop_front();
      queued_ -= next.size();
      if (error) co_return shut();
    }
  }

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
    if (drained_) drained_->cancel();
  }

  Stream stream_;
  asio::any_io_executor strand_;
  asio::steady_timer watchdog_, wake_;
  std::optional<asio::steady_timer> drained_;
  const Address local_, remote_;
  const bool outgoing_;
  StreamHandlers handlers_;
  std::deque<protocols::Bytes> queue_;
  std::size_t queued_ = 0;
  bool open_ = false, finishing_ = false, closed_ = false;
};

using TlsStream = asio::ssl::stream<tcp::socket>;

}  // namespace

std::shared_ptr<StreamConnection> StreamConnection::accepted(
    tcp::socket socket, std::shared_ptr<asio::ssl::context> tls) {
  boost::system::error_code error;
  auto local = io::to_address(socket.local_endpoint(error));
  auto remote = io::to_address(socket.remote_endpoint(error));
  if (error) return nullptr;
  asio::any_io_executor strand = socket.get_executor();
  if (!tls) {
    return std::make_shared<Connection<tcp::socket>>(std::move(socket), strand, std::move(local),
                                                     std::move(remote), false);
  }
  return std::make_shared<Connection<TlsStream>>(TlsStream(std::move(socket), *tls), strand,
                                                 std::move(local), std::move(remote), false);
}

std::shared_ptr<StreamConnection> StreamConnection::opened(asio::any_io_executor strand,
                                                           std::shared_ptr<asio::ssl::context> tls,
                                                           Address remote, std::string name) {
  if (!tls) {
    return std::make_shared<Connection<tcp::socket>>(tcp::socket(strand), strand, Address{},
                                                     std::move(remote), true);
  }
  TlsStream stream(tcp::socket(strand), *tls);
  if (name.empty()) name = remote.host;
  SSL_set_tlsext_host_name(stream.native_handle(), name.c_str());
  stream.set_verify_callback(asio::ssl::host_name_verification(name));
  return std::make_shared<Connection<TlsStream>>(std::move(stream), strand, Address{},
                                                 std::move(remote), true);
}

}  // namespace gateway::signalling
