#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <expected>
#include <functional>
#include <memory>
#include <string>

#include "gateway/config/listener.hpp"
#include "gateway/signalling/connection_quota.hpp"

namespace gateway::signalling {

struct StreamListenerHandlers {
  // A connection on a strand of its own, and its place, which the callee keeps as long as there is
  // the connection.
  std::function<void(boost::asio::ip::tcp::socket, ConnectionQuota::Place)> on_accepted;
  std::function<void()> on_refused;  // there was no place for one
};

// One TCP listener of signalling. Handlers run on a strand of its own. Destroying it closes the
// port; nothing may run on its executor then.
class StreamListener {
 public:
  ~StreamListener();
  StreamListener(const StreamListener&) = delete;
  StreamListener& operator=(const StreamListener&) = delete;

  // The error is one sentence that names the key.
  static std::expected<std::unique_ptr<StreamListener>, std::string> open(
      boost::asio::any_io_executor executor, const config::Listener& at,
      std::shared_ptr<ConnectionQuota> quota, StreamListenerHandlers handlers);

  [[nodiscard]] std::uint16_t port() const;

 private:
  explicit StreamListener(std::shared_ptr<boost::asio::ip::tcp::acceptor> acceptor)
      : acceptor_(std::move(acceptor)) {}

  std::shared_ptr<boost::asio::ip::tcp::acceptor> acceptor_;
};

}  // namespace gateway::signalling
