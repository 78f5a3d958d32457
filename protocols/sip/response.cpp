#include "protocols/sip/response.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "protocols/base/ip_literal.hpp"
#include "protocols/base/text.hpp"
#include "protocols/sip/name_addr.hpp"
#include "protocols/sip/syntax.hpp"
#include "protocols/sip/via.hpp"

namespace protocols::sip {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 57> kPhrases{{
    {100, "Trying"},
    {180, "Ringing"},
    {181, "Call Is Being Forwarded"},
    {182, "Queued"},
    {183, "Session Progress"},
    {199, "Early Dialog Terminated"},
    {200, "OK"},
    {202, "Accepted"},
    {204, "No Notification"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Moved Temporarily"},
    {305, "Use Proxy"},
    {380, "Alternative Service"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {407, "Proxy Authentication Required"},
    {408, "Request Timeout"},
    {410, "Gone"},
    {413, "Request Entity Too Large"},
    {414, "Request-URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Unsupported URI Scheme"},
    {420, "Bad Extension"},
    {421, "Extension Required"},
    {422, "Session Interval Too Small"},
    {423, "Interval Too Brief"},
    {430, "Flow Failed"},
    {433, "Anonymity Disallowed"},
    {469, "Bad Info Package"},
    {480, "Temporarily Unavailable"},
    {481, "Call/Transaction Does Not Exist"},
    {482, "Loop Detected"},
    {483, "Too Many Hops"},
    {484, "Address Incomplete"},
    {485, "Ambiguous"},
    {486, "Busy Here"},
    {487, "Request Terminated"},
    {488, "Not Acceptable Here"},
    {489, "Bad Event"},
    {491, "Request Pending"},
    {493, "Undecipherable"},
    {494, "Security Agreement Required"},
    {500, "Server Internal Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {504, "Server Time-out"},
    {505, "Version Not Supported"},
    {513, "Message Too Large"},
    {600, "Busy Everywhere"},
    {603, "Decline"},
    {606, "Not Acceptable"},
}};

bool has_tag(std::string_view to) {
  const auto address = parse_name_addr(to);
  // What cannot be read might have one; a second would make it worse.
  return !address || !address->tag().empty();
}

}  // namespace

std::string_view reason_phrase(int status) {
  const auto at = std::find_if(kPhrases.begin(), kPhrases.end(),
                               [&](const auto& entry) { return entry.first == status; });
  return at == kPhrases.end() ? std::string_view{} : at->second;
}

Message make_response(const Message& request, int status, std::string_view to_tag,
                      std::string_view reason) {
  Message out;
  out.status = status;
  out.reason = reason.empty() ? reason_phrase(status) : reason;
  out.headers.reserve(request.headers.size());
  const bool may_form_dialog = request.method == "INVITE" && status > 100 && status < 300;
  for (const Header& header : request.headers) {
    const bool repeats =
        iequals(header.name, "Via") || (may_form_dialog && iequals(header.name, "Record-Route"));
    const bool once = iequals(header.name, "From") || iequals(header.name, "To") ||
                      iequals(header.name, "Call-ID") || iequals(header.name, "CSeq") ||
                      (status == 100 && iequals(header.name, "Timestamp"));
    if (repeats || (once && !out.has(header.name))) out.headers.push_back(header);
  }
  const std::string_view to = out.header("To");
  if (status != 100 && !to_tag.empty() && !to.empty() && !has_tag(to)) {
    out.set("To", std::string(to) + ";tag=" + std::string(to_tag));
  }
  return out;
}

void stamp_via(Message& request, const Flow& flow) {
  auto via = top_via(request);
  if (!via) return;
  const bool forged = via->params.has("received");
  if (canonical_ip(via->host) != flow.remote.host || via->wants_rport() || forged) {
    via->params.set("received", flow.remote.host);
  }
  if (via->wants_rport()) via->params.set("rport", std::to_string(flow.remote.port));
  const auto header = std::find_if(request.headers.begin(), request.headers.end(),
                                   [](const Header& h) { return iequals(h.name, "Via"); });
  const std::size_t comma = find_outside(header->value, ',');
  std::string rest = comma == std::string::npos ? std::string() : header->value.substr(comma);
  header->value = write(*via) + rest;
}

Flow response_flow(const Message& request, const Flow& flow) {
  const auto via = top_via(request);
  if (!via || (is_reliable(flow.transport) && flow.connection != 0)) return flow;
  const std::uint16_t default_port = flow.transport == Transport::Tls ? 5061 : 5060;
  const std::uint16_t sent_by_port = via->port.value_or(default_port);
  Flow out = flow;
  if (is_reliable(flow.transport)) {
    out.remote.port = sent_by_port;
    return out;
  }
  // An address that is not where the packet came from is behind a translator that has no mapping
  // for sent-by's port. maddr is not obeyed: it would let anyone aim our responses.
  const auto sent_by = canonical_ip(via->host);
  const bool translated = sent_by && *sent_by != flow.remote.host;
  if (!via->wants_rport() && !translated) out.remote.port = sent_by_port;
  return out;
}

}  // namespace protocols::sip
