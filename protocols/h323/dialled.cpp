#include "protocols/h323/dialled.hpp"

#include <algorithm>
#include <string_view>

#include "protocols/base/ip_literal.hpp"
#include "protocols/base/text.hpp"

namespace protocols::h323 {
namespace {

constexpr std::string_view kBetween = "##";

std::string_view user_part(std::string_view text) {
  if (const auto scheme = text.find(':'); scheme != std::string_view::npos) {
    const auto name = text.substr(0, scheme);
    if (iequals(name, "h323") || iequals(name, "sip")) {
      text.remove_prefix(scheme + 1);
      // A URL without a user part names a machine.
      if (!text.contains('@')) return {};
    }
  }
  return text.substr(0, text.find('@'));
}

// Without the address in front; the PIN behind two asterisks.
std::string without_address(std::string_view text) {
  const auto end = text.find(kBetween);
  if (canonical_ip(text.substr(0, end))) {
    text = end == std::string_view::npos ? "" : text.substr(end + kBetween.size());
  }
  std::string out(text.substr(0, text.find(kBetween)));
  const auto pin = text.find(kBetween);
  if (pin != std::string_view::npos && pin + kBetween.size() < text.size()) {
    out += "**";
    out += text.substr(pin + kBetween.size());
  }
  return out;
}

}  // namespace

std::string dialled_of(const std::vector<h225::Alias>& aliases,
                       const std::vector<h225::Alias>& ours) {
  for (const h225::Alias& alias : aliases) {
    const bool own = std::ranges::any_of(ours, [&alias](const h225::Alias& mine) {
      return h225::alias_key(mine) == h225::alias_key(alias);
    });
    if (own) continue;
    using Kind = h225::Alias::Kind;
    const bool has_user = alias.kind == Kind::Url || alias.kind == Kind::Email ||
                          alias.kind == Kind::H323Id;
    auto dialled = without_address(has_user ? user_part(alias.text) : alias.text);
    if (!dialled.empty()) return dialled;
  }
  return {};
}

}  // namespace protocols::h323
