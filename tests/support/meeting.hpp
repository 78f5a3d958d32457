#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocols/webrtc/peer.hpp"
#include "tests/support/browser_peer.hpp"

namespace tests {

using namespace protocols;  // a script of a whole meeting names most of them
using namespace protocols::webrtc;
using namespace std::chrono_literals;

inline const Address kGateway{"192.0.2.1", 8443}, kBrowser{"198.51.100.7", 50000};

inline RandomSource seeded() {
  return [state = std::uint32_t{12345}](std::span<std::byte> out) mutable {
    for (std::byte& b : out) {
      state = state * 1664525U + 1013904223U;
      b = static_cast<std::byte>(state >> 24U);
    }
  };
}

inline Bytes vp8(bool key, std::size_t size, unsigned fill) {
  Bytes out(size, static_cast<std::byte>(fill));
  const unsigned head[] = {key ? 0x10U : 0x11U, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xb4, 0};
  for (std::size_t i = 0; i < std::size(head); ++i) out[i] = static_cast<std::byte>(head[i]);
  return out;
}

inline EncodedFrame video(unsigned number, std::size_t size = 5000) {
  EncodedFrame frame;
  frame.codec = Codec::Vp8;
  frame.timestamp = number * 3000;
  frame.keyframe = number == 0;
  frame.data = std::make_shared<const Bytes>(vp8(frame.keyframe, size, number));
  return frame;
}

inline EncodedFrame sound(unsigned number) {
  EncodedFrame frame;
  frame.codec = Codec::Opus;
  frame.timestamp = number * 960;
  frame.audio_level = 30;
  frame.data = std::make_shared<const Bytes>(80, static_cast<std::byte>(number));
  return frame;
}

// A peer, a browser and the network between them; time moves in steps of 5 ms.
struct Meeting {
  explicit Meeting(std::vector<OfferedLine> lines) : browser(std::move(lines), now) {}

  bool negotiate() {
    const auto answer = peer.handle_offer(browser.offer(), sends, now);
    if (!answer) {
      refused = answer.error();
      return false;
    }
    browser.accept(*answer, now);
    return true;
  }
  void settle() {
    for (bool moved = true; moved;) {
      moved = false;
      while (auto datagram = browser.poll_transmit()) {
        moved = true;
        if (!lose()) peer.handle_datagram(*datagram, from, now);
        if (record) recorded.push_back(*datagram);
      }
      while (auto datagram = peer.poll_transmit()) {
        moved = true;
        last_to = datagram->to;
        largest = std::max(largest, datagram->bytes.size());
        if (!lose()) browser.handle_datagram(datagram->bytes, now);
      }
    }
    while (auto event = peer.poll_event()) {
      if (auto* it = std::get_if<PeerConnected>(&*event)) connected = it->suite;
      if (auto* it = std::get_if<PeerDisconnected>(&*event)) disconnected = it->reason;
      if (auto* it = std::get_if<PeerFrame>(&*event)) frames[it->mid].push_back(it->frame);
      if (auto* it = std::get_if<PeerKeyframeRequested>(&*event)) ++keyframes[it->mid];
      if (auto* it = std::get_if<PeerBitrate>(&*event)) bitrate[it->mid] = it->kbps;
    }
  }
  void pass(Duration time) {
    const TimePoint end = now + time;
    for (settle(); now < end; settle()) {
      now += 5ms;
      if (const auto due = peer.deadline(); due && *due <= now) peer.handle_timeout(now);
      browser.handle_timeout(now);
    }
  }
  bool lose() { return losing && loses(++carried); }
  void connect() {
    ASSERT_TRUE(negotiate());
    pass(100ms);
    ASSERT_TRUE(connected);
  }

  TimePoint now{1h};
  std::shared_ptr<const dtls::Certificate> certificate =
      dtls::Certificate::generate("media", 1'700'000'000);
  Peer peer{{{kGateway}, certificate, "gateway", 2500}, seeded(), now};
  BrowserPeer browser;
  std::vector<SendBinding> sends;
  Address from = kBrowser, last_to;
  std::size_t largest = 0;
  bool losing = false, record = false;
  int carried = 0;
  std::function<bool(int)> loses = [](int) { return false; };
  std::vector<Bytes> recorded;
  std::optional<OfferError> refused;
  std::optional<std::string> connected, disconnected;
  std::map<std::string, std::vector<FramePtr>> frames;
  std::map<std::string, int> keyframes;
  std::map<std::string, std::uint32_t> bitrate;
};

inline OfferedLine audio_line(const std::string& mid, const std::string& direction = "sendrecv") {
  return {mid, MediaKind::Audio, direction, 1000, 0, true, false};
}

inline OfferedLine video_line(const std::string& mid, const std::string& direction = "sendrecv",
                              std::uint32_t ssrc = 2000) {
  return {mid, MediaKind::Video, direction, ssrc, ssrc + 1, true, false};
}

inline SendBinding binding(const std::string& mid, std::vector<Codec> codecs) {
  return {mid, "stream-" + mid, "track-" + mid, std::move(codecs)};
}

struct SoundAndPicture : Meeting {
  SoundAndPicture() : Meeting({audio_line("0"), video_line("1")}) {
    sends = {binding("0", {Codec::Opus}), binding("1", {Codec::Vp8, Codec::H264})};
  }
};

inline void expect_same(const std::vector<FramePtr>& frames, unsigned count, std::size_t size) {
  ASSERT_EQ(frames.size(), count);
  for (unsigned i = 0; i < count; ++i) {
    EXPECT_EQ(*frames[i]->data, *video(i, size).data) << i;
    EXPECT_EQ(frames[i]->keyframe, i == 0);
  }
}

}  // namespace tests
