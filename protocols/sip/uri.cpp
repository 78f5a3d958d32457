#include "protocols/sip/uri.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "protocols/base/text.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {
namespace {

bool is_alpha(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_unreserved(char c) {
  return is_alpha(c) || is_digit(c) ||
         std::string_view("-_.!~*'()").find(c) != std::string_view::npos;
}
bool is_user_char(char c) {
  return is_unreserved(c) || std::string_view("&=+$,;?/").find(c) != std::string_view::npos;
}

std::optional<unsigned> hex_digit(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (lower(c) >= 'a' && lower(c) <= 'f') return static_cast<unsigned>(lower(c) - 'a') + 10;
  return std::nullopt;
}

// Every % begins an escape and every other byte is in `extra` or unreserved.
std::optional<SipError> check_text(std::string_view text, std::string_view extra, SipError error) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      if (i + 2 >= text.size() || !hex_digit(text[i + 1]) || !hex_digit(text[i + 2])) {
        return SipError::UriEscape;
      }
      i += 2;
    } else if (!is_unreserved(text[i]) && extra.find(text[i]) == std::string_view::npos) {
      return error;
    }
  }
  return std::nullopt;
}

Result<Uri> parse_sip(Uri uri, std::string_view text, std::size_t offset) {
  if (const auto at = text.find('@'); at != std::string_view::npos) {
    std::string_view password = text.substr(0, at);
    const std::string_view user = cut(password, ':');
    if (user.empty()) return fail(SipError::UriUser, offset);
    // '#' should be escaped, yet rooms dial it as it stands on the key.
    if (auto error = check_text(user, "&=+$,;?/#", SipError::UriUser)) return fail(*error, offset);
    if (auto error = check_text(password, "&=+$,", SipError::UriUser)) return fail(*error, offset);
    uri.user = user;
    uri.password = password;
    text.remove_prefix(at + 1);
    offset += at + 1;
  }
  if (const auto mark = text.find('?'); mark != std::string_view::npos) {
    const std::string_view headers = text.substr(mark + 1);
    if (headers.empty()) return fail(SipError::UriHeaders, offset + mark);
    if (auto error = check_text(headers, "[]/?:+$=&@,", SipError::UriHeaders)) {
      return fail(*error, offset + mark);
    }
    uri.headers = headers;
    text = text.substr(0, mark);
  }
  const std::size_t semicolon = text.find(';');
  if (semicolon != std::string_view::npos) {
    auto params = Params::parse(text.substr(semicolon));
    if (!params) return fail(SipError::Parameter, offset + semicolon);
    uri.params = std::move(*params);
    text = text.substr(0, semicolon);
  }
  if (text.find_first_of(" \t") != std::string_view::npos) return fail(SipError::UriHost, offset);
  auto host_port = parse_host_port(text);
  if (!host_port) {
    const bool host_is_good = is_host(text.substr(0, text.rfind(':')));
    return fail(host_is_good ? SipError::UriPort : SipError::UriHost, offset);
  }
  uri.host = to_lower(host_port->host);
  uri.port = host_port->port;
  return uri;
}

Result<Uri> parse_tel(Uri uri, std::string_view text, std::size_t offset) {
  const std::size_t semicolon = text.find(';');
  const std::string_view number = text.substr(0, semicolon);
  const auto is_number_char = [](char c) {
    return hex_digit(c) || std::string_view("+-.()*#").find(c) != std::string_view::npos;
  };
  if (number.empty() || !std::all_of(number.begin(), number.end(), is_number_char)) {
    return fail(SipError::UriUser, offset);
  }
  uri.user = number;
  if (semicolon != std::string_view::npos) {
    auto params = Params::parse(text.substr(semicolon));
    if (!params) return fail(SipError::Parameter, offset + semicolon);
    uri.params = std::move(*params);
  }
  return uri;
}

}  // namespace

std::optional<std::string> unescape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const auto high = hex_digit(text[i + 1]);
    const auto low = hex_digit(text[i + 2]);
    if (!high || !low) return std::nullopt;
    out += static_cast<char>(*high << 4U | *low);
    i += 2;
  }
  return out;
}

std::string escape_user(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (is_user_char(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHex[byte >> 4U];
      out += kHex[byte & 15U];
    }
  }
  return out;
}

std::string Uri::plain_user() const {
  return unescape(user).value_or(user);
}

Result<Uri> parse_uri(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_alpha(text[0])) {
    return fail(SipError::UriScheme);
  }
  const std::string_view scheme = text.substr(0, colon);
  if (!std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return is_alpha(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
      })) {
    return fail(SipError::UriScheme);
  }
  Uri uri;
  uri.scheme = to_lower(scheme);
  const std::string_view rest = text.substr(colon + 1);
  if (uri.is_sip()) return parse_sip(std::move(uri), rest, colon + 1);
  if (uri.scheme == "tel") return parse_tel(std::move(uri), rest, colon + 1);
  const auto is_opaque_char = [](char c) {
    return static_cast<unsigned char>(c) > ' ' && c != '\x7f' && c != '<' && c != '>' && c != '"';
  };
  if (rest.empty() || !std::all_of(rest.begin(), rest.end(), is_opaque_char)) {
    return fail(SipError::UriHost, colon + 1);
  }
  uri.opaque = rest;
  return uri;
}

std::string write(const Uri& uri) {
  std::string out = uri.scheme;
  out += ':';
  if (!uri.is_sip()) {
    out += uri.scheme == "tel" ? uri.user : uri.opaque;
    uri.params.append_to(out);
    return out;
  }
  if (!uri.user.empty()) {
    out += uri.user;
    if (!uri.password.empty()) (out += ':') += uri.password;
    out += '@';
  }
  out += bracketed(uri.host);
  if (uri.port) (out += ':') += std::to_string(*uri.port);
  uri.params.append_to(out);
  if (!uri.headers.empty()) (out += '?') += uri.headers;
  return out;
}

}  // namespace protocols::sip
