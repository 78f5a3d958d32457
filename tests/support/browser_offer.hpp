#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "protocols/base/encoded_frame.hpp"

namespace tests {

// One m-line of a browser's offer.
struct OfferedLine {
  std::string mid;
  protocols::MediaKind kind = protocols::MediaKind::Audio;
  std::string direction = "sendrecv";  // as the browser sees it
  std::uint32_t ssrc = 0, rtx_ssrc = 0;
  bool announce_ssrc = true;
  bool stopped = false;  // port 0
};

struct OfferedTransport {
  std::string ufrag = "Br0w", password = "browserpasswordof24chars";
  std::string hash = "sha-256", fingerprint;
  std::string protocol = "UDP/TLS/RTP/SAVPF";
};

inline constexpr std::uint8_t kOpusType = 111, kVp8Type = 96, kVp8RtxType = 97, kH264Type = 103,
                              kH264RtxType = 104;
inline constexpr std::uint8_t kAudioLevelId = 1, kTransportCcId = 3, kMidId = 4;

// In the manner of Chromium: unified plan, everything bundled.
inline std::string chromium_offer(const std::vector<OfferedLine>& lines,
                                  const OfferedTransport& transport, int version = 2) {
  std::string out = "v=0\r\no=- 4611731400430051336 " + std::to_string(version) +
                    " IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE";
  for (const OfferedLine& line : lines) {
    if (!line.stopped) out += " " + line.mid;
  }
  out += "\r\na=extmap-allow-mixed\r\na=msid-semantic: WMS stream\r\n";
  for (const OfferedLine& line : lines) {
    const bool audio = line.kind == protocols::MediaKind::Audio;
    const std::string port = line.stopped ? "0 " : "9 ";
    out += (audio ? "m=audio " : "m=video ") + port + transport.protocol +
           (audio ? " 111 63 9 0 8 13 110 126" : " 96 97 103 104 39 40") +
           "\r\nc=IN IP4 0.0.0.0\r\na=rtcp:9 IN IP4 0.0.0.0\r\n";
    out += "a=ice-ufrag:" + transport.ufrag + "\r\na=ice-pwd:" + transport.password +
           "\r\na=ice-options:trickle\r\n";
    if (!transport.fingerprint.empty()) {
      out += "a=fingerprint:" + transport.hash + " " + transport.fingerprint + "\r\n";
    }
    out += "a=setup:actpass\r\na=mid:" + line.mid + "\r\n";
    if (audio) out += "a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n";
    out +=
        "a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time\r\n"
        "a=extmap:3 http://www.ietf.org/id/"
        "draft-holmer-rmcat-transport-wide-cc-extensions-01\r\n"
        "a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid\r\n";
    out += "a=" + line.direction + "\r\n";
    if (line.direction.starts_with("send")) out += "a=msid:stream track-" + line.mid + "\r\n";
    out += "a=rtcp-mux\r\na=rtcp-rsize\r\n";
    if (audio) {
      out +=
          "a=rtpmap:111 opus/48000/2\r\na=rtcp-fb:111 transport-cc\r\n"
          "a=fmtp:111 minptime=10;useinbandfec=1\r\na=rtpmap:63 red/48000/2\r\n"
          "a=fmtp:63 111/111\r\na=rtpmap:9 G722/8000\r\na=rtpmap:0 PCMU/8000\r\n"
          "a=rtpmap:8 PCMA/8000\r\na=rtpmap:13 CN/8000\r\n"
          "a=rtpmap:110 telephone-event/48000\r\na=rtpmap:126 telephone-event/8000\r\n";
    } else {
      const auto feedback = [](const std::string& type) {
        std::string text;
        for (const char* kind : {"goog-remb", "transport-cc", "ccm fir", "nack", "nack pli"}) {
          text += "a=rtcp-fb:" + type + " " + kind + "\r\n";
        }
        return text;
      };
      out += "a=rtpmap:96 VP8/90000\r\n" + feedback("96") +
             "a=rtpmap:97 rtx/90000\r\na=fmtp:97 apt=96\r\na=rtpmap:103 H264/90000\r\n" +
             feedback("103") +
             "a=fmtp:103 level-asymmetry-allowed=1;packetization-mode=1;"
             "profile-level-id=42e01f\r\na=rtpmap:104 rtx/90000\r\na=fmtp:104 apt=103\r\n"
             "a=rtpmap:39 AV1/90000\r\na=rtpmap:40 rtx/90000\r\na=fmtp:40 apt=39\r\n";
    }
    if (!line.announce_ssrc || !line.direction.starts_with("send")) continue;
    const std::string ssrc = std::to_string(line.ssrc), rtx = std::to_string(line.rtx_ssrc);
    if (!audio) out += "a=ssrc-group:FID " + ssrc + " " + rtx + "\r\n";
    out += "a=ssrc:" + ssrc + " cname:c4Jdoq\r\na=ssrc:" + ssrc + " msid:stream track-" + line.mid +
           "\r\n";
    if (!audio) out += "a=ssrc:" + rtx + " cname:c4Jdoq\r\n";
  }
  return out;
}

}  // namespace tests
