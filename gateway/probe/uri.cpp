#include "gateway/probe/uri.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"
#include "protocols/sip/uri.hpp"

namespace gateway::probe {
namespace {

using protocols::sip::Transport;
using protocols::sip::Uri;
using Parsed = std::expected<Target, std::string>;

constexpr std::size_t kLongestAlias = 256;

std::unexpected<std::string> wrong_transport(const std::string& transport,
                                             std::string_view scheme) {
  return std::unexpected("transport=" + transport + " does not go with " + std::string(scheme) +
                         ":");
}

Parsed sip_target(Uri uri) {
  Target target;
  target.host = uri.host;
  const std::string transport = protocols::to_lower(uri.params.get("transport"));
  const bool secure = uri.scheme == "sips";
  if (transport == "tls" || (secure && (transport.empty() || transport == "tcp"))) {
    target.transport = Transport::Tls;
  } else if (transport == "tcp") {
    target.transport = Transport::Tcp;
  } else if (secure || !(transport.empty() || transport == "udp")) {
    return wrong_transport(transport, uri.scheme);
  }
  target.port = uri.port.value_or(target.encrypted() ? 5061 : 5060);
  uri.headers.clear();
  target.request_uri = protocols::sip::write(uri);
  return target;
}

Parsed h323_target(const Uri& uri, std::string_view text) {
  Target target;
  target.protocol = Target::Protocol::H323;
  target.host = uri.host;
  const std::string transport = protocols::to_lower(uri.params.get("transport"));
  if (!transport.empty() && transport != "tcp" && transport != "tls") {
    return wrong_transport(transport, "h323");
  }
  target.transport = transport == "tls" ? Transport::Tls : Transport::Tcp;
  target.port = uri.port.value_or(target.encrypted() ? 1300 : 1720);
  target.alias = uri.plain_user();
  const bool plain = std::ranges::none_of(
      target.alias, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  if (!uri.password.empty() || !plain || target.alias.size() > kLongestAlias) {
    return std::unexpected(std::string(text) + " names nobody who can be called");
  }
  return target;
}

}  // namespace

Parsed parse_target(std::string_view text) {
  const auto colon = text.find(':');
  const bool h323 = protocols::to_lower(text.substr(0, colon)) == "h323";
  std::string form(text);
  if (h323) {
    // What follows has the form that SIP gave it, but that a host may stand behind an empty user.
    auto rest = text.substr(colon + 1);
    if (rest.starts_with('@')) rest.remove_prefix(1);
    form = "sip:" + std::string(rest);
  }
  auto uri = protocols::sip::parse_uri(form);
  if (!uri || !uri->is_sip() || uri->host.empty()) {
    return std::unexpected(std::string(text) + " is no sip:, sips: or h323: URI");
  }
  auto target = h323 ? h323_target(*uri, text) : sip_target(std::move(*uri));
  if (target && target->port == 0) return std::unexpected("port 0 cannot be called");
  return target;
}

}  // namespace gateway::probe
