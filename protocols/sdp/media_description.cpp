#include "protocols/sdp/media_description.hpp"

#include <algorithm>
#include <limits>

#include "protocols/base/text.hpp"

namespace protocols::sdp {

Connection connection_of(std::string host) {
  const bool ipv6 = host.find(':') != std::string::npos;
  return {ipv6, std::move(host)};
}

std::optional<std::uint32_t> bandwidth_kbps(const std::vector<Bandwidth>& lines) {
  const auto smallest = [&](std::string_view type, std::uint64_t unit) {
    std::optional<std::uint32_t> out;
    for (const auto& line : lines) {
      if (!iequals(line.type, type) || line.value < unit) continue;
      const auto kbps = static_cast<std::uint32_t>(
          std::min<std::uint64_t>(line.value / unit, std::numeric_limits<std::uint32_t>::max()));
      out = std::min(out.value_or(kbps), kbps);
    }
    return out;
  };
  if (const auto tias = smallest("TIAS", 1000)) return tias;
  if (const auto as = smallest("AS", 1)) return as;
  return smallest("CT", 1);
}

std::optional<Direction> MediaDescription::direction() const {
  return direction_of(attributes);
}

std::string_view MediaDescription::mid() const {
  return attributes.value("mid").value_or("");
}

std::string_view name_of(Direction direction) {
  switch (direction) {
    case Direction::Inactive: return "inactive";
    case Direction::SendOnly: return "sendonly";
    case Direction::RecvOnly: return "recvonly";
    case Direction::SendRecv: return "sendrecv";
  }
  return "inactive";
}

Direction reversed(Direction direction) {
  if (direction == Direction::SendOnly) return Direction::RecvOnly;
  if (direction == Direction::RecvOnly) return Direction::SendOnly;
  return direction;
}

Direction intersect(Direction a, Direction b) {
  const bool send = sends(a) && sends(b);
  const bool receive = receives(a) && receives(b);
  if (send) return receive ? Direction::SendRecv : Direction::SendOnly;
  return receive ? Direction::RecvOnly : Direction::Inactive;
}

std::optional<Direction> direction_named(std::string_view attribute) {
  for (const auto direction :
       {Direction::Inactive, Direction::SendOnly, Direction::RecvOnly, Direction::SendRecv}) {
    if (iequals(attribute, name_of(direction))) return direction;
  }
  return std::nullopt;
}

std::optional<Direction> direction_of(const AttributeList& attributes) {
  for (const auto& attribute : attributes.all()) {
    if (const auto direction = direction_named(attribute.name)) return direction;
  }
  return std::nullopt;
}

}  // namespace protocols::sdp
