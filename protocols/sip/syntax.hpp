#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace protocols::sip {

// The basic rules of RFC 3261 section 25.1 that several header fields share.

// token: alphanumerics and - . ! % * _ + ` ' ~
bool is_token_char(char c);
bool is_token(std::string_view text);  // false for the empty text

// "text" with \ before quote and backslash. No quoted-string can hold CR or LF: they become blanks.
std::string quote(std::string_view text);
// The content of a whole quoted-string; nothing when it is not exactly one.
std::optional<std::string> unquote(std::string_view text);
// The length of the quoted-string that `text` begins with, quotes included; nothing when unclosed.
std::optional<std::size_t> quoted_length(std::string_view text);

// Where the first `wanted` stands outside quotes and angle brackets, else npos.
std::size_t find_outside(std::string_view text, char wanted);
// A comma list split outside quotes and angle brackets, pieces trimmed; empty ones are kept.
std::vector<std::string_view> split_list(std::string_view text, char separator = ',');

// Host of a URI or Via: name, IPv4, or IPv6 in brackets (which are not part of `host`).
bool is_host(std::string_view host);
// An IPv6 literal gets its brackets back.
std::string bracketed(std::string_view host);

// sent-by and hostport: host [":" port], blanks allowed around the colon.
struct HostPort {
  std::string host;  // as it came, no brackets
  std::optional<std::uint16_t> port;
};
std::optional<HostPort> parse_host_port(std::string_view text);

}  // namespace protocols::sip
