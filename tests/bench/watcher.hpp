#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/json/object.hpp>
#include <string>

#include "protocols/base/encoded_frame.hpp"
#include "tests/bench/udp.hpp"
#include "tests/support/browser_peer.hpp"

namespace bench {

// A browser without pictures: signs in over the WebSocket of a running gateway, offers, and sends
// or receives over its own UDP socket. Blocks while it is told an answer. In one thread.
class Watcher {
 public:
  Watcher(boost::asio::io_context& io, boost::asio::ssl::context& tls, std::uint16_t port,
          unsigned number);

  // Sends a microphone and a camera, VP8.
  void publish();
  // Receives both, of whoever publishes. False while nobody does.
  bool subscribe();
  void send(const protocols::EncodedFrame& sound, const protocols::EncodedFrame* picture);
  // Takes what came, answers it, and lets time pass.
  void turn(protocols::TimePoint now);

  [[nodiscard]] bool connected() const { return peer_.keys.keyed(); }
  [[nodiscard]] std::size_t frames() const { return frames_; }

 private:
  using Socket =
      boost::beast::websocket::stream<boost::beast::ssl_stream<boost::asio::ip::tcp::socket>>;

  void write(const boost::json::object& message);
  boost::json::object read();
  boost::json::object read_until(const std::string& type);
  void note_roster(const boost::json::object& roster);
  void offer(boost::json::array publish, boost::json::array subscribe);

  std::uint16_t port_;
  Socket socket_;
  Udp media_;
  tests::BrowserPeer peer_;
  std::int64_t audio_track_ = -1, video_track_ = -1;
  protocols::TimePoint pinged_;
  std::size_t frames_ = 0;
};

}  // namespace bench
