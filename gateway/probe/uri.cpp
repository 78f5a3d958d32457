#include "gateway/probe/uri.hpp"

#include "protocols/base/text.hpp"
#include "protocols/sip/uri.hpp"

namespace gateway::probe {

using protocols::sip::Transport;

std::expected<Target, std::string> parse_target(std::string_view text) {
  const std::string scheme = protocols::to_lower(text.substr(0, text.find(':')));
  if (scheme == "h323") return std::unexpected("h323: is not spoken yet; call sip: or sips:");
  auto uri = protocols::sip::parse_uri(text);
  if (!uri || !uri->is_sip() || uri->host.empty()) {
    return std::unexpected(std::string(text) + " is no sip: or sips: URI");
  }
  Target target;
  target.host = uri->host;
  const std::string transport = protocols::to_lower(uri->params.get("transport"));
  const bool secure = uri->scheme == "sips";
  if (transport == "tls" || (secure && (transport.empty() || transport == "tcp"))) {
    target.transport = Transport::Tls;
  } else if (transport == "tcp") {
    target.transport = Transport::Tcp;
  } else if (secure || !(transport.empty() || transport == "udp")) {
    return std::unexpected("transport=" + transport + " does not go with " + uri->scheme + ":");
  }
  target.port = uri->port.value_or(target.encrypted() ? 5061 : 5060);
  if (target.port == 0) return std::unexpected("port 0 cannot be called");
  uri->headers.clear();
  target.request_uri = protocols::sip::write(*uri);
  return target;
}

}  // namespace gateway::probe
