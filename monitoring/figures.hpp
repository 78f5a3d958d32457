#pragma once

#include <array>

#include "monitoring/table.hpp"

namespace monitoring {

// Upper bounds in seconds; the last bucket, +Inf, is implied.
inline constexpr std::array<double, 12> kSecondsBounds = {0.001, 0.0025, 0.005, 0.01, 0.02, 0.04,
                                                          0.08,  0.16,   0.5,   1,    2,    5};

// Every figure the gateway keeps, once, over the kind of cell: plain numbers in a Snapshot, atomics
// in the gateway's registry. Durations are seconds. What each means is said in families.cpp, as the
// help text of its metric.
template <class Counter, class Gauge, class Histogram>
struct Figures {
  Table<Counter, Protocol, Direction, Encrypted> calls;
  Table<Gauge, Protocol, Direction, Encrypted> calls_active;
  Table<Counter, Protocol, End> calls_ended;
  Table<Counter, Protocol, Refusal> calls_refused;
  Table<Counter, Refusal> browsers_refused;
  Counter browsers{};
  Gauge browsers_active{};
  Gauge meetings_active{};
  Counter pin_failures{};

  Gauge gatekeeper_registrations{};
  Gauge gatekeeper_calls{};
  Table<Counter, RasOutcome> gatekeeper_messages;
  Gauge registered{};
  Counter registration_losses{};

  Table<Histogram, Protocol> call_setup;
  Table<Histogram, Leg> first_frame;

  Table<Counter, Leg, Media, Flow> packets;
  Table<Counter, Leg, Media, Flow> bytes;
  Table<Counter, Leg, Media> packets_lost;
  Table<Counter, Leg, Media> packets_recovered;
  Table<Histogram, Leg, Media> jitter;
  Table<Histogram, Leg, Media> round_trip;
  Table<Counter, Leg, Media> one_way_media;
  Table<Counter, Leg> unauthenticated_packets;
  Table<Counter, Leg> dtls_failures;
  Table<Counter, Keyframe, Flow> keyframe_requests;

  Table<Counter, Codec, Work> frames;
  Table<Counter, Codec> frames_forwarded;
  Table<Counter, Drop> frames_dropped;
  Table<Histogram, Media> added_latency;

  Table<Counter, Input> malformed_input;
  Counter tls_failures{};
  Counter web_requests{};
  Counter web_rejected{};
};

}  // namespace monitoring
