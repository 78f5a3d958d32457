#pragma once

#include <cstdint>
#include <optional>

#include "protocols/base/media_session.hpp"
#include "protocols/base/time.hpp"

namespace protocols::rtp {

// When to ask for a key frame, and how: each 500 ms until one comes, more slowly after the tenth
// time. PLI is preferred; where the peer reads both, every third is a FIR, since there are rooms
// that announce one and obey the other. Not thread-safe.
class KeyframeRequester {
 public:
  enum class Ask : std::uint8_t { Pli, Fir };

  void want(TimePoint now) {
    if (since_) return;
    since_ = now;
    tries_ = 0;
    // RFC 5104 4.3.1.1: a new command gets a new number, a repetition keeps it.
    ++fir_sequence_;
    if (next_ < now) next_ = now;
  }
  void arrived() { since_.reset(); }

  // What to send now. A peer that reads neither is never asked.
  std::optional<Ask> poll(const FeedbackSupport& peer, TimePoint now) {
    if (!since_ || now < next_) return std::nullopt;
    next_ = now + (tries_ < 10 ? std::chrono::milliseconds(500) : std::chrono::milliseconds(3000));
    ++tries_;
    if (peer.fir && (!peer.pli || tries_ % 3 == 0)) return Ask::Fir;
    if (peer.pli) return Ask::Pli;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TimePoint> deadline() const {
    return since_ ? std::optional(next_) : std::nullopt;
  }
  [[nodiscard]] std::uint8_t fir_sequence() const { return fir_sequence_; }

 private:
  std::optional<TimePoint> since_;
  TimePoint next_{};
  int tries_ = 0;
  std::uint8_t fir_sequence_ = 0;
};

}  // namespace protocols::rtp
