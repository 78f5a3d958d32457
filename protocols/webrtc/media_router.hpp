#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "protocols/rtp/packet.hpp"

namespace protocols::webrtc {

// What tells one m-line's packets from another's.
struct RoutedLine {
  std::string mid;
  std::vector<std::uint8_t> payload_types;  // retransmission included
  std::vector<std::uint32_t> ssrcs;         // signalled ones
};

// Which m-line of a bundle a received RTP packet belongs to, RFC 9143 section 9.2: by the MID
// header extension, else by an SSRC known or signalled, else by a payload type that only one line
// has.
class MediaRouter {
 public:
  // What the packets themselves taught is kept for lines that are still there. `mid_extension` 0:
  // none.
  void configure(const std::vector<RoutedLine>& lines, std::uint8_t mid_extension);

  // The mid, or nothing: the packet is nobody's. The view lives until the next configure().
  const std::string* route(const rtp::PacketView& packet);

 private:
  // Authenticated senders only get here, yet a browser must not be able to fill memory.
  static constexpr std::size_t kMaxSources = 128;
  const std::string* learn(std::uint32_t ssrc, const std::string& mid);

  std::set<std::string> mids_;
  std::map<std::uint32_t, std::string> by_ssrc_;
  std::map<std::uint8_t, std::string> by_payload_type_;  // unique ones
  std::uint8_t mid_extension_ = 0;
};

}  // namespace protocols::webrtc
