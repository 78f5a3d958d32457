#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <memory>
#include <string>

#include "protocols/base/address.hpp"
#include "protocols/base/bytes.hpp"
#include "protocols/base/time.hpp"

namespace gateway::signalling {

// All run on the connection's strand.
struct StreamHandlers {
  std::function<void()> on_open;  // connected, and hands are shaken where it is TLS
  std::function<void(protocols::ByteView)> on_bytes;
  std::function<void()> on_closed;  // once, and the last; also where it never opened
};

// One TCP or TLS connection that carries signalling, accepted or opened by us; knows nothing of
// what it carries. Keeps itself alive until it is closed. Its members may be called from any
// thread.
class StreamConnection {
 public:
  virtual ~StreamConnection() = default;
  // Once, before anything happens.
  virtual void start(StreamHandlers handlers) = 0;
  // In order; before on_open it waits. A peer that lets 1 MiB wait loses the connection.
  virtual void send(protocols::Bytes bytes) = 0;
  // Closes once all that was sent has gone out. Bytes that still come are not handed on.
  virtual void finish() = 0;
  virtual void close() = 0;  // at once
  // Closes unless it is asked again within `time`. Until on_open there are 10 s, then none are
  // counted until this is called.
  virtual void give_time(protocols::Duration time) = 0;

  [[nodiscard]] virtual const protocols::Address& local() const = 0;  // empty for ours
  [[nodiscard]] virtual const protocols::Address& remote() const = 0;
  [[nodiscard]] virtual bool encrypted() const = 0;

  // The strand is the socket's executor. `tls` null: plain TCP. Null where the peer has gone.
  static std::shared_ptr<StreamConnection> accepted(boost::asio::ip::tcp::socket socket,
                                                    std::shared_ptr<boost::asio::ssl::context> tls);
  // Connects first. TLS verifies `name`; where that is empty, the host of `remote`.
  static std::shared_ptr<StreamConnection> opened(boost::asio::any_io_executor strand,
                                                  std::shared_ptr<boost::asio::ssl::context> tls,
                                                  protocols::Address remote, std::string name);
};

}  // namespace gateway::signalling
