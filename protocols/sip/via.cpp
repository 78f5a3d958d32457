#include "protocols/sip/via.hpp"

#include <utility>

#include "protocols/base/text.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {

std::string_view Via::received() const {
  std::string_view value = params.get("received");
  if (value.size() >= 2 && value.front() == '[' && value.back() == ']') {
    value = value.substr(1, value.size() - 2);
  }
  return value;
}

std::optional<std::uint16_t> Via::rport() const {
  return parse_number<std::uint16_t>(params.get("rport"));
}

bool Via::has_transaction_id() const {
  const std::string_view id = branch();
  return id.size() > kBranchCookie.size() &&
         iequals(id.substr(0, kBranchCookie.size()), kBranchCookie);
}

Result<Via> parse_via(std::string_view text) {
  const std::string_view whole = trim(text);
  std::string_view rest = whole;
  const std::string_view protocol = trim(cut(rest, '/'));
  const std::string_view version = trim(cut(rest, '/'));
  if (!iequals(protocol, "SIP") || version != "2.0") return fail(SipError::Via);
  rest = trim(rest);
  const std::size_t blank = rest.find_first_of(" \t\r\n");
  if (blank == std::string_view::npos) return fail(SipError::Via);
  Via out;
  out.transport = rest.substr(0, blank);
  if (!is_token(out.transport)) return fail(SipError::Via);
  rest = trim(rest.substr(blank));
  const std::size_t semicolon = rest.find(';');
  auto sent_by = parse_host_port(rest.substr(0, semicolon));
  if (!sent_by) return fail(SipError::Via, whole.size() - rest.size());
  out.host = std::move(sent_by->host);
  out.port = sent_by->port;
  if (semicolon != std::string_view::npos) {
    auto params = Params::parse(rest.substr(semicolon));
    if (!params) return std::unexpected(params.error());
    out.params = std::move(*params);
  }
  return out;
}

std::string write(const Via& via) {
  std::string out = "SIP/2.0/" + via.transport + ' ' + bracketed(via.host);
  if (via.port) (out += ':') += std::to_string(*via.port);
  via.params.append_to(out);
  return out;
}

std::optional<Via> top_via(const Message& message) {
  const std::string_view value = message.header("Via");
  auto via = parse_via(value.substr(0, find_outside(value, ',')));
  if (!via) return std::nullopt;
  return std::move(*via);
}

}  // namespace protocols::sip
