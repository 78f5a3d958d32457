#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "protocols/base/bytes.hpp"
#include "protocols/rtp/error.hpp"

namespace protocols::rtp::payload {

// RFC 4733 section 2.3:  | event 8 | E | R | volume 6 | duration 16 |
struct TelephoneEvent {
  std::uint8_t event = 0;  // 0-9, 10 *, 11 #, 12-15 A-D
  bool end = false;
  std::uint8_t volume = 10;    // −dBm0, 0 … 63
  std::uint16_t duration = 0;  // clock ticks
  bool operator==(const TelephoneEvent&) const = default;
};

[[nodiscard]] Result<TelephoneEvent> parse_telephone_event(ByteView payload);
[[nodiscard]] std::array<std::byte, 4> write_telephone_event(const TelephoneEvent& event);

[[nodiscard]] std::optional<char> digit_of(std::uint8_t event);
[[nodiscard]] std::optional<std::uint8_t> event_of(char digit);

// Many packets, one digit: start, updates and three ends of an event carry the same timestamp.
// Works whichever of them is lost, with and without marker, and for senders that let the
// timestamp run during an event. Reports at the first packet seen.
class TelephoneEventReceiver {
 public:
  // Packets in sequence order.
  [[nodiscard]] std::optional<char> handle(const TelephoneEvent& event, std::uint32_t timestamp,
                                           bool marker);

 private:
  bool seen_ = false, ended_ = false;
  TelephoneEvent last_;
  std::uint32_t timestamp_ = 0;
};

}  // namespace protocols::rtp::payload
