#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace protocols::sip {

// Session-Expires, RFC 4028 section 4: how long the session lives without a refresh, in seconds,
// and who of the two sides of *this transaction* refreshes it.
struct SessionExpires {
  enum class Refresher : std::uint8_t { Unsaid, Uac, Uas };

  std::uint32_t seconds = 1800;
  Refresher refresher = Refresher::Unsaid;

  bool operator==(const SessionExpires&) const = default;
};

// Nothing when the value is not a number of seconds; numbers too large are capped at a day, which
// keeps arithmetic on them harmless.
std::optional<SessionExpires> parse_session_expires(std::string_view value);
std::string write(const SessionExpires& value);

// Min-SE, RFC 4028 section 5, in seconds.
std::optional<std::uint32_t> parse_min_se(std::string_view value);

}  // namespace protocols::sip
