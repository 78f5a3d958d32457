#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocols/dtls/certificate.hpp"
#include "protocols/dtls/handshake.hpp"
#include "protocols/rtp/packet.hpp"
#include "protocols/rtp/rtcp/compound.hpp"
#include "protocols/rtp/session.hpp"
#include "protocols/stun/message.hpp"
#include "protocols/webrtc/datagram_kind.hpp"
#include "protocols/webrtc/srtp_keys.hpp"
#include "tests/support/browser_offer.hpp"

namespace tests {

// The other end of webrtc::Peer, in memory: offers, is the full and controlling side of ICE, the
// DTLS client, and sends and receives real RTP. What a browser is to the gateway, without pictures.
class BrowserPeer {
 public:
  BrowserPeer(std::vector<OfferedLine> offered, protocols::TimePoint now)
      : lines(std::move(offered)), started_(now) {
    transport.fingerprint = certificate->fingerprint();
  }

  std::string offer() { return chromium_offer(lines, transport, ++version_); }

  // What the browser needs of the answer; codecs as `send` says (the answer's first choice).
  void accept(const std::string& answer, protocols::TimePoint now) {
    answer_ = answer;
    remote_ufrag = value("ice-ufrag:");
    remote_password = value("ice-pwd:");
    for (const OfferedLine& line : lines) {
      if (line.stopped) {
        sessions.erase(line.mid);
        continue;
      }
      auto settings = session_settings(line);
      const auto known = sessions.find(line.mid);
      if (known != sessions.end()) {
        known->second.configure(std::move(settings), now);
      } else {
        sessions.emplace(line.mid, protocols::rtp::Session(std::move(settings), random_, now));
      }
    }
    check(now);
  }

  // A connectivity check that nominates, RFC 8445 7.2.
  void check(protocols::TimePoint now) {
    protocols::stun::Message request;
    random_(request.id);
    request.username = remote_ufrag + ":" + transport.ufrag;
    request.priority = 1845501695;
    request.ice_controlling = 4711;
    request.use_candidate = true;
    outbox.push_back(protocols::stun::write(request, {remote_password, true}));
    next_check_ = now + std::chrono::seconds(2);
  }

  void handle_datagram(protocols::ByteView datagram, protocols::TimePoint now) {
    using protocols::webrtc::DatagramKind;
    switch (protocols::webrtc::kind_of(datagram)) {
      case DatagramKind::Stun: return handle_stun(datagram, now);
      case DatagramKind::Dtls:
        if (dtls) dtls->handle_datagram(datagram, now);
        break;
      case DatagramKind::Rtp:
      case DatagramKind::Rtcp: handle_media(protocols::to_bytes(datagram), now); break;
      case DatagramKind::Unknown: ADD_FAILURE() << "unknown datagram"; break;
    }
    drain(now);
  }

  void handle_timeout(protocols::TimePoint now) {
    if (!remote_ufrag.empty() && next_check_ <= now && keeps_consent) check(now);
    if (dtls) dtls->handle_timeout(now);
    for (auto& [mid, session] : sessions) {
      const auto due = session.deadline();
      if (keys.keyed() && due && *due <= now) session.handle_timeout(now);
    }
    drain(now);
  }

  void send_frame(const std::string& mid, const protocols::EncodedFrame& frame,
                  protocols::TimePoint now) {
    sessions.at(mid).send_frame(frame, now);
    drain(now);
  }

  std::optional<protocols::Bytes> poll_transmit() {
    if (outbox.empty()) return std::nullopt;
    protocols::Bytes out = std::move(outbox.front());
    outbox.pop_front();
    return out;
  }

  void drain(protocols::TimePoint now) {
    drain_dtls(now);
    for (auto& [mid, session] : sessions) {
      while (auto packet = session.poll_transmit()) {
        if (!keys.keyed()) continue;
        auto& context = keys.outbound();
        EXPECT_TRUE(packet->rtcp ? context.protect_rtcp(packet->bytes)
                                 : context.protect_rtp(packet->bytes));
        outbox.push_back(std::move(packet->bytes));
      }
      while (auto event = session.poll_event()) {
        if (auto* got = std::get_if<protocols::rtp::FrameReceived>(&*event)) {
          frames[mid].push_back(got->frame);
        } else if (std::holds_alternative<protocols::rtp::KeyframeRequested>(*event)) {
          ++keyframe_requests[mid];
        } else if (auto* limit = std::get_if<protocols::rtp::BitrateLimited>(&*event)) {
          limits[mid] = limit->kbps;
        }
      }
    }
  }

  // The value of the first attribute that starts so.
  [[nodiscard]] std::string value(const std::string& name, const std::string& mid = {}) const {
    const std::size_t from = mid.empty() ? 0 : answer_.find("a=mid:" + mid + "\r\n");
    const std::size_t at = answer_.find("a=" + name, from);
    if (at == std::string::npos) return {};
    const std::size_t start = at + 2 + name.size();
    return answer_.substr(start, answer_.find("\r\n", start) - start);
  }

  std::shared_ptr<const protocols::dtls::Certificate> certificate =
      protocols::dtls::Certificate::generate("browser", 1'700'000'000);
  std::vector<OfferedLine> lines;
  OfferedTransport transport;
  protocols::Codec video_codec = protocols::Codec::Vp8;
  bool use_mid_extension = true, keeps_consent = true;
  std::string remote_ufrag, remote_password;
  std::optional<protocols::dtls::Handshake> dtls;
  protocols::webrtc::SrtpKeys keys;
  std::optional<protocols::dtls::Errc> failure;
  bool closed = false;
  std::map<std::string, protocols::rtp::Session> sessions;
  std::map<std::string, std::vector<protocols::FramePtr>> frames;
  std::map<std::string, int> keyframe_requests;
  std::map<std::string, std::uint32_t> limits;
  std::deque<protocols::Bytes> outbox;
  std::uint64_t unauthenticated = 0;
  // What the gateway reported of packet arrivals, transport-wide.
  struct {
    int messages = 0, arrived = 0, lost = 0;
  } transport_feedback;

 private:
  void count_feedback(protocols::ByteView compound) {
    const auto messages = protocols::rtp::rtcp::parse_compound(compound);
    ASSERT_TRUE(messages);
    for (const auto& message : *messages) {
      const auto* feedback = std::get_if<protocols::rtp::rtcp::TransportFeedback>(&message);
      if (feedback == nullptr) continue;
      ++transport_feedback.messages;
      for (const auto& arrival : feedback->arrivals) {
        ++(arrival ? transport_feedback.arrived : transport_feedback.lost);
      }
    }
  }

  protocols::rtp::SessionSettings session_settings(const OfferedLine& line) const {
    using protocols::Codec;
    protocols::rtp::SessionSettings out;
    out.kind = line.kind;
    if (line.kind == protocols::MediaKind::Audio) {
      out.receive = {{Codec::Opus, kOpusType, {}, {}, false, true}};
      out.send = out.receive.front();
      out.audio_level_extension = kAudioLevelId;
    } else {
      const protocols::H264Limits baseline{66, 0xe0, 31, 1, {}, {}, {}};
      out.receive = {{Codec::Vp8, kVp8Type, {}, kVp8RtxType, false, false},
                     {Codec::H264, kH264Type, baseline, kH264RtxType, false, false}};
      out.send = out.receive[video_codec == Codec::Vp8 ? 0 : 1];
      out.local_rtx_ssrc = line.rtx_ssrc;
    }
    out.feedback = {true, true, true, false, true, true};
    out.local_ssrc = line.ssrc;
    out.cname = "c4Jdoq";
    out.transport_cc_extension = kTransportCcId;
    out.transport_sequence = sequence_;
    if (use_mid_extension) {
      out.mid_extension = kMidId;
      out.mid = line.mid;
    }
    return out;
  }

  void handle_stun(protocols::ByteView datagram, protocols::TimePoint now) {
    const auto message = protocols::stun::parse(datagram);
    ASSERT_TRUE(message);
    if (message->cls != protocols::stun::Class::Success) return;
    EXPECT_TRUE(protocols::stun::has_integrity(datagram, *message, remote_password));
    if (dtls) return;
    using Settings = protocols::dtls::HandshakeSettings;
    dtls.emplace(Settings{Settings::Role::Client, certificate, "sha-256",
                          value("fingerprint:sha-256 "), 1200},
                 now);
    drain(now);
  }

  void drain_dtls(protocols::TimePoint now) {
    if (!dtls) return;
    while (auto datagram = dtls->poll_transmit()) outbox.push_back(std::move(*datagram));
    while (auto event = dtls->poll_event()) {
      if (auto* made = std::get_if<protocols::dtls::Established>(&*event)) {
        EXPECT_TRUE(keys.install(made->local, made->remote));
      } else if (auto* failed = std::get_if<protocols::dtls::Failed>(&*event)) {
        failure = failed->reason;
      } else {
        closed = true;
      }
    }
    static_cast<void>(now);
  }

  void handle_media(protocols::Bytes packet, protocols::TimePoint now) {
    if (!keys.keyed()) return;
    if (protocols::webrtc::kind_of(packet) == protocols::webrtc::DatagramKind::Rtcp) {
      if (!keys.inbound().unprotect_rtcp(packet)) {
        ++unauthenticated;
        return;
      }
      count_feedback(packet);
      for (auto& [mid, session] : sessions) session.handle_rtcp(packet, now);
      return;
    }
    if (!keys.inbound().unprotect_rtp(packet)) {
      ++unauthenticated;
      return;
    }
    const auto view = protocols::rtp::parse_packet(packet);
    ASSERT_TRUE(view);
    const auto mid = view->extension(kMidId);
    ASSERT_TRUE(mid) << "the gateway names the m-line on each packet";
    const auto session = sessions.find(std::string(protocols::as_text(*mid)));
    if (session != sessions.end()) session->second.handle_rtp(packet, now);
  }

  protocols::RandomSource random_ =
      [state = std::uint64_t{88172645463325252}](std::span<std::byte> out) mutable {
        for (std::byte& b : out) {
          state ^= state << 13U;
          state ^= state >> 7U;
          state ^= state << 17U;
          b = static_cast<std::byte>(state);
        }
      };
  std::shared_ptr<protocols::rtp::TransportSequence> sequence_ =
      std::make_shared<protocols::rtp::TransportSequence>();
  protocols::TimePoint started_, next_check_{};
  int version_ = 1;
  std::string answer_;
};

}  // namespace tests
