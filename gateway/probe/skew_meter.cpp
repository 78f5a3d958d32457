#include "gateway/probe/skew_meter.hpp"

#include <cmath>

#include "gateway/probe/pulse.hpp"

namespace gateway::probe {
namespace {

constexpr std::size_t kFewestCards = 5, kMostCards = 120;
constexpr double kRecentMs = 1000;

}  // namespace

void SkewMeter::handle_card(std::uint64_t card_ms, double seen_ms) {
  cards_.push_back({seen_ms, seen_ms - static_cast<double>(card_ms)});
  while (cards_.size() > kMostCards || seen_ms - cards_.front().seen_ms > kRecentMs) {
    cards_.pop_front();
  }
}

void SkewMeter::handle_pulse(double heard_ms) {
  Distribution ways;
  for (const Card& card : cards_) {
    if (std::abs(card.seen_ms - heard_ms) <= kRecentMs) ways.add(card.way_ms);
  }
  if (ways.size() < kFewestCards) return;
  const double apart = ways.percentile(0.5) - std::fmod(heard_ms, kPulsePeriodMs);
  skews_.add(apart - kPulsePeriodMs * std::round(apart / kPulsePeriodMs));
}

}  // namespace gateway::probe
