#pragma once

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <memory>
#include <string>

#include "gateway/web/http.hpp"
#include "gateway/web/server.hpp"

namespace gateway::web {

using TlsStream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

// Takes the connection over and finishes the upgrade that `request` asks for; refuse_upgrade() has
// allowed it. Null when the connection broke meanwhile. Silent peers are pinged, then dropped.
boost::asio::awaitable<std::unique_ptr<WebSocket>> accept_web_socket(TlsStream stream,
                                                                     Request request,
                                                                     std::string remote_host);

}  // namespace gateway::web
