#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocols/base/address.hpp"
#include "protocols/base/time.hpp"
#include "protocols/h460/feature.hpp"
#include "protocols/h460/traversal_parameters.hpp"

// H.460.19: media through translators. The client, behind one, sends keep-alives to the server,
// which sends its media to where they seem to come from. Values in, values out.
namespace protocols::h460 {

// Feature 19 in Setup and its answers.
struct MediaFeature {
  bool server = false;                 // mediaTraversalServer
  bool transmits_multiplexed = false;  // supportTransmitMultiplexedMedia

  bool operator==(const MediaFeature&) const = default;
};

h225::GenericData to_feature(const MediaFeature& feature);
// Nothing where it is not among them.
std::optional<MediaFeature> read_media_feature(const Features& features);

// What we are to the peer.
enum class Part : std::uint8_t { None, Client, Server };

// None where the peer has not the feature, or neither of the two serves.
Part our_part(bool we_serve, const std::optional<MediaFeature>& peer);

// Where all channels of a kind come in together, and how this one is told apart.
struct Multiplex {
  Address media, control;
  std::uint32_t id = 0;

  bool operator==(const Multiplex&) const = default;
};

// How we take the media and reports of one session.
struct OurMedia {
  Part part = Part::None;
  // Only where the peer transmits multiplexed.
  std::optional<Multiplex> multiplex{};
  // Server: where we send media from and take keep-alives, and how often they shall come, in whole
  // seconds.
  Address keep_alive_channel{};
  Duration keep_alive_interval = std::chrono::seconds(19);
  // Client: of our keep-alives.
  std::uint8_t keep_alive_payload_type = 127;
};

// Of our OpenLogicalChannel and of our yes to the peer's. Nothing where our part is None.
std::optional<TraversalParameters> open_parameters(const OurMedia& ours);
std::optional<TraversalParameters> ack_parameters(const OurMedia& ours);

// Where to send RTP and RTCP in place of what H.245 says itself, each only where it differs; and
// what goes before each packet to them.
struct Destination {
  std::optional<Address> rtp{}, rtcp{};
  std::optional<std::uint32_t> multiplex_id{};

  bool operator==(const Destination&) const = default;
};

// Of the peer's yes to our channel, and, of rtcp, of its own channel. A multiplexed address counts
// with its multiplexID alone. A server sends there until it has heard the client, then to where
// that is heard from.
Destination destination(const TraversalParameters& theirs, bool we_transmit_multiplexed);

// The keep-alives that a server wants.
struct KeepAlivePlan {
  Address to{};
  Duration interval{};
  std::uint8_t payload_type = 127;
  std::optional<std::uint32_t> multiplex_id{};

  bool operator==(const KeepAlivePlan&) const = default;
};

inline constexpr Duration kShortestKeepAlive = std::chrono::seconds(5);
inline constexpr Duration kLongestKeepAlive = std::chrono::seconds(30);

// Of the channel that a server opens to us; nothing where it wants none. The interval is kept
// within the bounds above: a translator forgets after 30 s at the soonest that is worth minding.
std::optional<KeepAlivePlan> keep_alive_plan(const TraversalParameters& theirs,
                                             std::uint8_t payload_type,
                                             bool we_transmit_multiplexed);

// A dynamic payload type that the channel does not use: 127 or the next lower one. Where H.235.6
// encrypts, the type on the wire is another than the codec's, and both are to be named.
std::uint8_t choose_keep_alive_payload_type(std::span<const std::uint8_t> taken);

// RTP without payload and of that type, what a client sends (without multiplexID).
bool is_keep_alive(ByteView packet, std::uint8_t payload_type);

}  // namespace protocols::h460
