#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <utility>

#include "gateway/conference/track.hpp"
#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/io/timer.hpp"
#include "gateway/media/browser_port.hpp"
#include "gateway/media/room_media.hpp"
#include "hwaccel/pool.hpp"
#include "protocols/dtls/certificate.hpp"
#include "protocols/srtp/suite.hpp"
#include "protocols/webrtc/peer.hpp"
#include "tests/bench/bare_forwarder.hpp"
#include "tests/bench/benches.hpp"
#include "tests/bench/media_source.hpp"
#include "tests/bench/udp.hpp"
#include "tests/support/browser_peer.hpp"

namespace bench {
namespace {

namespace asio = boost::asio;
namespace webrtc = protocols::webrtc;
using gateway::conference::Track;
using protocols::StreamRole;

constexpr int kPacketsAFrame = 7;

// A picture of a given size; its contents matter to nobody who only forwards.
protocols::EncodedFrame key_picture() {
  const auto devices = hwaccel::make_software_pool();
  auto encoder = devices->encoder({.width = 320, .height = 180});
  require(encoder.has_value(), "no encoder");
  auto pixels = std::make_shared<hwaccel::I420Buffer>(320, 180);
  pixels->fill(80, 120, 130);
  auto frame = (*encoder)->encode({std::move(pixels), 0, {}, {}}, true);
  require(frame.has_value() && frame->has_value(), "no key frame");
  return std::move(**frame);
}

protocols::EncodedFrame next_picture(std::uint32_t timestamp) {
  protocols::Bytes data(kPacketsAFrame * 1150);
  seeded(timestamp)(data);
  // No start code inside, as the encoder's emulation prevention would see to.
  std::ranges::replace(data, std::byte{0}, std::byte{0x80});
  // Start code; a slice that begins a picture: first_mb 0, P, parameter set 0.
  const unsigned head[] = {0, 0, 0, 1, 0x41, 0x9a};
  for (std::size_t i = 0; i < std::size(head); ++i) data[i] = static_cast<std::byte>(head[i]);
  protocols::EncodedFrame frame;
  frame.codec = protocols::Codec::H264;
  frame.timestamp = timestamp;
  frame.data = std::make_shared<const protocols::Bytes>(std::move(data));
  return frame;
}

// A room's video forwarded to a browser by the gateway's own parts, wired as the legs wire them.
// Everything runs in this thread.
class Gateway {
 public:
  explicit Gateway(const protocols::SrtpKey& room_key)
      : ports_(asio::ip::make_address("127.0.0.1"), {47000, 47999}),
        track_(std::make_shared<Track>(1, 1, gateway::conference::TrackSource::Camera,
                                       protocols::Codec::H264)),
        browser_({{.mid = "0",
                   .kind = protocols::MediaKind::Video,
                   .direction = "recvonly",
                   .ssrc = 77,
                   .rtx_ssrc = 78}},
                 gateway::io::now()),
        timer_(browser_strand_, [this] {
          peer_->handle_timeout(gateway::io::now());
          pump();
        }) {
    open_room(room_key);
    connect_browser();
    subscription_ = track_->subscribe([this](const protocols::FramePtr& frame) {
      asio::post(browser_strand_, [this, frame] {
        peer_->send_frame("0", *frame, gateway::io::now());
        pump();
      });
    });
    run();
  }

  ~Gateway() {
    subscription_.reset();
    attached_.reset();
    peer_.reset();
    media_.reset();
    port_->release();
  }
  Gateway(const Gateway&) = delete;
  Gateway& operator=(const Gateway&) = delete;

  [[nodiscard]] std::uint16_t room_port() const { return room_port_; }
  [[nodiscard]] Udp& browser_socket() { return browser_socket_; }
  [[nodiscard]] const std::string& suite() const { return suite_; }
  void run() {
    io_.restart();
    io_.poll();
  }
  // The browser's consent, outside of what is measured.
  void keep_alive() {
    browser_.check(gateway::io::now());
    while (auto datagram = browser_.poll_transmit()) {
      browser_socket_.send({&*datagram, 1}, port_->port());
    }
    run();
    browser_socket_.discard();
  }

 private:
  void open_room(const protocols::SrtpKey& key) {
    auto media = gateway::media::RoomMedia::open(
        room_strand_, ports_, certificate_, gateway::io::system_random(),
        {.on_frame = [this](StreamRole, const protocols::FramePtr& frame) { track_->push(frame); },
         .on_keyframe_wanted = {},
         .on_bitrate = {},
         .on_digit = {},
         .on_keyed = {},
         .on_failed = {}});
    require(media.has_value(), "no ports for a room");
    media_ = std::move(*media);
    for (const auto& local : media_->local_streams()) {
      if (local.role == StreamRole::MainVideo) room_port_ = local.rtp_port;
    }
    protocols::NegotiatedStream video;
    video.role = StreamRole::MainVideo;
    video.send = video_format();
    video.receive = {video_format()};
    video.remote_rtp = video.remote_rtcp = room_.address();
    video.rtcp_mux = true;
    video.keying = protocols::SdesKeying{.local = srtp_key(key.suite, 5), .remote = key};
    video.feedback.nack = video.feedback.pli = true;
    media_->configure({.streams = {video}});
  }

  void connect_browser() {
    auto port = gateway::media::BrowserPort::open(io_.get_executor(),
                                                  {asio::ip::make_address("127.0.0.1"), 0});
    require(port.has_value(), "no port for browsers");
    port_ = *port;
    webrtc::PeerSettings settings;
    settings.candidates = {{"127.0.0.1", port_->port()}};
    settings.certificate = certificate_;
    settings.cname = "bench";
    peer_ = std::make_unique<webrtc::Peer>(std::move(settings), gateway::io::system_random(),
                                           gateway::io::now());
    const auto answer = peer_->handle_offer(
        browser_.offer(),
        {{.mid = "0", .stream_id = "p1", .track_id = "t1", .codecs = {protocols::Codec::H264}}},
        gateway::io::now());
    require(answer.has_value(), "the offer was refused");
    attached_ =
        port_->attach(peer_->local_ufrag(), browser_strand_,
                      [this](std::vector<gateway::media::BrowserPort::Datagram> datagrams) {
                        for (const auto& datagram : datagrams) {
                          peer_->handle_datagram(datagram.bytes, datagram.from, gateway::io::now());
                        }
                        pump();
                      });
    run();
    browser_.accept(*answer, gateway::io::now());
    for (int turn = 0; turn < 1000 && suite_.empty(); ++turn) {
      while (auto datagram = browser_.poll_transmit()) {
        browser_socket_.send({&*datagram, 1}, port_->port());
      }
      run();
      for (const auto& datagram : browser_socket_.receive()) {
        browser_.handle_datagram(datagram, gateway::io::now());
      }
    }
    require(!suite_.empty(), "no DTLS with the browser");
  }

  void pump() {
    std::vector<webrtc::PeerTransmit> out;
    bool busy = true;
    while (busy) {
      busy = false;
      while (const auto event = peer_->poll_event()) {
        busy = true;
        if (const auto* connected = std::get_if<webrtc::PeerConnected>(&*event)) {
          suite_ = connected->suite;
        }
      }
      while (auto transmit = peer_->poll_transmit()) {
        busy = true;
        out.push_back(std::move(*transmit));
      }
    }
    if (!out.empty()) port_->send(std::move(out));
    timer_.arm(peer_->deadline());
  }

  asio::io_context io_{1};
  asio::any_io_executor room_strand_ = asio::make_strand(io_.get_executor());
  asio::any_io_executor browser_strand_ = asio::make_strand(io_.get_executor());
  std::shared_ptr<const protocols::dtls::Certificate> certificate_ =
      protocols::dtls::Certificate::generate("bench", gateway::io::unix_seconds());
  gateway::io::PortPool ports_;
  Udp room_, browser_socket_;
  std::uint16_t room_port_ = 0;
  std::string suite_;
  std::shared_ptr<Track> track_;
  std::unique_ptr<gateway::media::RoomMedia> media_;
  std::shared_ptr<gateway::media::BrowserPort> port_;
  std::unique_ptr<webrtc::Peer> peer_;
  std::shared_ptr<void> attached_;
  tests::BrowserPeer browser_;
  gateway::io::DeadlineTimer timer_;
  gateway::conference::Subscription subscription_;
};

using Burst = std::vector<protocols::Bytes>;

// CPU seconds a packet of `forward`, which is called for each burst once it waits at `port`.
template <class Forward>
double measure(std::span<const Burst> bursts, std::uint16_t port, Udp& sink, Forward forward) {
  static Udp sender;
  double spent = 0;
  std::size_t sent = 0, arrived = 0;
  for (const Burst& burst : bursts) {
    sender.send(burst, port);
    const double start = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    forward();
    spent += cpu_seconds(CLOCK_THREAD_CPUTIME_ID) - start;
    sent += burst.size();
    arrived += sink.discard();
  }
  require(arrived >= sent, "packets were lost on the way");
  return spent / static_cast<double>(sent);
}

}  // namespace

void forward_packet(Effort effort) {
  const auto room_key = srtp_key(protocols::SrtpSuite::AeadAes128Gcm, 1);
  Gateway gateway(room_key);
  const auto suite = protocols::srtp::suite_by_name(gateway.suite());
  require(suite.has_value(), "an unknown SRTP suite was agreed");
  const auto browser_key = srtp_key(*suite, 2);
  BareForwarder single(room_key, browser_key), batch(room_key, browser_key);
  Udp sink;
  MediaSource source(room_key);

  std::uint32_t timestamp = 0;
  const auto frames = static_cast<std::size_t>(effort.of(150, 5));
  Rounds by_single, by_batch;
  for (int round = 0; round < effort.of(41, 2); ++round) {
    std::vector<Burst> bursts;
    if (round == 0) bursts.push_back(source.packets_of(key_picture()));
    while (bursts.size() < frames) {
      bursts.push_back(source.packets_of(next_picture(timestamp += 3000)));
    }
    gateway.keep_alive();
    const double product = measure(bursts, gateway.room_port(), gateway.browser_socket(),
                                   [&gateway] { gateway.run(); });
    const double bare =
        measure(bursts, single.port(), sink, [&] { single.forward_single(sink.port()); });
    const double batched =
        measure(bursts, batch.port(), sink, [&] { batch.forward_batch(sink.port()); });
    if (round == 0) continue;  // caches and contexts are cold
    by_single.add(product * 1e6, bare * 1e6);
    by_batch.add(product * 1e6, batched * 1e6);
  }
  print(by_single.figure("forward_packet", "us CPU a packet", 1.3));
  print(by_batch.figure("forward_packet_batched_floor", "us CPU a packet", {}));
}

}  // namespace bench
