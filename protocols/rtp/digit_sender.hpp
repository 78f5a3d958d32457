#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "protocols/base/time.hpp"
#include "protocols/rtp/payload/telephone_event.hpp"

namespace protocols::rtp {

// Plays digits as telephone events, RFC 4733 section 2.5.1: an update each 40 ms, 160 ms long,
// three ends 20 ms apart, 80 ms of silence before the next. Not thread-safe.
class DigitSender {
 public:
  struct Due {
    payload::TelephoneEvent event;
    bool first = false;  // marker; a new timestamp begins
  };

  void push(std::uint8_t event, TimePoint now);
  // What is to be sent now; call until empty. Durations are in ticks of `clock_rate`.
  [[nodiscard]] std::optional<Due> poll(TimePoint now, std::uint32_t clock_rate);
  [[nodiscard]] std::optional<TimePoint> deadline() const;
  [[nodiscard]] bool playing() const { return step_ != 0; }

 private:
  std::deque<std::uint8_t> waiting_;
  int step_ = 0;  // packets of the front digit sent
  TimePoint next_{};
};

}  // namespace protocols::rtp
