#include "protocols/rtp/payload/telephone_event.hpp"

#include <string_view>

#include "protocols/base/reader.hpp"

namespace protocols::rtp::payload {
namespace {
constexpr std::string_view kDigits = "0123456789*#ABCD";
}

Result<TelephoneEvent> parse_telephone_event(ByteView payload) {
  Reader in(payload);
  if (in.remaining() < 4) return fail(Errc::BadPayload, in.remaining());
  TelephoneEvent out;
  out.event = *in.u8();
  const std::uint8_t flags = *in.u8();
  out.end = (flags & 0x80U) != 0;
  out.volume = flags & 0x3fU;
  out.duration = *in.u16();
  return out;
}

std::array<std::byte, 4> write_telephone_event(const TelephoneEvent& event) {
  return {std::byte{event.event},
          static_cast<std::byte>((event.end ? 0x80U : 0U) | (event.volume & 0x3fU)),
          static_cast<std::byte>(event.duration >> 8U),
          static_cast<std::byte>(event.duration & 0xffU)};
}

std::optional<char> digit_of(std::uint8_t event) {
  if (event >= kDigits.size()) return std::nullopt;
  return kDigits[event];
}

std::optional<std::uint8_t> event_of(char digit) {
  const bool small = digit >= 'a' && digit <= 'd';
  const auto at = kDigits.find(small ? static_cast<char>(digit - 32) : digit);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<std::uint8_t>(at);
}

std::optional<char> TelephoneEventReceiver::handle(const TelephoneEvent& event,
                                                   std::uint32_t timestamp, bool marker) {
  const bool same_code = seen_ && event.event == last_.event;
  const bool same_event = same_code && timestamp == timestamp_;
  // A running timestamp: the duration still grows, nothing says "new".
  const bool drifting =
      same_code && !same_event && !marker && !ended_ && event.duration > last_.duration;
  const bool repeated_end = same_code && !same_event && !marker && ended_ && event.end &&
                            event.duration == last_.duration;
  if (!same_event && !drifting && !repeated_end) {
    seen_ = true;
    ended_ = event.end;
    last_ = event;
    timestamp_ = timestamp;
    return digit_of(event.event);
  }
  ended_ = ended_ || event.end;
  last_ = event;
  timestamp_ = timestamp;
  return std::nullopt;
}

}  // namespace protocols::rtp::payload
