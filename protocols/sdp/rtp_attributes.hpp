#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocols/base/media_session.hpp"

// Attributes that describe RTP streams. Each reads its value (what stands behind "a=name:") and
// writes it back; parse gives nothing when the value does not have the form its document asks for.
namespace protocols::sdp {

// a=rtpmap:<payload type> <encoding>/<clock>[/<channels>], RFC 8866 section 6.6.
struct RtpMap {
  static constexpr std::string_view kName = "rtpmap";
  std::uint8_t payload_type = 0;
  std::string encoding;
  std::uint32_t clock_rate = 0;
  std::uint32_t channels = 1;
  static std::optional<RtpMap> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const RtpMap&) const = default;
};

// The mapping RFC 3551 gives a payload type that has no rtpmap line, or nothing.
std::optional<RtpMap> static_rtp_map(std::uint8_t payload_type);

// a=fmtp:<format> <name>=<value>;…, RFC 8866 section 6.15. A part without "=" is a name with empty
// value.
struct Fmtp {
  static constexpr std::string_view kName = "fmtp";
  std::string format;
  std::vector<std::pair<std::string, std::string>> parameters;
  static std::optional<Fmtp> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;  // ignores case
  template <class T>
  [[nodiscard]] std::optional<T> number(std::string_view name) const;
  bool operator==(const Fmtp&) const = default;
};

// a=rtcp-fb:<payload type or *> <type> [<parameter>], RFC 4585 section 4.2.
struct RtcpFeedback {
  static constexpr std::string_view kName = "rtcp-fb";
  std::optional<std::uint8_t> payload_type;  // nothing: all
  std::string type;                          // "nack", "ccm", "goog-remb", "transport-cc", …
  std::string parameter;                     // "pli", "fir", "tmmbr", …
  static std::optional<RtcpFeedback> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const RtcpFeedback&) const = default;
};

// What the lines that hold for a payload type ask for together.
FeedbackSupport feedback_for(const std::vector<RtcpFeedback>& lines, std::uint8_t payload_type);

// The lines that announce `support` for a payload type (nothing: all), in a fixed order.
std::vector<RtcpFeedback> feedback_lines(const FeedbackSupport& support,
                                         std::optional<std::uint8_t> payload_type);

// a=extmap:<id>[/<direction>] <uri> [<attributes>], RFC 8285 section 5.
struct ExtMap {
  static constexpr std::string_view kName = "extmap";
  std::uint16_t id = 0;  // 1-14 one-byte headers, 1-255 two-byte headers
  std::optional<Direction> direction;
  std::string uri;
  std::string attributes;
  static std::optional<ExtMap> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const ExtMap&) const = default;
};

// a=rtcp:<port> [IN IP4 <address>], RFC 3605.
struct RtcpPort {
  static constexpr std::string_view kName = "rtcp";
  std::uint16_t port = 0;
  std::string host;  // empty: as the connection line says
  static std::optional<RtcpPort> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const RtcpPort&) const = default;
};

// a=ssrc:<id> <attribute>[:<value>], RFC 5576 section 4.1.
struct Ssrc {
  static constexpr std::string_view kName = "ssrc";
  std::uint32_t id = 0;
  std::string attribute, value;
  static std::optional<Ssrc> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const Ssrc&) const = default;
};

// a=ssrc-group:<semantics> <id>…, RFC 5576 section 4.2. "FID": original and its retransmission.
struct SsrcGroup {
  static constexpr std::string_view kName = "ssrc-group";
  std::string semantics;
  std::vector<std::uint32_t> ids;
  static std::optional<SsrcGroup> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const SsrcGroup&) const = default;
};

// a=msid:<stream> [<track>], RFC 8830.
struct Msid {
  static constexpr std::string_view kName = "msid";
  std::string stream, track;
  static std::optional<Msid> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const Msid&) const = default;
};

// a=group:<semantics> <mid>…, RFC 5888. Session level.
struct Group {
  static constexpr std::string_view kName = "group";
  std::string semantics;  // "BUNDLE", RFC 9143
  std::vector<std::string> mids;
  static std::optional<Group> parse(std::string_view value);
  [[nodiscard]] std::string write() const;
  bool operator==(const Group&) const = default;
};

}  // namespace protocols::sdp
