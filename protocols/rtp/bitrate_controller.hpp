#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocols/base/time.hpp"
#include "protocols/rtp/transport_sequence.hpp"

namespace protocols::rtp {

// How much video we may send: what the peer allows (TMMBR, REMB) and what its reports of loss
// and of queueing delay say the path carries. Starts at 1500 kbit/s, never below 100.
// Only a target that moved enough is reported. Not thread-safe.
class BitrateController {
 public:
  static constexpr std::uint32_t kStart = 1500, kFloor = 100, kCeiling = 20000;

  void handle_tmmbr(std::uint32_t kbps) { tmmbr_ = kbps; }
  void handle_remb(std::uint32_t kbps) { remb_ = kbps; }
  // Fraction lost of a report block, 0 … 1.
  void handle_loss(double ratio, std::uint32_t sent_kbps, TimePoint now);
  void handle_fates(std::span<const TransportSequence::Fate> fates, std::uint32_t sent_kbps,
                    TimePoint now);

  [[nodiscard]] std::uint32_t target_kbps() const;
  // The target when it fell by 3 %, or rose by 5 %, since the last one taken.
  [[nodiscard]] std::optional<std::uint32_t> take_change();

 private:
  void observe_delay(std::span<const TransportSequence::Fate> fates, std::uint32_t sent_kbps,
                     TimePoint now);

  double estimate_ = kStart;
  std::optional<std::uint32_t> tmmbr_, remb_;
  std::optional<TimePoint> last_decrease_, last_increase_;
  bool lost_once_ = false;
  std::uint32_t reported_ = kStart;
  // Loss gathered over small feedback messages until it is worth a decision.
  std::size_t fates_seen_ = 0, fates_lost_ = 0;
  std::optional<TimePoint> gathering_since_;
  // Least one-way delay (unknown clock offset included) of this and of the former half window.
  std::optional<Duration> least_, least_former_;
  TimePoint window_began_{};
  double queue_seconds_ = 0;
};

}  // namespace protocols::rtp
