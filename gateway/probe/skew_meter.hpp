#pragma once

#include <cstdint>
#include <deque>

#include "gateway/probe/distribution.hpp"

namespace gateway::probe {

// Lip-sync of a test card and pulsed tone made by the same clock: how much longer the picture's way
// took than the sound's, −500 … 500 ms; positive: the picture is late. The makers' clock and ours
// need not agree. Not thread-safe.
class SkewMeter {
 public:
  // A card that says `card_ms` (wall clock of its maker), seen at `seen_ms` of our clock.
  void handle_card(std::uint64_t card_ms, double seen_ms);
  // A pulse's beginning, heard at `heard_ms` of our clock, whose whole seconds are the wall
  // clock's.
  void handle_pulse(double heard_ms);

  [[nodiscard]] const Distribution& skews() const { return skews_; }  // ms, one a pulse

 private:
  struct Card {
    double seen_ms, way_ms;
  };
  std::deque<Card> cards_;  // of the last second
  Distribution skews_;
};

}  // namespace gateway::probe
