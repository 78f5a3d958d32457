#pragma once

#include <algorithm>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/address.hpp>
#include <memory>
#include <optional>
#include <vector>

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"
#include "gateway/io/udp_socket.hpp"
#include "protocols/base/media_session.hpp"
#include "protocols/rtp/session.hpp"

namespace gateway::call::testing {

// The media of a room on loopback, unencrypted: G.711 and H.264 towards the ports it was answered
// with. Lives on the call's executor.
class PlayedRoom {
 public:
  PlayedRoom(const boost::asio::any_io_executor& strand, const protocols::LocalMedia& gateway,
             protocols::FeedbackSupport feedback)
      : sound_(strand, gateway, protocols::StreamRole::Audio, {}),
        picture_(strand, gateway, protocols::StreamRole::MainVideo, feedback) {
    sound_.on_frame = [this](const protocols::FramePtr& frame) {
      ++heard;
      if (loud(*frame)) ++heard_loud;
      if (talks) talk();
    };
    picture_.on_frame = [this](const protocols::FramePtr& frame) {
      ++seen;
      if (frame->keyframe) ++keyframes_seen;
    };
  }

  // As the signalling of the gateway would have it.
  [[nodiscard]] protocols::MediaSession session() const {
    return {.streams = {sound_.negotiated(), picture_.negotiated()}};
  }

  // 20 ms as loud as they can be.
  void talk() {
    protocols::EncodedFrame frame;
    frame.codec = protocols::Codec::Pcmu;
    frame.timestamp = spoken_ += 160;
    protocols::Bytes wave(160);
    for (std::size_t i = 0; i < wave.size(); ++i) {
      wave[i] = static_cast<std::byte>(i / 8 % 2 == 0 ? 0x00 : 0x80);
    }
    frame.data = std::make_shared<const protocols::Bytes>(std::move(wave));
    sound_.session.send_frame(frame, io::now());
    sound_.pump();
  }
  void press(char digit) {
    sound_.session.send_digit(digit, io::now());
    sound_.pump();
  }
  void show(const protocols::EncodedFrame& frame) {
    picture_.session.send_frame(frame, io::now());
    picture_.pump();
  }
  void want_keyframe() {
    picture_.session.request_keyframe(io::now());
    picture_.pump();
  }

  // What has come due: keys take their time.
  void tick() {
    for (Stream* stream : {&sound_, &picture_}) {
      const auto due = stream->session.deadline();
      if (!due || *due > io::now()) continue;
      stream->session.handle_timeout(io::now());
      stream->pump();
    }
  }

  bool talks = false;  // whenever it hears something
  int heard = 0, heard_loud = 0, seen = 0, keyframes_seen = 0;
  [[nodiscard]] int keyframes_asked() const { return picture_.keyframes_asked; }
  [[nodiscard]] std::optional<std::uint32_t> limit() const { return picture_.limit; }
  [[nodiscard]] bool left() const { return sound_.left && picture_.left; }  // RTCP BYE of both

 private:
  struct Stream {
    Stream(const boost::asio::any_io_executor& strand, const protocols::LocalMedia& gateway,
           protocols::StreamRole of, protocols::FeedbackSupport reads)
        : role(of),
          feedback(reads),
          to(*std::ranges::find(gateway.streams, of, &protocols::LocalStream::role)),
          host(gateway.host),
          rtp(open(strand)),
          rtcp(open(strand)),
          session(settings(), io::system_random(), io::now()) {
      rtp->start([this](protocols::ByteView packet, const protocols::Address&) {
        session.handle_rtp(packet, io::now());
        pump();
      });
      rtcp->start([this](protocols::ByteView packet, const protocols::Address&) {
        session.handle_rtcp(packet, io::now());
        pump();
      });
    }

    static std::unique_ptr<io::UdpSocket> open(const boost::asio::any_io_executor& strand) {
      return io::UdpSocket::open(strand, {boost::asio::ip::make_address("127.0.0.1"), 0}).value();
    }
    [[nodiscard]] protocols::PayloadFormat format() const {
      protocols::PayloadFormat out;
      const bool sound = role == protocols::StreamRole::Audio;
      out.codec = sound ? protocols::Codec::Pcmu : protocols::Codec::H264;
      out.payload_type = sound ? 0 : 97;
      out.h264.packetization_mode = 1;
      return out;
    }
    [[nodiscard]] protocols::rtp::SessionSettings settings() const {
      protocols::rtp::SessionSettings out;
      out.kind = protocols::kind_of(format().codec);
      out.send = format();
      out.receive = {format()};
      if (role == protocols::StreamRole::Audio) out.telephone_event_send = 101;
      out.feedback = {.nack = true, .pli = true, .fir = true};
      out.cname = "room";
      return out;
    }
    [[nodiscard]] protocols::NegotiatedStream negotiated() const {
      protocols::NegotiatedStream out;
      out.role = role;
      out.send = format();
      out.receive = {format()};
      if (role == protocols::StreamRole::Audio) out.telephone_event_receive = 101;
      out.remote_rtp = {"127.0.0.1", rtp->port()};
      out.remote_rtcp = {"127.0.0.1", rtcp->port()};
      out.feedback = feedback;
      return out;
    }
    void pump() {
      while (auto packet = session.poll_transmit()) {
        auto& socket = packet->rtcp ? *rtcp : *rtp;
        socket.send({host, packet->rtcp ? to.rtcp_port : to.rtp_port}, std::move(packet->bytes));
      }
      while (auto event = session.poll_event()) {
        if (const auto* frame = std::get_if<protocols::rtp::FrameReceived>(&*event)) {
          on_frame(frame->frame);
        } else if (std::holds_alternative<protocols::rtp::KeyframeRequested>(*event)) {
          ++keyframes_asked;
        } else if (const auto* limited = std::get_if<protocols::rtp::BitrateLimited>(&*event)) {
          limit = limited->kbps;
        } else if (std::holds_alternative<protocols::rtp::SourceEnded>(*event)) {
          left = true;
        }
      }
    }

    const protocols::StreamRole role;
    const protocols::FeedbackSupport feedback;
    const protocols::LocalStream to;
    const std::string host;
    std::unique_ptr<io::UdpSocket> rtp, rtcp;
    protocols::rtp::Session session;
    std::function<void(const protocols::FramePtr&)> on_frame;
    int keyframes_asked = 0;
    std::optional<std::uint32_t> limit;
    bool left = false;
  };

  // G.711 µ-law: the segment of a loud sample is one of the last (ITU-T G.711 table 2a).
  static bool loud(const protocols::EncodedFrame& frame) {
    return std::ranges::any_of(
        *frame.data, [](std::byte b) { return (std::to_integer<int>(b) & 0x70) <= 0x20; });
  }

  Stream sound_, picture_;
  std::uint32_t spoken_ = 0;
};

}  // namespace gateway::call::testing
