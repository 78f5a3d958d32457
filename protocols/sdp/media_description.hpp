#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocols/base/media_session.hpp"
#include "protocols/sdp/attribute.hpp"

namespace protocols::sdp {

// c=<nettype> <addrtype> <address>, RFC 8866 section 5.7. `host` is the literal or name as written,
// without the TTL of multicast.
struct Connection {
  bool ipv6 = false;
  std::string host;
  bool operator==(const Connection&) const = default;
  [[nodiscard]] bool unspecified() const { return host == "0.0.0.0" || host == "::"; }
};

// The connection of an IP literal.
Connection connection_of(std::string host);

// b=<type>:<value>, RFC 8866 section 5.8: AS and CT in kbit/s, TIAS in bit/s (RFC 3890).
struct Bandwidth {
  std::string type;
  std::uint64_t value = 0;
  bool operator==(const Bandwidth&) const = default;
};

// The limit of a section in kbit/s: TIAS before AS, since AS counts headers nobody agrees on; the
// smallest when a type stands twice. Nothing where there is none or it is 0 (RFC 3556 b=RS:0 aside,
// rooms write 0 for "not said").
std::optional<std::uint32_t> bandwidth_kbps(const std::vector<Bandwidth>& lines);

// One m= line with what belongs to it, RFC 8866 section 5.14.
struct MediaDescription {
  std::string kind;                  // "audio", "video", "application", "image", "text", …
  std::uint16_t port = 0;            // 0: refused or not used
  std::string protocol;              // "RTP/AVP", "UDP/TLS/RTP/SAVPF", …
  std::vector<std::string> formats;  // payload types for RTP
  std::optional<Connection> connection;
  std::vector<Bandwidth> bandwidth;
  AttributeList attributes;
  bool operator==(const MediaDescription&) const = default;

  // The direction this section states itself, seen from its writer.
  [[nodiscard]] std::optional<Direction> direction() const;
  [[nodiscard]] std::string_view mid() const;  // empty: none
};

// The name of the direction attribute.
std::string_view name_of(Direction direction);
std::optional<Direction> direction_named(std::string_view attribute);  // nothing: another attribute
// The direction as the other side sees it: what it sends we receive.
Direction reversed(Direction direction);
Direction intersect(Direction a, Direction b);

std::optional<Direction> direction_of(const AttributeList& attributes);

}  // namespace protocols::sdp
