#include "gateway/web/web_socket.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>
#include <deque>
#include <utility>

namespace gateway::web {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;

constexpr auto kTupled = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kMaxMessage = 256 << 10;
constexpr std::size_t kMaxQueued = 1 << 20;
constexpr auto kHandshake = std::chrono::seconds(10);
// Half of it in silence brings a ping, the whole of it the end.
constexpr auto kIdle = std::chrono::seconds(40);

// Whether the peer or its network has gone, in order or not. All else is what a layer found wrong:
// the error of the WebSocket, or that of TLS in the end that followed it.
bool is_end_of_connection(const beast::error_code& error) {
  return error == websocket::error::closed || error == asio::error::eof ||
         error == asio::ssl::error::stream_truncated || error == asio::error::operation_aborted ||
         error == asio::error::connection_reset || error == asio::error::broken_pipe ||
         error == asio::error::timed_out || error == beast::error::timeout;
}

// The stream and its queue; pending operations share it beyond the WebSocket's own life.
class Connection : public std::enable_shared_from_this<Connection> {
 public:
  explicit Connection(TlsStream stream) : stream_(std::move(stream)) {
    stream_.set_option(websocket::stream_base::timeout{kHandshake, kIdle, true});
    stream_.set_option(websocket::stream_base::decorator([](websocket::response_type& response) {
      response.set(http::field::sec_websocket_protocol,
                   beast::string_view(kSubprotocol.data(), kSubprotocol.size()));
    }));
    stream_.read_message_max(kMaxMessage);
    stream_.text(true);
  }

  asio::awaitable<bool> accept(const Request& request) {
    const auto [error] = co_await stream_.async_accept(request, kTupled);
    co_return !error;
  }

  asio::awaitable<std::optional<std::string>> receive() {
    if (broken_) co_return std::nullopt;
    beast::flat_buffer buffer;
    const auto [error, size] = co_await stream_.async_read(buffer, kTupled);
    if (error) {
      broke_rules_ = !broken_ && !is_end_of_connection(error);
      broken_ = true;
      co_return std::nullopt;
    }
    if (stream_.got_binary()) {
      broke_rules_ = true;
      close(websocket::close_code::unknown_data);
      co_return std::nullopt;
    }
    co_return beast::buffers_to_string(buffer.data());
  }

  void send(std::string text) {
    if (closing_ || broken_) return;
    queued_ += text.size();
    if (queued_ > kMaxQueued) {
      // Nobody reads on the other side: what is queued would only grow old.
      broken_ = true;
      beast::get_lowest_layer(stream_).close();
      return;
    }
    queue_.push_back(std::move(text));
    if (!writing_) write();
  }

  void close(websocket::close_code code) {
    if (std::exchange(closing_, true) || broken_) return;
    close_code_ = code;
    if (!writing_) finish();
  }

  [[nodiscard]] bool broke_rules() const { return broke_rules_; }
  asio::any_io_executor executor() { return stream_.get_executor(); }

 private:
  void write() {
    writing_ = true;
    stream_.async_write(asio::buffer(queue_.front()),
                        [self = shared_from_this()](beast::error_code error, std::size_t) {
                          self->written(error);
                        });
  }

  void written(beast::error_code error) {
    writing_ = false;
    queued_ -= queue_.front().size();
    queue_.pop_front();
    if (error) broken_ = true;
    if (broken_) return;
    if (!queue_.empty()) return write();
    if (closing_) finish();
  }

  void finish() {
    stream_.async_close(close_code_, [self = shared_from_this()](beast::error_code) {
      self->broken_ = true;
      beast::get_lowest_layer(self->stream_).cancel();
    });
  }

  websocket::stream<TlsStream> stream_;
  std::deque<std::string> queue_;
  std::size_t queued_ = 0;
  websocket::close_code close_code_ = websocket::close_code::normal;
  bool writing_ = false, closing_ = false, broken_ = false, broke_rules_ = false;
};

class BeastWebSocket : public WebSocket {
 public:
  BeastWebSocket(std::shared_ptr<Connection> connection, std::string remote_host)
      : connection_(std::move(connection)), remote_host_(std::move(remote_host)) {}
  ~BeastWebSocket() override { connection_->close(websocket::close_code::normal); }

  asio::awaitable<std::optional<std::string>> receive() override { return connection_->receive(); }
  void send(std::string text) override { connection_->send(std::move(text)); }
  void close() override { connection_->close(websocket::close_code::normal); }
  [[nodiscard]] asio::any_io_executor executor() const override { return connection_->executor(); }
  [[nodiscard]] bool broke_rules() const override { return connection_->broke_rules(); }
  [[nodiscard]] std::string remote_host() const override { return remote_host_; }

 private:
  std::shared_ptr<Connection> connection_;
  std::string remote_host_;
};

}  // namespace

asio::awaitable<std::unique_ptr<WebSocket>> accept_web_socket(TlsStream stream, Request request,
                                                              std::string remote_host) {
  // The WebSocket layer keeps its own time; two timers would fight over the connection.
  beast::get_lowest_layer(stream).expires_never();
  auto connection = std::make_shared<Connection>(std::move(stream));
  if (!co_await connection->accept(request)) co_return nullptr;
  co_return std::make_unique<BeastWebSocket>(std::move(connection), std::move(remote_host));
}

}  // namespace gateway::web
