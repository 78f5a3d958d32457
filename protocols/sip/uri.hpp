#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocols/base/error.hpp"
#include "protocols/sip/params.hpp"

namespace protocols::sip {

// sip: and sips: (RFC 3261 19.1), tel: (RFC 3966) and any other absolute URI. A value.
//   sip, sips: user, password, host, port, params, headers.    tel: user is the number, params.
//   others:    opaque is all behind the scheme's colon.
// `user`, `password`, `headers` keep their escapes, so writing gives back what was read.
struct Uri {
  std::string scheme = "sip";  // lower case
  std::string user;            // empty: none
  std::string password;
  std::string host;  // lower case, IPv6 without brackets
  std::optional<std::uint16_t> port;
  Params params;
  std::string headers;  // behind '?', without it
  std::string opaque;

  [[nodiscard]] bool is_sip() const { return scheme == "sip" || scheme == "sips"; }
  [[nodiscard]] std::string plain_user() const;  // unescaped; may hold any byte
  bool operator==(const Uri&) const = default;   // the same text, not RFC 3261 19.1.4
};

Result<Uri> parse_uri(std::string_view text);
std::string write(const Uri& uri);

// %-escapes what a user part may not hold, RFC 3261 25.1 user.
std::string escape_user(std::string_view text);
// Nothing when a % is not followed by two hexadecimal digits.
std::optional<std::string> unescape(std::string_view text);

}  // namespace protocols::sip
