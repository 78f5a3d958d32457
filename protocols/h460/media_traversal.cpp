#include "protocols/h460/media_traversal.hpp"

#include <algorithm>
#include <limits>

namespace protocols::h460 {
namespace {

constexpr std::uint16_t kSupportTransmitMultiplexedMedia = 1;
constexpr std::uint16_t kMediaTraversalServer = 2;
// What is usual where a server does not say how often.
constexpr Duration kUsualKeepAlive = std::chrono::seconds(19);
constexpr std::size_t kRtpHeader = 12;

void set_multiplex(const OurMedia& ours, TraversalParameters& out) {
  if (!ours.multiplex) return;
  out.multiplexed_media_channel = ours.multiplex->media;
  out.multiplexed_media_control_channel = ours.multiplex->control;
  out.multiplex_id = ours.multiplex->id;
}

std::uint32_t whole_seconds(Duration interval) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(interval).count();
  constexpr std::int64_t kMost = std::numeric_limits<std::uint32_t>::max();
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 1, kMost));
}

// Port 0 is no destination.
std::optional<Address> usable(const std::optional<Address>& address) {
  return address && address->port != 0 ? address : std::nullopt;
}

}  // namespace

h225::GenericData to_feature(const MediaFeature& feature) {
  h225::GenericData out = make_feature(kMediaTraversal);
  if (feature.transmits_multiplexed) add_parameter(out, kSupportTransmitMultiplexedMedia);
  if (feature.server) add_parameter(out, kMediaTraversalServer);
  return out;
}

std::optional<MediaFeature> read_media_feature(const Features& features) {
  const h225::GenericData* found = find_feature(features, kMediaTraversal);
  if (found == nullptr) return std::nullopt;
  return MediaFeature{
      .server = has_parameter(*found, kMediaTraversalServer),
      .transmits_multiplexed = has_parameter(*found, kSupportTransmitMultiplexedMedia)};
}

Part our_part(bool we_serve, const std::optional<MediaFeature>& peer) {
  if (!peer) return Part::None;
  if (we_serve) return Part::Server;
  return peer->server ? Part::Client : Part::None;
}

std::optional<TraversalParameters> open_parameters(const OurMedia& ours) {
  if (ours.part == Part::None) return std::nullopt;
  TraversalParameters out;
  set_multiplex(ours, out);
  if (ours.part == Part::Server) {
    out.keep_alive_channel = ours.keep_alive_channel;
    out.keep_alive_interval_s = whole_seconds(ours.keep_alive_interval);
  }
  return out;
}

std::optional<TraversalParameters> ack_parameters(const OurMedia& ours) {
  if (ours.part == Part::None) return std::nullopt;
  TraversalParameters out;
  set_multiplex(ours, out);
  if (ours.part == Part::Client) out.keep_alive_payload_type = ours.keep_alive_payload_type;
  return out;
}

Destination destination(const TraversalParameters& theirs, bool we_transmit_multiplexed) {
  if (!we_transmit_multiplexed || !theirs.multiplex_id) return {};
  Destination out{.rtp = usable(theirs.multiplexed_media_channel),
                  .rtcp = usable(theirs.multiplexed_media_control_channel)};
  if (out.rtp || out.rtcp) out.multiplex_id = theirs.multiplex_id;
  return out;
}

std::optional<KeepAlivePlan> keep_alive_plan(const TraversalParameters& theirs,
                                             std::uint8_t payload_type,
                                             bool we_transmit_multiplexed) {
  const auto to = usable(theirs.keep_alive_channel);
  if (!to) return std::nullopt;
  KeepAlivePlan out{.to = *to, .interval = kUsualKeepAlive, .payload_type = payload_type};
  if (theirs.keep_alive_interval_s) {
    out.interval = std::clamp<Duration>(std::chrono::seconds(*theirs.keep_alive_interval_s),
                                        kShortestKeepAlive, kLongestKeepAlive);
  }
  if (we_transmit_multiplexed) out.multiplex_id = theirs.multiplex_id;
  return out;
}

std::uint8_t choose_keep_alive_payload_type(std::span<const std::uint8_t> taken) {
  constexpr std::uint8_t kHighest = 127, kLowest = 96;
  std::uint8_t type = kHighest;
  while (type > kLowest && std::ranges::find(taken, type) != taken.end()) --type;
  return type;
}

bool is_keep_alive(ByteView packet, std::uint8_t payload_type) {
  if (packet.size() < kRtpHeader) return false;
  const auto first = std::to_integer<unsigned>(packet[0]);
  const auto second = std::to_integer<unsigned>(packet[1]);
  // Neither padding nor extension: whoever has nothing to say has nothing to add to it.
  const std::size_t csrcs = first & 0x0fU;
  return (first & 0xf0U) == 0x80U && (second & 0x7fU) == payload_type &&
         packet.size() == kRtpHeader + 4 * csrcs;
}

}  // namespace protocols::h460
