#include "protocols/sip/name_addr.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {
namespace {

// Tokens with blanks between. Bytes above ASCII and a few marks beyond tokens are harmless and
// come from real rooms; separators that would make the value ambiguous are not.
bool is_plain_display(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_token_char(c) || (static_cast<unsigned char>(c) & 0x80U) != 0 ||
           std::string_view(" \t()[]/&#=").find(c) != std::string_view::npos;
  });
}

}  // namespace

Result<NameAddr> parse_name_addr(std::string_view text) {
  const std::size_t size = text.size();
  text = trim(text);
  NameAddr out;
  std::string_view uri;
  if (!text.empty() && text[0] == '"') {
    const auto length = quoted_length(text);
    if (!length) return fail(SipError::QuotedString);
    out.display = *unquote(text.substr(0, *length));
    text = trim(text.substr(*length));
    if (text.empty() || text[0] != '<') return fail(SipError::NameAddr, size - text.size());
  }
  if (const auto open = text.find('<'); open != std::string_view::npos) {
    const std::string_view display = trim(text.substr(0, open));
    if (!is_plain_display(display)) return fail(SipError::DisplayName);
    if (!display.empty()) out.display = display;
    const auto close = text.find('>', open);
    if (close == std::string_view::npos) return fail(SipError::NameAddr, size - text.size() + open);
    uri = text.substr(open + 1, close - open - 1);
    text.remove_prefix(close + 1);
  } else {
    // Without brackets a semicolon begins the header's own parameters, and the URI can hold
    // neither comma nor question mark (RFC 3261 20).
    const auto semicolon = text.find(';');
    uri = trim(text.substr(0, semicolon));
    if (uri.find_first_of(",?") != std::string_view::npos) return fail(SipError::NameAddr);
    text = semicolon == std::string_view::npos ? std::string_view{} : text.substr(semicolon);
  }
  const auto offset = static_cast<std::uint32_t>(size - text.size());
  auto parsed = parse_uri(uri);
  if (!parsed) return std::unexpected(parsed.error());
  out.uri = std::move(*parsed);
  auto params = Params::parse(text);
  if (!params) return std::unexpected(Error{params.error().code, params.error().offset + offset});
  out.params = std::move(*params);
  return out;
}

std::string write(const NameAddr& address) {
  std::string out;
  if (!address.display.empty()) (out += quote(address.display)) += ' ';
  ((out += '<') += write(address.uri)) += '>';
  address.params.append_to(out);
  return out;
}

}  // namespace protocols::sip
