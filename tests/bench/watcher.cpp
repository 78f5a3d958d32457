#include "tests/bench/watcher.hpp"

#include <poll.h>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "gateway/io/clock.hpp"
#include "tests/bench/figure.hpp"

namespace bench {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace json = boost::json;
using protocols::MediaKind;

std::vector<tests::OfferedLine> lines(unsigned number) {
  // The first browser sends, all others receive.
  const std::string direction = number == 0 ? "sendonly" : "recvonly";
  return {{.mid = "0", .kind = MediaKind::Audio, .direction = direction, .ssrc = 1000},
          {.mid = "1",
           .kind = MediaKind::Video,
           .direction = direction,
           .ssrc = 2000,
           .rtx_ssrc = 2001}};
}

}  // namespace

Watcher::Watcher(asio::io_context& io, asio::ssl::context& tls, std::uint16_t port, unsigned number)
    : port_(port),
      socket_(io, tls),
      peer_(lines(number), gateway::io::now()),
      pinged_(gateway::io::now()) {
  const std::string host = "127.0.0.1:" + std::to_string(port);
  beast::get_lowest_layer(socket_).connect({asio::ip::address_v4::loopback(), port});
  socket_.next_layer().handshake(asio::ssl::stream_base::client);
  socket_.set_option(
      beast::websocket::stream_base::decorator([&host](beast::websocket::request_type& request) {
        request.set(beast::http::field::sec_websocket_protocol, "roombridge.v1");
        request.set(beast::http::field::origin, "https://" + host);
      }));
  socket_.handshake(host, "/ws");
  write({{"type", "hello"},
         {"version", 1},
         {"number", "1001"},
         {"name", "Watcher " + std::to_string(number)}});
  read_until("welcome");
  read_until("roster");
}

void Watcher::write(const json::object& message) {
  socket_.write(asio::buffer(json::serialize(message)));
}

json::object Watcher::read() {
  beast::flat_buffer buffer;
  socket_.read(buffer);
  auto message =
      json::parse({static_cast<const char*>(buffer.data().data()), buffer.size()}).as_object();
  if (message["type"] == "roster") note_roster(message);
  require(message["type"] != "error" && message["type"] != "bye",
          "the gateway refuses: " + json::serialize(message));
  return message;
}

json::object Watcher::read_until(const std::string& type) {
  while (true) {
    auto message = read();
    if (message["type"] == json::string_view(type)) return message;
  }
}

void Watcher::note_roster(const json::object& roster) {
  for (const auto& participant : roster.at("participants").as_array()) {
    for (const auto& track : participant.at("tracks").as_array()) {
      (track.at("kind") == "audio" ? audio_track_ : video_track_) =
          track.at("id").to_number<std::int64_t>();
    }
  }
}

void Watcher::offer(json::array publish, json::array subscribe) {
  write({{"type", "offer"},
         {"id", 1},
         {"sdp", peer_.offer()},
         {"publish", std::move(publish)},
         {"subscribe", std::move(subscribe)}});
  const auto answer = read_until("answer");
  peer_.accept(std::string(answer.at("sdp").as_string()), gateway::io::now());
}

void Watcher::publish() {
  offer({json::object{{"mid", "0"}, {"source", "microphone"}},
         json::object{{"mid", "1"}, {"source", "camera"}}},
        {});
}

bool Watcher::subscribe() {
  if (audio_track_ < 0 || video_track_ < 0) return false;
  offer({}, {json::object{{"mid", "0"}, {"track", audio_track_}},
             json::object{{"mid", "1"}, {"track", video_track_}}});
  return true;
}

void Watcher::send(const protocols::EncodedFrame& sound, const protocols::EncodedFrame* picture) {
  const auto now = gateway::io::now();
  peer_.send_frame("0", sound, now);
  if (picture != nullptr) peer_.send_frame("1", *picture, now);
}

void Watcher::turn(protocols::TimePoint now) {
  for (const auto& datagram : media_.receive()) peer_.handle_datagram(datagram, now);
  peer_.handle_timeout(now);
  while (auto datagram = peer_.poll_transmit()) media_.send({&*datagram, 1}, port_);
  for (auto& [mid, frames] : peer_.frames) {
    frames_ += frames.size();
    frames.clear();
  }
  pollfd waiting{beast::get_lowest_layer(socket_).native_handle(), POLLIN, 0};
  while (::poll(&waiting, 1, 0) > 0) read();
  if (now - pinged_ > std::chrono::seconds(10)) {
    pinged_ = now;
    write({{"type", "ping"}, {"t", 1}});
  }
}

}  // namespace bench
