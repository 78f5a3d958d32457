#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <cstdint>
#include <functional>
#include <memory>

#include "gateway/signalling/stream_connection.hpp"
#include "protocols/base/error.hpp"
#include "protocols/sip/stream_framer.hpp"
#include "protocols/sip/transport.hpp"

namespace gateway::signalling {

struct SipConnectionHandlers {
  // One whole message off the stream, or bytes that cannot be one (`error`), after which the stream
  // ends.
  std::function<void(protocols::ByteView, const protocols::sip::Flow&)> on_message;
  std::function<void(protocols::ByteView, const protocols::Error&, const protocols::sip::Flow&)>
      on_garbage;
  std::function<void(const protocols::sip::Flow&)> on_closed;
};

// SIP's framing of one TCP or TLS connection, accepted or opened by us (RFC 3261 18.3). Runs on its
// own strand; send() and close() from any thread. Answers keep-alive pings (RFC 5626 4.4.1); closes
// a connection that brings no whole message within 32 s of being opened, or none and no ping for an
// hour.
class SipConnection : public std::enable_shared_from_this<SipConnection> {
 public:
  SipConnection(std::shared_ptr<StreamConnection> stream, protocols::sip::Flow flow,
                SipConnectionHandlers handlers);

  void send(protocols::Bytes bytes) { stream_->send(std::move(bytes)); }
  void close() { stream_->close(); }
  [[nodiscard]] const protocols::sip::Flow& flow() const { return flow_; }

  // `tls` null: plain TCP. The handshake is part of it and may take 10 s.
  static std::shared_ptr<SipConnection> accepted(boost::asio::ip::tcp::socket socket,
                                                 std::shared_ptr<boost::asio::ssl::context> tls,
                                                 std::uint64_t number,
                                                 SipConnectionHandlers handlers);
  // Connects to flow.remote first; what is sent meanwhile waits. TLS verifies flow.remote_host.
  static std::shared_ptr<SipConnection> opened(boost::asio::any_io_executor executor,
                                               std::shared_ptr<boost::asio::ssl::context> tls,
                                               protocols::sip::Flow flow,
                                               SipConnectionHandlers handlers);

 private:
  void start();
  void handle_bytes(protocols::ByteView bytes);

  const std::shared_ptr<StreamConnection> stream_;
  const protocols::sip::Flow flow_;
  const SipConnectionHandlers handlers_;
  protocols::sip::StreamFramer framer_;
  bool failed_ = false;
};

}  // namespace gateway::signalling
