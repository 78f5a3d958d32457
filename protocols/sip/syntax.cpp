#include "protocols/sip/syntax.hpp"

#include <algorithm>
#include <cstdint>

#include "protocols/base/text.hpp"

namespace protocols::sip {
namespace {

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}

bool is_ipv6_char(char c) {
  return c == ':' || c == '.' || (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
}

}  // namespace

bool is_token_char(char c) {
  return is_alphanumeric(c) || std::string_view("-.!%*_+`'~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_char);
}

std::string quote(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\r' || c == '\n' ? ' ' : c;
  }
  return out += '"';
}

std::optional<std::size_t> quoted_length(std::string_view text) {
  if (text.empty() || text[0] != '"') return std::nullopt;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1;
    if (text[i] == '\\') ++i;
    if (i < text.size() && (text[i] == '\r' || text[i] == '\n')) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> unquote(std::string_view text) {
  const auto length = quoted_length(text);
  if (length != text.size()) return std::nullopt;
  std::string out;
  out.reserve(text.size() - 2);
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\') ++i;
    out += text[i];
  }
  return out;
}

std::size_t find_outside(std::string_view text, char wanted) {
  bool quoted = false;
  bool bracketed = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        quoted = false;
      }
    } else if (c == wanted && !bracketed) {
      return i;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '<') {
      bracketed = true;
    } else if (c == '>') {
      bracketed = false;
    }
  }
  return std::string_view::npos;
}

std::vector<std::string_view> split_list(std::string_view text, char separator) {
  std::vector<std::string_view> out;
  while (true) {
    const std::size_t at = find_outside(text, separator);
    out.push_back(trim(text.substr(0, at)));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + 1);
  }
}

bool is_host(std::string_view host) {
  if (host.empty() || host.size() > 255) return false;
  // Underscores are no part of a host name, yet installations have them.
  if (std::all_of(host.begin(), host.end(),
                  [](char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; })) {
    return true;
  }
  return host.size() <= 45 && host.find(':') != std::string_view::npos &&
         std::all_of(host.begin(), host.end(), is_ipv6_char);
}

std::string bracketed(std::string_view host) {
  if (host.find(':') == std::string_view::npos) return std::string(host);
  return "[" + std::string(host) + "]";
}

std::optional<HostPort> parse_host_port(std::string_view text) {
  text = trim(text);
  HostPort out;
  std::string_view host;
  if (!text.empty() && text[0] == '[') {
    const auto end = text.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    host = text.substr(1, end - 1);
    if (host.find(':') == std::string_view::npos) return std::nullopt;
    text = trim(text.substr(end + 1));
  } else {
    const auto colon = text.find(':');
    host = trim(text.substr(0, colon));
    text = colon == std::string_view::npos ? std::string_view{} : text.substr(colon);
  }
  if (!is_host(host)) return std::nullopt;
  out.host = host;
  if (!text.empty()) {
    if (text[0] != ':') return std::nullopt;
    out.port = parse_number<std::uint16_t>(trim(text.substr(1)));
    if (!out.port) return std::nullopt;
  }
  return out;
}

}  // namespace protocols::sip
