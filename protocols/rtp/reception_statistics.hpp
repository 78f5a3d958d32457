#pragma once

#include <array>
#include <cstdint>

#include "protocols/base/time.hpp"
#include "protocols/rtp/rtcp/message.hpp"

namespace protocols::rtp {

// What a receiver knows of one source: sequence validity (RFC 3550 A.1), loss (A.3), interarrival
// jitter (A.8) and duplicates. Not thread-safe.
class ReceptionStatistics {
 public:
  enum class Verdict : std::uint8_t {
    InOrder,    // newer than all before
    Reordered,  // older, for the first time
    Duplicate,
    Jump,  // too far from the others; not counted. Two in a row mean the source restarted.
  };
  struct Arrival {
    Verdict verdict = Verdict::InOrder;
    std::int64_t extended = 0;  // sequence number that does not wrap
  };

  ReceptionStatistics(std::uint16_t first_sequence, std::uint32_t clock_rate);

  // `retransmitted`: came as RTX, so it tells nothing about loss and jitter of the path.
  Arrival receive(std::uint16_t sequence, std::uint32_t timestamp, TimePoint now,
                  bool retransmitted = false);

  // Loss since the last call in fraction_lost. LSR and DLSR are the caller's.
  [[nodiscard]] rtcp::ReportBlock report(std::uint32_t ssrc);

  [[nodiscard]] std::int64_t lost() const;  // may be negative only by duplicates not recognised
  [[nodiscard]] double jitter_seconds() const;

 private:
  static constexpr std::size_t kWindow = 1024;

  void update_jitter(std::uint32_t timestamp, TimePoint now);
  [[nodiscard]] bool test_and_set(std::int64_t extended);
  void clear_between(std::int64_t from, std::int64_t to);

  std::uint32_t clock_rate_;
  std::int64_t first_ = 0, highest_ = 0;
  bool any_ = false;
  std::uint64_t received_ = 0, received_prior_ = 0;
  std::int64_t expected_prior_ = 0;
  double jitter_ = 0;  // timestamp units
  bool timed_ = false;
  TimePoint last_arrival_{};
  std::uint32_t last_timestamp_ = 0;
  std::array<std::uint64_t, kWindow / 64> seen_{};
};

}  // namespace protocols::rtp
